// The range as the layouts look at it: cells by row and column from 0, either way round.
import type { Cell, Grid } from '../../training/cell';
import type { Place } from '../../training/plan';
import { epochMinutes } from '../values/duration';

export type Content = 'blank' | 'text' | 'number' | 'boolean' | 'date' | 'time' | 'error';

/** A view of the range. A transposed view swaps rows and columns, but its places are the range's own. */
export interface Sheet {
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): Cell;
  /** The trimmed text of a text cell, a number's digits, `''` otherwise. */
  text(row: number, column: number): string;
  content(row: number, column: number): Content;
  place(row: number, column: number): Place;
  /** Whether a row has no content from one column to another. */
  blankRow(row: number, from?: number, to?: number): boolean;
  transposed(): Sheet;
}

const ERROR = /^#(REF!|N\/A|ERROR!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/;

/** Wraps a grid; cost is linear in its cells. Trailing blank rows and columns do not count. */
export function sheetOf(grid: Grid): Sheet {
  let rows = 0;
  let columns = 0;
  grid.forEach((row, r) => {
    for (let c = row.length - 1; c >= 0; c--) {
      if (contentOf(row[c] ?? '') === 'blank') continue;
      rows = r + 1;
      columns = Math.max(columns, c + 1);
      break;
    }
  });
  return view((row, column) => grid[row]?.[column] ?? '', rows, columns, false);
}

function view(
  cell: (row: number, column: number) => Cell,
  rows: number,
  columns: number,
  swapped: boolean,
): Sheet {
  const content = (row: number, column: number) => contentOf(cell(row, column));
  return {
    rows,
    columns,
    cell,
    content,
    text: (row, column) => textOf(cell(row, column)),
    place: (row, column) =>
      swapped ? { row: column + 1, column: row + 1 } : { row: row + 1, column: column + 1 },
    blankRow: (row, from = 0, to = columns - 1) => {
      for (let column = from; column <= to; column++) {
        if (content(row, column) !== 'blank') return false;
      }
      return true;
    },
    transposed: () => view((row, column) => cell(column, row), columns, rows, !swapped),
  };
}

function contentOf(cell: Cell): Content {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'boolean';
  if (typeof cell === 'object') return epochMinutes(cell) === null ? 'date' : 'time';
  const text = cell.trim();
  if (text === '') return 'blank';
  return ERROR.test(text) ? 'error' : 'text';
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}

/** What a cell holds, as text to show: dates and times as they stand. */
export function shown(cell: Cell): string {
  return typeof cell === 'object' ? cell.local : String(cell);
}
