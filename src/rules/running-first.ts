// Close to a race, running has priority over cross-training.
import { minutesOf } from '../training/load';
import type { Session } from '../training/session';
import { sayCount, sayMinutes } from '../training/wording';
import { nextRace } from './facts';
import { atSessions, atWeek, type RuleContext, type Violation, type WeekRule } from './rule';
import type { WeekView } from './view';

export const runningFirst: WeekRule = {
  id: 'running-first',
  title: 'Running first before a race',
  severity: 'warning',
  why: 'Who trains for a race gets better at running by running. Cross-training supports it, and may replace one or two runs a week, but should not outweigh it.',
  numbers: [
    { key: 'weeks', label: 'Weeks before a race', default: 12, min: 1, max: 52, unit: 'weeks' },
    {
      key: 'percent',
      label: 'Most cross-training minutes, of running minutes',
      default: 100,
      min: 10,
      max: 500,
      unit: '%',
    },
    {
      key: 'rides',
      label: 'Most runs of a week done as rides',
      default: 2,
      min: 0,
      max: 14,
      unit: 'runs',
    },
  ],
  sources: ['S004-20', 'S004-67', 'S004-68', 'S004-90'],
  certainty: 'coach opinion',
  limitations:
    'It is silent for an injured athlete. Minutes are estimated where the sheet gives none.',
  scope: { kind: 'week' },
  check(week, context) {
    if (context.athlete.injuries.length > 0) return [];
    const race = nextRace(context.facts, week.week.first);
    if (race === null || race.day - week.week.last > 7 * context.number('weeks')) return [];
    // Rides in place of runs tip the minutes as well: one finding says it.
    const rides = tooManyRides(week, context);
    return rides.length > 0 ? rides : tooMuchCross(week, context);
  },
};

/** Whether a planned run was done as something else. */
const wasReplaced = ({ done }: Session): boolean =>
  done?.instead !== undefined && done.instead !== 'run' && done.instead !== 'rest';

function tooMuchCross(week: WeekView, { athlete, number }: RuleContext): Violation[] {
  const minutes = (sessions: readonly Session[]) =>
    sessions.reduce((sum, session) => sum + minutesOf(session, athlete).value, 0);
  const [ran, replaced] = [
    week.runs.filter((run) => !wasReplaced(run)),
    week.runs.filter(wasReplaced),
  ];
  const cross = minutes(week.crossTraining) + minutes(replaced);
  const running = minutes(ran);
  if (cross === 0 || cross <= (running * number('percent')) / 100) return [];
  return [
    {
      at: atWeek(week),
      message: `${week.name} has ${sayMinutes(cross)} of cross-training and ${sayMinutes(running)} of running.`,
      advice: 'Shift minutes back to running, and keep cross-training as its support.',
      pattern: 'more cross-training than running before a race',
    },
  ];
}

function tooManyRides(week: WeekView, { number }: RuleContext): Violation[] {
  const replaced = week.runs.filter(wasReplaced);
  const last = replaced[replaced.length - 1];
  if (last === undefined || replaced.length <= number('rides')) return [];
  return [
    {
      at: atSessions(last, ...replaced.slice(0, -1)),
      message: `${sayCount(replaced.length, 'run')} of ${week.name} were done as something else, more than ${number('rides')}.`,
      advice: 'Keep the next key runs as runs, and ride in place of easy ones at most.',
      pattern: 'too many runs of a week done as something else',
    },
  ];
}
