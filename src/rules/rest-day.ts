// A rest day at least once in seven days.
import { atSessions, atWeek, type WeekRule } from './rule';
import type { DayView, WeekView } from './view';

const WEEKS_BEFORE = 3;

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
  scope: { kind: 'weeks', before: WEEKS_BEFORE, after: 0 },
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
  let streak = daysWithoutRestBefore(week);
  const already = streak;
  for (const day of week.days) {
    streak = day.isRestDay ? 0 : streak + 1;
    if (streak === inRow) return { day, streak };
  }
  const last = week.days[week.days.length - 1];
  const isFull = streak === already + week.days.length;
  return already >= inRow && isFull && last !== undefined ? { day: last, streak } : null;
}

/** Counted back from the week's first day, no further than the last rest day. */
function daysWithoutRestBefore(week: WeekView): number {
  let count = 0;
  for (let back = 1; back <= WEEKS_BEFORE; back++) {
    for (const day of [...(week.away(-back)?.days ?? [])].reverse()) {
      if (day.isRestDay) return count;
      count++;
    }
  }
  return count;
}
