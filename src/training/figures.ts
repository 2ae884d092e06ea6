// Figures used where the sheet gives none: convention, in one place, and shown as an estimate wherever they served.
import type { Activity, Effort } from './session';

/** Minutes per kilometre of a run that has distance or time alone, where the athlete's easy pace is unknown. */
export const PACE: Readonly<Record<Effort, number>> = { easy: 6.25, moderate: 5.5, hard: 5 };

/** Rating of perceived effort (0 to 10) by the effort a session's words give. */
export const RPE: Readonly<Record<Effort, number>> = { easy: 3, moderate: 5, hard: 8 };
export const RPE_STRENGTH = 5;
export const RPE_LIGHT = 2;

/** Minutes of a session that has neither distance nor time. */
export const MINUTES_RUN = 45;
export const MINUTES_CROSS = 45;
export const MINUTES_STRENGTH = 40;
export const MINUTES_LIGHT = 20;

/** Kilometres in a mile, as the reader takes them. */
export const KM_PER_MILE = 1.609;

/** Proposed minutes are rounded to this many. */
export const ROUND_TO = 5;

/** Minutes of an activity that stand for one minute of running. Activities that are no stand-in have none. */
export const MINUTES_PER_RUN_MINUTE: Readonly<Partial<Record<Activity, number>>> = {
  run: 1,
  bike: 1.5,
  mtb: 1.5,
  elliptical: 1.2,
  'aqua-jog': 1,
  row: 1.25,
  ski: 1.2,
  stairs: 1,
  climber: 1,
  swim: 1.2,
  hike: 1.5,
  walk: 2,
};

/**
 * Mechanical points a minute, running being 1: a ranking drawn from measured joint loads, not a
 * validated model. Activities that nobody measured stand with the nearest that was.
 */
export const IMPACT_PER_MINUTE: Readonly<Record<Activity, number>> = {
  run: 1,
  walk: 0.4,
  hike: 0.5,
  bike: 0.25,
  mtb: 0.25,
  swim: 0,
  'aqua-jog': 0.1,
  elliptical: 0.45,
  row: 0.2,
  ski: 0.3,
  stairs: 0.7,
  climber: 0.45,
  rope: 1.2,
  plyo: 1.5,
  strength: 0.4,
  core: 0.1,
  mobility: 0.1,
  yoga: 0.1,
  pilates: 0.1,
  racket: 0.9,
  play: 0.7,
  dance: 0.7,
  climb: 0.3,
  martial: 0.7,
  golf: 0.5,
  cross: 0.25,
  other: 0.5,
  rest: 0,
};
export const IMPACT_HEAVY_STRENGTH = 0.6;
export const IMPACT_STEP_UPS = 0.6;
export const IMPACT_DOWNHILL = 1.1;
