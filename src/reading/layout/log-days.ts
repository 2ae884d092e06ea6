// The days of a log's rows: by their dates, or by week and weekday where they have none.
import { addDays, daysBetween, isoDate, weekdayOf } from '../../training/calendar';
import { type IsoDate, type Place, WEEKDAYS, type Weekday } from '../../training/plan';
import type { Session } from '../../training/session';
import { type PartialDate, runOn } from '../values/date';
import type { Context } from './context';
import type { DatedDay, Draft, DraftWeek } from './draft';

/** One row of a log, read. */
export interface LogRow {
  readonly row: number;
  readonly date: PartialDate | null;
  readonly week: number | null;
  readonly weekday: Weekday | null;
  readonly sessions: readonly Session[];
  readonly place: Place | null;
}

/** The days of rows with dates; by week and weekday where no year lets the dates be counted. */
export function dated(context: Context, rows: readonly LogRow[]): Draft | null {
  const known = context.years[0] ?? null;
  const partial = rows.map((row) => row.date);
  const told = runOn(partial, known);
  const yearless = told.every((date) => date === null);
  const year = yearless ? yearThatFits(rows) : null;
  if (yearless && year === null) return undated(rows);
  const dates = yearless ? runOn(partial, year) : told;
  const own = datesOfRows(rows, dates);
  const days: DatedDay[] = [];
  rows.forEach(({ sessions, place, week }, index) => {
    const date = own[index] ?? null;
    if (date !== null) days.push({ date, sessions, place, week });
  });
  return { form: 'dates', layout: 'log', weekStart: weekStartOf(days), days, log: true, yearless };
}

/** The weekday on which the rows' own week numbers change, from one calendar day to the next; null where they name none. */
function weekStartOf(days: readonly DatedDay[]): Weekday | null {
  const inOrder = [...days].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const changes = inOrder.flatMap((day, index) => {
    const before = inOrder[index - 1];
    const isNew = before !== undefined && before.week !== null && day.week !== null;
    return isNew && day.week !== before.week && daysBetween(before.date, day.date) === 1
      ? [weekdayOf(day.date)]
      : [];
  });
  const [first] = changes;
  return first !== undefined && changes.every((each) => each === first) ? first : null;
}

/**
 * The date of each row: its own, else the one above. Where most rows leave theirs out and name a
 * weekday, a date stands for its week, and the weekday tells the day.
 */
function datesOfRows(
  rows: readonly LogRow[],
  dates: readonly (IsoDate | null)[],
): (IsoDate | null)[] {
  const weekly = dates.filter((date) => date !== null).length * 2 < rows.length;
  let base: IsoDate | null = null;
  let last: IsoDate | null = null;
  return rows.map(({ weekday }, index) => {
    const own = dates[index] ?? null;
    base = own ?? base;
    if (base === null) return null;
    if (!weekly || weekday === null) {
      last = own ?? last ?? base;
      return last;
    }
    const ahead = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(base));
    let date: IsoDate = addDays(base, (ahead + 7) % 7);
    // A weekday that comes again without a new date begins the next week.
    if (own === null && last !== null && date < last) {
      base = addDays(base, 7);
      date = addDays(date, 7);
    }
    last = date;
    return date;
  });
}

/** A year in which the weekdays beside yearless dates are right; null where none is told, or none fits. */
function yearThatFits(rows: readonly LogRow[]): number | null {
  const told = rows.find((row) => row.date !== null && (row.weekday ?? row.date.weekday) !== null);
  if (told?.date === null || told === undefined) return null;
  const { month, day, weekday } = told.date;
  const before = rows.slice(0, rows.indexOf(told)).some((row) => row.date !== null);
  // The calendar of weekdays repeats every 28 years.
  for (let year = 2000; year < 2028 && !before; year++) {
    const date = isoDate(year, month, day);
    if (date !== null && weekdayOf(date) === (told.weekday ?? weekday)) return year;
  }
  return null;
}

/** The days of rows without dates, in the weeks that the rows name or that their weekdays begin. */
export function undated(rows: readonly LogRow[]): Draft {
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
