// Our own tables on a plan's tab: what a formula of ours spilled there is no training.
import type { Cell, Grid } from '../training/cell';
import { ACTIVITIES_COLUMNS } from './activities';
import { CHECK_COLUMNS } from './check';
import { LOAD_COLUMNS } from './load';
import { chartColumns } from './load-charts';
import { READ_COLUMNS } from './read';
import { RULES_COLUMNS } from './rules';
import { SUGGEST_COLUMNS } from './suggest';

const HEADERS: readonly (readonly string[])[] = [
  CHECK_COLUMNS,
  READ_COLUMNS,
  RULES_COLUMNS,
  ACTIVITIES_COLUMNS,
  SUGGEST_COLUMNS,
  LOAD_COLUMNS,
  chartColumns('km'),
  chartColumns('mi'),
];

/** The grid with blanks in place of our tables, from their header row down to the next blank row under it. */
export function withoutOwnTables(grid: Grid): Grid {
  const cells: Cell[][] = grid.map((row) => [...row]);
  grid.forEach((row, top) => {
    row.forEach((_, left) => {
      const header = HEADERS.find((each) => each.every((name, i) => row[left + i] === name));
      if (header === undefined) return;
      for (let r = top; r < cells.length; r++) {
        const line = cells[r] ?? [];
        const own = line.slice(left, left + header.length);
        if (own.every((cell) => cell === '')) break;
        line.fill('', left, Math.min(line.length, left + header.length));
      }
    });
  });
  return cells;
}
