// Week grids: a row (or several) a week, a column a day.
import { WEEKDAYS, type Weekday } from '../../training/plan';
import { weekContaining } from './build-plan';
import type { Context } from './context';
import type { Draft, DraftDay, DraftWeek } from './draft';
import { readTrainingCell } from './training-cell';
import { findWeekHeaders, type WeekHeader, weekStartOf } from './week-header';
import { type WeekGroup, weekGroups } from './week-rows';

/** Reads every week under weekday headers; null where the sheet has none or nothing under it. */
export function readWeekGrid(context: Context, layout: 'week-grid' | 'week-columns'): Draft | null {
  const headers = findWeekHeaders(context.sheet, context.vocabulary);
  const weeks: DraftWeek[] = [];
  const start = weekStartOf(headers[0]?.days ?? []);
  // Weeks side by side are read one block after the other.
  for (const header of headers) {
    const end = endOf(header, headers, context.sheet.rows);
    for (const group of weekGroups(context, header, end)) {
      weeks.push(...readGroup(context, header, group, start));
    }
  }
  return weeks.length === 0 ? null : { form: 'weeks', layout, weekStart: start, weeks };
}

function endOf(header: WeekHeader, headers: readonly WeekHeader[], rows: number): number {
  return headers.find((each) => each.row > header.row)?.row ?? rows;
}

function readGroup(
  context: Context,
  header: WeekHeader,
  group: WeekGroup,
  weekStart: Weekday | null,
): DraftWeek[] {
  const days = blankWeek(weekStart);
  const { sheet, ledger } = context;
  for (const { row, kind, label } of group.rows) {
    for (const { column, weekday } of header.days) {
      const day = days[offsetOf(header, column, weekday, weekStart)];
      if (day === undefined) continue;
      const place = sheet.place(row, column);
      if (kind !== 'training') {
        if (sheet.content(row, column) !== 'blank') ledger.known(place);
        continue;
      }
      day.place ??= place;
      day.sessions.push(...readTrainingCell(context, sheet.cell(row, column), place, label));
    }
  }
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

/** Days from the week's first: by weekday, else runs without a day spread over the week. */
function offsetOf(
  header: WeekHeader,
  column: number,
  weekday: Weekday | null,
  weekStart: Weekday | null,
): number {
  if (weekday !== null && weekStart !== null) {
    return (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekStart) + 7) % 7;
  }
  const index = header.days.findIndex((day) => day.column === column);
  return Math.floor((index * 7) / Math.max(7, header.days.length));
}
