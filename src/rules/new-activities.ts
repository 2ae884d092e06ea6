// Activities that appear for the first time once a plan is under way.
import type { Activity } from '../training/session';
import type { Appearance, Facts } from './facts';

export interface NewActivity {
  readonly activity: Activity;
  /** Its first sessions, three at most. */
  readonly first: readonly [Appearance, ...Appearance[]];
}

const UNNAMED: ReadonlySet<Activity> = new Set<Activity>(['cross', 'other']);

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

/**
 * Cross-training activities whose first session comes after the weeks that count as familiar, in
 * the order of the calendar. Training that is not named is new only where none came before it.
 */
export function newActivities(facts: Facts): readonly NewActivity[] {
  const starts = Object.entries(facts.first)
    .flatMap(([activity, [begin, ...others]]) =>
      begin === undefined || activity === 'run'
        ? []
        : [{ activity: begin.session.activity, first: [begin, ...others] as const }],
    )
    .sort((a, b) => a.first[0].day - b.first[0].day);
  return starts.filter(
    ({ activity, first }, index) =>
      first[0].day > facts.familiarUntil && !(UNNAMED.has(activity) && index > 0),
  );
}
