// Cells that a formula elsewhere fills: writing into one would break that formula.
import { a1 } from '../../training/a1';
import { cellAt } from '../writing/places';

/** Formulas whose answer is a table, by what they begin with. */
const TABLES =
  /^=\s*(?:IFERROR\(\s*)?(?:\{|(?:ARRAYFORMULA|QUERY|FILTER|IMPORTRANGE|SORTN?|UNIQUE|TRANSPOSE|SEQUENCE|VSTACK|HSTACK|BYROW|MAP)\(|(?:'[^']+'!|\w+!)?\$?[A-Z]+\$?\d*:\$?[A-Z]+\$?\d*\s*$)/i;
const RANGE = /\$?([A-Z]{1,3})\$?(\d*):\$?([A-Z]{1,3})\$?(\d*)/gi;

interface Spill {
  readonly anchor: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Tells which formula may fill a cell. Sheets does not say it, so a formula that answers a table is
 * taken to be as wide and as long as the largest range that it names; one that names none fills
 * the column under it.
 *
 * @param formulas of a range, `''` where a cell has none; `row` and `column` are its first cell's.
 * @returns the address of the formula for a cell of the sheet; null where none reaches it.
 */
export function spillsIn(
  formulas: readonly (readonly string[])[],
  row: number,
  column: number,
): (at: { readonly row: number; readonly column: number }) => string | null {
  const spills = formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      TABLES.test(formula) ? [spillOf(formula, row + r, column + c)] : [],
    ),
  );
  return (at) =>
    spills.find(
      (each) =>
        at.row >= each.row &&
        at.row < each.row + each.rows &&
        at.column >= each.column &&
        at.column < each.column + each.columns,
    )?.anchor ?? null;
}

function spillOf(formula: string, row: number, column: number): Spill {
  const sizes = [...formula.matchAll(RANGE)].map(
    ([, left = '', top = '', right = '', end = '']) => ({
      columns: Math.abs(columnOf(right) - columnOf(left)) + 1,
      rows: top === '' || end === '' ? Infinity : Math.abs(Number(end) - Number(top)) + 1,
    }),
  );
  return {
    anchor: a1(row, column),
    row,
    column,
    columns: Math.max(1, ...sizes.map((size) => size.columns)),
    rows: sizes.length === 0 ? Infinity : Math.max(...sizes.map((size) => size.rows)),
  };
}

const columnOf = (letters: string): number => cellAt(`${letters.toUpperCase()}1`)?.column ?? 0;
