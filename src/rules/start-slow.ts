// start-slow: a new activity begins with short, easy sessions, and cross-training grows step by step.
import { minutesOf } from '../training/load';
import { ACTIVITY_NAMES, sayMinutes, sentenceCase } from '../training/wording';
import { GENTLE } from './new-activities';
import type { Figure } from './outlook';
import { atSessions, atWeek, type RuleContext, type Violation, type WeekRule } from './rule';
import { standsIn } from './stands-in';
import { isCrossTraining } from './terms';
import type { WeekView } from './view';
import { percentAbove } from './volume';

const LOOK_BACK = 4;

export const startSlow: WeekRule = {
  id: 'start-slow',
  title: 'A new activity starts short and easy',
  severity: 'warning',
  why: 'Muscles and tendons need some sessions to get used to a movement, however fit the athlete is. Short and easy first sessions leave room to build up.',
  numbers: [
    {
      key: 'minutes',
      label: 'Longest of the first three sessions',
      default: 30,
      min: 5,
      max: 180,
      unit: 'min',
    },
    {
      key: 'ramp',
      label: 'Rise of weekly cross-training minutes',
      default: 30,
      min: 5,
      max: 300,
      unit: '%',
    },
    { key: 'rise', label: 'Smallest rise that counts', default: 30, min: 0, max: 300, unit: 'min' },
  ],
  sources: ['S003-24', 'S003-33', 'convention'],
  certainty: 'coach opinion',
  limitations:
    'What the athlete did before the plan is unknown, so everything in its first two weeks counts as familiar. The minutes are convention: the articles only say to start slowly. While an athlete is injured, what stands in for running is no rise of cross-training.',
  scope: { kind: 'weeks', before: LOOK_BACK, after: 0 },
  check: (week, context) => [...firstSessions(week, context), ...ramp(week, context)],
};

function firstSessions(week: WeekView, { athlete, facts, number }: RuleContext): Violation[] {
  const longest = number('minutes');
  return facts.newActivities.flatMap(({ activity, first }) => {
    if (GENTLE.has(activity)) return [];
    const name = ACTIVITY_NAMES[activity];
    return week.days.flatMap((day) => {
      if (!first.some((appearance) => appearance.day === day.index)) return [];
      return first
        .map(({ session }) => session)
        .filter((session) => day.sessions.includes(session))
        .flatMap((session) => {
          const minutes = minutesOf(session, athlete);
          const long = !minutes.estimated && minutes.value > longest;
          if (!long && session.effort !== 'hard' && session.effort !== 'moderate') return [];
          const said = long ? `${sayMinutes(minutes.value)} long` : `called ${session.effort}`;
          return [
            {
              at: atSessions(session),
              message: `${sentenceCase(name)} is new in this plan, and the session on ${day.name} is ${said}.`,
              advice: `Keep the first three sessions easy and within ${sayMinutes(longest)}.`,
              pattern: `${name} is new and starts ${long ? 'long' : session.effort}`,
            },
          ];
        });
    });
  });
}

function ramp(week: WeekView, { number }: RuleContext): Violation[] {
  if (week.partial || week.index < LOOK_BACK) return [];
  const minutes = addedMinutes(week);
  if (minutes === 0) return [];
  const before = week.before(LOOK_BACK).filter(({ partial }) => !partial);
  const highest = Math.max(0, ...before.map((each) => addedMinutes(each)));
  const rise = minutes - highest;
  if (rise <= 0 || rise < number('rise')) return [];
  const isSmall =
    highest === 0 ? minutes <= number('minutes') : percentAbove(minutes, highest) <= number('ramp');
  if (isSmall) return [];
  const most =
    highest === 0
      ? 'the four weeks before it have none'
      : `the most of the four weeks before it is ${sayMinutes(highest)}`;
  const enough = Math.max(highest * (1 + number('ramp') / 100), number('rise'));
  return [
    {
      at: atWeek(week),
      message: `${week.name} has ${sayMinutes(minutes)} of cross-training; ${most}.`,
      advice: `Stay within about ${sayMinutes(enough)} this week and add the rest later.`,
      pattern: 'cross-training minutes jump',
    },
  ];
}

/** Minutes of cross-training beside running: what stands in for it while injured replaces a load and adds none. */
const addedMinutes = (week: WeekView): number => week.total(isCrossTraining, added);

const added: Figure = (session, athlete) =>
  standsIn(session, athlete) ? 0 : minutesOf(session, athlete).value;
