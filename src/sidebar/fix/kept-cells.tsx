// The cells that the coach keeps as they are: no repair touches them until she lets them go.
import { Icon } from '../parts/icon';
import type { FixesState } from './use-fixes';

export function KeptCells({ fixes }: { readonly fixes: FixesState }) {
  const { kept } = fixes;
  if (kept.length === 0) return null;
  return (
    <p class="kept">
      Repairs leave alone:
      {kept.map((a1) => (
        <button
          key={a1}
          type="button"
          class="occurrence kept-cell"
          aria-label={`Let repairs change ${a1} again`}
          onClick={() => fixes.release(a1)}
        >
          {a1}
          <Icon name="close" />
        </button>
      ))}
    </p>
  );
}
