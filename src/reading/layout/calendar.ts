// Month calendars: rows of dates, and under each the sessions of those days.
import { weekdayOf } from '../../training/calendar';
import { type IsoDate, type Place, WEEKDAYS, type Weekday } from '../../training/plan';
import type { Session } from '../../training/session';
import type { Context } from './context';
import { type DateRow, datesOfRow, findDateRows, type Month, monthOf } from './date-rows';
import type { DatedDay, Draft, DraftDay, DraftWeek } from './draft';
import { readHeader } from './headers';
import { type RowPurpose, rowPurpose, TRAINING } from './row-purpose';
import { NO_LABEL, readTrainingCell } from './training-cell';
import { readWeekCells } from './week-cells';
import { findWeekHeaders } from './week-header';
import { weekNumbers } from './week-label';
import type { WeekRow } from './week-rows';

interface Block {
  readonly row: DateRow;
  readonly dates: readonly (IsoDate | null)[];
  readonly week: number | null;
  readonly days: readonly DraftDay[];
}

/** Reads a calendar; null where the sheet has no rows of dates with sessions under them. */
export function readCalendar(context: Context): Draft | null {
  const rows = findDateRows(context);
  if (rows.length === 0) return null;
  const headers = findWeekHeaders(context.sheet, context.vocabulary);
  const weekdays = new Map(
    headers.flatMap((header) => header.days.map((day) => [day.column, day.weekday] as const)),
  );
  const blocks: Block[] = [];
  let before: IsoDate | null = null;
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const month = titleAbove(context, row.row, above === undefined ? -1 : above.row);
    const dates = datesOfRow(row, month, month === null ? before : null);
    before = dates[dates.length - 1] ?? null;
    const end = rows[index + 1]?.row ?? context.sheet.rows;
    blocks.push(readBlock(context, row, end, dates, weekdays, index === rows.length - 1));
  });
  if (!blocks.some((block) => block.days.some((day) => day.sessions.length > 0))) return null;
  return blocks.every((block) => block.dates.every((date) => date !== null))
    ? dated(blocks, headers[0]?.days[0]?.weekday ?? null)
    : undated(blocks);
}

/** The month named between the dates above and these. */
function titleAbove(context: Context, row: number, above: number): Month | null {
  for (let each = row - 1; each > above; each--) {
    for (let column = 0; column < context.sheet.columns; column++) {
      const month = monthOf(context, each, column);
      if (month === null) continue;
      const year = month.year ?? context.years[0] ?? null;
      const alone = month.year !== null || /^\p{L}+$/u.test(context.sheet.text(each, column));
      if (alone) return { year, month: month.month };
    }
  }
  return null;
}

function readBlock(
  context: Context,
  row: DateRow,
  end: number,
  dates: readonly (IsoDate | null)[],
  weekdays: ReadonlyMap<number, Weekday | null>,
  last: boolean,
): Block {
  const { sheet, ledger } = context;
  const days: DraftDay[] = row.cells.map((cell, index) => {
    const date = dates[index] ?? null;
    const weekday = date === null ? (weekdays.get(cell.column) ?? null) : weekdayOf(date);
    const place = cell.textFrom === null ? null : sheet.place(row.row, cell.column);
    return { weekday, sessions: embedded(context, row.row, cell), place };
  });
  for (const cell of row.cells) ledger.known(sheet.place(row.row, cell.column));
  const rows = rowsUnder(context, row, end, last);
  const columns = row.cells.map(({ column }, index) => ({
    column,
    weekday: days[index]?.weekday ?? null,
    purpose: TRAINING,
  }));
  const dayOf = new Map(row.cells.map(({ column }, index) => [column, days[index]]));
  readWeekCells(context, columns, rows, (column) => dayOf.get(column));
  days.forEach((day, index) => {
    day.place ??= sheet.place(rows[0]?.row ?? row.row + 1, row.cells[index]?.column ?? 0);
  });
  return { row, dates, week: weekNumberOf(context, row), days };
}

/** The rows that belong to a row of dates, down to a total, a title or the next weekday names. */
function rowsUnder(context: Context, row: DateRow, end: number, last: boolean): WeekRow[] {
  const rows: WeekRow[] = [];
  let gap = false;
  for (let each = row.row + 1; each < end; each++) {
    if (context.sheet.blankRow(each)) {
      gap = true;
      continue;
    }
    if (rows.length === 0 && namesDays(context, each)) continue;
    if (endsBlock(context, each) || (gap && last)) break;
    rows.push({ row: each, purpose: purposeOf(context, row, each) });
  }
  return rows;
}

function namesDays({ sheet, vocabulary }: Context, row: number): boolean {
  let names = 0;
  for (let column = 0; column < sheet.columns; column++) {
    if (vocabulary.weekday(sheet.text(row, column)) !== null) names++;
  }
  return names >= 2;
}

/** Sessions written under the day number in the same cell. */
function embedded(context: Context, row: number, cell: DateRow['cells'][number]): Session[] {
  const value = context.sheet.cell(row, cell.column);
  if (cell.textFrom === null || typeof value !== 'string') return [];
  const from = cell.textFrom;
  const place = context.sheet.place(row, cell.column);
  const read = readTrainingCell(context, value.slice(from), place, NO_LABEL);
  return read.map((session) => ({
    ...session,
    source: {
      ...session.source,
      start: session.source.start + from,
      end: session.source.end + from,
      text: value,
    },
  }));
}

/** A row of weekday names or with a total belongs to no day. */
function endsBlock(context: Context, row: number): boolean {
  const { sheet, vocabulary } = context;
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    if (readHeader(text, vocabulary)?.role === 'total') return true;
    const month = monthOf(context, row, column);
    if (month?.year !== null && month !== null && text.length < 30) return true;
  }
  return namesDays(context, row);
}

/** What the cell left of the days says of their row. */
function purposeOf(context: Context, row: DateRow, each: number): RowPurpose {
  const first = row.cells[0]?.column ?? 0;
  for (let column = 0; column < first; column++) {
    const purpose = rowPurpose(context.sheet.text(each, column), context.vocabulary);
    if (purpose !== null) return purpose;
  }
  return TRAINING;
}

function weekNumberOf(context: Context, row: DateRow): number | null {
  const first = row.cells[0]?.column ?? 0;
  for (let column = 0; column < first; column++) {
    for (const each of [row.row, row.row + 1]) {
      const numbers = weekNumbers(context.sheet.cell(each, column), context.vocabulary, false);
      if (numbers !== null) return numbers[0] ?? null;
    }
  }
  return null;
}

function dated(blocks: readonly Block[], named: Weekday | null): Draft {
  const days: DatedDay[] = [];
  const seen = new Map<IsoDate, string>();
  for (const block of blocks) {
    block.days.forEach((day, index) => {
      const date = block.dates[index];
      if (date === null || date === undefined) return;
      const text = day.sessions.map((session) => session.source.text).join('\n');
      // The days that two months show are written down in both.
      const again = text !== '' && seen.get(date) === text;
      if (text !== '') seen.set(date, text);
      days.push({ date, sessions: again ? [] : day.sessions, place: day.place, week: block.week });
    });
  }
  const full = blocks.find((block) => block.row.cells.length === 7)?.dates[0] ?? null;
  const weekStart = named ?? (full === null ? null : weekdayOf(full));
  return { form: 'dates', layout: 'calendar', weekStart, days, log: false };
}

function undated(blocks: readonly Block[]): Draft {
  const start = blocks.find((block) => block.days.length === 7)?.days[0]?.weekday ?? 'Mon';
  const weeks: DraftWeek[] = [];
  let filled = 7;
  for (const block of blocks) {
    const offsets = block.days.map((day, index) => offsetOf(day.weekday, start) ?? index);
    let week = weeks[weeks.length - 1];
    // A month's short first row fills up the short last row of the month before.
    if (week === undefined || (offsets[0] ?? 0) < filled) {
      week = { number: block.week, start: null, days: blankDays(start) };
      weeks.push(week);
    }
    const days = week.days;
    block.days.forEach((day, index) => {
      const into = days[offsets[index] ?? 0];
      if (into === undefined) return;
      into.sessions.push(...day.sessions);
      into.place ??= day.place;
    });
    filled = (offsets[offsets.length - 1] ?? 6) + 1;
  }
  return { form: 'weeks', layout: 'calendar', weekStart: start, weeks };
}

const blankDays = (start: Weekday): DraftDay[] =>
  Array.from({ length: 7 }, (_, index) => ({
    weekday: WEEKDAYS[(WEEKDAYS.indexOf(start) + index) % 7] ?? null,
    sessions: [],
    place: null as Place | null,
  }));

function offsetOf(weekday: Weekday | null, start: Weekday): number | null {
  if (weekday === null) return null;
  return (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(start) + 7) % 7;
}
