// A week in one small bar: its runs, its cross-training, its days of rest, before and after.
import type { ProposalWeek, WeekCounts } from '../../sheets/proposals/answers';
import { countOf } from '../words';

interface WeekBarProps {
  readonly week: ProposalWeek;
  readonly after: WeekCounts;
}

export function WeekBar({ week: { before }, after }: WeekBarProps) {
  return (
    <div class="week-bar">
      <Bar counts={before} />
      <Bar counts={after} />
      <p class="week-bar-words">
        {sayCounts(after)}
        <span class="was"> (was {sayCounts(before)})</span>
      </p>
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

/** `4 runs, 2 cross-training, 1 rest day`. */
const sayCounts = ({ runs, cross, rest }: WeekCounts): string =>
  `${countOf(runs, 'run')}, ${cross} cross, ${rest} rest`;
