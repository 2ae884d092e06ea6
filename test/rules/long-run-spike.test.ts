// long-run-spike: a run longer than the longest of 30 days.
import { longRunSpike } from '../../src/rules/long-run-spike';
import { findings, told } from './checking';
import { repeat } from './weeks';

const plan = (km: number, unit = 'km') => [
  ...repeat('Sat long 20 km', 3),
  `Sat long ${km} ${unit}`,
];
const km = { unit: 'km' } as const;

test('over 10 % and 2 km is a note, over 30 % a warning, over 100 % an error', () => {
  expect(told(longRunSpike, plan(22), km)).toEqual([]);
  expect(told(longRunSpike, plan(22.1), km)).toEqual(['note Sat 27 Jun 2026: long 22.1 km']);
  expect(told(longRunSpike, plan(26), km)).toEqual(['note Sat 27 Jun 2026: long 26 km']);
  expect(told(longRunSpike, plan(26.1), km)).toEqual(['warning Sat 27 Jun 2026: long 26.1 km']);
  expect(told(longRunSpike, plan(40), km)).toEqual(['warning Sat 27 Jun 2026: long 40 km']);
  expect(told(longRunSpike, plan(40.1), km)).toEqual(['error Sat 27 Jun 2026: long 40.1 km']);
});

test('a note needs more than 2 km', () => {
  const short = (last: number) => [...repeat('Sat long 10 km', 3), `Sat long ${last} km`];
  expect(told(longRunSpike, short(12), km)).toEqual([]);
  expect(told(longRunSpike, short(12.1), km)).toHaveLength(1);
});

test('it tells both runs', () => {
  expect(findings(longRunSpike, plan(28), km)[0]?.message).toBe(
    'The 28 km long run on Sat 27 Jun is 40 % longer than the longest run of the 30 days before (20 km on Sat 20 Jun).',
  );
});

test('fourteen days of history are needed', () => {
  const start = ['Mon long 10 km', ''];
  expect(told(longRunSpike, [...start, 'Mon long 20 km'], km)).toHaveLength(1);
  expect(told(longRunSpike, ['Mon long 10 km', 'Sun long 20 km'], km)).toEqual([]);
});

test('a run 31 days ago is forgotten, one of 30 days ago is not', () => {
  const easy = repeat('Mon easy 10 km', 4);
  const long = (first: string, last: string) => [`${first} long 30 km`, ...easy.slice(1), last];
  expect(told(longRunSpike, long('Fri', 'Sun long 30 km'), km)).toEqual([]);
  expect(told(longRunSpike, long('Thu', 'Sun long 30 km'), km)).toEqual([
    'error Sun 5 Jul 2026: long 30 km',
  ]);
});

test('a race is no spike, but counts as a longest run', () => {
  expect(told(longRunSpike, [...repeat('Sat long 20 km', 3), 'Sat race 42.2 km'], km)).toEqual([]);
  expect(told(longRunSpike, ['Sat easy 8 km', 'Sat race 21.1 km', 'Sat long 22 km'], km)).toEqual(
    [],
  );
});

test('what was done counts before the plan', () => {
  const done = ['Sat long 20 km did 12 km', '', '', 'Sat long 20 km'];
  expect(told(longRunSpike, done, km)).toEqual(['warning Sat 27 Jun 2026: long 20 km']);
  const more = [...repeat('Sat long 20 km', 3), 'Sat long 20 km did 28 km'];
  expect(findings(longRunSpike, more, km)[0]?.message).toContain('The 28 km long run on');
});

test('runs without a figure are not compared', () => {
  expect(told(longRunSpike, ['Mon easy', 'Mon easy', 'Mon long 20 km'], km)).toEqual([]);
  expect(told(longRunSpike, [...repeat('Sat easy 5 km', 3), 'Sat long'], km)).toEqual([]);
});

test('a choice weighs one severity less; without dates the week is named', () => {
  const weeks = [...repeat('Sat long 20 km', 3), "Sat long 28 km or bike 90'"];
  expect(told(longRunSpike, weeks, { ...km, from: null })).toEqual(['note Week 4 Sat: long 28 km']);
});

test('the coach’s numbers hold', () => {
  expect(told(longRunSpike, plan(28), { ...km, numbers: { warning: 50 } })).toEqual([
    'note Sat 27 Jun 2026: long 28 km',
  ]);
});
