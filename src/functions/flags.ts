// CROSSTRAIN_FLAGS: the plan's own shape, with rule ids at the cells they speak of.
import type { Grid } from '../training/cell';
import { type InspectOptions, inspect } from './inspect';
import { noPlan, type Table } from './table';

/** As many rows and columns as the range; ids of one cell are joined by a comma. */
export function flagsTable(grid: Grid, options: InspectOptions): Table {
  const { plan, findings } = inspect(grid, options);
  if (plan.days.length === 0) return noPlan(grid, 'CROSSTRAIN_FLAGS');
  const width = Math.max(1, ...grid.map((row) => row.length));
  const flags = grid.map(() => Array.from({ length: width }, () => new Set<string>()));
  for (const finding of findings) {
    for (const { place } of finding.occurrences) {
      if (place !== null) flags[place.row - 1]?.[place.column - 1]?.add(finding.rule);
    }
  }
  return flags.map((row) => row.map((ids) => [...ids].join(', ')));
}
