import { backToBackHard as rule } from '../../src/rules/back-to-back-hard';
import { findings, told } from './checking';

test('hard runs on consecutive days stand at the later one', () => {
  expect(told(rule, ['Tue intervals | Wed tempo'])).toEqual(['warning Wed 3 Jun 2026: tempo']);
  expect(told(rule, ['Sun race 10 km', 'Mon hills'])).toEqual(['warning Mon 8 Jun 2026: hills']);
  expect(findings(rule, ['Tue intervals 6 mi | Wed tempo 5 mi'])[0]?.message).toBe(
    '5 mi tempo run on Wed 3 Jun follows the 6 mi interval run of the day before.',
  );
});

test('a day between, a moderate run, or hard cross-training are not', () => {
  expect(told(rule, ['Tue intervals | Wed easy | Thu tempo'])).toEqual([]);
  expect(told(rule, ['Tue intervals | Wed steady | Thu long 10 mi'])).toEqual([]);
  expect(told(rule, ['Tue intervals | Wed bike ~hard'])).toEqual([]);
});

test('a choice, and no dates', () => {
  expect(told(rule, ['Tue intervals | Wed tempo or easy'], { from: null })).toEqual([
    'note Week 1 Wed: tempo',
  ]);
});
