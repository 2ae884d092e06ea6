// What can be offered to an athlete on a day: exercises of the catalogue, with all that speaks for each.
import type { Athlete } from '../training/athlete';
import { activityOf, CATALOGUE, type Exercise } from '../training/catalogue';
import { MINUTES_CROSS, MINUTES_LIGHT, MINUTES_STRENGTH, ROUND_TO } from '../training/figures';
import { adviceFor, type InjuryAdvice, isPreferred } from '../training/injuries';
import { isLight } from '../training/light';
import type { Effort, Session, Trait } from '../training/session';
import { ACTIVITY_NAMES } from '../training/wording';
import { REASONS, type Reason, type Trigger } from './reasons';

export interface Offer {
  readonly exercise: Exercise;
  /** Minutes of the very first session, and of a usual one. */
  readonly start: number;
  readonly full: number;
}

/** An offer on a certain day, and how well it fits there. */
export interface Fit {
  readonly offer: Offer;
  readonly points: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

const QUICK = new Set(['rope', 'plyo']);
const NEVER = new Set(['run', 'cross', 'other', 'mobility', 'rest']);

/** Everything of the catalogue that can be proposed at all. */
export const OFFERS: readonly Offer[] = CATALOGUE.filter(({ id }) => !NEVER.has(id)).map(
  (exercise) => ({ exercise, ...dose(exercise) }),
);

function dose(exercise: Exercise): { start: number; full: number } {
  if (QUICK.has(exercise.id)) return { start: ROUND_TO, full: 2 * ROUND_TO };
  if (exercise.activity === 'core') return { start: 2 * ROUND_TO, full: MINUTES_LIGHT };
  if (exercise.activity === 'strength') return { start: 20, full: MINUTES_STRENGTH };
  if (exercise.activity === 'yoga' || exercise.activity === 'pilates')
    return { start: 20, full: 30 };
  return { start: 20, full: MINUTES_CROSS };
}

/** What is said of an offer that its activity alone does not tell. */
const TRAITS: Readonly<Record<string, readonly Trait[]>> = {
  balance: ['balance'],
  glute: ['glutes'],
  upper: ['upper-body'],
  squat: ['squat'],
  lunge: ['lunge'],
};

/** The fields of a session of this offer. */
export function trainingOf({ exercise }: Offer): Pick<Session, 'activity' | 'exercise' | 'traits'> {
  const own = activityOf(exercise.activity)?.id === exercise.id;
  return {
    activity: exercise.activity,
    exercise: own ? null : exercise.id,
    traits: TRAITS[exercise.id] ?? [],
  };
}

/** Words for the cell and the list, such as are read back as this offer: `swim`, `step-ups`. */
export function nameOf({ exercise }: Offer): string {
  const named = EXERCISE_NAMES[exercise.id];
  if (named !== undefined) return named;
  const isOwn = activityOf(exercise.activity)?.id === exercise.id;
  return isOwn ? ACTIVITY_NAMES[exercise.activity] : exercise.name.toLowerCase();
}

const EXERCISE_NAMES: Readonly<Record<string, string>> = {
  turbo: 'turbo trainer',
  glute: 'glute work',
  balance: 'balance work',
  badminton: 'badminton',
  play: 'tag',
};

/** Everything begins easy; strength that is known already is moderate. */
export const effortOf = (offer: Offer, known: boolean): Effort =>
  offer.exercise.activity === 'strength' && known ? 'moderate' : 'easy';

/** Whether it leaves a rest day a rest day. */
export const staysLight = (offer: Offer): boolean =>
  isLight({ ...trainingOf(offer), effort: 'easy' });

/** What holds for the athlete on every day of the plan. */
export function standingTriggers(athlete: Athlete): readonly Trigger[] {
  const climbs = athlete.goals.includes('climb');
  return [
    'always',
    ...athlete.goals.map((goal): Trigger => `goal:${goal}`),
    ...athlete.weaknesses.map((weakness): Trigger => `weakness:${weakness}`),
    ...(athlete.level === 'beginner' ? (['beginner'] as const) : []),
    ...(athlete.level === 'advanced' ? (['advanced'] as const) : []),
    ...(athlete.phase === 'off-season' ? (['off-season'] as const) : []),
    ...(climbs && athlete.closed.includes('trails') ? (['trails-closed'] as const) : []),
  ];
}

/**
 * The offers that suit, best first. An athlete whose injury nobody cleared is offered what every
 * injury's row prefers and nothing else; what she dislikes is not offered.
 */
export function fitting(
  athlete: Athlete,
  known: ReadonlySet<string>,
  triggers: readonly Trigger[],
): readonly Fit[] {
  const active = new Set(triggers);
  const standing = REASONS.filter((reason) => active.has(reason.when));
  const advice = athlete.injuries.map((injury) => adviceFor(injury, athlete));
  const fits = OFFERS.filter(({ exercise }) => !athlete.dislikes.includes(exercise.activity))
    .filter((offer) => athlete.clearedBy !== null || preferredByAll(offer, advice))
    .map((offer): Fit => {
      const { id, activity } = offer.exercise;
      const personal: Trigger[] = [];
      if (athlete.likes.includes(activity)) personal.push('liked');
      if (known.has(activity)) personal.push('known');
      if (advice.length > 0 && preferredByAll(offer, advice)) personal.push('injured');
      const reasons = [
        ...standing.filter(({ offers }) => offers?.includes(id)),
        ...REASONS.filter(({ when, offers }) => offers === null && personal.includes(when)),
      ].sort((a, b) => b.points - a.points);
      return { offer, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.points - a.points || (a.offer.exercise.id < b.offer.exercise.id ? -1 : 1));
  const seen = new Set<string>();
  return fits.filter(({ offer: { exercise } }) => {
    const first = !seen.has(exercise.activity) || exercise.activity === 'core';
    seen.add(exercise.activity);
    return first;
  });
}

function preferredByAll(offer: Offer, advice: readonly InjuryAdvice[]): boolean {
  const session = { ...trainingOf(offer), kind: null, effort: 'easy' } as const;
  return advice.every((each) => isPreferred(session, each));
}
