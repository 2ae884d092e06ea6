import { sameDayOrder as rule } from '../../src/rules/same-day-order';
import { findings, told } from './checking';

test('cross-training before a key run of the same day is a note', () => {
  expect(told(rule, ['Wed strength + intervals'])).toEqual(['note Wed 3 Jun 2026: strength']);
  expect(findings(rule, ["Sat bike 30' + long 18 mi"])[0]?.message).toBe(
    '30 min bike on Sat 6 Jun comes before the 18 mi long run.',
  );
});

test('the run first, an easy run, or light work before it are fine', () => {
  expect(told(rule, ['Wed intervals + strength'])).toEqual([]);
  expect(told(rule, ['Wed strength + easy 5 mi'])).toEqual([]);
  expect(told(rule, ['Wed mobility + intervals'])).toEqual([]);
});

test('times of day count for more than the order of writing', () => {
  expect(told(rule, ['Wed strength pm + intervals am'])).toEqual([]);
  expect(told(rule, ['Wed intervals pm + strength am'])).toHaveLength(1);
});

test('a coach can turn the order round', () => {
  expect(told(rule, ['Wed strength + intervals'], { numbers: { runFirst: 0 } })).toEqual([]);
  expect(told(rule, ['Wed intervals + strength'], { numbers: { runFirst: 0 } })).toHaveLength(1);
});

test('a choice, and no dates', () => {
  expect(findings(rule, ['Wed strength optional + intervals'], { from: null })[0]).toMatchObject({
    severity: 'note',
    message:
      'Strength on Week 1 Wed comes before the interval run, if the optional strength is done.',
  });
});
