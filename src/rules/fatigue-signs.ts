// fatigue-signs: two signs of fatigue within a week ask for less training.
import { RPE } from '../training/figures';
import type { Session } from '../training/session';
import { sayCount } from '../training/wording';
import type { Lens } from './outlook';
import { atSessions, type PlanRule } from './rule';
import type { DayView, PlanView } from './view';

interface Sign {
  readonly day: DayView;
  readonly session: Session;
}

/** Fewer ratings than this say nothing of what is usual. */
const RATINGS = 3;
const ABOVE_USUAL = 2;

export const fatigueSigns: PlanRule = {
  id: 'fatigue-signs',
  title: 'Signs of fatigue',
  severity: 'warning',
  why: 'Lasting tiredness, soreness, illness, low mood and poor sleep are signs that training exceeds recovery. Easing off for a few days costs little; going on may cost weeks.',
  numbers: [
    { key: 'signs', label: 'Signs', default: 2, min: 1, max: 7, unit: '' },
    { key: 'days', label: 'Within', default: 7, min: 1, max: 28, unit: 'days' },
  ],
  sources: ['S004-53', 'S004-54', 'S004-78'],
  certainty: 'coach opinion',
  limitations:
    'It sees only what text and notes say, and ratings that stand in the sheet. It is no diagnosis.',
  scope: { kind: 'plan' },
  check: (plan, { number }) => {
    const signs = signsOf(plan);
    const count = number('signs');
    return signs.flatMap((sign, index) => {
      const window = signs.slice(Math.max(0, index - count + 1), index + 1);
      const [first] = window;
      if (first === undefined || window.length < count) return [];
      if (sign.day.index - first.day.index >= number('days')) return [];
      const earlier = window.slice(0, -1).reverse();
      return [
        {
          at: atSessions(sign.session, ...earlier.map(({ session }) => session)),
          message: `${window.map(({ day }) => day.name).join(' and ')} speak of fatigue: ${sayCount(count, 'sign')} within ${sayCount(number('days'), 'day')}.`,
          advice:
            'Cut cross-training or run easily for some days, and see a doctor if it does not pass.',
          pattern: 'signs of fatigue within a week',
        },
      ];
    });
  },
};

/** Words of fatigue, or a rating. */
const isTelling: Lens = ({ traits, rpe }) => traits.includes('fatigue') || rpe !== null;

/** An easy session by its words: of a rated run the kind tells, for its effort is then the rating's. */
const isEasy = ({ activity, kind, effort }: Session): boolean =>
  activity === 'run' ? kind === 'easy' : effort === 'easy';

/** One sign a day: words of fatigue, or an easy session that felt much harder than usual. */
function signsOf(plan: PlanView): readonly Sign[] {
  const usual = usualEasyRating(plan);
  return plan.days.flatMap((day) => {
    const session = day
      .only(isTelling)
      .find(
        (each) =>
          each.traits.includes('fatigue') ||
          (isEasy(each) && each.rpe !== null && each.rpe >= usual + ABOVE_USUAL),
      );
    return session === undefined ? [] : [{ day, session }];
  });
}

function usualEasyRating(plan: PlanView): number {
  const ratings = plan.days
    .flatMap((day) => day.only(isTelling))
    .flatMap((each) => (isEasy(each) && each.rpe !== null ? [each.rpe] : []))
    .sort((a, b) => a - b);
  const middle = ratings[Math.floor((ratings.length - 1) / 2)];
  return ratings.length < RATINGS || middle === undefined ? RPE.easy : middle;
}
