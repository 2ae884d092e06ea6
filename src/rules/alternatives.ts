// The worlds that a check tries, and what becomes of a violation that only some of them have.
import { sayList, WEEKDAY_NAMES } from '../training/wording';
import { type Hit, hitOf } from './hit';
import type { Rule, Violation } from './rule';
import { isLight } from './view';
import type { Ground, Picks } from './world';

/** More combinations than this are not tried one by one. */
const MOST_WORLDS = 16;

interface Way {
  readonly key: string;
  readonly picks: Picks;
  /** Whether every day takes what is written first. */
  readonly isFirst: boolean;
}

export interface Choosing {
  readonly worlds: readonly Way[];
  readonly exhaustive: boolean;
}

/** Every combination of the alternatives of these days; beyond sixteen, uniform worlds and the lightest. */
export function worldsOf(ground: Ground, looked: readonly number[]): Choosing {
  const count = (day: number) => ground.outlooks[day]?.variants.length ?? 1;
  const total = looked.reduce((product, day) => product * count(day), 1);
  if (total > MOST_WORLDS) return { worlds: uniformWorlds(ground, looked), exhaustive: false };
  const worlds = Array.from({ length: total }, (_, number) => {
    const chosen = new Map<number, number>();
    let rest = number;
    for (const day of looked) {
      if (rest % count(day) > 0) chosen.set(day, rest % count(day));
      rest = Math.floor(rest / count(day));
    }
    const picks = (day: number) => chosen.get(day) ?? 0;
    return { key: [...chosen].join(';'), picks, isFirst: number === 0 };
  });
  return { worlds, exhaustive: true };
}

function uniformWorlds(ground: Ground, looked: readonly number[]): Choosing['worlds'] {
  const most = Math.max(...looked.map((day) => ground.outlooks[day]?.variants.length ?? 1));
  const uniform = Array.from({ length: most }, (_, pick) => ({
    key: `all ${pick}`,
    picks: (day: number) => Math.min(pick, (ground.outlooks[day]?.variants.length ?? 1) - 1),
    isFirst: pick === 0,
  }));
  const lightest = (day: number) => lightestOf(ground, day);
  return [...uniform, { key: 'lightest', picks: lightest, isFirst: false }];
}

/** The variant with the fewest sessions that are not light. */
function lightestOf(ground: Ground, day: number): number {
  const weights = (ground.outlooks[day]?.variants ?? []).map(
    ({ sessions }) =>
      sessions.filter((each) => each.activity !== 'rest' && !isLight(each)).length * 10 +
      sessions.filter((each) => each.activity !== 'rest').length,
  );
  return weights.indexOf(Math.min(...weights));
}

/** What one world's check said. */
export interface Outcome {
  readonly picks: Picks;
  readonly violations: readonly Violation[];
}

/** The hits of all worlds. Violations at one cell are one and the same across worlds, whichever alternative causes them. */
export function merged(
  rule: Rule,
  ground: Ground,
  outcomes: readonly Outcome[],
  looked: readonly number[],
): Hit[] {
  const found = new Map<string, { violation: Violation; picks: Picks[] }>();
  for (const { violations, picks } of outcomes) {
    const seen = new Map<string, number>();
    for (const violation of violations) {
      const cell = cellOf(violation);
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

/** At a session's cell another alternative may break the rule in another way; a week can lack two things at once. */
function cellOf({ at, pattern }: Violation): string {
  if (at.on === 'athlete') return `athlete ${pattern}`;
  if (at.on === 'week') return `week ${at.week} ${pattern}`;
  const [{ source }] = at.sessions;
  return `${source.row},${source.column}`;
}

const ANY_CHOICE = 'depending on what is chosen';

/** `if strength is chosen`: which alternatives a violation hangs on. */
function conditionOf(ground: Ground, looked: readonly number[], picks: readonly Picks[]): string {
  const deciding = looked.flatMap((day) => {
    const variants = ground.outlooks[day]?.variants ?? [];
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
