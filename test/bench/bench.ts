// Reading, checking, filling, fixing and building, measured. Times are of this computer now; what holds everywhere are the ratios of one run.
import { readPlan } from '../../src/reading/read-plan';
import { check, recheck } from '../../src/rules/engine';
import { REGISTRY } from '../../src/rules/registry';
import { NO_SETTINGS } from '../../src/rules/settings';
import { NOBODY } from '../../src/training/athlete';
import { building } from './build';
import { filling } from './fill';
import { fixing } from './fix';
import { runPlainRules } from './plain-rules';
import { weekGrid } from './plans';

const FIRST_EIGHT = new Set([
  'strength-before-key-run',
  'two-hard-sessions',
  'hard-run-light-cross',
  'low-impact-after-hard',
  'cross-days-max',
  'strength-dose',
  'rest-day',
  'race-week',
]);

const read = (weeks: number) => readPlan(weekGrid(weeks), { locale: 'en_US' });

/** Median milliseconds of a call, after a warm-up. */
async function median(run: () => unknown, times = 15): Promise<number> {
  for (let i = 0; i < 3; i++) await run();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const before = performance.now();
    await run();
    taken.push(performance.now() - before);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const say = (name: string, figure: string) => console.log(`${name.padEnd(58)} ${figure}`);
const ms = (value: number) => `${value.toFixed(2)} ms`;
const times = (value: number) => `x ${value.toFixed(2)}`;

async function reading(): Promise<void> {
  const cellsOf = (plans: number) => 12 * 8 * plans;
  const taken = new Map<number, number>();
  for (const plans of [1, 10, 100]) {
    taken.set(plans, await median(() => read(12 * plans), plans === 100 ? 5 : 15));
  }
  const one = taken.get(1) ?? 0;
  say('read one plan of 12 weeks', `${ms(one)}, ${(cellsOf(1) / one).toFixed(0)} cells/ms`);
  for (const plans of [10, 100]) {
    const all = taken.get(plans) ?? 0;
    say(`read ${plans} plans in one range, time a cell against one plan`, times(all / one / plans));
  }
}

async function checking(): Promise<void> {
  const taken = new Map<number, number>();
  for (const weeks of [13, 26, 52, 104]) {
    const plan = read(weeks);
    taken.set(weeks, await median(() => check(plan, NOBODY, NO_SETTINGS).findings));
  }
  const year = taken.get(52) ?? 0;
  say(`check 52 weeks, ${REGISTRY.length} rules`, ms(year));
  for (const [weeks, all] of taken) {
    say(`check ${weeks} weeks, time a week against 52`, times(all / year / (weeks / 52)));
  }
  const plan = read(52);
  const before = check(plan, NOBODY, NO_SETTINGS);
  const days = plan.days.map((day, index) => (index === 150 ? { ...day, sessions: [] } : day));
  const edited = { ...plan, days };
  const again = await median(() => recheck(before, edited, [150]).findings);
  say('check again after one edited day, against a full check', times(again / year));
}

async function against(): Promise<void> {
  const plan = read(52);
  const rules = REGISTRY.filter((rule) => FIRST_EIGHT.has(rule.id));
  const ours = await median(() => check(plan, NOBODY, NO_SETTINGS, { rules }).findings);
  const theirs = await median(() => runPlainRules(plan), 5);
  say('eight rules, 52 weeks, ours', ms(ours));
  say('the same eight with json-rules-engine, against ours', times(theirs / ours));
}

async function main(): Promise<void> {
  await reading();
  await checking();
  await against();
  filling();
  fixing();
  building();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
