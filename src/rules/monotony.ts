// monotony: in a week of much training, days differ from each other.
import { loadOf } from '../training/load';
import { monotonyOf } from '../training/weekly-load';
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
  check: (plan, { athlete, number }) => {
    const weeks = plan.weeks
      .filter(({ partial }) => !partial)
      .map((week) => {
        const daily = week.days.map((day) =>
          day.sessions.reduce((sum, session) => sum + loadOf(session, athlete).value, 0),
        );
        return { week, load: daily.reduce((a, b) => a + b, 0), monotony: monotonyOf(daily) };
      });
    if (weeks.length < HISTORY) return [];
    const usual = median(weeks.map(({ load }) => load));
    return weeks.flatMap(({ week, load, monotony: value }) =>
      value === null || value < number('from') || load < usual
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (high + (sorted[middle - 1] ?? 0)) / 2 : high;
}
