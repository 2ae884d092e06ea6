import { type FastRun, fastRun, sharpener } from './fast-runs';
import { BESIDE_LONG, GOAL_OF, SHORTEST_RUN } from './goals';
import { inUnit, roundDown, roundTo, STEP, say } from './measure';
import type { Means, RunWeek } from './run-weeks';
import type { SeasonWeek } from './season';
import { apart } from './weekdays';

export interface RunDay {
  /** Counted from 0 in the week. */
  readonly day: number;
  readonly kind: 'long' | 'fast' | 'easy' | 'race';
  /** In the plan's unit. */
  readonly distance: number;
  readonly text: string;
  readonly hard: boolean;
}

interface Target {
  readonly volume: number;
  readonly long: number | null;
}

export function runsOf(
  means: Means,
  season: SeasonWeek,
  target: Target,
  before: readonly RunWeek[],
): readonly RunDay[] {
  const { roles, request } = means;
  const daysToRace = (day: number) => season.raceIn - day;
  const open = roles.runs.filter((day) => season.raceDay === null || day < season.raceDay);
  const long =
    target.long !== null && open.includes(roles.long) ? [longRun(means, season, target.long)] : [];
  const fast = fastRuns(means, season, target, before, open, daysToRace);
  const taken = [...long, ...fast];
  const left = target.volume - taken.reduce((sum, run) => sum + run.distance, 0);
  const days = open.filter((day) => !taken.some((run) => run.day === day));
  const runs = [...taken, ...easyRuns(means, season, target, days, left, daysToRace)];
  const race =
    season.raceDay === null
      ? []
      : [
          {
            day: season.raceDay,
            kind: 'race' as const,
            distance: inUnit(RACE_KM[request.distance], request.unit),
            text: GOAL_OF[request.distance].race,
            hard: true,
          },
        ];
  return [...runs, ...race].sort((a, b) => a.day - b.day);
}

export const RACE_KM = { '5k': 5, '10k': 10, half: 21.1, marathon: 42.2 } as const;

/** The last part of some long runs is run with purpose, where race and level ask for it. */
function longRun(
  { request, roles, season: { steps }, allows }: Means,
  season: SeasonWeek,
  distance: number,
): RunDay {
  const { unit, level } = request;
  const text = `Long run ${say(distance, unit)}`;
  const isSpecific = season.step !== null && ['build', 'peak'].includes(season.phase);
  const isTurn = season.step !== null && (steps - 1 - season.step) % 2 === 0;
  const run = { day: roles.long, kind: 'long' as const, distance, hard: false };
  if (!isSpecific || !isTurn || !allows.hard || level === 'beginner') return { ...run, text };
  const part = request.distance === 'marathon' ? 0.3 : 0.25;
  const last = Math.max(1, roundTo(distance * part, 1));
  const how = request.distance === 'marathon' ? 'at marathon pace' : 'steady';
  return { ...run, text: `${text}, last ${say(last, unit)} ${how}` };
}

function fastRuns(
  means: Means,
  season: SeasonWeek,
  target: Target,
  before: readonly RunWeek[],
  open: readonly number[],
  daysToRace: (day: number) => number,
): readonly RunDay[] {
  const { request, roles, allows } = means;
  const { level, unit, distance } = request;
  if (!allows.hard) return [];
  if (season.ahead <= 0) return raceWeekFast(means, before, open, daysToRace);
  const course = season.phase === 'base' || season.phase === 'build' ? season.phase : 'peak';
  const isLight = season.easier || season.phase === 'taper';
  const count = fastCount(means, season);
  const least = SHORTEST_RUN[unit];
  const days = roles.hard
    .slice(0, count)
    .filter((day) => open.includes(day) && daysToRace(day) >= 5);
  let left = target.volume - (target.long ?? 0);
  return days.flatMap((day, index): RunDay[] => {
    const others = open.length - 1 - days.length + (days.length - 1 - index);
    const made: FastRun | null = fastRun(
      {
        distance,
        unit,
        level,
        volume: target.volume,
        most: Math.min(left - Math.max(0, others - 1) * least, (target.long ?? left) * 0.95),
        wanted: (target.volume - (target.long ?? 0)) / Math.max(1, open.length - 1),
        nth: before.filter((week) => week.season.phase === season.phase).length,
        second: index > 0,
        part: isLight ? 0.65 : 1,
        hills: allows.hills,
      },
      course,
    );
    if (made === null) return [];
    left -= made.distance;
    return [{ day, kind: 'fast', distance: made.distance, text: made.text, hard: made.hard }];
  });
}

function fastCount({ request: { level }, roles }: Means, season: SeasonWeek): number {
  const all = roles.hard.length;
  if (level === 'beginner') return season.index === 0 || season.easier ? 0 : Math.min(1, all);
  if (season.easier || season.phase === 'taper') return Math.min(1, all);
  return season.phase === 'base' && level === 'intermediate' ? Math.min(1, all) : all;
}

/** One short run with a few fast minutes, four to six days before the race. */
function raceWeekFast(
  { request: { level, unit }, roles }: Means,
  before: readonly RunWeek[],
  open: readonly number[],
  daysToRace: (day: number) => number,
): readonly RunDay[] {
  if (level === 'beginner') return [];
  const lastDay = before[before.length - 1]?.runs.find((run) => run.day === 6);
  const day = open.find(
    (each) =>
      each !== roles.long &&
      [3, 4, 5].includes(daysToRace(each)) &&
      !(each === 0 && lastDay?.hard === true),
  );
  if (day === undefined) return [];
  const made = sharpener(unit === 'mi' ? 4 : 6, unit);
  return [{ day, kind: 'fast', distance: made.distance, text: made.text, hard: true }];
}

function easyRuns(
  { request: { unit, level }, roles }: Means,
  season: SeasonWeek,
  target: Target,
  possible: readonly number[],
  left: number,
  daysToRace: (day: number) => number,
): readonly RunDay[] {
  const least = SHORTEST_RUN[unit];
  const isRaceWeek = season.ahead <= 0;
  const most = isRaceWeek
    ? roundDown(inUnit(level === 'beginner' ? 6.5 : 8.1, unit), STEP[unit])
    : Math.max(least, roundDown((target.long ?? inUnit(10, unit)) * BESIDE_LONG, STEP[unit]));
  // Nobody needs to run the last two days before a race; who is used to it jogs on the eve.
  const days = possible
    .filter(
      (day) =>
        !isRaceWeek || daysToRace(day) > 2 || (daysToRace(day) === 1 && level !== 'beginner'),
    )
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, Math.max(0, Math.floor(left / least + 1e-6)))
    .sort((a, b) => a - b);
  function weight(day: number): number {
    if (isRaceWeek) return daysToRace(day) === 1 ? 0.5 : 1;
    if (apart(day, roles.long) === 1) return (roles.long - day + 7) % 7 === 1 ? 0.75 : 0.8;
    return roles.hard.some((hard) => (hard - day + 7) % 7 === 1) ? 1 : 1.15;
  }
  const shares = shareOut(left, days.map(weight), { least, most, step: STEP[unit] });
  const strides = strideDay(days, isRaceWeek, (day) => weight(day));
  return days.map((day, index) => {
    const distance =
      isRaceWeek && daysToRace(day) === 1
        ? Math.min(shares[index] ?? least, least + 1)
        : (shares[index] ?? least);
    const extra = day === strides && season.index > 0 ? STRIDES[level] : '';
    return {
      day,
      kind: 'easy',
      distance,
      text: `Easy ${say(distance, unit)}${extra}`,
      hard: false,
    };
  });
}

const STRIDES = {
  beginner: ' + 4 x 20 s strides',
  intermediate: ' + 6 x 20 s strides',
  advanced: ' + 8 x 20 s strides',
} as const;

const strideDay = (
  days: readonly number[],
  isRaceWeek: boolean,
  weight: (day: number) => number,
): number | undefined =>
  isRaceWeek ? days[days.length - 1] : [...days].sort((a, b) => weight(b) - weight(a) || b - a)[0];

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Parts of a whole by weight, each within bounds and rounded; together never more than the whole. */
function shareOut(
  whole: number,
  weights: readonly number[],
  { least, most, step }: Bounds,
): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) =>
    Math.max(least, Math.min(most, roundDown((whole * weight) / total, step))),
  );
  const sum = () => parts.reduce((a, b) => a + b, 0);
  const ideal = weights.map((weight) => (whole * weight) / total);
  while (sum() + step <= whole + 1e-6) {
    const at = furthest(parts, ideal, (part) => part + step <= most + 1e-6);
    if (at < 0) break;
    parts[at] = (parts[at] ?? 0) + step;
  }
  while (sum() > whole + 1e-6) {
    const at = parts.findIndex(
      (part) => part - step >= least - 1e-6 && part === Math.max(...parts),
    );
    if (at < 0) break;
    parts[at] = (parts[at] ?? 0) - step;
  }
  return parts;
}

/** Of the parts that may grow the one that lies furthest below what it should be. */
function furthest(
  parts: readonly number[],
  ideal: readonly number[],
  mayGrow: (part: number) => boolean,
): number {
  let best = -1;
  let gap = Number.NEGATIVE_INFINITY;
  parts.forEach((part, at) => {
    const missing = (ideal[at] ?? 0) - part;
    if (mayGrow(part) && missing > gap) {
      best = at;
      gap = missing;
    }
  });
  return best;
}
