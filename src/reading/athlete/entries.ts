// An athlete's range as entries by field: names beside values, or a heading row over a row.
import type { Cell, Grid } from '../../training/cell';
import { sheetOf, shown } from '../layout/sheet';
import { FIELD_NAMES, type Field, fieldOf, meantField } from './fields';

export interface Entries {
  readonly values: ReadonlyMap<Field, Cell>;
  /** Names that are none of an athlete's, one sentence each. */
  readonly problems: readonly string[];
}

/** Finds the entries of a range; the first of two with the same name counts. */
export function entriesIn(grid: Grid): Entries {
  const sheet = sheetOf(grid);
  const values = new Map<Field, Cell>();
  const problems: string[] = [];
  const named = (row: number, column: number) => fieldOf(sheet.text(row, column));
  const heading = headingRow(sheet.rows, sheet.columns, named);
  const down = count(sheet.rows, (row) => named(row, 0) !== null);
  const across =
    heading === null ? 0 : count(sheet.columns, (column) => named(heading, column) !== null);
  const add = (name: string, cell: Cell, strict: boolean) => {
    const field = fieldOf(name);
    if (field !== null) {
      if (cell !== '' && !values.has(field)) values.set(field, cell);
      return;
    }
    const meant = meantField(name);
    if (meant === null && !strict) return;
    const hint =
      meant === null ? `the names are ${NAMES}` : `did you mean "${FIELD_NAMES[meant]}"?`;
    problems.push(
      `"${name.slice(0, 40)}" is no name of an athlete's entry: ${hint}.`.replace('?.', '?'),
    );
  };
  if (heading !== null && across > down) {
    let row = heading + 1;
    while (row < sheet.rows - 1 && sheet.blankRow(row)) row++;
    for (let column = 0; column < sheet.columns; column++) {
      // A column of the coach's own is left alone.
      add(sheet.text(heading, column), sheet.cell(row, column), false);
    }
    return { values, problems };
  }
  for (let row = 0; row < sheet.rows; row++) {
    const name = sheet.text(row, 0);
    if (name !== '') add(name, sheet.cell(row, 1), shown(sheet.cell(row, 1)).trim() !== '');
  }
  return { values, problems };
}

const NAMES = Object.values(FIELD_NAMES).join(', ');

function headingRow(
  rows: number,
  columns: number,
  named: (row: number, column: number) => Field | null,
): number | null {
  for (let row = 0; row < Math.min(rows, 5); row++) {
    if (count(columns, (column) => named(row, column) !== null) >= 2) return row;
  }
  return null;
}

function count(length: number, test: (index: number) => boolean): number {
  let found = 0;
  for (let index = 0; index < length; index++) if (test(index)) found++;
  return found;
}
