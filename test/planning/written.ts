// A grid as it is once edits are written: what the sheet's own writing does, for tests without a sheet.
import type { Edit } from '../../src/planning/edit';
import type { Cell, Grid } from '../../src/training/cell';

/** New rows under one and the same row keep the order of the list. */
export function written(grid: Grid, edits: readonly Edit[]): Grid {
  const rows = grid.map((row) => [...row]);
  const width = Math.max(...grid.map((row) => row.length));
  const put = (row: number, column: number, value: Cell): void => {
    const cells = rows[row - 1];
    if (cells === undefined) throw new RangeError(`no row ${row}`);
    while (cells.length < column) cells.push('');
    cells[column - 1] = value;
  };
  for (const edit of edits) {
    if (edit.kind === 'cell') {
      expect(grid[edit.place.row - 1]?.[edit.place.column - 1] ?? '').toEqual(edit.before);
      put(edit.place.row, edit.place.column, edit.after);
    }
    if (edit.kind === 'exchange') {
      const [a, b] = edit.places;
      put(a.row, a.column, edit.before[1]);
      put(b.row, b.column, edit.before[0]);
    }
  }
  const fresh = edits.flatMap((edit) => (edit.kind === 'row' ? [edit] : []));
  const under = (row: number): Cell[][] =>
    fresh
      .filter(({ after }) => after === row)
      .map(({ cells }) => {
        const values: Cell[] = new Array<Cell>(width).fill('');
        for (const { column, value } of cells) values[column - 1] = value;
        return values;
      });
  return [...under(0), ...rows.flatMap((row, at) => [row, ...under(at + 1)])];
}
