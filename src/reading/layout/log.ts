// Log tables: a row a session, under a header row with names in any order.
import type { IsoDate, Place, Weekday } from '../../training/plan';
import { WEEKDAYS } from '../../training/plan';
import type { Session } from '../../training/session';
import { orderOf, type PartialDate, parseDate, runOn } from '../values/date';
import type { Context } from './context';
import type { DatedDay, Draft, DraftWeek } from './draft';
import { readHeader } from './headers';
import { findLogHeaders, type LogColumn, type LogHeader } from './log-columns';
import { type LogShape, readLogRow } from './log-row';
import { weekNumbers } from './week-label';

interface LogRow {
  readonly row: number;
  readonly date: PartialDate | null;
  readonly week: number | null;
  readonly weekday: Weekday | null;
  readonly sessions: readonly Session[];
  readonly place: Place | null;
}

/** Reads a log; null where the sheet has no header of one or no session under it. */
export function readLog(context: Context): Draft | null {
  const headers = findLogHeaders(context.sheet, context.vocabulary);
  const rows = headers.flatMap((header, index) => {
    const end = headers[index + 1]?.row ?? context.sheet.rows;
    return readRows(context, header, end);
  });
  if (!rows.some((row) => row.sessions.length > 0)) return null;
  return rows.some((row) => row.date !== null) ? dated(context, rows) : undated(rows);
}

function readRows(context: Context, header: LogHeader, end: number): LogRow[] {
  const { columns } = header;
  const shape = shapeOf(context, header, end);
  const place = (role: LogColumn['role']) => columns.find((each) => each.role === role);
  const [dateColumn, weekColumn, dayColumn] = [place('date'), place('week'), place('day')];
  const order = orderIn(context, dateColumn, header.data, end);
  const writes =
    columns.find((each) => each.role === 'type' && place('title') !== undefined) ??
    place('session') ??
    place('title') ??
    place('type') ??
    columns.find((each) => each.sport);
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
    rows.push({
      row,
      date,
      week: numbers?.[0] ?? null,
      weekday,
      sessions: readLogRow(context, shape, row),
      place: writes === undefined ? null : context.sheet.place(row, writes.column),
    });
  }
  return rows;
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

function dated(context: Context, rows: readonly LogRow[]): Draft | null {
  const dates = runOn(
    rows.map((row) => row.date),
    context.years[0] ?? null,
  );
  const days: DatedDay[] = [];
  let date: IsoDate | null = null;
  rows.forEach((row, index) => {
    date = dates[index] ?? date;
    if (date === null) return;
    days.push({ date, sessions: row.sessions, place: row.place, week: row.week });
  });
  return days.length === 0
    ? undated(rows)
    : { form: 'dates', layout: 'log', weekStart: null, days: days, log: true };
}

function undated(rows: readonly LogRow[]): Draft {
  const weeks: { number: number | null; rows: LogRow[] }[] = [];
  let weekday: Weekday | null = null;
  for (const row of rows) {
    const current = weeks[weeks.length - 1];
    const back: boolean =
      row.weekday !== null &&
      weekday !== null &&
      WEEKDAYS.indexOf(row.weekday) < WEEKDAYS.indexOf(weekday);
    const changed = row.week !== null && row.week !== current?.number;
    if (current === undefined || changed || (back && current.number === null)) {
      weeks.push({ number: row.week, rows: [row] });
    } else current.rows.push(row);
    weekday = row.weekday ?? weekday;
  }
  const named = rows.some((row) => row.weekday !== null);
  return {
    form: 'weeks',
    layout: 'log',
    weekStart: named ? 'Mon' : null,
    weeks: weeks.map((week) => draftWeek(week.number, week.rows, named)),
  };
}

function draftWeek(number: number | null, rows: readonly LogRow[], named: boolean): DraftWeek {
  const days = Array.from({ length: 7 }, (_, index) => ({
    weekday: named ? (WEEKDAYS[index] ?? null) : null,
    sessions: [] as Session[],
    place: null as Place | null,
  }));
  let offset = 0;
  rows.forEach((row, index) => {
    if (row.weekday !== null) offset = WEEKDAYS.indexOf(row.weekday);
    else if (!named) offset = Math.floor((index * 7) / Math.max(7, rows.length));
    const day = days[offset];
    if (day === undefined) return;
    day.sessions.push(...row.sessions);
    day.place ??= row.place;
  });
  return { number, start: null, days };
}
