// One rule asked about one subject, in every combination of the choices it looked at.
import { merged, worldsOf } from './alternatives';
import { type Hit, hitOf } from './hit';
import { EVERYTHING } from './outlook';
import type { Rule, RuleContext, Violation } from './rule';
import { type Ground, joined, type Seen, type Window, type World } from './world';

/** What a rule says of one subject, and what it looked at to say so. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly seen: readonly Seen[];
}

/**
 * The violations of one subject (a day or week index; 0 for the plan). The check runs once with
 * the first alternatives; where it looked at choices, it runs again for every other combination of
 * those. Beyond 16 combinations it runs for uniform worlds instead: all first, all second, ...,
 * and the lightest. What happens in all of them stands; what happens in some says so.
 */
export function evaluate(rule: Rule, subject: number, base: World, context: RuleContext): Answer {
  const window = windowOf(rule, subject, base.ground);
  const run = (world: World): readonly Violation[] => {
    world.enter(window);
    return ask(rule, subject, world, context);
  };
  const plain = run(base);
  const first = { violations: plain, looked: [...base.looked] };
  let looked = first.looked.slice().sort((a, b) => a - b);
  let { seen } = base;
  if (looked.length === 0) {
    const hits = plain.map((violation) => hitOf(rule, violation, base.ground));
    return answerOf(hits, seen, base.ground);
  }
  for (;;) {
    const { worlds, exhaustive } = worldsOf(base.ground, looked);
    const outcomes = worlds.map(({ key, picks, isFirst }) => {
      if (isFirst) return { picks, ...first };
      const world = base.other(key, picks);
      const violations = run(world);
      seen = together(seen, world.seen);
      return { picks, violations, looked: [...world.looked] };
    });
    // A choice can open the way to a look at another one.
    const all = [...new Set([...looked, ...outcomes.flatMap((each) => each.looked)])];
    if (exhaustive && all.length > looked.length) {
      looked = all.sort((a, b) => a - b);
      continue;
    }
    return answerOf(merged(rule, base.ground, outcomes, looked), seen, base.ground);
  }
}

/** All that either saw. */
function together(a: readonly Seen[], b: readonly Seen[]): readonly Seen[] {
  const others = b.filter(({ lens }) => a.every((each) => each.lens !== lens));
  const both = a.map((each) => {
    const other = b.find(({ lens }) => lens === each.lens);
    return other === undefined ? each : { lens: each.lens, ...joined(each, other) };
  });
  return [...both, ...others];
}

/** Where the sheet has no cell for a week, a hit about it stands at its first session and rests on all its days. */
function answerOf(hits: readonly Hit[], seen: readonly Seen[], { plan }: Ground): Answer {
  const weeks = hits.flatMap(({ week, day }) =>
    week === null || day !== null ? [] : (plan.weeks[week] ?? []),
  );
  const rests = weeks
    .filter(({ first, last }) =>
      plan.days.slice(first, last + 1).every(({ place }) => place === null),
    )
    .map(({ first, last }): Seen => ({ lens: EVERYTHING, from: first, to: last }));
  return { hits, seen: [...seen, ...rests] };
}

function ask(
  rule: Rule,
  subject: number,
  world: World,
  context: RuleContext,
): readonly Violation[] {
  switch (rule.scope.kind) {
    case 'day':
    case 'days':
      return (rule as Extract<Rule, { scope: { kind: 'day' | 'days' } }>).check(
        world.dayView(subject),
        context,
      );
    case 'week':
    case 'weeks':
      return (rule as Extract<Rule, { scope: { kind: 'week' | 'weeks' } }>).check(
        world.weekView(subject),
        context,
      );
    case 'plan':
      return (rule as Extract<Rule, { scope: { kind: 'plan' } }>).check(world.planView, context);
  }
}

/** The days a rule may look at around a subject. */
function windowOf({ scope }: Rule, subject: number, { plan }: Ground): Window {
  const { days, weeks } = plan;
  switch (scope.kind) {
    case 'day':
      return { from: subject, to: subject };
    case 'days':
      return { from: subject - scope.before, to: subject + scope.after };
    case 'week':
      return { from: weeks[subject]?.first ?? 0, to: weeks[subject]?.last ?? -1 };
    case 'weeks':
      return {
        from: weeks[Math.max(0, subject - scope.before)]?.first ?? 0,
        to: weeks[Math.min(weeks.length - 1, subject + scope.after)]?.last ?? -1,
      };
    case 'plan':
      return { from: 0, to: days.length - 1 };
  }
}
