// Rows of a calendar that hold the days' dates: day numbers, date cells, or a date above each text.
import { addDays, dayNumber, isoDate } from '../../training/calendar';
import type { IsoDate } from '../../training/plan';
import { fullDate, inReach, orderOf, type PartialDate, parseDate } from '../values/date';
import type { Context } from './context';

export interface DateCell {
  readonly column: number;
  /** Day of the month. */
  readonly day: number;
  readonly date: PartialDate | null;
  /** Where the training text begins that stands in the same cell; null where none does. */
  readonly textFrom: number | null;
}

export interface DateRow {
  readonly row: number;
  readonly cells: readonly DateCell[];
}

/** All rows of two or more consecutive days, and single days that carry such a row on. */
export function findDateRows(context: Context): DateRow[] {
  const rows: DateRow[] = [];
  let waiting: DateRow | null = null;
  for (let row = 0; row < context.sheet.rows; row++) {
    const cells = dateCells(context, row);
    const single = cells.length === 1 ? { row, cells } : null;
    const last = rows[rows.length - 1];
    // A month's first row may hold its first day alone: the next row then carries it on.
    if (
      waiting !== null &&
      cells.length >= 2 &&
      isUnder(waiting, cells) &&
      carriesOn(waiting, cells[0])
    ) {
      rows.push(waiting);
    }
    waiting = single ?? (cells.length >= 2 ? null : waiting);
    if (
      cells.length >= 2 ||
      (single !== null && isUnder(single, last?.cells) && carriesOn(last, cells[0]))
    ) {
      rows.push({ row, cells });
    }
  }
  return isCalendar(rows) ? rows : [];
}

/** Whether a single day stands in a column of the other row's days: a total beside them does not. */
function isUnder(single: DateRow, cells: readonly DateCell[] | undefined): boolean {
  const column = single.cells[0]?.column ?? -1;
  const [first, last] = [cells?.[0]?.column ?? 0, cells?.[cells.length - 1]?.column ?? -1];
  return column >= first && column <= last;
}

function carriesOn(before: DateRow | undefined, cell: DateCell | undefined): boolean {
  const last = before?.cells[before.cells.length - 1];
  return last !== undefined && cell !== undefined && follows(last, cell, 1);
}

/** Bare numbers make a calendar only where a second row carries the first on; full dates do alone. */
function isCalendar(rows: readonly DateRow[]): boolean {
  if (rows.some((row) => row.cells.length >= 3 && row.cells.every((cell) => cell.date !== null))) {
    return true;
  }
  return rows.some((row, index) => {
    const before = rows[index - 1];
    const last = before?.cells[before.cells.length - 1];
    const first = row.cells[0];
    return last !== undefined && first !== undefined && follows(last, first, 1);
  });
}

function dateCells(context: Context, row: number): DateCell[] {
  const cells: DateCell[] = [];
  for (let column = 0; column < context.sheet.columns; column++) {
    if (context.sheet.content(row, column) === 'blank') continue;
    const cell = dateCell(context, row, column);
    const last = cells[cells.length - 1];
    if (cell !== null && (last === undefined || follows(last, cell, column - last.column))) {
      cells.push(cell);
    } else if (cells.length >= 2) break;
    else {
      cells.length = 0;
      if (cell !== null) cells.push(cell);
    }
  }
  return cells;
}

function follows(before: DateCell, cell: DateCell, days: number): boolean {
  const [from, to] = [before.date && fullDate(before.date), cell.date && fullDate(cell.date)];
  if (from !== null && to !== null) return dayNumber(to) - dayNumber(from) === days;
  // Nobody goes from day numbers to full dates within a month: a log's week and its date do.
  if (cell.day === before.day + days) return before.date !== null || to === null;
  return (
    cell.day < before.day &&
    before.day + days - cell.day >= 28 &&
    before.day + days - cell.day <= 31
  );
}

function dateCell(context: Context, row: number, column: number): DateCell | null {
  const value = context.sheet.cell(row, column);
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 1 && value <= 31
      ? { column, day: value, date: null, textFrom: null }
      : null;
  }
  if (typeof value === 'boolean') return null;
  if (typeof value === 'string') {
    const first = /^\s*(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:\n\s*|$)/.exec(value);
    const day = Number(first?.[1]);
    if (first !== null && day >= 1 && day <= 31) {
      const rest = value.length > first[0].length ? first[0].length : null;
      return { column, day, date: null, textFrom: rest };
    }
  }
  const line = typeof value === 'string' ? value.indexOf('\n') : -1;
  const head = typeof value === 'string' && line > 0 ? value.slice(0, line) : value;
  const date = parseDate(head, orderOf(context.locale), context.vocabulary);
  return date === null
    ? null
    : { column, day: date.day, date, textFrom: line > 0 ? line + 1 : null };
}

/** Year and month of a title such as "February 2026"; the year null where it is left out. */
export interface Month {
  readonly year: number | null;
  readonly month: number;
}

/** The month a cell names, alone or in a short title; null where it names none. */
export function monthOf(context: Context, row: number, column: number): Month | null {
  const cell = context.sheet.cell(row, column);
  if (typeof cell === 'object' && context.sheet.content(row, column) === 'date') {
    const year = Number(cell.local.slice(0, 4));
    return inReach(year) ? { year, month: Number(cell.local.slice(5, 7)) } : null;
  }
  const text = context.sheet.text(row, column);
  if (text === '' || text.length > 80) return null;
  const words = text.match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => context.vocabulary.month(word)).find((each) => each !== null);
  const year = /(?:^|\D)(20\d\d)(?!\d)|['’](\d\d)(?!\d)/.exec(text);
  if (month === undefined || month === null) return null;
  const found = year === null ? null : Number(year[1] ?? `20${year[2]}`);
  return { year: found, month };
}

/** The date of each row's cells, in step with the months that titles name; null where no month is known. */
export function datesOfRow(
  row: DateRow,
  month: Month | null,
  before: IsoDate | null,
): (IsoDate | null)[] {
  const told = row.cells.map((cell) => (cell.date === null ? null : fullDate(cell.date)));
  if (told.every((date) => date !== null)) return told;
  const first = row.cells[0];
  if (first === undefined) return [];
  let start: IsoDate | null = null;
  if (before !== null) {
    const next = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(before, days));
    start = next.find((date) => Number(date.slice(8)) === first.day) ?? null;
  }
  if (month?.year !== null && month !== null && (start === null || before === null)) {
    // Days before the 1st in a month's first row belong to the month before.
    const wraps = row.cells.some((cell) => cell.day < first.day);
    const shift = wraps && first.day > 20 ? -1 : 0;
    const index = month.year * 12 + month.month - 1 + shift;
    start = isoDate(Math.floor(index / 12), (index % 12) + 1, first.day);
  }
  if (start === null) return row.cells.map(() => null);
  const from = start;
  return row.cells.map((cell) => addDays(from, cell.column - first.column));
}
