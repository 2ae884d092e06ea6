// goal-match: cross-training of the kind that the goal calls for.

import type { Goal } from '../training/athlete';
import { canDo } from '../training/equipment';
import type { Activity, Session } from '../training/session';
import { sayCount, sayList } from '../training/wording';
import { borneOf, type Choice } from './borne';
import { atWeek, type PlanRule } from './rule';
import { stretches } from './volume';

interface Call {
  readonly goals: readonly Goal[];
  /** What it asks for. */
  readonly choices: readonly Choice[];
  readonly meets: (session: Session) => boolean;
}

const isOneOf = (activities: readonly Activity[]) => (session: Session) =>
  activities.includes(session.activity);

/** Strength that names weights and nothing else is no bodyweight work; strength that names nothing may be. */
const isBodyweight = ({ activity, traits }: Session): boolean =>
  activity === 'climber' ||
  ((activity === 'strength' || activity === 'core') &&
    (traits.includes('bodyweight') ||
      !(traits.includes('weights') || traits.includes('kettlebell'))));

const CALLS: readonly Call[] = [
  {
    goals: ['marathon', 'half', 'ultra', 'endurance'],
    choices: [
      ['bike', 'a bike ride'],
      ['swim', 'a swim'],
    ],
    meets: isOneOf(['bike', 'mtb', 'swim']),
  },
  {
    goals: ['sprint', 'speed', '5k'],
    choices: [
      ['strength', 'strength'],
      ['plyo', 'plyometrics'],
    ],
    meets: isOneOf(['strength', 'plyo']),
  },
  {
    goals: ['strength'],
    choices: [
      ['strength', 'bodyweight exercises'],
      ['climber', 'a climbing machine'],
    ],
    meets: isBodyweight,
  },
];

export const goalMatch: PlanRule = {
  id: 'goal-match',
  title: 'Cross-training serves the goal',
  severity: 'note',
  why: 'Endurance goals gain most from riding and swimming, speed from strength and jumps, strength from bodyweight work and climbing machines. Other activities are welcome beside them.',
  numbers: [
    { key: 'weeks', label: 'Weeks without it', default: 3, min: 1, max: 12, unit: 'weeks' },
  ],
  sources: ['S004-57', 'S004-58', 'S002-28', 'S002-29'],
  certainty: 'coach opinion',
  limitations:
    'It is silent in plans without cross-training, and where equipment or an injury leaves nothing of what the goal calls for.',
  scope: { kind: 'plan' },
  check: (plan, { athlete, facts, number }) =>
    CALLS.flatMap((call) => {
      const goal = athlete.goals.find((each) => call.goals.includes(each));
      if (goal === undefined || !facts.hasCrossTraining) return [];
      const weeks = plan.weeks.filter(({ partial }) => !partial);
      const without = weeks.map((week) => week.only(call.meets).length === 0);
      return stretches(without, number('weeks')).flatMap(([first, last]) => {
        const start = weeks[first];
        const end = weeks[last];
        if (start === undefined || end === undefined) return [];
        const possible = borneOf(
          call.choices.filter(([activity]) =>
            canDo({ activity, exercise: null, traits: [] }, athlete),
          ),
          athlete,
          end.lastDate,
        );
        if (possible.length === 0) return [];
        return [
          {
            at: atWeek(end),
            message: `${start.name} to ${end.name} (${sayCount(last - first + 1, 'week')}) have no ${sayList(
              call.choices.map(([, words]) => bare(words)),
              'or',
            )}, which a ${goal} goal calls for.`,
            advice: `Make one cross-training session a week ${sayList(possible, 'or')}.`,
            pattern: `${sayCount(number('weeks'), 'week')} or more with nothing for a ${goal} goal`,
          },
        ];
      });
    }),
};

const bare = (words: string): string => words.replace(/^an? /, '');
