// What an injured or ill athlete bears, by the injury table: nothing else should be asked of her.
import type { Athlete, Injury } from './athlete';
import { tierOf } from './catalogue';
import {
  adviceFor,
  type Described,
  INJURY_TABLE,
  isExcluded,
  isPreferred,
  isUpperBody,
} from './injuries';
import type { IsoDate } from './plan';

type Hurt = Pick<Athlete, 'injuries' | 'clearedBy'>;

/** The injured legs that nobody cleared. */
export const unclearedLegs = ({ injuries, clearedBy }: Hurt): readonly Injury[] =>
  clearedBy !== null ? [] : injuries.filter(({ kind }) => INJURY_TABLE[kind].lowerLimb);

/**
 * Whether it is cross-training of high impact for an injured leg that nobody cleared. What the
 * table prefers for every such injury, what the text calls rehab, and upper-body work are not.
 */
export function strikesUnclearedLeg(session: Described, athlete: Hurt): boolean {
  const legs = unclearedLegs(athlete);
  return (
    legs.length > 0 &&
    tierOf(session) === 'high' &&
    !session.traits.includes('rehab') &&
    !isUpperBody(session) &&
    !legs.every(({ kind }) => isPreferred(session, INJURY_TABLE[kind].uncleared))
  );
}

/** Whether the table still speaks of an injury: an illness with a last day ends with it. */
export const isPast = ({ until }: Injury, day: IsoDate | null): boolean =>
  until !== null && (day === null || day > until);

/** Whether the injuries leave room for cross-training of this kind on a day, null where its date is not known. */
export const bears = (
  { injuries, clearedBy }: Hurt,
  training: Pick<Described, 'activity'> & Partial<Described>,
  day: IsoDate | null,
): boolean => {
  const session: Described = {
    kind: null,
    effort: 'easy',
    exercise: null,
    traits: [],
    ...training,
  };
  return (
    !strikesUnclearedLeg(session, { injuries, clearedBy }) &&
    !injuries.some(
      (injury) => !isPast(injury, day) && isExcluded(session, adviceFor(injury, { clearedBy })),
    )
  );
};
