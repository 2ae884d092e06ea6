// In the days before a race, cross-training is little and low in impact.
import { minutesOf } from '../training/load';
import { sayCount, sayMinutes, sentenceCase } from '../training/wording';
import { nextRace } from './facts';
import { atSessions, type DayRule, type RuleContext, type Violation } from './rule';
import { type DayView, impactTier } from './view';

const WEEKS_BEFORE = 4;

export const raceWeek: DayRule = {
  id: 'race-week',
  title: 'Hold back before a race',
  severity: 'error',
  why: 'Before a race, freshness is worth more than training. Only low-impact cross-training has a place in the last days, and less of it than usual.',
  numbers: [
    {
      key: 'days',
      label: 'Days before a race with low impact only',
      default: 7,
      min: 1,
      max: 14,
      unit: 'days',
    },
    {
      key: 'lastDays',
      label: 'Last days where high impact is an error',
      default: 3,
      min: 0,
      max: 14,
      unit: 'days',
    },
    {
      key: 'share',
      label: 'Most cross-training minutes, of the last four weeks’ mean',
      default: 50,
      min: 0,
      max: 100,
      unit: '%',
    },
  ],
  sources: ['S003-30'],
  certainty: 'coach opinion',
  limitations: 'It knows only races that the plan or the athlete’s row names.',
  scope: { kind: 'days', before: 14 + 7 * WEEKS_BEFORE, after: 0 },
  check(day, context) {
    const race = nextRace(context.facts, day.index + 1);
    const ahead = race === null ? Infinity : race.day - day.index;
    if (ahead > context.number('days')) return [];
    return [
      ...impactBefore(day, ahead, context),
      ...(ahead === 1 ? minutesBefore(day, context) : []),
    ];
  },
};

function impactBefore(day: DayView, ahead: number, { number }: RuleContext): Violation[] {
  return day.crossTraining
    .filter((each) => impactTier(each) !== 'low')
    .map((each) => {
      const isLate = impactTier(each) === 'high' && ahead <= number('lastDays');
      const away = ahead === 1 ? 'the day' : sayCount(ahead, 'day');
      return {
        at: atSessions(each),
        severity: isLate ? 'error' : 'warning',
        message: `${sentenceCase(day.say(each))} on ${day.name} is ${away} before the race.`,
        advice: `Leave the ${day.kindOf(each)} out until after the race, or choose an easy swim, ride or walk.`,
        pattern: `${day.kindOf(each)} ${away} before a race`,
      };
    });
}

/** Looks back from the day before the race: the last days against the mean of four weeks before them. */
function minutesBefore(eve: DayView, { athlete, number }: RuleContext): Violation[] {
  const length = number('days');
  const minutesOn = (back: number): number =>
    (eve.away(-back)?.crossTraining ?? []).reduce(
      (sum, session) => sum + minutesOf(session, athlete).value,
      0,
    );
  const total = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => minutesOn(from + i)).reduce((a, b) => a + b, 0);
  // A plan of four weeks and a race week begins a few days short of four weeks before the last seven days.
  if (eve.away(-(length + 7 * (WEEKS_BEFORE - 1))) === null) return [];
  const now = total(0, length);
  const usual = (total(length, 7 * WEEKS_BEFORE) / WEEKS_BEFORE) * (length / 7);
  const most = (usual * number('share')) / 100;
  if (usual === 0 || now <= most) return [];
  return [
    {
      at: { on: 'week', week: eve.week.index },
      severity: 'warning',
      message: `${sayMinutes(now)} of cross-training in the ${sayCount(length, 'day')} before the race is more than ${number('share')} % of the usual ${sayMinutes(usual)}.`,
      advice: `Cut it to ${sayMinutes(most)} or less, all of it easy.`,
      pattern: 'too much cross-training before a race',
    },
  ];
}
