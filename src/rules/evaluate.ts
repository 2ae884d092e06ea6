// One rule asked about one subject, in every combination of the choices it looked at.
import type { Place } from '../training/plan';
import type { Session, Source } from '../training/session';
import { sayList, sayWeek, sayWhen } from '../training/wording';
import type { Severity } from './finding';
import type { At, Rule, RuleContext, Violation } from './rule';
import { isLight, WEEKDAY_NAMES } from './view';
import { type Ground, joined, type Picks, type Window, type World } from './world';

/** A violation with its place in the plan, before repeats are grouped. */
export interface Hit {
  readonly rule: Rule;
  /** Null where the rule's own severity holds. */
  readonly severity: Severity | null;
  /** It happens with some of the choices only: one severity less. */
  readonly conditional: boolean;
  readonly message: string;
  readonly advice: string;
  readonly pattern: string;
  readonly when: string;
  /** Week index; null for the athlete. */
  readonly week: number | null;
  readonly day: number | null;
  readonly place: Place | null;
  readonly sources: readonly Source[];
}

/** What a rule says of one subject, and the days it looked at to say so. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly seen: Window;
}

/** More combinations than this are not tried one by one. */
const MOST_WORLDS = 16;

/**
 * The violations of one subject (a day or week index; 0 for the plan). The check runs once with
 * the first alternatives; where it looked at choices, it runs again for every combination of
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
  let looked = [...base.looked].sort((a, b) => a - b);
  let { seen } = base;
  if (looked.length === 0) {
    return answerOf(
      plain.map((violation) => hitOf(rule, violation, base.ground)),
      seen,
      base.ground,
    );
  }
  for (;;) {
    const { worlds, exhaustive } = worldsOf(base.ground, looked);
    const outcomes = worlds.map(({ key, picks }) => {
      const world = base.other(key, picks);
      const violations = run(world);
      seen = joined(seen, world.seen);
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

/** A week's place can be its first session's, so a hit about a week rests on all its days. */
function answerOf(hits: readonly Hit[], seen: Window, { plan }: Ground): Answer {
  const weeks = hits.flatMap(({ week, day }) => (week === null || day !== null ? [] : [week]));
  const windows = weeks.map((week) => ({
    from: plan.weeks[week]?.first ?? 0,
    to: plan.weeks[week]?.last ?? -1,
  }));
  return { hits, seen: windows.reduce(joined, seen) };
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
export function windowOf({ scope }: Rule, subject: number, { plan }: Ground): Window {
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

interface Choosing {
  readonly worlds: readonly { readonly key: string; readonly picks: Picks }[];
  readonly exhaustive: boolean;
}

function worldsOf(ground: Ground, looked: readonly number[]): Choosing {
  const count = (day: number) => ground.variants[day]?.length ?? 1;
  const total = looked.reduce((product, day) => product * count(day), 1);
  if (total > MOST_WORLDS) return { worlds: uniformWorlds(ground, looked), exhaustive: false };
  const worlds = Array.from({ length: total }, (_, number) => {
    const chosen = new Map<number, number>();
    let rest = number;
    for (const day of looked) {
      if (rest % count(day) > 0) chosen.set(day, rest % count(day));
      rest = Math.floor(rest / count(day));
    }
    return { key: [...chosen].join(';'), picks: (day: number) => chosen.get(day) ?? 0 };
  });
  return { worlds, exhaustive: true };
}

function uniformWorlds(ground: Ground, looked: readonly number[]): Choosing['worlds'] {
  const most = Math.max(...looked.map((day) => ground.variants[day]?.length ?? 1));
  const uniform = Array.from({ length: most }, (_, pick) => ({
    key: `all ${pick}`,
    picks: (day: number) => Math.min(pick, (ground.variants[day]?.length ?? 1) - 1),
  }));
  return [...uniform, { key: 'lightest', picks: (day: number) => lightestOf(ground, day) }];
}

/** The variant with the fewest sessions that are not light. */
function lightestOf(ground: Ground, day: number): number {
  const weights = (ground.variants[day] ?? []).map(
    ({ sessions }) =>
      sessions.filter((each) => each.activity !== 'rest' && !isLight(each)).length * 10 +
      sessions.filter((each) => each.activity !== 'rest').length,
  );
  return weights.indexOf(Math.min(...weights));
}

interface Outcome {
  readonly picks: Picks;
  readonly violations: readonly Violation[];
}

/** Violations at one cell are one and the same across worlds, whichever alternative causes them. */
function merged(
  rule: Rule,
  ground: Ground,
  outcomes: readonly Outcome[],
  looked: readonly number[],
): Hit[] {
  const found = new Map<string, { violation: Violation; picks: Picks[] }>();
  for (const { violations, picks } of outcomes) {
    const seen = new Map<string, number>();
    for (const violation of violations) {
      const cell = cellOf(violation.at);
      const nth = seen.get(cell) ?? 0;
      seen.set(cell, nth + 1);
      const key = `${cell}#${nth}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { violation, picks: [picks] });
      else known.picks.push(picks);
    }
  }
  return [...found.values()].map(({ violation, picks }) => {
    if (picks.length === outcomes.length) return hitOf(rule, violation, ground);
    return hitOf(rule, violation, ground, conditionOf(ground, looked, picks));
  });
}

function cellOf(at: At): string {
  if (at.on !== 'sessions') return at.on === 'week' ? `week ${at.week}` : 'athlete';
  const [{ source }] = at.sessions;
  return `${source.row},${source.column}`;
}

const ANY_CHOICE = 'depending on what is chosen';

/** `if strength is chosen`: which alternatives a violation hangs on. */
function conditionOf(ground: Ground, looked: readonly number[], picks: readonly Picks[]): string {
  const deciding = looked.flatMap((day) => {
    const variants = ground.variants[day] ?? [];
    const taken = [...new Set(picks.map((pick) => pick(day)))].sort((a, b) => a - b);
    if (taken.length === variants.length) return [];
    return [
      {
        day,
        words: sayList(
          taken.map((pick) => variants[pick]?.condition ?? ''),
          'or',
        ),
      },
    ];
  });
  const [first, ...others] = deciding;
  if (first === undefined) return ANY_CHOICE;
  if (others.every(({ words }) => words === first.words)) return `if ${first.words}`;
  if (others.length > 1) return ANY_CHOICE;
  const conditions = deciding.map(({ day, words }) => {
    const weekday = ground.plan.days[day]?.weekday ?? null;
    return weekday === null ? words : `${words} on ${WEEKDAY_NAMES[weekday]}`;
  });
  return `if ${conditions.join(' and ')}`;
}

function hitOf(rule: Rule, violation: Violation, ground: Ground, condition = ''): Hit {
  const { at, severity = null, message, advice, pattern } = violation;
  const but = (text: string) => (condition === '' ? text : `${text}, ${condition}`);
  return {
    rule,
    severity,
    conditional: condition !== '',
    message: condition === '' ? message : `${but(message.replace(/\.$/, ''))}.`,
    advice,
    pattern: but(pattern),
    ...whereOf(at, ground),
  };
}

type Where = Pick<Hit, 'when' | 'week' | 'day' | 'place' | 'sources'>;

function whereOf(at: At, { plan }: Ground): Where {
  if (at.on === 'athlete') return { when: '', week: null, day: null, place: null, sources: [] };
  if (at.on === 'week') {
    const week = plan.weeks[at.week];
    if (week === undefined) throw new RangeError(`the plan has no week ${at.week}`);
    const days = plan.days.slice(week.first, week.last + 1);
    const source = days.flatMap((day) => day.sessions)[0]?.source;
    const place = days.map((day) => day.place).find((each) => each !== null) ?? null;
    return {
      when: sayWeek(week),
      week: at.week,
      day: null,
      place: place ?? (source === undefined ? null : { row: source.row, column: source.column }),
      sources: [],
    };
  }
  const [first] = at.sessions;
  const day = plan.days.find((each) => each.sessions.includes(first));
  const week = day && plan.weeks[day.week];
  if (day === undefined || week === undefined) {
    throw new RangeError('a violation speaks of a session that the plan does not hold');
  }
  return {
    when: sayWhen(day, week),
    week: week.index,
    day: day.index,
    place: { row: first.source.row, column: first.source.column },
    sources: at.sessions.map((session: Session) => session.source),
  };
}
