// From which day on a plan may be changed.
import type { IsoDate, Plan } from '../../training/plan';

/** Today, but for a plan that lies in the past as a whole: that one is looked at as if it had no dates. */
export function firstOpenDay(plan: Plan, now: IsoDate): IsoDate | null {
  return plan.days.some(({ date }) => date !== null && date >= now) ? now : null;
}
