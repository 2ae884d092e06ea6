// technique-first: a new technical exercise begins with a word on form.
import type { Activity, Session } from '../training/session';
import { sayName, sentenceCase } from '../training/wording';
import { atSessions, type PlanRule } from './rule';

const TECHNICAL: ReadonlySet<Activity> = new Set<Activity>(['plyo', 'rope', 'climb', 'martial']);
const FAMILIAR_WEEKS = 2;

export const techniqueFirst: PlanRule = {
  id: 'technique-first',
  title: 'New technical exercises start with form',
  severity: 'note',
  offByDefault: true,
  why: 'Weights, kettlebells, jumps, ropes, climbing and martial arts harm when they are done badly. A trainer, a class or a video before the first session teaches good form.',
  numbers: [],
  sources: ['S001-12', 'S004-83', 'S004-84', 'S004-86'],
  certainty: 'coach opinion',
  limitations:
    'Only the first session of each exercise is looked at, and only what its text says: form that was taught elsewhere is not seen.',
  scope: { kind: 'plan' },
  check: (plan) => {
    const seen = new Set<string>();
    return plan.days.flatMap((day) =>
      day.sessions.flatMap((session) => {
        const exercise = technicalExercise(session);
        if (exercise === null || seen.has(exercise)) return [];
        seen.add(exercise);
        if (day.day.week < FAMILIAR_WEEKS || session.traits.includes('form')) return [];
        return [
          {
            at: atSessions(session),
            message: `${sentenceCase(exercise)} on ${day.name} is new, and the plan says nothing on form.`,
            advice: 'Add a line on form: a trainer, a class or a video before the first session.',
            pattern: `${exercise} is new without a word on form`,
          },
        ];
      }),
    );
  },
};

function technicalExercise(session: Session): string | null {
  if (session.traits.includes('kettlebell')) return 'kettlebell work';
  if (session.activity === 'strength' && session.traits.includes('weights'))
    return 'weight training';
  return TECHNICAL.has(session.activity) ? sayName({ ...session, effort: null }) : null;
}
