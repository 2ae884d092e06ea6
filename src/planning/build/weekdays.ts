// Which weekday bears what: hard and easy days apart, strength before easy days, one day of rest.
import type { Athlete } from '../../training/athlete';
import { WEEKDAYS, type Weekday } from '../../training/plan';

/** Days count from 0 in the order of the plan's weeks. */
export interface Roles {
  readonly runs: readonly number[];
  readonly long: number;
  /** Days that can bear a hard run, the more important first; each at least two days from the long run and from each other. */
  readonly hard: readonly number[];
  readonly easy: readonly number[];
  /** Days without a run. */
  readonly free: readonly number[];
  /** The free day that stays rest. */
  readonly rest: number;
}

export function rolesOf(
  order: readonly Weekday[],
  runDays: readonly Weekday[],
  longRunDay: Weekday,
  hardCount: number,
): Roles {
  const all = order.map((_, index) => index);
  const runs = all.filter((day) => runDays.includes(order[day] ?? longRunDay));
  const long = order.indexOf(longRunDay);
  const hard = hardRuns(
    runs.filter((day) => day !== long),
    long,
    hardCount,
  );
  const free = all.filter((day) => !runs.includes(day));
  return {
    runs,
    long,
    hard,
    easy: runs.filter((day) => day !== long && !hard.includes(day)),
    free,
    rest: restDay(free, long, hard),
  };
}

/** Days between two weekdays around the week, the shorter way. */
export const apart = (a: number, b: number): number => {
  const days = Math.abs(a - b) % 7;
  return Math.min(days, 7 - days);
};

/** Days from one weekday on to the next. */
const after = (from: number, to: number): number => (to - from + 7) % 7;

function hardRuns(days: readonly number[], long: number, count: number): readonly number[] {
  const possible = days.filter((day) => apart(day, long) >= 2);
  if (count >= 2) {
    const pairs = possible.flatMap((a) =>
      possible
        .filter((b) => after(long, b) > after(long, a) && apart(a, b) >= 2)
        .map((b) => [a, b]),
    );
    // The wider the three are spread, the better.
    const [best] = pairs.sort((p, q) => spread(q, long) - spread(p, long));
    if (best !== undefined) return best;
  }
  if (count < 1) return [];
  const [best] = [...possible].sort(
    (a, b) => apart(b, long) - apart(a, long) || after(long, a) - after(long, b),
  );
  return best === undefined ? [] : [best];
}

const spread = (pair: readonly number[], long: number): number => {
  const [a = 0, b = 0] = pair;
  return Math.min(apart(a, long), apart(b, long), apart(a, b)) * 10 + apart(b, long);
};

/** The day before the long run where it is free, else one beside a hard run. */
function restDay(free: readonly number[], long: number, hard: readonly number[]): number {
  const worth = (day: number): number =>
    (after(day, long) === 1 ? 4 : 0) +
    (after(long, day) === 1 ? 3 : 0) +
    (hard.some((each) => after(day, each) === 1) ? 2 : 0);
  const [best = 0] = [...free].sort((a, b) => worth(b) - worth(a) || a - b);
  return best;
}

/** Whether the athlete has time for cross-training on this day. */
export const hasTime = ({ days }: Athlete, weekday: Weekday | undefined): boolean =>
  days === null || weekday === undefined || days.includes(weekday);

/** Days that bear strength, the best first: no key run the day before or after; at last in the evening of a hard run. */
export function strengthDays(
  { runs, long, hard, easy, free, rest }: Roles,
  isOpen: (day: number) => boolean,
): readonly number[] {
  const keys = [long, ...hard];
  const clear = (day: number) =>
    !keys.includes((day + 1) % 7) && !keys.includes((day + 6) % 7) && !keys.includes(day);
  const twoClear = (day: number) => (keys.includes((day + 2) % 7) ? 0 : 1);
  const rank = (days: readonly number[]) =>
    days.filter(clear).sort((a, b) => twoClear(b) - twoClear(a) || a - b);
  const ofFree = rank(free.filter((day) => day !== rest));
  const ofEasy = rank(easy);
  const evenings = hard.filter((day) => !keys.includes((day + 1) % 7) && runs.includes(day));
  return [...ofFree, ...ofEasy, ...evenings].filter(isOpen);
}

export const weekdayAt = (order: readonly Weekday[], day: number): Weekday =>
  order[day] ?? WEEKDAYS[0];
