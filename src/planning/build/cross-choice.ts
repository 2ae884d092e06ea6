// Which cross-training an athlete gets in a built plan: what suits best of each kind, as the fill weighs it.
import type { Athlete, Goal } from '../../training/athlete';
import { tierOf } from '../../training/catalogue';
import { canDo } from '../../training/equipment';
import { adviceFor, isExcluded } from '../../training/injuries';
import type { Activity } from '../../training/session';
import { type WorkType, workTypeOf } from '../../training/work-types';
import { type Fit, fitting, nameOf, type Offer, standingTriggers, trainingOf } from '../offers';
import type { Distance } from './request';

export interface Choice {
  readonly activity: Activity;
  readonly name: string;
  /** Ends the sentence "Easy bike: ...". */
  readonly because: string;
}

export interface CrossChoice {
  /** Null where the athlete may not, or would rather not. */
  readonly strength: Choice | null;
  /** The best two, which take turns; one or none where no more is at hand. */
  readonly endurance: readonly Choice[];
  readonly flexibility: Choice | null;
}

/** The athlete as the plan's goal makes her: what she trains for decides what suits. */
export function withGoal(athlete: Athlete, distance: Distance): Athlete {
  const goal: Goal = distance;
  return athlete.goals.includes(goal) ? athlete : { ...athlete, goals: [...athlete.goals, goal] };
}

export function crossChoice(athlete: Athlete, distance: Distance): CrossChoice {
  const aimed = withGoal(athlete, distance);
  const fits = fitting(aimed, new Set(), standingTriggers(aimed)).filter(
    ({ offer }) => canDo(trainingOf(offer), athlete) && isAllowed(offer, athlete),
  );
  const of = (type: WorkType) =>
    fits.filter(({ offer }) => workTypeOf(trainingOf(offer)) === type).map(choiceOf);
  const calm = fits
    .filter(({ offer }) => workTypeOf(trainingOf(offer)) === 'endurance' && isGentle(offer))
    .map(choiceOf);
  return {
    strength: of('strength')[0] ?? null,
    endurance: calm.slice(0, 2),
    flexibility: of('flexibility or balance')[0] ?? null,
  };
}

const choiceOf = ({ offer, reasons }: Fit): Choice => ({
  activity: offer.exercise.activity,
  name: nameOf(offer),
  because: reasons[0]?.because ?? 'it goes well with running',
});

const isGentle = (offer: Offer): boolean => tierOf(trainingOf(offer)) === 'low';

function isAllowed(offer: Offer, athlete: Athlete): boolean {
  const session = { ...trainingOf(offer), kind: null, effort: 'easy' } as const;
  return athlete.injuries.every((injury) => !isExcluded(session, adviceFor(injury, athlete)));
}
