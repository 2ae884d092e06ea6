// What may stand in for a session that cannot be done, and what speaks for each: data.
import type { Activity, Trait } from '../../training/session';
import { SUBSTITUTIONS } from '../../training/substitutions';

export interface StandIn {
  readonly activity: Activity;
  /** The catalogue's finer exercise; null for the activity itself. */
  readonly exercise: string | null;
  readonly traits: readonly Trait[];
  /** English words that read back as it. */
  readonly name: string;
  /** Ends a sentence. */
  readonly because: string;
  readonly sources: readonly string[];
  /** Longest session that is proposed, in minutes: convention. */
  readonly longest: number;
}

const standIn = (
  activity: Activity,
  name: string,
  because: string,
  sources: readonly string[],
  longest: number,
  { exercise = null, traits = [] }: Partial<Pick<StandIn, 'exercise' | 'traits'>> = {},
): StandIn => ({ activity, exercise, traits, name, because, sources, longest });

const WATER = ['S004-10', 'S001-22'] as const;
const { sources: BIKE } = SUBSTITUTIONS['bike-for-run'];
const { sources: MACHINE } = SUBSTITUTIONS['gym-no-impact'];
const { sources: HIKE } = SUBSTITUTIONS['hike-for-long-run'];
const { sources: HOME } = SUBSTITUTIONS['no-equipment'];
const { sources: STEPS } = SUBSTITUTIONS['trails-closed'];
const { sources: CLIMBS } = SUBSTITUTIONS.climbs;
const { sources: LOOSE } = SUBSTITUTIONS['weak-core'];

/** Endurance, the nearest to running first. */
export const ENDURANCE: readonly StandIn[] = [
  standIn('bike', 'bike', 'a bike copies the session with far less impact', BIKE, 180),
  standIn(
    'elliptical',
    'elliptical',
    'it comes closest to running, without the impact',
    MACHINE,
    90,
  ),
  standIn('ski', 'ski machine', 'it comes close to running, without the impact', MACHINE, 90, {
    exercise: 'skierg',
  }),
  standIn('aqua-jog', 'aqua jog', 'it keeps running fitness without weight on the legs', WATER, 75),
  standIn('swim', 'swim', 'it keeps fitness without any impact', WATER, 60),
  standIn('row', 'row', 'it keeps endurance and trains glutes, legs and back', ['S001-30'], 60),
  standIn('hike', 'hike', 'a hike stands in for a long run', HIKE, 240),
  standIn('walk', 'walk', 'it is gentle endurance that needs nothing', ['S003-17', ...HOME], 120),
];

/** For climbing goals. */
export const CLIMBING: readonly StandIn[] = [
  standIn('climber', 'climbing machine', 'it prepares for the climbs', CLIMBS, 60, {
    exercise: 'versa',
  }),
  standIn('stairs', 'stairs', 'it keeps the climbs in training', CLIMBS, 60),
  standIn('strength', 'step-ups', 'it keeps the climbs in training at home', STEPS, 40, {
    exercise: 'stepup',
  }),
];

/** For strength, and for what has no counterpart among endurance. */
export const HOME_WORK: readonly StandIn[] = [
  standIn('strength', 'bodyweight strength', 'bodyweight needs no gym', ['S004-27', ...HOME], 60, {
    traits: ['bodyweight'],
  }),
  standIn('core', 'core', 'a stronger trunk needs no equipment', ['S001-18'], 30),
  standIn('pilates', 'Pilates', 'it trains the core with nothing but a mat', LOOSE, 45),
  standIn('yoga', 'yoga', 'it trains core and balance with nothing but a mat', LOOSE, 60),
];

/** For injuries that bear easy running and no other. */
export const EASY_RUN: StandIn = standIn(
  'run',
  'run',
  'easy running on the flat is what this injury bears',
  ['S002-11'],
  180,
);

/** For runs on trails that are closed. */
export const ROAD: StandIn = standIn('run', 'run', 'the road keeps the run', ['S002-19'], 300);
