// Week grids: a row (or several) a week, a column a day.
import { WEEKDAYS, type Weekday } from '../../training/plan';
import { weekContaining } from './build-plan';
import type { Context } from './context';
import type { Draft, DraftDay, DraftWeek } from './draft';
import { bareColumns, findLooseHeaders, type LooseHeader } from './loose-header';
import { readWeekCells } from './week-cells';
import { type DayColumn, findWeekHeaders, type WeekHeader, weekStartOf } from './week-header';
import { type WeekGroup, weekGroups } from './week-rows';

/** Reads every week under weekday headers; null where the sheet has none or nothing under it. */
export function readWeekGrid(context: Context, layout: 'week-grid' | 'week-columns'): Draft | null {
  const headers = findWeekHeaders(context.sheet, context.vocabulary);
  const start = weekStartOf(headers[0]?.days ?? []);
  return draftOf(context, layout, headers, start, (_, day) =>
    start === null || day.weekday === null ? 0 : daysAfter(start, day.weekday),
  );
}

/** Reads weeks whose columns name no weekdays: "Day 1", "Run 2", "Long run". */
export function readLooseGrid(context: Context): Draft | null {
  const headers = findLooseHeaders(context);
  const draft = draftOf(context, 'week-grid', headers, null, spread);
  const [first] = headers;
  const column = first?.days[0]?.column;
  if (draft !== null && first !== undefined && column !== undefined && !first.consecutive) {
    const text = context.sheet.text(first.row, column);
    const readAs = 'No weekdays are named: I spread the sessions over the week in their order.';
    context.ledger.doubt(context.sheet.place(first.row, column), text, readAs);
  }
  return draft;
}

/** Reads seven columns of training under no header as Monday to Sunday, and says so. */
export function readBareGrid(context: Context): Draft | null {
  const header = bareColumns(context);
  if (header === null) return null;
  const draft = draftOf(context, 'week-grid', [header], 'Mon', spread);
  const column = header.days[0]?.column ?? 0;
  const text = context.sheet.text(header.data, column);
  const readAs = 'No weekdays are named: I read the seven columns as Monday to Sunday.';
  if (draft !== null) context.ledger.doubt(context.sheet.place(header.data, column), text, readAs);
  return draft;
}

type OffsetOf<Header extends WeekHeader> = (
  header: Header,
  day: DayColumn,
  index: number,
) => number;

function draftOf<Header extends WeekHeader>(
  context: Context,
  layout: 'week-grid' | 'week-columns',
  headers: readonly Header[],
  start: Weekday | null,
  offsetOf: OffsetOf<Header>,
): Draft | null {
  const weeks: DraftWeek[] = [];
  // Weeks side by side are read one block after the other.
  const ends = endsOf(headers, context.sheet.rows);
  for (const [index, header] of headers.entries()) {
    const end = ends[index] ?? context.sheet.rows;
    for (const group of weekGroups(context, header, end)) {
      weeks.push(...weeksOf(context, header, group, start, offsetOf));
    }
  }
  const found = weeks.some((week) => week.days.some((day) => day.sessions.length > 0));
  return found ? { form: 'weeks', layout, weekStart: start, weeks } : null;
}

/** For each header, the row of the next one below it. */
function endsOf(headers: readonly WeekHeader[], rows: number): number[] {
  const ends: number[] = [];
  let below = rows;
  for (let index = headers.length - 1; index >= 0; index--) {
    const row = headers[index]?.row ?? 0;
    const next = headers[index + 1]?.row ?? rows;
    if (next > row) below = next;
    ends[index] = below;
  }
  return ends;
}

function weeksOf<Header extends WeekHeader>(
  context: Context,
  header: Header,
  group: WeekGroup,
  weekStart: Weekday | null,
  offsetOf: OffsetOf<Header>,
): DraftWeek[] {
  const days = blankWeek(weekStart);
  const offsets = new Map(
    header.days.map((day, index) => [day.column, offsetOf(header, day, index)]),
  );
  readWeekCells(context, header.days, group.rows, (column) => days[offsets.get(column) ?? -1]);
  const start = group.date === null ? null : weekContaining(group.date, weekStart);
  const [first = null, ...more] = group.numbers ?? [null];
  const week: DraftWeek = { number: first, start, days };
  // "Week 1-2" is one row that stands for two weeks.
  return [week, ...more.map((number) => ({ number, start: null, days }))];
}

function blankWeek(weekStart: Weekday | null): DraftDay[] {
  const first = weekStart === null ? null : WEEKDAYS.indexOf(weekStart);
  return Array.from({ length: 7 }, (_, index) => ({
    weekday: first === null ? null : (WEEKDAYS[(first + index) % 7] ?? null),
    sessions: [],
    place: null,
  }));
}

const daysAfter = (start: Weekday, weekday: Weekday): number =>
  (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(start) + 7) % 7;

/** Days in a row where the header counts days, else sessions with days between them. */
function spread(header: LooseHeader, _day: DayColumn, index: number): number {
  if (header.consecutive && header.days.length <= 7) return index;
  return Math.floor((index * 7) / header.days.length);
}
