// Where a new row of a log goes, so that its rows stay in the order of their dates.
import type { Day, Plan } from '../training/plan';

/** First and last row of a day, counted from 1 in the range. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * The row of the range under which the day's next row goes: beside the nearest day of its week that
 * has rows, else beside the nearest day at all. A log may run from top to bottom or, newest first,
 * from bottom to top. Null where no day has a row.
 */
export function rowPlaceOf(plan: Plan, day: Day): number | null {
  const rowsAt = plan.days.map(rowsOf);
  const inWeek = plan.weeks[day.week];
  const near = (from: number, step: -1 | 1, within: (index: number) => boolean): Rows | null => {
    for (let at = from; at >= 0 && at < rowsAt.length && within(at); at += step) {
      const rows = rowsAt[at];
      if (rows !== null && rows !== undefined) return rows;
    }
    return null;
  };
  const isNear = (index: number) =>
    inWeek === undefined || (index >= inWeek.first && index <= inWeek.last);
  const always = () => true;
  const own = rowsAt[day.index];
  if (own !== null && own !== undefined) return own.last;
  const upward = isNewestFirst(rowsAt);
  const behind = (rows: Rows) => (upward ? rows.first - 1 : rows.last);
  const before = (rows: Rows) => (upward ? rows.last : rows.first - 1);
  for (const within of [isNear, always]) {
    const earlier = near(day.index - 1, -1, within);
    if (earlier !== null) return behind(earlier);
    const later = near(day.index + 1, 1, within);
    if (later !== null) return before(later);
  }
  return null;
}

function rowsOf(day: Day): Rows | null {
  const rows = day.sessions.map(({ source }) => source.row);
  if (day.place !== null) rows.push(day.place.row);
  return rows.length === 0 ? null : { first: Math.min(...rows), last: Math.max(...rows) };
}

function isNewestFirst(rowsAt: readonly (Rows | null)[]): boolean {
  const told = rowsAt.filter((rows) => rows !== null);
  const [first, last] = [told[0], told[told.length - 1]];
  return first !== undefined && last !== undefined && first.first > last.first;
}
