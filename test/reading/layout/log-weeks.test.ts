// The weeks of a dated log begin where its own week numbers change.
import { readPlan } from '../../../src/reading/read-plan';
import { addDays } from '../../../src/training/calendar';

/** A row a day from Sunday 29 November 2026, the week numbers changing every seventh day after `first` days. */
const log = (first: number) => [
  ['Week', 'Date', 'Session'],
  ...Array.from({ length: 28 }, (_, day) => [
    1 + Math.floor((day + 7 - first) / 7),
    addDays('2026-11-29', day),
    `Easy ${3 + (day % 5)} km`,
  ]),
];

test.each([
  [7, 'Sun'],
  [1, 'Mon'],
  [6, 'Sat'],
])('numbers that change after %i days', (first, weekStart) => {
  const plan = readPlan(log(first), { locale: 'en_GB' });
  expect(plan.weekStart).toBe(weekStart);
  expect(plan.days[plan.weeks[1]?.first ?? 0]?.weekday).toBe(weekStart);
});

test('without week numbers weeks run from Monday', () => {
  const plan = readPlan(
    log(7).map((row) => row.slice(1)),
    { locale: 'en_GB' },
  );
  expect(plan.days[plan.weeks[1]?.first ?? 0]?.weekday).toBe('Mon');
});

test('numbers that change on several weekdays tell nothing', () => {
  const rows = log(7).map((row, index) => (index === 9 ? [3, ...row.slice(1)] : row));
  expect(readPlan(rows, { locale: 'en_GB' }).days[2]?.week).toBe(1);
});

test('week numbers beside the dates of a short log make no calendar', () => {
  const day = (number: string) => ({ local: `2026-06-${number}T00:00:00` });
  const plan = readPlan(
    [
      ['Week', 'Date', 'Session', 'Duration'],
      [1, day('01'), '8 km easy', ''],
      [1, day('02'), 'Strength 20 min', 20],
      ['', day('03'), '', ''],
      ['', day('07'), 'Swim 30 min', ''],
      [2, day('08'), '8 km easy', ''],
    ],
    { locale: 'en_GB' },
  );
  expect(plan.layout).toBe('log');
  expect(plan.days).toHaveLength(8);
});
