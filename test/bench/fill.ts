// The fill, measured: time and growth over long plans, and how far the week-by-week search stays from the optimum.
import { type Filling, prepare, suggest } from '../../src/planning/fill';
import { openPlaces } from '../../src/planning/places';
import type { Choice } from '../../src/planning/proposal';
import { search } from '../../src/planning/search';
import { weekByWeek } from '../../src/planning/week-by-week';
import { check } from '../../src/rules/engine';
import { NO_SETTINGS } from '../../src/rules/settings';
import { type Athlete, NOBODY } from '../../src/training/athlete';
import { planOf } from '../planning/plans';

const WEEKS = [
  'rest, easy, cross, tempo, , easy, long',
  ', easy, track, rest or cross, easy, , long',
  'strength, easy, cross, easy, , tempo, long',
  ', easy, cross, tempo, rest, , easy',
] as const;

const ATHLETES: readonly Athlete[] = [
  NOBODY,
  { ...NOBODY, level: 'beginner', weaknesses: ['core'], equipment: ['mat'] },
  { ...NOBODY, level: 'intermediate', goals: ['marathon'], likes: ['swim'] },
  { ...NOBODY, level: 'advanced', goals: ['5k'], dislikes: ['bike'] },
];

const drawn = (weeks: number, from = 0) =>
  planOf(Array.from({ length: weeks }, (_, at) => WEEKS[(at + from) % WEEKS.length] ?? WEEKS[0]));

const say = (name: string, figure: string) => console.log(`${name.padEnd(58)} ${figure}`);

function median(run: () => unknown): number {
  const taken = Array.from({ length: 6 }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return taken.sort((a, b) => a - b)[2] ?? 0;
}

function growth(): void {
  const [, , athlete = NOBODY] = ATHLETES;
  const taken = [4, 8, 16, 32].map((weeks) => {
    const plan = drawn(weeks);
    const run = () => suggest(plan, athlete, NO_SETTINGS, { secondSessions: false });
    return { weeks, ms: median(run) };
  });
  const sixteen = taken.find(({ weeks }) => weeks === 16)?.ms ?? 0;
  say('fill 16 weeks', `${sixteen.toFixed(0)} ms`);
  for (const { weeks, ms } of taken) {
    say(
      `fill ${weeks} weeks, time a week against 16`,
      `x ${(ms / weeks / (sixteen / 16)).toFixed(2)}`,
    );
  }
}

/** Score of the week-by-week search against full enumeration, on plans of two weeks. */
function gap(): void {
  const gaps: number[] = [];
  for (let from = 0; from < WEEKS.length; from += 1) {
    for (const athlete of ATHLETES) {
      const plan = drawn(2, from);
      const places = openPlaces(plan, { secondSessions: false, taken: [] });
      const filling = prepare(check(plan, athlete, NO_SETTINGS), athlete, places);
      const score = (choice: Choice) => filling.plain(choice) - filling.judge(choice).cost;
      gaps.push(score(best(filling)) - score(weekByWeek(filling)));
    }
  }
  const missed = gaps.filter((each) => each > 0);
  const mean = gaps.reduce((sum, each) => sum + each, 0) / gaps.length;
  say('week by week finds the optimum', `${gaps.length - missed.length} of ${gaps.length}`);
  say('points below the optimum, mean and worst', `${mean.toFixed(1)}, ${Math.max(...gaps)}`);
}

/** Every choice of the candidates, looked at one by one; the exact search must agree with it. */
function best(filling: Filling): Choice {
  let found: { choice: Choice; score: number } | null = null;
  const visit = (choice: Choice): void => {
    const offers = filling.candidates[choice.length];
    if (offers !== undefined) {
      for (const offer of [null, ...offers]) visit([...choice, offer]);
      return;
    }
    const { added, cost } = filling.judge(choice);
    const score = filling.plain(choice) - cost;
    if (added === 0 && (found === null || score > found.score)) found = { choice, score };
  };
  visit([]);
  const exact = search(filling);
  const scoreOf = (choice: Choice) => filling.plain(choice) - filling.judge(choice).cost;
  const enumerated = (found as { choice: Choice; score: number } | null)?.choice ?? exact;
  if (scoreOf(exact) < scoreOf(enumerated)) console.log('the search missed the optimum');
  return enumerated;
}

/** Prints its figures, one a line. */
export function filling(): void {
  growth();
  gap();
}
