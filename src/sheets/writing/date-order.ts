// Where a new row of a log belongs, and the row beside it that it should look like.
import type { Cell } from '../../training/cell';
import { cellsOf } from '../cells';
import type { SheetEdit } from './answers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type NewRow = Extract<SheetEdit, { kind: 'row' }>;

export interface RowPlace {
  /** The new row goes under this one. */
  readonly after: number;
  /** A row beside it, before anything is added. */
  readonly like: number;
}

/**
 * Finds the place of new rows: where the preview says, or, where the log has been changed since,
 * where the dates around it are in order.
 */
export function dateOrder(sheet: Sheet): (row: NewRow) => RowPlace {
  const known = new Map<number, readonly (string | null)[]>();
  const datesIn = (column: number): readonly (string | null)[] => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const last = Math.max(1, sheet.getLastRow());
    const dates = cellsOf(sheet.getRange(1, column, last, 1).getValues()).map(([cell]) =>
      dateOf(cell ?? ''),
    );
    known.set(column, dates);
    return dates;
  };
  return (row) => {
    const dated = row.cells.find(({ value }) => dateOf(value) !== null);
    const date = dated === undefined ? null : dateOf(dated.value);
    if (dated === undefined || date === null) return { after: row.after, like: row.after };
    const dates = datesIn(dated.column);
    const after = fits(dates, row.after, date) ? row.after : (inOrder(dates, date) ?? row.after);
    const isDated = (number: number) => (dates[number - 1] ?? null) !== null;
    return { after, like: !isDated(after) && isDated(after + 1) ? after + 1 : after };
  };
}

/** A day as `YYYY-MM-DD`, with its time where it has one; null for what is no date. */
const dateOf = (cell: Cell): string | null =>
  typeof cell === 'object' && cell.local >= '1900' ? cell.local : null;

/** 1 where the dates of a column rise, -1 where they fall; null where they do neither. */
function directionOf(dates: readonly string[]): 1 | -1 | null {
  const steps = dates.slice(1).map((date, index) => [dates[index] ?? date, date] as const);
  if (steps.every(([before, date]) => before <= date)) return 1;
  return steps.every(([before, date]) => before >= date) ? -1 : null;
}

/** Whether the dates next above and next below the place have the date between them. */
function fits(dates: readonly (string | null)[], after: number, date: string): boolean {
  const direction = directionOf(dates.filter(isDate));
  const above = dates.slice(0, after).reverse().find(isDate);
  const below = dates.slice(after).find(isDate);
  const rising = (above ?? '') <= date && (below ?? '9999') >= date;
  const falling = (above ?? '9999') >= date && (below ?? '') <= date;
  return direction === null ? rising || falling : direction === 1 ? rising : falling;
}

/** The row after which the date comes in a log that is in order; null where it is in none. */
function inOrder(dates: readonly (string | null)[], date: string): number | null {
  const direction = directionOf(dates.filter(isDate));
  const first = dates.findIndex(isDate);
  if (direction === null || first < 0) return null;
  const isBefore = (each: string | null) =>
    each !== null && (direction === 1 ? each <= date : each >= date);
  const before = dates.map((each, index) => (isBefore(each) ? index + 1 : 0));
  // Before the first of all: under whatever stands above it, if anything does.
  return Math.max(first, ...before) || null;
}

const isDate = (each: string | null): each is string => each !== null;
