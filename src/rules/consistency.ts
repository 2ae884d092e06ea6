// Cross-training is a habit, not now and then.
import { borneOf, EASY_CHOICES } from './borne';
import { atWeek, type WeekRule } from './rule';

const WEEKS = 4;

export const consistency: WeekRule = {
  id: 'consistency',
  title: 'Cross-training as a habit',
  severity: 'note',
  why: 'Muscles and tendons get used to what comes every week. Cross-training now and then stays new each time, and brings soreness in place of gains.',
  numbers: [
    {
      key: 'weeks',
      label: 'Weeks of four with cross-training that count as now and then',
      default: 2,
      min: 1,
      max: 3,
      unit: 'weeks',
    },
  ],
  sources: ['S003-23', 'S002-33'],
  certainty: 'coach opinion',
  limitations:
    'It looks at whether a week has cross-training, not at how much, and is silent for the ill.',
  scope: { kind: 'weeks', before: WEEKS - 1, after: 0 },
  check(week, { athlete, number }) {
    const weeks = [...week.before(WEEKS - 1), week];
    if (weeks.length < WEEKS) return [];
    const has = weeks.map((each) => each.crossTraining.length > 0);
    const count = has.filter(Boolean).length;
    const isAdjacent = has.some((each, i) => each && has[i + 1] === true);
    if (count === 0 || count > number('weeks') || isAdjacent) return [];
    if (borneOf(EASY_CHOICES, athlete, week.lastDate).length === 0) return [];
    return [
      {
        at: atWeek(week),
        message: `Of the four weeks to ${week.name} only ${count === 1 ? 'one has' : `${count} have`} cross-training${count === 1 ? '' : ', and not in a row'}.`,
        advice: 'Give cross-training a fixed place in every week, if only a short one.',
        pattern: 'cross-training only now and then',
      },
    ];
  },
};
