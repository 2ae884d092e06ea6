// A week in one small bar: its runs, its cross-training, its days of rest, before and after.
import type { ProposalWeek, WeekCounts } from '../../sheets/proposals/answers';

interface WeekBarProps {
  readonly week: ProposalWeek;
  readonly after: WeekCounts;
}

export function WeekBar({ week: { before }, after }: WeekBarProps) {
  return (
    <div class="week-bar">
      <Bar counts={before} />
      <Bar counts={after} />
      <p class="week-bar-words">{sayChange(before, after)}</p>
    </div>
  );
}

const Bar = ({ counts }: { readonly counts: WeekCounts }) => (
  <span class="bar" aria-hidden="true">
    {KINDS.map((kind) =>
      counts[kind] > 0 ? (
        <span key={kind} class={`bar-part ${kind}`} style={{ flexGrow: counts[kind] }} />
      ) : null,
    )}
  </span>
);

const KINDS = ['runs', 'cross', 'rest'] as const;

/** `4 runs, 2 → 3 cross, 1 rest`. */
const sayChange = (before: WeekCounts, after: WeekCounts): string =>
  KINDS.map((kind) => {
    const [old, now] = [before[kind], after[kind]];
    const word = kind === 'runs' && now === 1 ? 'run' : kind;
    return `${old === now ? now : `${old} → ${now}`} ${word}`;
  }).join(', ');
