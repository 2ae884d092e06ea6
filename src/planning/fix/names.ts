// How fixes are said: days and sessions inside a title.
import type { Day, Plan } from '../../training/plan';
import type { Session } from '../../training/session';
import { sayName, WEEKDAY_NAMES } from '../../training/wording';

/** `Friday`; `day 5` where the sheet names no weekday. */
export const sayDayName = (plan: Plan, day: Day): string =>
  day.weekday === null
    ? `day ${day.index - (plan.weeks[day.week]?.first ?? 0) + 1}`
    : WEEKDAY_NAMES[day.weekday];

/** `Friday's strength`. */
export const sayWhose = (plan: Plan, day: Day, session: Session): string =>
  `${sayDayName(plan, day)}'s ${sayName(session)}`;

/** `Wednesday`, or `Wednesday of week 4` where that is another week. */
export function sayTarget(plan: Plan, from: Day, to: Day): string {
  const name = sayDayName(plan, to);
  const week = plan.weeks[to.week];
  return from.week === to.week || week === undefined ? name : `${name} of week ${week.number}`;
}
