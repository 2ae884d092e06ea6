// The running of every week: how far in all, how long the long run, and which run on which day.
import type { Level } from '../../training/athlete';
import { BESIDE_LONG, CARRIED, GOAL_OF, SHORTEST_RUN } from './goals';
import { clamp, inKm, inUnit, roundDown, roundTo, STEP } from './measure';
import { type BuildNumbers, smallStep } from './numbers';
import type { BuildRequest } from './request';
import { type RunDay, runsOf } from './runs';
import type { Season, SeasonWeek } from './season';
import type { Roles } from './weekdays';

/** Distances in the plan's unit. */
export interface RunWeek {
  readonly season: SeasonWeek;
  readonly runs: readonly RunDay[];
  /** All running but the race. */
  readonly volume: number;
  readonly long: number | null;
}

export interface Means {
  readonly request: BuildRequest;
  readonly season: Season;
  readonly roles: Roles;
  readonly numbers: BuildNumbers;
  /** Most of a week that its long run takes. */
  readonly share: number;
  /** What an injury leaves: whether runs may be hard, and whether they may climb. */
  readonly allows: { readonly hard: boolean; readonly hills: boolean };
  /** Kilometres of the longest run that the athlete's pace makes sensible. */
  readonly longestByPace: number;
}

/** In units: what the plan starts from and grows to. */
interface Aim {
  readonly firstLong: number;
  readonly firstVolume: number;
  readonly peakLong: number;
  readonly peakVolume: number;
}

const EASIER = 0.78;
const EASIER_LONG = 0.75;
const LOOK_BACK = 4;
/** From this week on the plan's own weeks are the history that the rules compare with. */
const KNOWN_AFTER = 2;

/** All weeks, one after the other: each is measured against what those before it came to. */
export function runWeeks(means: Means): readonly RunWeek[] {
  const aim = aimOf(means);
  const weeks: RunWeek[] = [];
  for (const season of means.season.weeks) {
    const { volume, long } = targetOf(means, aim, season, weeks);
    const runs = runsOf(means, season, { volume, long }, weeks);
    weeks.push({
      season,
      runs,
      volume: runs.reduce((sum, run) => sum + (run.kind === 'race' ? 0 : run.distance), 0),
      long: runs.find(({ kind }) => kind === 'long')?.distance ?? null,
    });
  }
  return weeks;
}

function aimOf({ request, numbers, share, longestByPace, roles }: Means): Aim {
  const { unit, level, distance, weeklyKm, longestKm } = request;
  const goal = GOAL_OF[distance];
  const days = roles.runs.length;
  const usual = goal.longest[level];
  // Who runs farther already may go on doing so, within reason.
  const peakLongKm = Math.min(clamp(longestKm, usual, usual * 1.25), longestByPace);
  const most = (long: number) => long * (1 + BESIDE_LONG * (days - 1));
  const carried = CARRIED[days] ?? weeklyKm;
  const peakKm = Math.min(
    Math.max(goal.volume[level], peakLongKm / share, weeklyKm * 1.05),
    carried,
    most(peakLongKm),
  );
  const firstLongKm = Math.min(
    Math.max(longestKm, Math.min(weeklyKm / days, smallStep(longestKm, numbers.spike))),
    peakLongKm,
  );
  // So many days want so many kilometres, if no more than a small step brings them.
  const wanted = Math.max(weeklyKm, firstLongKm + inKm(SHORTEST_RUN[unit], unit) * (days - 1));
  const firstKm = Math.min(wanted, smallStep(weeklyKm, numbers.ramp), carried, most(firstLongKm));
  return {
    firstLong: inUnit(firstLongKm, unit),
    firstVolume: inUnit(firstKm, unit),
    peakLong: inUnit(peakLongKm, unit),
    peakVolume: inUnit(Math.max(peakKm, firstKm), unit),
  };
}

interface Target {
  readonly volume: number;
  readonly long: number | null;
}

function targetOf(means: Means, aim: Aim, season: SeasonWeek, before: readonly RunWeek[]): Target {
  if (season.step !== null) return growing(means, aim, season, season.step, before);
  return season.easier ? easing(means, before) : tapering(means, season, before);
}

function growing(
  { request, season: { steps }, numbers, share, roles }: Means,
  aim: Aim,
  season: SeasonWeek,
  step: number,
  before: readonly RunWeek[],
): Target {
  const { unit, distance } = request;
  const part = steps > 1 ? step / (steps - 1) : 1;
  const recent = before.slice(-LOOK_BACK);
  const known = (now: number, past: readonly number[]) =>
    Math.max(...past, ...(season.index < KNOWN_AFTER ? [inUnit(now, unit)] : []));
  const stepUp = (from: number, size: BuildNumbers['ramp']) =>
    inUnit(smallStep(inKm(from, unit), size), unit);
  const longBefore = known(
    request.longestKm,
    recent.map(({ long }) => long ?? 0),
  );
  const volumeBefore = known(
    request.weeklyKm,
    recent.map((week) => week.volume),
  );
  const volume = Math.min(
    aim.firstVolume + (aim.peakVolume - aim.firstVolume) * part,
    stepUp(volumeBefore, numbers.ramp),
  );
  const wanted = aim.firstLong + (aim.peakLong - aim.firstLong) * part;
  const allowed = Math.min(stepUp(longBefore, numbers.spike), volume * share);
  const long = wholeLong(Math.min(wanted + STEP[unit] / 2, allowed), unit);
  // The very longest runs of a marathon plan do not follow each other week by week.
  const isBetween = distance === 'marathon' && step === steps - 2 && inKm(long, unit) >= 24;
  const cut = isBetween ? wholeLong(long * 0.8, unit) : long;
  const most = cut * (1 + BESIDE_LONG * (roles.runs.length - 1));
  return { volume: roundDown(Math.min(volume - (long - cut), most), STEP[unit]), long: cut };
}

function easing({ request: { unit }, numbers }: Means, before: readonly RunWeek[]): Target {
  const fall = numbers.fall / 100;
  // As the rule counts: after an easier week from that week's level on.
  const highest = before.reduce(
    (high, { volume }) => (volume <= high * (1 - fall) ? volume : Math.max(high, volume)),
    0,
  );
  const part = Math.min(EASIER, 1 - fall - 0.03);
  const long = (before[before.length - 1]?.long ?? 0) * EASIER_LONG;
  return { volume: roundDown(highest * part, STEP[unit]), long: wholeLong(long, unit) };
}

function tapering(
  { request: { unit, distance } }: Means,
  season: SeasonWeek,
  before: readonly RunWeek[],
): Target {
  const { longInTaper, restInTaper } = GOAL_OF[distance];
  const grown = before.filter((week) => week.season.step !== null);
  const fullest = grown.reduce((a, b) => (b.volume > a.volume ? b : a), grown[0] ?? NO_WEEK);
  const longest = Math.max(0, ...grown.map(({ long }) => long ?? 0));
  const rest = fullest.volume - (fullest.long ?? 0);
  const part = restInTaper[clamp(season.ahead, 0, restInTaper.length - 1)] ?? 1;
  // The last whole week before a race early in the next keeps a little more.
  const more = season.ahead === 0 && season.raceDay === null ? 0.15 : 0;
  const ofLong = season.longAhead > 0 ? (longInTaper[season.longAhead - 1] ?? 1) : 0;
  const long = wholeLong(longest * ofLong, unit);
  // A week whose first days hold the race has no room for more than a short run before it.
  const inRaceRow = season.ahead < 0 ? 0.3 : 1;
  return {
    volume: long + roundDown(rest * (part + more) * inRaceRow, STEP[unit]),
    long: long === 0 ? null : long,
  };
}

const NO_WEEK: Pick<RunWeek, 'volume' | 'long'> = { volume: 0, long: 0 };

const wholeLong = (distance: number, unit: BuildRequest['unit']): number =>
  roundDown(distance, distance > 4 ? 1 : STEP[unit]);

/** Hard runs a week that a level makes use of. */
export function hardRunsFor(level: Level, days: number, most: number): number {
  const wanted = { beginner: 1, intermediate: days >= 5 ? 2 : 1, advanced: days >= 4 ? 2 : 1 };
  return Math.min(wanted[level], most);
}

export const longestReached = (weeks: readonly RunWeek[], unit: BuildRequest['unit']): number =>
  roundTo(inKm(Math.max(0, ...weeks.map(({ long }) => long ?? 0)), unit), 0.1);
