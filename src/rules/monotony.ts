// monotony: in a week of much training, days differ from each other.
import { loadOf } from '../training/load';
import { monotonyOf } from '../training/weekly-load';
import { EVERYTHING, type Figure } from './outlook';
import { atWeek, type PlanRule } from './rule';

const HISTORY = 4;

export const monotony: PlanRule = {
  id: 'monotony',
  title: 'Hard days hard, easy days easy',
  severity: 'note',
  why: 'In 25 athletes illness followed more often when much training was spread evenly over the days. Where the threshold lies differs from athlete to athlete.',
  numbers: [
    {
      key: 'from',
      label: 'Note from (mean load over its spread)',
      default: 2,
      min: 1,
      max: 10,
      unit: '',
    },
  ],
  sources: ['foster-1998', 'convention'],
  certainty: 'convention',
  limitations:
    'Load is effort times minutes, estimated where the sheet gives neither. Weeks below the plan’s median load are passed over, and plans of fewer than four whole weeks.',
  scope: { kind: 'plan' },
  check: (plan, { number }) => {
    const weeks = plan.weeks
      .filter(({ partial }) => !partial)
      .map((week) => {
        const daily = week.days.map((day) => day.total(EVERYTHING, load));
        return { week, sum: daily.reduce((a, b) => a + b, 0), monotony: monotonyOf(daily) };
      });
    if (weeks.length < HISTORY) return [];
    const usual = median(weeks.map(({ sum }) => sum));
    return weeks.flatMap(({ week, sum, monotony: value }) =>
      value === null || value < number('from') || sum < usual
        ? []
        : [
            {
              at: atWeek(week),
              message: `In ${week.name} every day bears much the same load (monotony ${value.toFixed(1)}).`,
              advice: 'Make one or two days easier, or rest, and leave the hard days as they are.',
              pattern: 'every day bears much the same load',
            },
          ],
    );
  },
};

const load: Figure = (session, athlete) => loadOf(session, athlete).value;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (high + (sorted[middle - 1] ?? 0)) / 2 : high;
}
