// Cross-training is no one-sided diet either.
import { exerciseOf } from '../training/catalogue';
import { minutesOf } from '../training/load';
import type { Activity, Session } from '../training/session';
import { ACTIVITY_NAMES, sayMinutes, sentenceCase } from '../training/wording';
import { atSessions, atWeek, type RuleContext, type Violation, type WeekRule } from './rule';
import { isStrength, type WeekView } from './view';

const WEEKS = 4;

export const oneSided: WeekRule = {
  id: 'one-sided',
  title: 'Variety in cross-training',
  severity: 'note',
  why: 'Too much of one activity overloads its own muscles, just as too much running does. The same holds for one muscle group trained for strength day after day.',
  numbers: [
    {
      key: 'share',
      label: 'Most of the cross-training minutes for one activity',
      default: 75,
      min: 30,
      max: 100,
      unit: '%',
    },
    {
      key: 'minutes',
      label: 'Silent up to this much of it in four weeks',
      default: 120,
      min: 0,
      max: 2000,
      unit: 'min',
    },
    {
      key: 'days',
      label: 'Days in a row with strength for one muscle group',
      default: 3,
      min: 2,
      max: 7,
      unit: 'days',
    },
  ],
  sources: ['S004-87', 'S004-89'],
  certainty: 'coach opinion',
  limitations:
    'Strength whose text names no exercise counts as whole-body work. Minutes are estimated where the sheet gives none.',
  scope: { kind: 'weeks', before: WEEKS - 1, after: 0 },
  check(week, context) {
    return [...oneActivity(week, context), ...oneMuscleGroup(week, context)];
  },
};

/** Activities that are not named may be several. */
const UNNAMED: ReadonlySet<Activity> = new Set<Activity>(['cross', 'other']);

function oneActivity(week: WeekView, { athlete, number }: RuleContext): Violation[] {
  const weeks = [...week.before(WEEKS - 1), week];
  if (weeks.length < WEEKS) return [];
  const minutes = new Map<Activity, number>();
  let total = 0;
  for (const session of weeks.flatMap((each) => each.crossTraining)) {
    const { value } = minutesOf(session, athlete);
    total += value;
    minutes.set(session.activity, (minutes.get(session.activity) ?? 0) + value);
  }
  return [...minutes]
    .filter(
      ([activity, value]) =>
        !UNNAMED.has(activity) &&
        value > number('minutes') &&
        value * 100 > total * number('share'),
    )
    .map(([activity, value]) => ({
      at: atWeek(week),
      message: `${sentenceCase(ACTIVITY_NAMES[activity])} is ${Math.round((value / total) * 100)} % of the cross-training of the four weeks to ${week.name} (${sayMinutes(value)} of ${sayMinutes(total)}).`,
      advice: 'Give a part of it to something else, so that the same muscles are not overloaded.',
      pattern: `nearly all cross-training is ${ACTIVITY_NAMES[activity]}`,
    }));
}

function oneMuscleGroup(week: WeekView, { number }: RuleContext): Violation[] {
  const length = number('days');
  const days = [...week.before(WEEKS - 1).flatMap((each) => each.days), ...week.days];
  for (let last = days.length - week.days.length; last < days.length; last++) {
    if (last < length - 1) continue;
    const row = days.slice(last - length + 1, last + 1);
    const loads = row.map((day) => day.only(isStrength));
    const latest = loads[loads.length - 1]?.[0];
    if (latest === undefined || loads.some((load) => load.length === 0)) continue;
    const group = commonGroup(loads);
    const day = row[row.length - 1];
    if (group === null || day === undefined) continue;
    return [
      {
        at: atSessions(latest, ...loads.slice(0, -1).flat()),
        message: `${day.name} is the last of ${length} days in a row with strength for the ${group}.`,
        advice: 'Put a day between them, or train another muscle group.',
        pattern: `strength for the ${group} on ${length} days in a row`,
      },
    ];
  }
  return [];
}

const WHOLE_BODY = 'whole body';

const musclesOf = (session: Session): readonly string[] =>
  session.traits.includes('upper-body')
    ? ['upper body']
    : (exerciseOf(session)?.muscles.split(', ') ?? []);

/** A muscle group that every day loads; whole-body work loads them all. */
function commonGroup(days: readonly (readonly Session[])[]): string | null {
  const loaded = days.map((sessions) => new Set(sessions.flatMap(musclesOf)));
  const groups = [...new Set(loaded.flatMap((each) => [...each]))];
  const common = groups
    .filter((group) => loaded.every((each) => each.has(group) || each.has(WHOLE_BODY)))
    .sort((a, b) => Number(a === WHOLE_BODY) - Number(b === WHOLE_BODY));
  return common[0] ?? null;
}
