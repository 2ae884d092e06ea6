// What the best fill is worth, found without any of the planner's search: by looking at every choice.
import type { Filling } from '../../src/planning/fill';
import { findingsCost } from '../../src/planning/objective';
import { type Choice, dayWith } from '../../src/planning/proposal';
import { check, type Findings, recheck } from '../../src/rules/engine';
import type { Severity } from '../../src/rules/finding';
import { REGISTRY } from '../../src/rules/registry';

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];

/** The score of a choice; null where it adds a finding. */
export type Score = (choice: Choice) => number | null;

/** Writes a choice into the plan and checks it. */
export function scoreOf(filling: Filling, before: Findings): Score {
  const old = counts(before);
  const { plan } = before.state.ground;
  return (choice) => {
    const after = written(filling, before, choice);
    for (const [at, count] of counts(after)) if (count > (old.get(at) ?? 0)) return null;
    return filling.plain(choice, { from: 0, to: plan.weeks.length - 1 }) - costOf(after);
  };
}

function written(filling: Filling, before: Findings, choice: Choice): Findings {
  const { plan } = before.state.ground;
  const days = plan.days.slice();
  const edited: number[] = [];
  for (const proposal of filling.propose(choice)) {
    const day = proposal === null ? undefined : plan.days[proposal.candidate.place.day];
    if (proposal === null || day === undefined) continue;
    days[day.index] = dayWith(day, proposal);
    edited.push(day.index);
  }
  return recheck(before, { ...plan, days }, edited);
}

const costOf = ({ hits }: Findings): number => findingsCost(hits.map(({ severity }) => severity));

/** How often each rule speaks at each place, at least as gravely as each severity. */
function counts({ hits }: Findings): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const { hit, severity } of hits) {
    for (const each of GRAVITY.slice(0, GRAVITY.indexOf(severity) + 1)) {
      const at = `${hit.rule.id} ${hit.when} ${each}`;
      all.set(at, (all.get(at) ?? 0) + 1);
    }
  }
  return all;
}

/** Every choice at these places, the others left open. */
export function* everyChoice(filling: Filling, at: readonly number[]): Generator<Choice> {
  const [place, ...others] = at;
  if (place === undefined) {
    yield filling.places.map(() => null);
    return;
  }
  for (const choice of everyChoice(filling, others)) {
    yield choice;
    for (const candidate of filling.candidates[place] ?? []) {
      yield choice.map((each, index) => (index === place ? candidate : each));
    }
  }
}

/** The highest score of all choices. */
export function optimum(filling: Filling, before: Findings): number {
  const score = scoreOf(filling, before);
  let best = Number.NEGATIVE_INFINITY;
  for (const choice of everyChoice(filling, [...filling.places.keys()])) {
    best = Math.max(best, score(choice) ?? Number.NEGATIVE_INFINITY);
  }
  return best;
}

/**
 * No fill of the plan is worth more than this. Each week is filled as well as can be by itself,
 * every choice looked at, under the rules that look no further than a day or a week. What the
 * other rules cost or forbid is left out, and so is what weeks cost each other for want of
 * variety: both can only lower the score of a fill.
 */
export function bound(filling: Filling, before: Findings): number {
  const { ground, athlete, settings } = before.state;
  const rules = REGISTRY.filter(({ scope: { kind } }) => kind === 'day' || kind === 'week');
  const near = check(ground.plan, athlete, settings, { rules });
  const old = counts(near);
  let sum = 0;
  for (const { index } of ground.plan.weeks) {
    const at = [...filling.places.keys()].filter((each) => filling.places[each]?.week === index);
    let best = Number.NEGATIVE_INFINITY;
    for (const choice of everyChoice(filling, at)) {
      const after = written(filling, near, choice);
      if ([...counts(after)].some(([where, count]) => count > (old.get(where) ?? 0))) continue;
      const inWeek = after.hits.filter(({ hit }) => hit.week === index);
      const cost = findingsCost(inWeek.map(({ severity }) => severity));
      best = Math.max(best, filling.plain(choice, { from: index, to: index }) - cost);
    }
    sum += best;
  }
  return sum;
}
