// new-activity-in-season: a first appearance within eight weeks of a race.
import { newActivityInSeason } from '../../src/rules/new-activity-in-season';
import type { Athlete } from '../../src/training/athlete';
import { findings, told } from './checking';
import { repeat } from './weeks';

const RUNS = 'Tue easy 5 mi';
/** A race on the Monday so many weeks after the swim's. */
const weeks = (session: string, ahead: number) => [
  ...repeat(RUNS, 2),
  `Mon ${session}`,
  ...repeat(RUNS, ahead - 1),
  'Mon race 10 mi',
];

test('eight weeks before a race is too late, nine is not', () => {
  expect(told(newActivityInSeason, weeks('swim', 8))).toEqual(['warning Mon 15 Jun 2026: swim']);
  expect(told(newActivityInSeason, weeks('swim', 9))).toEqual([]);
  expect(told(newActivityInSeason, weeks('swim', 8), { numbers: { weeks: 7 } })).toEqual([]);
  expect(findings(newActivityInSeason, weeks('swim', 2))[0]?.message).toBe(
    'Swim starts on Mon 15 Jun, 14 days before the race.',
  );
});

test('what the first two weeks hold is familiar', () => {
  const familiar = ['Mon swim', ...weeks('swim', 4).slice(1)];
  expect(told(newActivityInSeason, familiar)).toEqual([]);
});

test('a walk is nothing new, yoga is a note, and without a race there is no season', () => {
  expect(told(newActivityInSeason, weeks('walk', 4))).toEqual([]);
  expect(told(newActivityInSeason, weeks('yoga', 4))).toEqual(['note Mon 15 Jun 2026: yoga']);
  expect(told(newActivityInSeason, weeks('swim', 4).slice(0, -1))).toEqual([]);
});

test('the race may be the athlete’s, after the plan’s end', () => {
  const plan = [RUNS, RUNS, 'Mon swim'];
  expect(told(newActivityInSeason, plan, { athlete: { raceDate: '2026-08-10' } })).toHaveLength(1);
  expect(told(newActivityInSeason, plan, { athlete: { raceDate: '2026-08-11' } })).toEqual([]);
});

test('what stands in for running while injured is left alone', () => {
  const injured: Partial<Athlete> = {
    injuries: [{ kind: 'achilles-calf', text: 'sore Achilles', until: null }],
  };
  expect(told(newActivityInSeason, weeks('swim', 4), { athlete: injured })).toEqual([]);
  expect(told(newActivityInSeason, weeks('strength #rehab', 4), { athlete: injured })).toEqual([]);
  expect(told(newActivityInSeason, weeks('dance', 4), { athlete: injured })).toHaveLength(1);
});

test('a choice weighs one severity less; without dates the week is named', () => {
  expect(told(newActivityInSeason, weeks('rest or swim', 4), { from: null })).toEqual([
    'note Week 3 Mon: swim',
  ]);
});
