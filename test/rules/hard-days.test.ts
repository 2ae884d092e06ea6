import { hardDays as rule } from '../../src/rules/hard-days';
import { findings, told } from './checking';

const DAYS = ['Mon intervals', 'Wed tempo', 'Fri bike ~hard', 'Sun race 10 km'];
const week = (count: number) => DAYS.slice(0, count).join(' | ');

test.each([
  ['beginner', 2, 'warning'],
  ['intermediate', 3, 'warning'],
  ['advanced', 3, 'warning'],
  [null, 3, 'note'],
] as const)('%s bears %i hard days in seven', (level, most, severity) => {
  expect(told(rule, [week(most)], { athlete: { level } })).toEqual([]);
  expect(told(rule, [week(most + 1)], { athlete: { level } })[0]).toMatch(
    new RegExp(`^${severity} `),
  );
});

test('any seven days in a row count, over the week’s end too', () => {
  const weeks = (third: string) => ['Fri intervals | Sun tempo', `Tue hills | ${third} bike ~hard`];
  expect(told(rule, weeks('Thu'))).toEqual(['note Thu 11 Jun 2026: bike ~hard']);
  expect(told(rule, weeks('Fri'))).toEqual([]);
});

test('its words, and the numbers set', () => {
  expect(findings(rule, [week(4)])[0]?.message).toBe(
    'Sun 7 Jun is the fourth hard day in seven; 3 is the most in general.',
  );
  expect(told(rule, [week(4)], { numbers: { others: 4 } })).toEqual([]);
  expect(told(rule, [week(3)], { numbers: { others: 2 } })).toHaveLength(1);
});

test('a choice, and no dates', () => {
  const athlete = { level: 'advanced' } as const;
  expect(told(rule, [`${week(3)} | Sun tempo or easy`], { athlete, from: null })).toEqual([
    'note Week 1 Sun: tempo',
  ]);
});
