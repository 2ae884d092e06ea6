// Why the fill left a place open, in one sentence for the coach.
import { isCrossTraining } from '../rules/terms';
import type { Plan } from '../training/plan';
import { isAvailable } from './candidates';
import type { Filling } from './fill';
import type { Choice } from './proposal';

/**
 * Tells of each place that a choice leaves open why: the athlete is not there, nothing suits, a
 * rule stands against it, or the week has enough.
 */
export function reasonsLeft(filling: Filling, choice: Choice): (at: number) => string {
  const { base, athlete, places, candidates, judge } = filling;
  // Where nothing at all could be proposed, it is for the plan as a whole, and one question answers for all places.
  const isBare = choice.every((each) => each === null) && !hasCrossTraining(base);
  let whole: string | null = null;
  return (at) => {
    const place = places[at];
    const [best] = candidates[at] ?? [];
    if (place !== undefined && !isAvailable(base, athlete, place)) {
      return `${base.days[place.day]?.weekday ?? 'This day'} is not among the athlete's days.`;
    }
    if (best === undefined) {
      if (athlete.injuries.some(({ kind }) => kind === 'ill')) return 'An ill athlete rests.';
      return athlete.injuries.length > 0 && athlete.clearedBy === null
        ? 'Nothing that this injury allows can be proposed before a professional has cleared it.'
        : 'No activity suits that the athlete has the equipment for.';
    }
    if (whole !== null) return whole;
    const { added, broken } = judge(choice.map((each, index) => (index === at ? best : each)));
    if (added === 0) {
      return 'The week has the cross-training that this athlete needs; the day stays free.';
    }
    const rules = broken.join('; ');
    if (!isBare) return `A session here would break a rule: ${rules}.`;
    whole = `With its first cross-training the plan would need more than its days have room for: ${rules}. A second session beside easy runs, or a free day between two easy ones, would make room.`;
    return whole;
  };
}

const hasCrossTraining = ({ days }: Plan): boolean =>
  days.some(({ sessions }) => sessions.some(isCrossTraining));
