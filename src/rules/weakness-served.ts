// weakness-served: what the athlete is weak in has a place in every fortnight.

import { type Athlete, WEAKNESSES, type Weakness } from '../training/athlete';
import { bears } from '../training/bearing';
import type { IsoDate } from '../training/plan';
import type { Activity, Session, Trait } from '../training/session';
import { sayCount, sayList } from '../training/wording';
import { borneOf, type Choice } from './borne';
import type { Lens } from './outlook';
import { atWeek, type PlanRule } from './rule';
import { stretches } from './volume';

interface Remedy {
  readonly activities: readonly Activity[];
  readonly exercises: readonly string[];
  readonly traits: readonly Trait[];
  /** Given what an injury leaves of the choices, in words. */
  readonly advice: (borne: string) => string;
  readonly choices?: readonly Choice[];
}

const AGILE: readonly Activity[] = ['play', 'racket', 'mtb', 'dance', 'climb', 'martial'];

const AGILE_CHOICES: readonly Choice[] = [
  ['play', 'play'],
  ['racket', 'badminton'],
  ['mtb', 'mountain biking'],
  ['dance', 'dance'],
  ['climb', 'climbing'],
  ['martial', 'martial arts'],
];

const REMEDIES: Readonly<Record<Weakness, Remedy>> = {
  strength: {
    activities: ['strength', 'plyo'],
    exercises: [],
    traits: [],
    advice: () => 'Add a strength session before an easy run or a rest day.',
  },
  core: {
    activities: ['core', 'yoga', 'pilates'],
    exercises: [],
    traits: [],
    advice: () => 'Add yoga, Pilates or core drills.',
  },
  glutes: {
    activities: [],
    exercises: ['glute', 'stepup', 'squat', 'lunge'],
    traits: ['glutes', 'squat', 'lunge', 'bridge', 'one-leg-bridge', 'walking-lunge'],
    advice: () => 'Add clams and bridges, step-ups, squats or lunges.',
  },
  balance: {
    activities: ['yoga', 'pilates', 'mtb'],
    exercises: ['balance'],
    traits: ['balance', 'one-leg-squat'],
    advice: () => 'Add balance on one leg, or yoga.',
  },
  agility: {
    activities: AGILE,
    exercises: [],
    traits: [],
    advice: (borne) => `Add ${borne}.`,
    choices: AGILE_CHOICES,
  },
  coordination: {
    activities: AGILE,
    exercises: [],
    traits: ['kettlebell'],
    advice: (borne) => `Add ${borne}.`,
    choices: AGILE_CHOICES,
  },
  flexibility: {
    activities: ['yoga', 'pilates', 'mobility'],
    exercises: [],
    traits: [],
    advice: () => 'Add yoga, Pilates or mobility.',
  },
  endurance: {
    activities: [
      'bike',
      'mtb',
      'swim',
      'aqua-jog',
      'elliptical',
      'row',
      'ski',
      'walk',
      'hike',
      'climber',
      'stairs',
      'rope',
    ],
    exercises: [],
    traits: [],
    advice: (borne) => `Add ${borne}.`,
    choices: [
      ['bike', 'a ride'],
      ['swim', 'a swim'],
      ['elliptical', 'the elliptical'],
    ],
  },
  soreness: {
    activities: ['swim', 'bike'],
    exercises: [],
    traits: [],
    advice: (borne) => `Choose ${borne} on the day after the run that leaves the legs sore.`,
    choices: [
      ['swim', 'a swim'],
      ['bike', 'a ride'],
    ],
  },
};

export const weaknessServed: PlanRule = {
  id: 'weakness-served',
  title: 'Weaknesses get their training',
  severity: 'note',
  why: 'Cross-training helps most where the athlete is weakest. A weakness that gets nothing for two weeks stays one.',
  numbers: [
    { key: 'weeks', label: 'Weeks without it', default: 2, min: 1, max: 12, unit: 'weeks' },
  ],
  sources: ['S004-33', 'S004-42', 'S003-07', 'S001-06'],
  certainty: 'coach opinion',
  limitations:
    'It sees an activity or an exercise that the text names. Strength that names no exercise counts for strength alone.',
  scope: { kind: 'plan' },
  check: (plan, { athlete, number }) =>
    athlete.weaknesses.flatMap((weakness) => {
      const remedy = REMEDIES[weakness];
      const weeks = plan.weeks.filter(({ partial }) => !partial);
      const without = weeks.map((week) => week.only(SERVES[weakness]).length === 0);
      return stretches(without, number('weeks')).flatMap(([first, last]) => {
        const start = weeks[first];
        const end = weeks[last];
        if (start === undefined || end === undefined) return [];
        if (!trainable(remedy, athlete, end.lastDate)) return [];
        return [
          {
            at: atWeek(end),
            message: `Nothing from ${start.name} to ${end.name} (${sayCount(last - first + 1, 'week')}) works on the athlete’s weakness, ${weakness}.`,
            advice: remedy.advice(
              sayList(borneOf(remedy.choices ?? [], athlete, end.lastDate), 'or') ||
                'what the injury allows',
            ),
            pattern: `${sayCount(number('weeks'), 'week')} or more with nothing for ${weakness}`,
          },
        ];
      });
    }),
};

/** Whether an injury leaves anything of a remedy; exercises alone are strength. */
const trainable = (
  { activities, exercises }: Remedy,
  athlete: Athlete,
  date: IsoDate | null,
): boolean =>
  activities.some((activity) => bears(athlete, { activity }, date)) ||
  exercises.some((exercise) => bears(athlete, { activity: 'strength', exercise }, date));

/** What serves each weakness. */
const SERVES = Object.fromEntries(
  WEAKNESSES.map((weakness) => [
    weakness,
    (session: Session): boolean => serves(session, REMEDIES[weakness]),
  ]),
) as Readonly<Record<Weakness, Lens>>;

const serves = (session: Session, remedy: Remedy): boolean =>
  remedy.activities.includes(session.activity) ||
  (session.exercise !== null && remedy.exercises.includes(session.exercise)) ||
  session.traits.some((trait) => remedy.traits.includes(trait));
