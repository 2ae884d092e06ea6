// What each race distance asks for: how long, how much, how the last weeks ease off. Common coaching practice.
import type { Level } from '../../training/athlete';
import type { Distance } from './request';

export interface Goal {
  /** At the start of a tab's name. */
  readonly name: string;
  /** Inside a sentence: "to a marathon". */
  readonly said: string;
  /** The race day's cell; the reader knows its distance. */
  readonly race: string;
  readonly pace: string;
  /** Kilometres of the longest run, by level; and the shortest that still prepares for the race. */
  readonly longest: Readonly<Record<Level, number>>;
  readonly least: number;
  /** Kilometres of the fullest week, by level. */
  readonly volume: Readonly<Record<Level, number>>;
  /** Of the fullest week's longest run in the weeks before the race, the last one first. */
  readonly longInTaper: readonly number[];
  /** Of the rest of the fullest week, race week first. */
  readonly restInTaper: readonly number[];
  /** Weeks of the peak. */
  readonly peak: number;
}

export const GOAL_OF: Readonly<Record<Distance, Goal>> = {
  '5k': {
    name: '5 km',
    said: 'a 5 km race',
    race: 'Race: 5k',
    pace: '5k pace',
    longest: { beginner: 10, intermediate: 13, advanced: 16 },
    least: 5,
    volume: { beginner: 30, intermediate: 45, advanced: 65 },
    longInTaper: [0.75],
    restInTaper: [0.6, 0.85],
    peak: 2,
  },
  '10k': {
    name: '10 km',
    said: 'a 10 km race',
    race: 'Race: 10k',
    pace: '10k pace',
    longest: { beginner: 13, intermediate: 16, advanced: 19 },
    least: 7,
    volume: { beginner: 35, intermediate: 50, advanced: 75 },
    longInTaper: [0.7],
    restInTaper: [0.58, 0.8],
    peak: 2,
  },
  half: {
    name: 'Half marathon',
    said: 'a half marathon',
    race: 'Race: half marathon',
    pace: 'half marathon pace',
    longest: { beginner: 18, intermediate: 20, advanced: 23 },
    least: 13,
    volume: { beginner: 42, intermediate: 58, advanced: 85 },
    longInTaper: [0.6],
    restInTaper: [0.58, 0.75],
    peak: 2,
  },
  marathon: {
    name: 'Marathon',
    said: 'a marathon',
    race: 'Race: marathon',
    pace: 'marathon pace',
    longest: { beginner: 29, intermediate: 32, advanced: 34 },
    least: 24,
    volume: { beginner: 58, intermediate: 72, advanced: 100 },
    longInTaper: [0.42, 0.68],
    restInTaper: [0.58, 0.68, 0.85],
    peak: 3,
  },
};

/** What the long run takes of a week at most, by days of running; the second figure where nothing else reaches the distance. */
export const LONG_RUN_SHARE: Readonly<Record<number, readonly [usual: number, most: number]>> = {
  3: [0.45, 0.55],
  4: [0.38, 0.52],
  5: [0.34, 0.5],
  6: [0.32, 0.46],
};

/** Kilometres that so many days of running carry. */
export const CARRIED: Readonly<Record<number, number>> = { 3: 58, 4: 75, 5: 92, 6: 115 };

/** Any run but the long one is at most so much of it. */
export const BESIDE_LONG = 0.85;

/** Minutes of the longest run that is worth its price, where the athlete's pace is known. */
export const LONGEST_MINUTES = 210;

/** Shortest easy run, in units: 3 km or 2 mi. */
export const SHORTEST_RUN = { km: 3, mi: 2 } as const;
