// A rest day at least once in seven days.
import { atSessions, atWeek, type WeekRule } from './rule';
import type { DayView, WeekView } from './view';

export const restDay: WeekRule = {
  id: 'rest-day',
  title: 'A rest day in every seven',
  severity: 'warning',
  severityByLevel: { beginner: 'error', advanced: 'note' },
  why: 'Fitness is built while resting, and overuse injuries where rest is missing. A day with nothing, or with only something light such as yoga or a walk, is rest.',
  numbers: [
    {
      key: 'days',
      label: 'One rest day in this many days',
      default: 7,
      min: 3,
      max: 14,
      unit: 'days',
    },
  ],
  sources: ['S004-81'],
  certainty: 'coach opinion',
  limitations:
    'An easy short run is no rest day here, though some experienced runners use it as one.',
  scope: { kind: 'weeks', before: 3, after: 0 },
  check(week, { number }) {
    const inRow = number('days');
    const found = dayToRest(week, inRow);
    if (found === null) return [];
    const { day, streak } = found;
    const [session] = day.sessions;
    return [
      {
        at: session === undefined ? atWeek(week) : atSessions(session, ...day.sessions.slice(1)),
        message: `${day.name} ends ${streak} days in a row without a rest day.`,
        advice: `Make one of these days rest, or leave only something light such as yoga or a walk.`,
        pattern: `${inRow} days or more without a rest day`,
      },
    ];
  },
};

/** The day on which the row of days without rest is full; in a week without any rest that began full, its last. */
function dayToRest(week: WeekView, inRow: number): { day: DayView; streak: number } | null {
  let streak = 0;
  for (const day of week.before(3).flatMap((each) => each.days)) {
    streak = day.isRestDay ? 0 : streak + 1;
  }
  let last: { day: DayView; streak: number } | null = null;
  for (const day of week.days) {
    streak = day.isRestDay ? 0 : streak + 1;
    if (streak === inRow) return { day, streak };
    last = { day, streak };
  }
  return last !== null && last.streak > inRow && last.streak >= inRow + week.days.length
    ? last
    : null;
}
