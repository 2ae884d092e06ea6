// Log tables: a row a session, under a header row with names in any order.
import type { LogTable } from '../../training/plan';
import { orderOf, parseDate } from '../values/date';
import { bareLogHeader } from './bare-log';
import type { Context } from './context';
import type { Draft } from './draft';
import { readHeader } from './headers';
import { findLogHeaders, type LogColumn, type LogHeader } from './log-columns';
import { dated, type LogRow, undated } from './log-days';
import { type LogShape, readLogRow } from './log-row';
import { tableOf } from './log-table';
import { shown } from './sheet';
import { weekNumbers } from './week-label';

/** Reads a log; null where the sheet has no header of one or no session under it. */
export function readLog(context: Context): Draft | null {
  return draftOf(context, findLogHeaders(context.sheet, context.vocabulary));
}

/** Reads dates beside sessions under no header; null where the sheet has none, or names weekdays. */
export function readBareLog(context: Context): Draft | null {
  const header = bareLogHeader(context);
  return header === null ? null : draftOf(context, [header]);
}

function draftOf(context: Context, headers: readonly LogHeader[]): Draft | null {
  const parts = headers.map((header, index) =>
    readTable(context, header, headers[index + 1]?.row ?? context.sheet.rows),
  );
  const rows = parts.flatMap((part) => part.rows);
  if (!rows.some((row) => row.sessions.length > 0)) return null;
  const draft = rows.some((row) => row.date !== null) ? dated(context, rows) : undated(rows);
  return draft === null ? null : { ...draft, tables: parts.map(({ table }) => table) };
}

interface Part {
  readonly table: LogTable;
  readonly rows: readonly LogRow[];
}

function readTable(context: Context, header: LogHeader, end: number): Part {
  const columns = [...header.columns, ...unnamedColumns(context, header, end)];
  const shape = shapeOf(context, { ...header, columns }, end);
  const place = (role: LogColumn['role']) => columns.find((each) => each.role === role);
  const [dateColumn, weekColumn, dayColumn] = [place('date'), place('week'), place('day')];
  const order = orderIn(context, dateColumn, header.data, end);
  const writes =
    columns.find((each) => each.role === 'type' && place('title') !== undefined) ??
    place('session') ??
    place('title') ??
    place('type') ??
    columns.find((each) => each.sport) ??
    place('distance') ??
    place('duration');
  const rows: LogRow[] = [];
  for (let row = header.data; row < end; row++) {
    if (context.sheet.blankRow(row) || isTotal(context, columns, row)) continue;
    const cellOf = (column: LogColumn | undefined) =>
      column === undefined ? '' : context.sheet.cell(row, column.column);
    const date =
      parseDate(cellOf(dateColumn), order, context.vocabulary, true) ??
      parseDate(cellOf(dayColumn), order, context.vocabulary, true) ??
      parseDate(cellOf(weekColumn), order, context.vocabulary);
    const numbers = weekNumbers(cellOf(weekColumn), context.vocabulary, true);
    const weekday =
      context.vocabulary.weekday(String(cellOf(dayColumn))) ??
      context.vocabulary.weekday(String(cellOf(dateColumn)));
    const sessions = readLogRow(context, shape, row);
    noteDate(context, dateColumn, row, date === null && weekday === null && sessions.length > 0);
    rows.push({
      row,
      date,
      week: numbers?.[0] ?? null,
      weekday,
      sessions,
      place: writes === undefined ? null : context.sheet.place(row, writes.column),
    });
  }
  return { table: tableOf(context, { ...header, columns }, shape, end), rows };
}

const PLACES: ReadonlySet<string> = new Set(['date', 'day', 'week']);
const SEEN_ROWS = 60;

/** Columns without a header that hold weekdays, dates or weeks, where no header names such a column. */
function unnamedColumns(context: Context, header: LogHeader, end: number): LogColumn[] {
  const { sheet, vocabulary, locale } = context;
  if (header.columns.some((each) => PLACES.has(each.role))) return [];
  const found: LogColumn[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    if (sheet.content(header.row, column) !== 'blank') continue;
    const counts = { day: 0, date: 0, week: 0 };
    for (let row = header.data; row < Math.min(end, header.data + SEEN_ROWS); row++) {
      const cell = sheet.cell(row, column);
      if (vocabulary.weekday(sheet.text(row, column)) !== null) counts.day++;
      else if (parseDate(cell, orderOf(locale), vocabulary) !== null) counts.date++;
      else if (weekNumbers(cell, vocabulary, false) !== null) counts.week++;
    }
    const role = (['day', 'date', 'week'] as const).find((each) => counts[each] >= 2);
    if (role === undefined) continue;
    found.push({ column, role, unit: null, side: null, sport: false, slot: null, header: '' });
  }
  return found;
}

/** A date that cannot be read is told where a session hangs on it. */
function noteDate(
  context: Context,
  column: LogColumn | undefined,
  row: number,
  matters: boolean,
): void {
  if (column === undefined || !matters) return;
  const text = shown(context.sheet.cell(row, column.column));
  if (text.trim() === '' || weekNumbers(text, context.vocabulary, false) !== null) return;
  const reason = 'I expected a date: this row counts to the day above.';
  context.ledger.unread(context.sheet.place(row, column.column), text, reason);
}

function shapeOf(context: Context, header: LogHeader, end: number): LogShape {
  const named = header.columns.filter((each) => each.sport && each.side !== 'actual');
  const sports = named.length >= 2 ? named : [];
  const timeUnits = new Map<number, 'h' | 's'>();
  for (const column of header.columns) {
    if (!TIMES.has(column.role) || column.unit !== null) continue;
    const unit = bareTimeUnit(context, column.column, header.data, end);
    if (unit !== null) timeUnits.set(column.column, unit);
  }
  return { columns: header.columns, timeUnits, sports };
}

const TIMES: ReadonlySet<string> = new Set(['duration', 'movingTime', 'elapsedTime']);
const MOST_MINUTES = 300;
const MOST_HOURS = 12;
const LEAST_HOURS = 0.25;

/**
 * The unit of bare numbers in a time column, from their size: mostly beyond 300 they are seconds,
 * never beyond 12 they are hours; null for minutes, and for fractions of a day.
 */
function bareTimeUnit(
  context: Context,
  column: number,
  from: number,
  end: number,
): 'h' | 's' | null {
  let numbers = 0;
  let large = 0;
  let most = 0;
  for (let row = from; row < end; row++) {
    const cell = context.sheet.cell(row, column);
    if (typeof cell !== 'number' || cell === 0) continue;
    numbers++;
    if (cell > MOST_MINUTES) large++;
    most = Math.max(most, cell);
  }
  if (numbers === 0) return null;
  if (large * 2 > numbers) return 's';
  return most <= MOST_HOURS && most >= LEAST_HOURS ? 'h' : null;
}

/** Day or month first: what any date of the column shows, else the locale's order. */
function orderIn(context: Context, column: LogColumn | undefined, from: number, end: number) {
  const usual = orderOf(context.locale);
  if (column === undefined) return usual;
  for (let row = from; row < end; row++) {
    const found = /^\D*(\d{1,2})[/-](\d{1,2})([/-]\d{2,4})?\b/.exec(
      context.sheet.text(row, column.column),
    );
    if (found === null) continue;
    if (Number(found[1]) > 12) return 'dmy';
    if (Number(found[2]) > 12) return 'mdy';
  }
  return usual;
}

function isTotal(context: Context, columns: readonly LogColumn[], row: number): boolean {
  return columns.some((column) => {
    const text = context.sheet.text(row, column.column);
    return (
      text !== '' &&
      TOTAL_PLACES.has(column.role) &&
      readHeader(text, context.vocabulary)?.role === 'total'
    );
  });
}

const TOTAL_PLACES: ReadonlySet<string> = new Set([
  'date',
  'week',
  'day',
  'session',
  'title',
  'type',
  'month',
]);
