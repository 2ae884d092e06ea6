// Filter chips: how many findings of each severity, and which of them are shown.
import type { Severity } from '../../rules/finding';
import { SeverityIcon } from '../parts/icon';
import { countOf, SEVERITIES } from '../words';

interface ChipsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Severities that alone are shown; empty shows all. */
  readonly only: ReadonlySet<Severity>;
  readonly onOnly: (only: ReadonlySet<Severity>) => void;
}

export function Chips({ counts, only, onOnly }: ChipsProps) {
  const toggle = (severity: Severity) => {
    const next = new Set(only);
    if (!next.delete(severity)) next.add(severity);
    onOnly(next);
  };
  return (
    <fieldset class="chips">
      <legend class="unseen">Show only</legend>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          class={`chip ${severity}`}
          aria-pressed={only.has(severity)}
          disabled={counts[severity] === 0 && !only.has(severity)}
          onClick={() => toggle(severity)}
        >
          <SeverityIcon severity={severity} />
          {countOf(counts[severity], severity)}
        </button>
      ))}
    </fieldset>
  );
}
