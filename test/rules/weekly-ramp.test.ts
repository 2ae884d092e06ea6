// weekly-ramp: a week's running above the highest of the four before.
import { weeklyRamp } from '../../src/rules/weekly-ramp';
import { findings, told } from './checking';
import { repeat } from './weeks';

const km = { unit: 'km' } as const;
const weeks = (before: number, last: number) => [
  ...repeat(`Mon easy ${before} km`, 4),
  `Mon easy ${last} km`,
];

test('over 10 % and 3 km is a note, over 30 % and 5 km a warning', () => {
  expect(told(weeklyRamp, weeks(40, 44), km)).toEqual([]);
  expect(told(weeklyRamp, weeks(40, 44.1), km)).toEqual(['note Week 5']);
  expect(told(weeklyRamp, weeks(40, 52), km)).toEqual(['note Week 5']);
  expect(told(weeklyRamp, weeks(40, 52.1), km)).toEqual(['warning Week 5']);
});

test('the kilometres have floors', () => {
  expect(told(weeklyRamp, weeks(20, 23), km)).toEqual([]);
  expect(told(weeklyRamp, weeks(20, 23.1), km)).toEqual(['note Week 5']);
  expect(told(weeklyRamp, weeks(14, 19), km)).toEqual(['note Week 5']);
  expect(told(weeklyRamp, weeks(14, 19.1), km)).toEqual(['warning Week 5']);
});

test('it tells both figures', () => {
  expect(findings(weeklyRamp, weeks(40, 60), km)[0]?.message).toBe(
    'Week 5 has 60 km of running, 50 % above the highest of the 4 weeks before (40 km).',
  );
});

test('two weeks of history are needed, and four at most are looked at', () => {
  const easy = 'Mon easy 20 km';
  expect(told(weeklyRamp, [easy, 'Mon easy 40 km'], km)).toEqual([]);
  expect(told(weeklyRamp, [easy, easy, 'Mon easy 40 km'], km)).toEqual(['warning Week 3']);
  expect(told(weeklyRamp, ['Mon easy 40 km', ...repeat(easy, 3), 'Mon easy 40 km'], km)).toEqual(
    [],
  );
  expect(told(weeklyRamp, ['Mon easy 40 km', ...repeat(easy, 4), 'Mon easy 40 km'], km)).toEqual([
    'warning Week 6',
  ]);
});

test('the week’s own race is left aside, partial weeks are passed over', () => {
  const race = [...repeat('Mon easy 30 km', 3), 'Mon easy 20 km | Sun race 42.2 km'];
  expect(told(weeklyRamp, race, km)).toEqual([]);
  expect(told(weeklyRamp, weeks(20, 60), { ...km, partial: [4] })).toEqual([]);
  expect(
    told(weeklyRamp, ['Mon easy 5 km', 'Mon easy 40 km', 'Mon easy 40 km'], {
      ...km,
      partial: [0],
    }),
  ).toEqual([]);
});

test('weeks whose runs have no figures are not compared', () => {
  const unknown = 'Mon easy | Tue intervals | Wed easy 5 km';
  expect(told(weeklyRamp, [...repeat(unknown, 4), 'Mon easy 60 km'], km)).toEqual([]);
});

test('a choice weighs one severity less; without dates it reads the same', () => {
  const choice = [...repeat('Mon easy 20 km', 3), 'Mon easy 20 km | Tue easy 20 km or rest'];
  expect(told(weeklyRamp, choice, { ...km, from: null })).toEqual(['note Week 4']);
});
