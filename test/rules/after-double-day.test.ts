import { afterDoubleDay as rule } from '../../src/rules/after-double-day';
import { findings, told } from './checking';

test('a hard session the day after two sessions', () => {
  expect(told(rule, ['Tue easy 5 mi + strength | Wed intervals'])).toEqual([
    'warning Wed 3 Jun 2026: intervals',
  ]);
  expect(told(rule, ['Tue easy am + easy pm | Wed bike ~hard'])).toHaveLength(1);
  expect(findings(rule, ['Tue easy 5 mi + strength | Wed intervals 6 mi'])[0]?.message).toBe(
    '6 mi interval run on Wed 3 Jun comes the day after 5 mi easy run and strength.',
  );
});

test('one session, or a second that is light, makes no double day', () => {
  expect(told(rule, ['Tue easy 5 mi + yoga + rest | Wed intervals'])).toEqual([]);
  expect(told(rule, ['Tue easy 5 mi + bike ~easy | Wed intervals'])).toEqual([]);
  expect(told(rule, ['Tue easy 5 mi + strength | Wed long 18 mi'])).toEqual([]);
});

test('a choice, and no dates', () => {
  expect(told(rule, ['Tue easy + strength optional | Wed intervals'], { from: null })).toEqual([
    'note Week 1 Wed: intervals',
  ]);
});
