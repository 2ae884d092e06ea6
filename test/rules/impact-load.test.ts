import { impactLoad as rule } from '../../src/rules/impact-load';
import { findings, told } from './checking';
import { repeat } from './weeks';

const USUAL = repeat("Mon easy 100'", 4);

test('more than 30 % above the highest of the last four weeks', () => {
  expect(told(rule, [...USUAL, "Mon easy 131'"])).toEqual(['note Week 5']);
  expect(told(rule, [...USUAL, "Mon easy 130'"])).toEqual([]);
  expect(findings(rule, [...USUAL, "Mon easy 100' | Tue rope 30'"])[0]?.message).toBe(
    'Week 5 has 136 impact points, 36 % above the highest of the four weeks before (100).',
  );
});

test('swimming adds none', () => {
  expect(told(rule, [...USUAL, "Mon easy 100' | Tue swim 90'"])).toEqual([]);
});

test('it waits for four whole weeks', () => {
  expect(told(rule, [...USUAL.slice(1), "Mon easy 200'"])).toEqual([]);
  expect(told(rule, [...USUAL, "Mon easy 200'"], { partial: [0] })).toEqual([]);
  expect(told(rule, [...USUAL, "Mon easy 200'"], { partial: [4] })).toEqual([]);
  expect(told(rule, ["Mon easy 10'", ...USUAL, "Mon easy 200'"], { partial: [0] })).toEqual([
    'note Week 6',
  ]);
});

test('a race is never a jump, and what was done counts for the past', () => {
  expect(told(rule, [...USUAL, "Mon easy 100' | Sun race 42.2 km"])).toEqual([]);
  const done = [...USUAL.slice(1), "Mon easy 100' did 60'"];
  expect(
    told(rule, [...repeat("Mon easy 100' did 60'", 3), ...done.slice(3), "Mon easy 100'"]),
  ).toEqual(['note Week 5']);
});

test('the number can be set; a choice and no dates', () => {
  expect(told(rule, [...USUAL, "Mon easy 131'"], { numbers: { percent: 40 } })).toEqual([]);
  expect(told(rule, [...USUAL, "Mon easy 141'"], { numbers: { percent: 40 } })).toHaveLength(1);
  expect(
    findings(rule, [...USUAL, "Mon easy 100' | Tue rope 30' optional"], { from: null })[0]?.message,
  ).toMatch(/, if the optional jump rope is done\.$/);
});
