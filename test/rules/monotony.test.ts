// monotony: much training, spread evenly over the days.
import { monotony } from '../../src/rules/monotony';
import { findings, told } from './checking';
import { repeat } from './weeks';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const even = (minutes: number) => DAYS.map((day) => `${day} easy ${minutes}'`).join(' | ');
const VARIED = "Tue easy 60' | Thu easy 60' | Sat long 180'";

test('a full week of equal days is a note', () => {
  const weeks = [...repeat(VARIED, 4), even(60)];
  expect(told(monotony, weeks)).toEqual(['note Week 5']);
  expect(findings(monotony, weeks)[0]?.message).toBe(
    'In Week 5 every day bears much the same load (monotony 10.0).',
  );
});

test('a rest day in the week lowers it, and the number is the coach’s', () => {
  const week =
    "Mon easy 60' | Tue easy 60' | Wed easy 60' | Thu easy 60' | Fri rest | Sat easy 60' | Sun easy 60'";
  // Six equal days and one of rest: mean over deviation is the square root of 6.
  expect(told(monotony, repeat(week, 4), { numbers: { from: 2.45 } })).toEqual([]);
  expect(told(monotony, repeat(week, 4), { numbers: { from: 2.44 } })).toHaveLength(4);
  const two = week.replace("Wed easy 60'", 'Wed rest');
  expect(told(monotony, repeat(two, 4))).toEqual([]);
});

test('an even week below the usual load is passed over', () => {
  expect(told(monotony, [...repeat(VARIED, 4), even(20)])).toEqual([]);
});

test('fewer than four whole weeks have no usual load', () => {
  expect(told(monotony, repeat(even(60), 3))).toEqual([]);
  expect(told(monotony, repeat(even(60), 4), { partial: [0] })).toEqual([]);
  expect(told(monotony, repeat(even(60), 4), { from: null })).toHaveLength(4);
});

test('a choice stays a note and says so', () => {
  const choice = even(60)
    .replace("Sun easy 60'", "Sun easy 60' or rest")
    .replace("Sat easy 60'", 'Sat rest');
  const [finding] = findings(monotony, [...repeat(VARIED, 4), choice]);
  expect(finding?.message).toContain('if easy run is chosen');
});
