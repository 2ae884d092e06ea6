import { typeBalance as rule } from '../../src/rules/type-balance';
import { findings, told } from './checking';
import { repeat } from './weeks';

test('four weeks without one of the three', () => {
  expect(findings(rule, repeat('Mon bike | Tue yoga', 4)).map(({ message }) => message)).toEqual([
    'The 4 weeks to Week 4 have no strength.',
  ]);
  expect(findings(rule, repeat('Mon strength', 4)).map(({ message }) => message)).toEqual([
    'The 4 weeks to Week 4 have no endurance cross-training.',
    'The 4 weeks to Week 4 have no work on flexibility or balance.',
  ]);
});

test('once in four weeks is enough', () => {
  expect(told(rule, ['Mon strength', 'Mon swim', 'Mon core balance', 'Mon easy'])).toEqual([]);
});

test('silent in the first weeks, and in a plan without cross-training', () => {
  expect(told(rule, repeat('Mon bike', 3))).toEqual([]);
  expect(told(rule, repeat('Mon easy', 4))).toEqual([]);
});

test('its number, a choice, no dates', () => {
  expect(told(rule, repeat('Mon bike | Tue yoga', 4), { numbers: { days: 35 } })).toEqual([]);
  expect(told(rule, repeat('Mon bike | Tue yoga', 5), { numbers: { days: 35 } })).toEqual([
    'note Week 5',
  ]);
  expect(
    findings(rule, [...repeat('Mon bike | Tue yoga', 3), 'Mon bike or strength'], { from: null })[0]
      ?.message,
  ).toBe('The 4 weeks to Week 4 have no strength, if bike is chosen.');
});
