// The fast run of a week: what it is made of for this race, phase and runner, and how it is written.
import type { Level } from '../../training/athlete';
import type { Unit } from '../../training/session';
import { clamp, inKm, inUnit, roundDown, roundTo, roundUp, STEP, say } from './measure';
import type { Distance } from './request';

export interface FastRun {
  readonly distance: number;
  readonly text: string;
  /** Hard to the rules; a run at marathon pace is not. */
  readonly hard: boolean;
}

export interface FastContext {
  readonly distance: Distance;
  readonly unit: Unit;
  readonly level: Level;
  /** The week's running, and the longest that this run may be, in units. */
  readonly volume: number;
  readonly most: number;
  /** What easy running around the fast part should bring it to, as far as that makes sense. */
  readonly wanted: number;
  /** How many fast runs of this phase came before. */
  readonly nth: number;
  readonly second: boolean;
  /** Part of the usual amount: less in easier weeks and in the taper. */
  readonly part: number;
  readonly hills: boolean;
}

/** The fast part of a run and the jogs in it, in kilometres, and its words. */
interface Draft {
  readonly fast: number;
  readonly jogs: number;
  readonly name: string;
  readonly words: (easy: readonly [before: number, after: number]) => string;
  readonly hard: boolean;
}

type Recipe = (context: FastContext) => Draft;

/** Shares of the week's running: what coaches give to intervals, to tempo and to race pace at most. */
const INTERVALS = 0.08;
const TEMPO = 0.12;
const RACE_PACE = { half: 0.15, marathon: 0.18 } as const;

/** Metres of the repeats coaches set, the longest first. */
const REPEATS = [1600, 1200, 1000, 800, 600, 400] as const;

const kmOf = ({ volume, unit }: FastContext): number => inKm(volume, unit);

const hills: Recipe = (context) => {
  const seconds = { beginner: 30, intermediate: 45, advanced: 60 }[context.level];
  const most = Math.floor((kmOf(context) * INTERVALS * 1000) / (seconds * 4));
  const count = Math.max(4, Math.round(clamp(most, 4, 10) * context.part));
  return {
    fast: (count * seconds * 4) / 1000,
    jogs: (count * seconds * 3) / 1000,
    name: 'Hills',
    words: () => `${count} x ${seconds} s uphill, jog down`,
    hard: true,
  };
};

const fartlek: Recipe = (context) => {
  const minutes = context.nth > 1 && context.level !== 'beginner' ? 2 : 1;
  const most = Math.floor((kmOf(context) * INTERVALS) / (0.23 * minutes));
  const count = Math.max(4, Math.round(clamp(most, 4, minutes === 1 ? 12 : 8) * context.part));
  return {
    fast: count * minutes * 0.23,
    jogs: count * minutes * 0.16,
    name: 'Fartlek',
    words: () => `${count} x ${minutes} min fast, ${minutes} min easy`,
    hard: true,
  };
};

const reps =
  (metres: number, pace: string, rest: string, jog: number): Recipe =>
  (context) => {
    const share = clamp(kmOf(context) * INTERVALS, 1.2, 8) * context.part * 1000;
    // A small week has room for three long repeats seldom: they become shorter ones.
    const length = REPEATS.find((each) => each <= metres && share / each >= 2.5) ?? 400;
    const count = clamp(Math.round(share / length), 3, 12);
    return {
      fast: (count * length) / 1000,
      jogs: (count * jog) / 1000,
      name: 'Intervals',
      words: () => `${count} x ${length} m at ${pace}, ${rest} jog`,
      hard: true,
    };
  };

const cruise: Recipe = (context) => {
  const { unit, part } = context;
  const share = clamp(kmOf(context) * TEMPO, 2, 10) * part;
  const rep = unit === 'mi' ? 1 : share >= 6 ? 2 : 1;
  const count = clamp(Math.round(inUnit(share, unit) / rep), 2, 6);
  return {
    fast: inKm(count * rep, unit),
    jogs: count * 0.2,
    name: 'Threshold',
    words: () => `${count} x ${say(rep, unit)}, 90 s jog`,
    hard: true,
  };
};

const stretch =
  (name: string, pace: string, share: number, most: number, hard: boolean): Recipe =>
  (context) => {
    const { unit, part } = context;
    const km = clamp(kmOf(context) * share, 2, most) * part;
    const fast = Math.max(STEP[unit] * 2, roundTo(inUnit(km, unit), STEP[unit]));
    return {
      fast: inKm(fast, unit),
      jogs: 0,
      name,
      words: ([before, after]) =>
        `${say(before, unit)} easy, ${say(fast, unit)} ${pace}, ${say(after, unit)} easy`,
      hard,
    };
  };

const tempo = stretch('Tempo', 'tempo', TEMPO, 10, true);
const halfPace = stretch('Race pace', 'at half marathon pace', RACE_PACE.half, 10, true);
const marathonPace = stretch('Marathon pace', 'at marathon pace', RACE_PACE.marathon, 16, false);

interface Menu {
  readonly first: readonly Recipe[];
  readonly second: readonly Recipe[];
}
type Course = 'base' | 'build' | 'peak';

const BASE: Menu = { first: [hills, fartlek], second: [tempo, cruise] };
const r400 = reps(400, '5k pace', '200 m', 200);
const r600 = reps(600, '5k pace', '2 min', 250);
const r800 = reps(800, '5k pace', '2 min', 250);
const r1000 = reps(1000, '5k pace', '2 min', 250);
const t800 = reps(800, '10k pace', '90 s', 200);
const t1000 = reps(1000, '10k pace', '2 min', 250);
const t1200 = reps(1200, '10k pace', '2 min', 250);
const t1600 = reps(1600, '10k pace', '2 min', 250);

const MENUS: Readonly<Record<Distance, Readonly<Record<Course, Menu>>>> = {
  '5k': {
    base: BASE,
    build: { first: [r400, r600, r800], second: [tempo, hills] },
    peak: { first: [r1000, r800], second: [tempo, r400] },
  },
  '10k': {
    base: BASE,
    build: { first: [t800, r600, t1000], second: [tempo, cruise] },
    peak: { first: [t1200, t1600], second: [tempo, r800] },
  },
  half: {
    base: BASE,
    build: { first: [tempo, t1000, cruise], second: [t800, hills, r1000] },
    peak: { first: [halfPace, t1600], second: [t1000, tempo] },
  },
  marathon: {
    base: BASE,
    build: { first: [tempo, cruise, marathonPace], second: [t800, hills, t1000] },
    peak: { first: [marathonPace, cruise], second: [t1200, tempo] },
  },
};

/** Easy running before and after the fast part, by the week's kilometres. */
function easyAround(context: FastContext): readonly [before: number, after: number] {
  const km = kmOf(context);
  if (context.unit === 'mi') return km < 65 ? [1, 1] : [2, 1];
  return km < 32 ? [1, 1] : km < 65 ? [2, 2] : [3, 2];
}

/** The fast run of this week; null where the week is too small for one. */
export function fastRun(context: FastContext, course: Course): FastRun | null {
  const menu = MENUS[context.distance][course][context.second ? 'second' : 'first'];
  const recipes = context.hills ? menu : menu.filter((recipe) => recipe !== hills);
  const recipe = recipes[context.nth % recipes.length] ?? fartlek;
  // A run too long for the week becomes shorter, as far as it still makes sense.
  for (const part of [1, 0.8, 0.65, 0.5]) {
    const made = written({ ...context, part: context.part * part }, recipe);
    if (made.distance <= context.most) return made;
  }
  const short = written({ ...context, part: context.part * 0.6 }, fartlek);
  return short.distance <= context.most ? short : null;
}

function written(context: FastContext, recipe: Recipe): FastRun {
  const { unit } = context;
  const { fast, jogs, name, words, hard } = recipe(context);
  const step = STEP[unit];
  const inner = inUnit(fast + jogs, unit);
  const usual = easyAround(context);
  const missing = Math.min(context.wanted, context.most) - (usual[0] + usual[1] + inner);
  const more = clamp(roundDown(missing / 2, step), 0, MORE_EASY[unit]);
  const around = [usual[0] + more, usual[1] + more] as const;
  const distance = roundUp(around[0] + around[1] + inner, step);
  return { distance, text: `${name} ${say(distance, unit)}: ${words(around)}`, hard };
}

/** Easy running that may be added before and after each fast part. */
const MORE_EASY: Readonly<Record<Unit, number>> = { km: 3, mi: 2 };

/** A few short fast minutes in race week, which wake the legs and tire nobody. */
export function sharpener(distance: number, unit: Unit): FastRun {
  return {
    distance,
    text: `Intervals ${say(distance, unit)}: 4 x 1 min at race pace, 2 min jog`,
    hard: true,
  };
}
