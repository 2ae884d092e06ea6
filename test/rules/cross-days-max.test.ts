import { crossDaysMax as rule } from '../../src/rules/cross-days-max';
import { findings, told } from './checking';

const DAYS = ['Mon bike', 'Tue swim', 'Wed strength', 'Thu row', 'Fri bike'];
const week = (days: number) => DAYS.slice(0, days).join(' | ');

test.each([
  ['beginner', 2, 'warning'],
  ['intermediate', 3, 'warning'],
  ['advanced', 3, 'warning'],
  [null, 3, 'note'],
] as const)('%s bears %i days', (level, most, severity) => {
  expect(told(rule, [week(most)], { athlete: { level } })).toEqual([]);
  expect(told(rule, [week(most + 1)], { athlete: { level } })).toEqual([`${severity} Week 1`]);
});

test('one day more in the off-season', () => {
  const athlete = { level: 'advanced', phase: 'off-season' } as const;
  expect(told(rule, [week(4)], { athlete })).toEqual([]);
  expect(told(rule, [week(5)], { athlete })).toEqual(['warning Week 1']);
});

test('light days do not count, two sessions on one day count once', () => {
  expect(
    told(rule, [
      'Mon yoga | Tue walk | Wed bike + strength | Thu swim ~easy | Fri core | Sat row | Sun swim',
    ]),
  ).toEqual([]);
});

test('what is too many, and the numbers set', () => {
  expect(findings(rule, [week(3)], { athlete: { level: 'beginner' } })[0]).toMatchObject({
    message: 'Week 1 has 3 days of cross-training; 2 is the most for a beginner.',
    advice: 'Drop 1 day of cross-training, or make it light.',
  });
  expect(told(rule, [week(4)], { numbers: { unknown: 4 } })).toEqual([]);
  expect(told(rule, [week(5)], { numbers: { unknown: 4 } })).toEqual(['note Week 1']);
});

test('a choice, and no dates', () => {
  expect(
    told(rule, [`${week(3)} | Thu rest or row`], { athlete: { level: 'advanced' }, from: null }),
  ).toEqual(['note Week 1']);
});
