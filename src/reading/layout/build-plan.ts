// Joins what a layout found into consecutive days and weeks.
import { addDays, dayNumber, daysBetween, weekdayOf } from '../../training/calendar';
import { type Day, type IsoDate, WEEKDAYS, type Week, type Weekday } from '../../training/plan';
import type { DatedDay, Draft, DraftWeek } from './draft';

export interface Calendar {
  readonly days: readonly Day[];
  readonly weeks: readonly Week[];
  /** Days left out because their dates lie more than a year from the others. */
  readonly stray: readonly DatedDay[];
}

/** Gaps longer than this between dated days are slips of the pen, not pauses. */
const LONGEST_GAP = 400;

/** Days and weeks of a draft; `start` dates a plan that has no dates of its own. */
export function buildCalendar(draft: Draft, start: IsoDate | null): Calendar {
  if (draft.form === 'weeks') return fromWeeks(draft.weeks, start);
  const kept = mainRun(draft.days);
  const stray = draft.days.filter((day) => !kept.has(day.date));
  const near = draft.days.filter((day) => kept.has(day.date));
  const { days, weeks } = fromDates(near, draft.weekStart ?? 'Mon', draft.log);
  if (draft.yearless !== true) return { days, weeks, stray };
  return { days: days.map((day) => ({ ...day, date: null })), weeks, stray };
}

/** The dates of the longest run without a gap of more than a year: a slip of the pen stands apart. */
function mainRun(dated: readonly DatedDay[]): ReadonlySet<IsoDate> {
  const runs: IsoDate[][] = [];
  let before: number | null = null;
  for (const date of [...new Set(dated.map((day) => day.date))].sort()) {
    const number = dayNumber(date);
    if (before === null || number - before > LONGEST_GAP) runs.push([]);
    runs[runs.length - 1]?.push(date);
    before = number;
  }
  const longest = runs.reduce(
    (best, run) => (run.length > best.length ? run : best),
    runs[0] ?? [],
  );
  return new Set(longest);
}

function fromWeeks(drafts: readonly DraftWeek[], start: IsoDate | null): Calendar {
  const days: Day[] = [];
  const weeks: Week[] = [];
  const starts = startsOf(drafts, start);
  let before: IsoDate | null = null;
  let lastNumber = 0;
  const add = (
    draft: DraftWeek | null,
    date: IsoDate | null,
    weekdays: readonly (Weekday | null)[],
  ) => {
    const first = days.length;
    weekdays.forEach((weekday, offset) => {
      const day = draft?.days[offset];
      days.push({
        index: days.length,
        date: date === null ? null : addDays(date, offset),
        weekday: weekday ?? (date === null ? null : weekdayOf(addDays(date, offset))),
        week: weeks.length,
        sessions: day?.sessions ?? [],
        place: day?.place ?? null,
      });
    });
    lastNumber = draft?.number ?? lastNumber + 1;
    weeks.push({
      index: weeks.length,
      number: lastNumber,
      first,
      last: days.length - 1,
      partial: false,
    });
  };
  drafts.forEach((draft, index) => {
    const date = starts[index] ?? null;
    const weekdays = draft.days.map((day) => day.weekday);
    // Weeks that the sheet leaves out are blank weeks of the plan.
    if (date !== null && before !== null) {
      const missing = daysBetween(before, date) / 7 - 1;
      for (let each = 0; each < missing; each++)
        add(null, addDays(before, 7 * (each + 1)), weekdays);
    }
    add(draft, date, weekdays);
    before = date;
  });
  return { days, weeks, stray: [] };
}

/** The date each week begins on: the sheet's own where they run on, else counted from one of them. */
function startsOf(drafts: readonly DraftWeek[], start: IsoDate | null): (IsoDate | null)[] {
  const anchor = drafts.findIndex((draft) => draft.start !== null);
  const anchored = drafts[anchor]?.start ?? null;
  if (anchored === null) {
    const first =
      start === null ? null : weekContaining(start, drafts[0]?.days[0]?.weekday ?? null);
    return drafts.map((_, index) => (first === null ? null : addDays(first, 7 * index)));
  }
  let previous = addDays(anchored, -7 * (anchor + 1));
  return drafts.map((draft) => {
    const gap = draft.start === null ? 7 : daysBetween(previous, draft.start);
    const sound = gap > 0 && gap % 7 === 0 && gap <= LONGEST_GAP;
    previous = sound && draft.start !== null ? draft.start : addDays(previous, 7);
    return previous;
  });
}

/** The first day of the week that holds a date, for weeks that begin on a weekday. */
export function weekContaining(date: IsoDate, weekStart: Weekday | null): IsoDate {
  if (weekStart === null) return date;
  const back = WEEKDAYS.indexOf(weekdayOf(date)) - WEEKDAYS.indexOf(weekStart);
  return addDays(date, -((back + 7) % 7));
}

function fromDates(
  dated: readonly DatedDay[],
  weekStart: Weekday,
  log: boolean,
): Pick<Calendar, 'days' | 'weeks'> {
  const byDate = new Map<
    IsoDate,
    { sessions: Day['sessions'][number][]; place: Day['place']; week: number | null }
  >();
  for (const day of dated) {
    const known = byDate.get(day.date);
    if (known === undefined) {
      byDate.set(day.date, { sessions: [...day.sessions], place: day.place, week: day.week });
    } else {
      known.sessions.push(...day.sessions);
      known.place ??= day.place;
      known.week ??= day.week;
    }
  }
  const dates = [...byDate.keys()].sort();
  const days: Day[] = [];
  const weeks: { index: number; number: number; first: number; last: number; partial: boolean }[] =
    [];
  const first = dates[0];
  if (first === undefined) return { days, weeks };
  let weekFrom: IsoDate | null = null;
  const add = (date: IsoDate) => {
    const from = weekContaining(date, weekStart);
    if (from !== weekFrom) {
      weekFrom = from;
      const number = (weeks[weeks.length - 1]?.number ?? 0) + 1;
      weeks.push({
        index: weeks.length,
        number,
        first: days.length,
        last: days.length,
        partial: false,
      });
    }
    const found = byDate.get(date);
    const week = weeks[weeks.length - 1];
    if (week === undefined) return;
    week.last = days.length;
    if (found?.week !== null && found?.week !== undefined) week.number = found.week;
    days.push({
      index: days.length,
      date,
      weekday: weekdayOf(date),
      week: week.index,
      sessions: found?.sessions ?? [],
      place: found?.place ?? null,
    });
  };
  let before = dayNumber(first) - 1;
  for (const date of dates) {
    const gap = dayNumber(date) - before;
    for (let back = gap - 1; back > 0; back--) add(addDays(date, -back));
    add(date);
    before = dayNumber(date);
  }
  for (const week of [weeks[0], weeks[weeks.length - 1]]) {
    if (log && week !== undefined && week.last - week.first < 6) week.partial = true;
  }
  return { days, weeks };
}
