// exercise-ladder: the easier step of an exercise comes before the harder one.
import type { Trait } from '../training/session';
import type { Lens } from './outlook';
import { atSessions, type PlanRule } from './rule';
import type { PlanView } from './view';

interface Step {
  readonly harder: Trait;
  readonly easier: Trait;
  readonly name: string;
  readonly first: string;
}

const LADDERS: readonly Step[] = [
  {
    harder: 'one-leg-squat',
    easier: 'balance',
    name: 'one-leg squats',
    first: 'balance on one leg',
  },
  { harder: 'sumo-squat', easier: 'squat', name: 'sumo squats', first: 'standard squats' },
  { harder: 'overhead-squat', easier: 'squat', name: 'overhead squats', first: 'standard squats' },
  { harder: 'walking-lunge', easier: 'lunge', name: 'walking lunges', first: 'lunges on the spot' },
  { harder: 'one-leg-bridge', easier: 'bridge', name: 'the one-leg bridge', first: 'the bridge' },
  { harder: 'weights', easier: 'bodyweight', name: 'weights', first: 'bodyweight work' },
];

export const exerciseLadder: PlanRule = {
  id: 'exercise-ladder',
  title: 'Easier exercises come before harder ones',
  severity: 'note',
  why: 'Each exercise has an easier form that teaches the movement. Taking the steps in order keeps form good when the load grows.',
  numbers: [],
  sources: ['S001-08', 'S001-13', 'S001-14', 'S001-17', 'S004-27'],
  certainty: 'coach opinion',
  limitations:
    'Only steps that the plan names are seen, and only where it holds both in the wrong order: an athlete who knows the easier form may begin with the harder one.',
  scope: { kind: 'plan' },
  check: (plan) =>
    LADDERS.flatMap((step) => {
      const harder = firstWith(plan, step.harder);
      const easier = firstWith(plan, step.easier);
      if (harder === null || easier === null || harder.order >= easier.order) return [];
      return [
        {
          at: atSessions(harder.session, easier.session),
          message: `The plan has ${step.name} on ${harder.day.name}, before ${step.first} on ${easier.day.name}.`,
          advice: `Begin with ${step.first} and go on to ${step.name} when it is easy.`,
          pattern: `${step.name} before ${step.first}`,
        },
      ];
    }),
};

/** A step of any ladder. */
const isStep: Lens = ({ traits }) => traits.some((trait) => STEPS.has(trait));

const STEPS: ReadonlySet<Trait> = new Set(
  LADDERS.flatMap(({ harder, easier }) => [harder, easier]),
);

function firstWith(plan: PlanView, trait: Trait) {
  let order = 0;
  for (const day of plan.days) {
    for (const session of day.only(isStep)) {
      order++;
      if (session.traits.includes(trait)) return { day, session, order };
    }
  }
  return null;
}
