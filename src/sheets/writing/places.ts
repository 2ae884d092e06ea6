// Cells of a tab by row and column, and the block that holds them all.
import { a1 } from '../../training/a1';

export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

export interface Block extends SheetCell {
  readonly rows: number;
  readonly columns: number;
}

/** The row and column, counted from 1, of `C5` or `$C$5`; null where it is no cell. */
export function cellAt(address: string): SheetCell | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) return null;
  const [, letters = '', row = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

export const addressOf = ({ row, column }: SheetCell): string => a1(row, column);

/** The smallest block that holds all the cells; null for none. */
export function blockOf(cells: readonly SheetCell[]): Block | null {
  if (cells.length === 0) return null;
  const rows = cells.map((each) => each.row);
  const columns = cells.map((each) => each.column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** A piece of a column whose cells follow one another. */
export interface Stretch<T> extends SheetCell {
  readonly items: readonly T[];
}

/** Joins cells that lie below one another, so that each piece is one call. */
export function stretches<T extends SheetCell>(cells: readonly T[]): Stretch<T>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: (SheetCell & { items: T[] })[] = [];
  for (const cell of sorted) {
    const { row, column } = cell;
    const last = found[found.length - 1];
    if (last !== undefined && last.column === column && last.row + last.items.length === row) {
      last.items.push(cell);
    } else found.push({ row, column, items: [cell] });
  }
  return found;
}
