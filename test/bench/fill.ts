// The fill, measured: time and growth over long plans, and how far its answers stay from the optimum.
import { type Filling, prepare, suggest } from '../../src/planning/fill';
import { openPlaces } from '../../src/planning/places';
import { search } from '../../src/planning/search';
import { weekByWeek } from '../../src/planning/week-by-week';
import { check, type Findings } from '../../src/rules/engine';
import { NO_SETTINGS } from '../../src/rules/settings';
import { type Athlete, NOBODY } from '../../src/training/athlete';
import type { Plan } from '../../src/training/plan';
import { planOf } from '../planning/plans';
import { bound, optimum, scoreOf } from './optimum';

/** Plans by what they leave open. */
const PLANS = {
  'a bit of all': [
    'rest, easy, cross, tempo, , easy, long',
    ', easy, track, rest or cross, easy, , long',
    'strength, easy, cross, easy, , tempo, long',
    ', easy, cross, tempo, rest, , easy',
  ],
  placeholders: [
    'cross, easy, cross, tempo, rest, easy, long',
    'cross, easy, track, cross, easy, cross, long',
  ],
  choices: [
    'rest or cross, easy, rest or cross, tempo, rest or cross, easy, long',
    'rest or cross, easy, track, rest or cross, easy, rest or cross, long',
  ],
  'blank days': [', easy, , easy, , , long', ', easy, , , easy, , long', ', easy, , easy, , , '],
  'no room for strength': [', easy, , tempo, , , long', ', , track, , easy, , long'],
  'second sessions': [
    'rest, easy, easy, tempo, easy, easy, long',
    ', easy, easy, tempo, , easy, long',
  ],
} as const;

const ATHLETES: readonly Athlete[] = [
  NOBODY,
  { ...NOBODY, level: 'beginner', weaknesses: ['core'], equipment: ['mat'] },
  { ...NOBODY, level: 'intermediate', goals: ['marathon'], likes: ['swim'] },
  { ...NOBODY, level: 'advanced', goals: ['5k'], dislikes: ['bike'] },
];

const drawn = (lines: readonly string[], weeks: number, from = 0): Plan =>
  planOf(Array.from({ length: weeks }, (_, at) => lines[(at + from) % lines.length] ?? ''));

const say = (name: string, figure: string) => console.log(`${name.padEnd(58)} ${figure}`);

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds of computing; the median over the athletes of the better of two, after a warm-up. */
function timeOf(lines: readonly string[], weeks: number, secondSessions: boolean): number {
  const plan = drawn(lines, weeks);
  const taken = ATHLETES.map((athlete) => {
    const runs = [1, 2].map(() => {
      const before = performance.now();
      suggest(plan, athlete, NO_SETTINGS, { secondSessions });
      return performance.now() - before;
    });
    return Math.min(...runs);
  });
  return median(taken);
}

function growth(): void {
  timeOf(PLANS['a bit of all'], 8, false);
  for (const [name, lines] of Object.entries(PLANS)) {
    const second = name === 'second sessions';
    const [sixteen, year] = [timeOf(lines, 16, second), timeOf(lines, 52, second)];
    say(`fill 16 weeks, ${name}`, `${sixteen.toFixed(0)} ms`);
    say('  52 weeks, time a week against that', `x ${(year / 52 / (sixteen / 16)).toFixed(2)}`);
  }
}

interface Instance {
  readonly filling: Filling;
  readonly before: Findings;
}

function instanceOf(plan: Plan, athlete: Athlete): Instance {
  const places = openPlaces(plan, { secondSessions: false, taken: [] });
  const before = check(plan, athlete, NO_SETTINGS);
  return { filling: prepare(before, athlete, places), before };
}

/** Plans of two weeks against every choice of the candidates, under all rules. */
function gap(): void {
  const lines = PLANS['a bit of all'];
  const instances = lines.flatMap((_, from) =>
    ATHLETES.map((athlete) => instanceOf(drawn(lines, 2, from), athlete)),
  );
  const solvers = { 'the fill': search, 'its search week by week': weekByWeek } as const;
  const gaps = { 'the fill': [] as number[], 'its search week by week': [] as number[] };
  for (const { filling, before } of instances) {
    const best = optimum(filling, before);
    const score = scoreOf(filling, before);
    for (const solver of ['the fill', 'its search week by week'] as const) {
      gaps[solver].push(best - (score(solvers[solver](filling)) ?? Number.NEGATIVE_INFINITY));
    }
  }
  for (const [solver, each] of Object.entries(gaps)) {
    const reached = each.filter((value) => value <= 0).length;
    const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
    say(`two weeks: ${solver} finds the optimum`, `${reached} of ${each.length}`);
    say('  points below it, mean and worst', `${mean.toFixed(1)}, ${Math.max(...each).toFixed(1)}`);
  }
}

/** Plans of four weeks against an upper bound; how much of the distance is the bound's own is not known. */
function distance(): void {
  for (const name of ['a bit of all', 'placeholders'] as const) {
    const distances = ATHLETES.map((athlete) => {
      const { filling, before } = instanceOf(drawn(PLANS[name], 4), athlete);
      const score = scoreOf(filling, before);
      const ours = score(search(filling)) ?? Number.NEGATIVE_INFINITY;
      const empty = score(filling.places.map(() => null)) ?? Number.NEGATIVE_INFINITY;
      const most = bound(filling, before);
      return { share: (100 * (ours - empty)) / (most - empty), points: (most - ours) / 4 };
    });
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    say(
      `4 weeks, ${name}: of the way from empty to the bound`,
      `${mean(distances.map(({ share }) => share)).toFixed(0)} %`,
    );
    say('  points a week below the bound', mean(distances.map(({ points }) => points)).toFixed(1));
  }
}

/** Prints its figures, one a line. */
export function filling(): void {
  growth();
  gap();
  distance();
}
