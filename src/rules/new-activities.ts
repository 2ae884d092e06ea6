// How much of a step an activity is for who begins it once a plan is under way.
import type { Activity } from '../training/session';

/** Too slight, or too vague, to be one more thing to learn. */
export const SLIGHT: ReadonlySet<Activity> = new Set<Activity>([
  'walk',
  'mobility',
  'cross',
  'other',
]);

/** Gentle enough to begin at any length: a small thing to add, and no matter of minutes. */
export const GENTLE: ReadonlySet<Activity> = new Set<Activity>([
  'walk',
  'yoga',
  'pilates',
  'mobility',
  'core',
]);

/** What is no more than a note when it is new: gentle, or near enough to running. */
export const isSmallStep = (activity: Activity): boolean =>
  GENTLE.has(activity) || activity === 'hike';
