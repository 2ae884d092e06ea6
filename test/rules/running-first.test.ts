import { readPlan } from '../../src/reading/read-plan';
import { runningFirst as rule } from '../../src/rules/running-first';
import { findings, told } from './checking';
import { repeat } from './weeks';

const week = (run: number, cross: number) => `Mon easy ${run}' | Tue bike ${cross}'`;
const RACE = "Mon easy 60' | Sun race 21.1 km";

test('more cross-training than running before a race', () => {
  expect(told(rule, [week(60, 61), RACE])).toEqual(['warning Week 1']);
  expect(told(rule, [week(60, 60), RACE])).toEqual([]);
  expect(findings(rule, [week(60, 90), RACE])[0]?.message).toBe(
    'Week 1 has 1 h 30 of cross-training and 1 h of running.',
  );
});

test('only within twelve weeks of a race', () => {
  expect(told(rule, [week(60, 90)])).toEqual([]);
  expect(told(rule, [week(60, 90), ...repeat("Mon easy 60'", 11), RACE])).toEqual([
    'warning Week 1',
  ]);
  expect(told(rule, [week(60, 90), ...repeat("Mon easy 60'", 12), RACE])).toEqual([]);
  expect(told(rule, [RACE, week(60, 90)])).toEqual([]);
  expect(told(rule, [week(60, 90)], { athlete: { raceDate: '2026-08-30' } })).toEqual([
    'warning Week 1',
  ]);
  expect(told(rule, [week(60, 90)], { athlete: { raceDate: '2026-08-31' } })).toEqual([]);
});

test('never while injured, cleared or not', () => {
  const injuries = [{ kind: 'knee', text: 'sore knee', until: null }] as const;
  expect(told(rule, [week(60, 90), RACE], { athlete: { injuries } })).toEqual([]);
  expect(told(rule, [week(60, 90), RACE], { athlete: { injuries, clearedBy: 'physio' } })).toEqual(
    [],
  );
});

test('more than two runs of a week that became rides', () => {
  const rides = (count: number) =>
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
      .map((day, i) => `${day} easy 60'${i < count ? " instead bike did 60'" : ''}`)
      .join(' | ');
  expect(told(rule, [rides(3), RACE])).toHaveLength(1);
  expect(told(rule, [rides(2), RACE])).toEqual([]);
  expect(told(rule, [rides(3), RACE], { numbers: { rides: 3, percent: 200 } })).toEqual([]);
});

test('the minutes of a run that became a ride are cross-training', () => {
  const ridden = "Mon easy 60' instead bike did 60' | Wed easy 50'";
  expect(told(rule, [ridden, RACE])).toEqual(['warning Week 1']);
  expect(told(rule, ["Mon easy 60' | Wed easy 50'", RACE])).toEqual([]);
});

test('its numbers, a choice, no dates', () => {
  expect(told(rule, [week(60, 90), RACE], { numbers: { percent: 150 } })).toEqual([]);
  expect(told(rule, [week(60, 91), RACE], { numbers: { percent: 150 } })).toHaveLength(1);
  expect(told(rule, ["Mon easy 60' | Tue rest or bike 90'", RACE], { from: null })).toEqual([
    'note Week 1',
  ]);
});

test('a log with planned and actual columns tells which runs became rides', () => {
  const log = readPlan(
    [
      ['Date', 'Session', 'Actual'],
      ['2026-06-01', 'Run 8 km', 'bike 60 min'],
      ['2026-06-02', 'Run 8 km', 'bike 40 min'],
      ['2026-06-03', 'Run 10 km', 'swim 30 min'],
      ['2026-06-04', 'Run 5 km', 'run 5 km'],
      ['2026-06-14', 'Half marathon race', ''],
    ],
    { locale: 'en_GB' },
  );
  expect(told(rule, log)).toEqual(['warning Wed 3 Jun 2026: Run 10 km']);
});
