// climb-match: a week without climbing within ten weeks of a race with climbs.
import { climbMatch } from '../../src/rules/climb-match';
import { findings, told } from './checking';
import { repeat } from './weeks';

const athlete = { goals: ['climb'] } as const;
const weeks = (first: string, between: number) => [
  first,
  ...repeat('Mon stairs', between),
  'Tue easy 5 mi | Sun race 30 mi',
];

test.each(['climber', 'stairs', 'hike', 'strength stepup'])(
  'a week with %s is sound',
  (session) => {
    expect(told(climbMatch, weeks(`Mon ${session}`, 2), { athlete })).toEqual([]);
  },
);

test('a week without any is a note, race week is left alone', () => {
  expect(told(climbMatch, weeks('Mon bike | Tue hills 5 mi', 2), { athlete })).toEqual([
    'note Week 1',
  ]);
});

test('ten weeks before the race are looked at, counted from the week’s first day', () => {
  const ahead = (days: number) => ({
    athlete: { ...athlete, raceDate: days === 70 ? '2026-08-10' : '2026-08-11' },
  });
  expect(told(climbMatch, ['Mon bike'], ahead(70))).toEqual(['note Week 1']);
  expect(told(climbMatch, ['Mon bike'], ahead(71))).toEqual([]);
});

test('without such a goal, or without a race, it is silent', () => {
  expect(told(climbMatch, weeks('Mon bike', 2))).toEqual([]);
  expect(told(climbMatch, ['Mon bike'], { athlete })).toEqual([]);
});

test('repeats are one finding; a choice stays a note; dates are not needed', () => {
  const plan = ['Mon bike', 'Mon bike', 'Mon stairs or bike', 'Sun race 30 mi'];
  const found = findings(climbMatch, plan, { athlete, from: null });
  expect(found.map(({ occurrences }) => occurrences.length)).toEqual([2, 1]);
  expect(found[1]?.message).toContain('if bike is chosen');
});
