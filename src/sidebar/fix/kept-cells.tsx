// The cells that the coach keeps as they are: no repair touches them until she lets them go.
import { Icon } from '../parts/icon';

interface KeptCellsProps {
  readonly kept: readonly string[];
  readonly onRelease: (a1: string) => void;
}

export function KeptCells({ kept, onRelease }: KeptCellsProps) {
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
          onClick={() => onRelease(a1)}
        >
          {a1}
          <Icon name="close" />
        </button>
      ))}
    </p>
  );
}
