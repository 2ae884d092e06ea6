// The days that are proposed anew.
import { addDays, daysBetween } from '../../training/calendar';
import type { IsoDate, Plan } from '../../training/plan';

/** Days by index, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The last day of an illness; null where nobody is ill. */
  readonly illUntil: number | null;
}

const DAYS = 14;
/** So many days after an illness are easy: convention. */
const EASY_DAYS = 7;

/**
 * Two weeks from today, or from the given day where the plan has no dates or today lies outside it.
 * With an illness through the date that was given, and the easy days after it where they go further.
 * Null where the plan is over.
 */
export function spanOf(
  plan: Plan,
  { today, from }: { readonly today: IsoDate | null; readonly from: number | null },
  illUntil: IsoDate | null,
): Span | null {
  const first = from ?? firstFrom(plan, today);
  if (first === null || first >= plan.days.length) return null;
  const end = plan.days.length - 1;
  const until = illUntil === null ? null : lastThrough(plan, illUntil, first, today);
  const last = Math.max(first + DAYS - 1, until === null ? 0 : until + EASY_DAYS);
  return { first, last: Math.min(end, last), illUntil: until };
}

/** Today's day; a plan without dates begins with its first. */
function firstFrom({ days }: Plan, today: IsoDate | null): number | null {
  const dated = days.some(({ date }) => date !== null);
  if (today === null || !dated) return 0;
  const found = days.find(({ date }) => date !== null && date >= today);
  return found?.index ?? null;
}

/** The last day of the plan on or before the date; without dates counted from today, the first day. */
function lastThrough(
  { days }: Plan,
  date: IsoDate,
  first: number,
  today: IsoDate | null,
): number | null {
  const [begin] = days;
  if (begin === undefined || begin.date === null) {
    return today === null ? null : first + Math.max(0, daysBetween(today, date));
  }
  const last = days[days.length - 1];
  if (last?.date != null && last.date <= date) return last.index;
  const after = days.find((day) => day.date !== null && day.date >= addDays(date, 1));
  return (after?.index ?? 0) - 1;
}
