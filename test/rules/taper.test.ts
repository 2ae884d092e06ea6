// taper: running eases off in the last two weeks before a long race, and does not vanish.
import { taper } from '../../src/rules/taper';
import { findings, told } from './checking';

const km = { unit: 'km' } as const;
const RACE = 'Sun race 42.2 km';
const weeks = (fifth: number, last: number, race = RACE) => [
  ...[40, 44, 48, 50, fifth].map((volume) => `Mon easy ${volume} km`),
  `Mon easy ${last} km | ${race}`,
];

test('no fall of 20 % in either week is a note in race week', () => {
  expect(told(taper, weeks(50, 41), km)).toEqual(['note Week 6']);
  expect(told(taper, weeks(50, 40), km)).toEqual([]);
  expect(told(taper, weeks(40, 45), km)).toEqual([]);
});

test('a fall of more than 75 % over both weeks is a note', () => {
  expect(told(taper, weeks(15, 10), km)).toEqual([]);
  expect(told(taper, weeks(14, 10), km)).toEqual(['note Week 6']);
  expect(findings(taper, weeks(14, 10), km)[0]?.message).toBe(
    'Running nearly stops before the race: 14 km and 10 km in the last two weeks, after 50 km at most in the four before.',
  );
});

test('a race shorter than a half-marathon needs none', () => {
  expect(told(taper, weeks(50, 50, 'Sun race 21.1 km'), km)).toHaveLength(1);
  expect(told(taper, weeks(50, 50, 'Sun race 10 km'), km)).toEqual([]);
});

test('a race of unknown length goes by the goal', () => {
  const open = weeks(50, 50, 'Sun race');
  expect(told(taper, open, km)).toEqual([]);
  expect(told(taper, open, { ...km, athlete: { goals: ['half'] } })).toHaveLength(1);
  expect(told(taper, open, { ...km, athlete: { goals: ['10k'] } })).toEqual([]);
});

test('six weeks before the race are needed', () => {
  expect(told(taper, weeks(50, 50).slice(1), km)).toEqual([]);
});

test('the athlete’s race date serves as the race', () => {
  const plain = weeks(50, 50, 'Sun rest');
  const athlete = { raceDate: '2026-07-12', goals: ['marathon'] } as const;
  expect(told(taper, plain, { ...km, athlete })).toEqual(['note Week 6']);
  expect(told(taper, plain, { ...km, athlete, from: null })).toEqual([]);
});

test('a choice stays a note and says so', () => {
  const choice = weeks(50, 10).map((text, i) =>
    i === 5 ? text.replace('10 km', '10 km + easy 35 km optional') : text,
  );
  const [finding] = findings(taper, choice, { ...km, from: null, numbers: { most: 100 } });
  expect(finding?.message).toContain('if the optional easy run is done');
});
