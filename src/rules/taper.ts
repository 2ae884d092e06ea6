// taper: running eases off before a long race, and does not vanish.
import type { Athlete } from '../training/athlete';
import { hasAmount, kmOf } from '../training/load';
import { sayDistance } from '../training/wording';
import { type Facts, HALF_MARATHON_KM, type Race } from './facts';
import { atWeek, type PlanRule, type RuleContext, type Violation } from './rule';
import type { PlanView } from './view';

const TAPER_WEEKS = 2;
const WEEKS_BEFORE = 4;

export const taper: PlanRule = {
  id: 'taper',
  title: 'Ease off before a long race',
  severity: 'note',
  why: 'Pooled trials gained most from about two weeks that cut volume by 41 to 60 % and kept intensity. Without any fall the legs stay tired; with almost no running they go stale.',
  numbers: [
    {
      key: 'least',
      label: 'Least fall of weekly running',
      default: 20,
      min: 5,
      max: 60,
      unit: '%',
    },
    {
      key: 'most',
      label: 'Greatest fall over both weeks',
      default: 75,
      min: 40,
      max: 100,
      unit: '%',
    },
  ],
  sources: ['bosquet-2007', 'wang-2023'],
  certainty: 'cohort or meta-analysis',
  limitations:
    'It looks at races of half-marathon length or more and needs the six weeks before them. The trials gathered trained athletes of several endurance sports; 20 % and 75 % are wide margins around their range.',
  scope: { kind: 'plan' },
  check: (plan, context) =>
    context.facts.races
      .filter((race) => isLong(race, context.athlete))
      .flatMap((race) => before(plan, race, context)),
};

/** Of a race without a distance the athlete's goal tells. */
const isLong = ({ km }: Race, { goals }: Athlete): boolean =>
  km === null
    ? goals.some((goal) => goal === 'half' || goal === 'marathon' || goal === 'ultra')
    : km >= HALF_MARATHON_KM;

function before(plan: PlanView, race: Race, { athlete, facts, number }: RuleContext): Violation[] {
  const { days } = plan;
  const start = race.day - 7 * (TAPER_WEEKS + WEEKS_BEFORE) + 1;
  if (start < 0 || race.day > days.length) return [];
  // Weeks here are the sevens of days that end with the race's own day.
  const volumes = Array.from({ length: TAPER_WEEKS + WEEKS_BEFORE }, (_, index) =>
    volumeOf(plan, start + 7 * index, athlete, facts),
  );
  const known = volumes.filter((volume) => volume !== null);
  if (known.length < volumes.length) return [];
  const usual = Math.max(...known.slice(0, WEEKS_BEFORE));
  const last = known.slice(WEEKS_BEFORE);
  const week = plan.weeks[days[Math.min(race.day, days.length - 1)]?.day.week ?? -1];
  if (usual === 0 || week === undefined || week.partial) return [];
  const fall = (km: number) => ((usual - km) / usual) * 100;
  const mean = last.reduce((a, b) => a + b, 0) / TAPER_WEEKS;
  const said = (km: number) => sayDistance(km, week.unit);
  const figures = `${last.map(said).join(' and ')} in the last two weeks, after ${said(usual)} at most in the four before`;
  if (fall(Math.min(...last)) < number('least') - TINY) {
    return [
      {
        at: atWeek(week),
        message: `Running does not ease off before the race: ${figures}.`,
        advice: 'Cut running by about half over the last two weeks and keep some of it fast.',
        pattern: 'no taper before a race',
      },
    ];
  }
  return fall(mean) <= number('most') + TINY
    ? []
    : [
        {
          at: atWeek(week),
          message: `Running nearly stops before the race: ${figures}.`,
          advice: 'Keep about half of the usual running, with some of it fast.',
          pattern: 'running nearly stops before a race',
        },
      ];
}

/** Seven days' running without the race; null where more than half of the runs have no figure. */
function volumeOf(plan: PlanView, from: number, athlete: Athlete, facts: Facts): number | null {
  const races = new Set(facts.races.map(({ session }) => session));
  const runs = plan.days
    .slice(from, from + 7)
    .flatMap((day) => day.runs)
    .filter((run) => !races.has(run));
  if (runs.filter(hasAmount).length * 2 < runs.length) return null;
  return runs.reduce((total, run) => total + kmOf(run, athlete).value, 0);
}

/** Miles turned into kilometres leave crumbs. */
const TINY = 1e-6;
