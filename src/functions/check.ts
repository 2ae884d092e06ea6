// CROSSTRAIN_CHECK: the findings of a plan as a table.
import type { Grid } from '../training/cell';
import { type InspectOptions, inspect } from './inspect';
import { noPlan, type Table } from './table';

export const CHECK_COLUMNS = [
  'Severity',
  'When',
  'Session',
  'Rule',
  'What is wrong',
  'What to do',
  'Source',
] as const;

/** One row a finding under a header row; the medical line first, then in the order of the calendar. */
export function checkTable(grid: Grid, options: InspectOptions): Table {
  const { plan, findings } = inspect(grid, options);
  if (plan.days.length === 0) return noPlan(grid, 'CROSSTRAIN_CHECK');
  return [
    CHECK_COLUMNS,
    ...findings.map((finding) => {
      const [first] = finding.occurrences;
      return [
        finding.severity,
        first.when,
        first.sessions[0]?.text ?? '',
        finding.rule,
        finding.message,
        finding.advice,
        finding.source,
      ];
    }),
  ];
}
