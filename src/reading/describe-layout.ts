// The layout that was found, in one line for the coach.
import type { Plan, Weekday } from '../training/plan';
import { WEEKDAYS } from '../training/plan';
import { WEEKDAY_NAMES } from '../training/wording';

const FORMS: Readonly<Record<Plan['layout'], string | null>> = {
  'week-grid': null,
  'week-columns': 'weeks side by side',
  calendar: 'calendar',
  log: 'log',
  cell: null,
};

/** "12 weeks, Monday to Sunday, rows 3 to 14, miles". */
export function describeLayout(plan: Plan): string {
  if (plan.days.length === 0) return 'No plan found';
  const unit = plan.unit === 'mi' ? 'miles' : 'kilometres';
  if (plan.layout === 'cell') return `One cell, ${unit}`;
  const [first, last] = plan.rows;
  const parts = [
    `${plan.weeks.length} ${plan.weeks.length === 1 ? 'week' : 'weeks'}`,
    FORMS[plan.layout],
    plan.weekStart === null
      ? null
      : `${WEEKDAY_NAMES[plan.weekStart]} to ${WEEKDAY_NAMES[dayBefore(plan.weekStart)]}`,
    first === last ? `row ${first}` : `rows ${first} to ${last}`,
    unit,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function dayBefore(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] ?? day;
}
