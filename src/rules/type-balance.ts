// Over four weeks, something of each: endurance, strength, flexibility or balance.

import { bears } from '../training/bearing';
import type { Activity } from '../training/session';
import { sayCount } from '../training/wording';
import { WORK_TYPES, type WorkType, workTypeOf } from '../training/work-types';
import type { Lens } from './outlook';
import { atWeek, type WeekRule } from './rule';

const MOST_WEEKS = 8;

export const typeBalance: WeekRule = {
  id: 'type-balance',
  title: 'A mix of cross-training',
  severity: 'note',
  why: 'Endurance, strength, and flexibility or balance each give a runner something the others do not. A month without one of them leaves a gap.',
  numbers: [
    {
      key: 'days',
      label: 'Days without one of the three',
      default: 28,
      min: 7,
      max: 7 * MOST_WEEKS,
      unit: 'days',
    },
  ],
  sources: ['S004-88'],
  certainty: 'coach opinion',
  limitations:
    'It asks for nothing that an injury forbids. Cross-training that is not named counts as endurance.',
  scope: { kind: 'weeks', before: MOST_WEEKS - 1, after: 0 },
  check(week, { athlete, facts, number }) {
    const length = Math.ceil(number('days') / 7);
    if (!facts.hasCrossTraining) return [];
    const weeks = [...week.before(length - 1), week];
    if (weeks.length < length) return [];
    const asked = (type: WorkType): boolean =>
      ACTIVITIES[type].some((activity) => bears(athlete, { activity }, week.lastDate));
    return WORK_TYPES.filter(
      (type) => !weeks.some((each) => each.only(WORKS_ON[type]).length > 0) && asked(type),
    ).map((type) => ({
      at: atWeek(week),
      message: `The ${length === 1 ? 'week' : sayCount(length, 'week')} to ${week.name} ${length === 1 ? 'has' : 'have'} no ${NAMES[type]}.`,
      advice: `Add a session of ${NAMES[type]}, such as ${EXAMPLES[type]}.`,
      pattern: `no ${NAMES[type]} for ${sayCount(length, 'week')}`,
    }));
  },
};

const WORKS_ON: Readonly<Record<WorkType, Lens>> = {
  endurance: (session) => workTypeOf(session) === 'endurance',
  strength: (session) => workTypeOf(session) === 'strength',
  'flexibility or balance': (session) => workTypeOf(session) === 'flexibility or balance',
};

const NAMES: Readonly<Record<WorkType, string>> = {
  endurance: 'endurance cross-training',
  strength: 'strength',
  'flexibility or balance': 'work on flexibility or balance',
};

/** What the examples name. */
const ACTIVITIES: Readonly<Record<WorkType, readonly Activity[]>> = {
  endurance: ['swim', 'bike'],
  strength: ['strength'],
  'flexibility or balance': ['yoga', 'pilates', 'mobility'],
};

const EXAMPLES: Readonly<Record<WorkType, string>> = {
  endurance: 'an easy swim or ride',
  strength: 'squats, lunges and planks',
  'flexibility or balance': 'yoga, Pilates or mobility',
};
