// Minutes, distance, load and impact: given figures as they are, others flagged as estimates.
import { NOBODY } from '../../src/training/athlete';
import { hasAmount, impactOf, kmOf, loadOf, minutesOf } from '../../src/training/load';
import { monotonyOf, weeklyLoad } from '../../src/training/weekly-load';
import { planOf, session } from './sessions';

const quick = { easyPace: 5 };

test('given minutes stand, the middle of a range counts', () => {
  expect(minutesOf(session({ minutes: [40, 50] }), NOBODY)).toEqual({
    value: 45,
    estimated: false,
  });
});

test('minutes of a distance come from the athlete, else from the usual pace', () => {
  const run = session({ km: [10, 10], effort: 'easy' });
  expect(minutesOf(run, NOBODY)).toEqual({ value: 62.5, estimated: true });
  expect(minutesOf(run, quick)).toEqual({ value: 50, estimated: true });
  expect(minutesOf({ ...run, effort: 'moderate' }, NOBODY).value).toBe(55);
  expect(minutesOf({ ...run, effort: 'hard' }, NOBODY).value).toBe(50);
});

test.each([
  ['run', null, 45],
  ['bike', null, 45],
  ['strength', null, 40],
  ['yoga', null, 20],
  ['rest', null, 0],
] as const)('%s without a figure takes the usual minutes', (activity, effort, minutes) => {
  expect(minutesOf(session({ activity, effort }), NOBODY).value).toBe(minutes);
});

test('distance of a time comes from the pace; cross-training without one has none', () => {
  expect(kmOf(session({ minutes: [60, 60] }), quick)).toEqual({ value: 12, estimated: true });
  expect(kmOf(session({ activity: 'bike', minutes: [60, 60] }), quick).value).toBe(0);
  expect(kmOf(session({ activity: 'bike', km: [30, 30] }), quick)).toEqual({
    value: 30,
    estimated: false,
  });
});

test('what was done counts before the plan, and what was missed is nothing', () => {
  const planned = session({ km: [20, 20], minutes: [120, 120] });
  const done = { missed: false, km: 12, minutes: 70 };
  expect(kmOf({ ...planned, done }, NOBODY).value).toBe(12);
  expect(minutesOf({ ...planned, done }, NOBODY).value).toBe(70);
  expect(kmOf({ ...planned, done: { ...done, missed: true } }, NOBODY).value).toBe(0);
  const time = { missed: false, km: null, minutes: 50 };
  expect(kmOf({ ...planned, done: time }, quick)).toEqual({ value: 10, estimated: true });
  const blank = { missed: false, km: null, minutes: null };
  expect(kmOf({ ...planned, done: blank }, NOBODY).value).toBe(20);
});

test('a run that became a ride counts as the ride', () => {
  const ridden = session({
    km: [10, 10],
    done: { missed: false, km: 30, minutes: 60, instead: 'bike' },
  });
  expect(kmOf(ridden, NOBODY).value).toBe(0);
  expect(minutesOf(ridden, NOBODY).value).toBe(60);
  expect(impactOf(ridden, NOBODY).value).toBe(15);
  const [week] = weeklyLoad(planOf([[ridden]]), NOBODY);
  expect(week).toMatchObject({ runKm: { value: 0 }, crossMinutes: { value: 60 } });
});

test('load is rating times minutes, with the usual rating where none is given', () => {
  const hour = { minutes: [60, 60] } as const;
  expect(loadOf(session({ ...hour, rpe: 7 }), NOBODY)).toEqual({ value: 420, estimated: false });
  expect(loadOf(session({ ...hour, effort: 'easy' }), NOBODY)).toEqual({
    value: 180,
    estimated: true,
  });
  expect(loadOf(session({ ...hour, effort: 'hard' }), NOBODY).value).toBe(480);
  expect(loadOf(session({ ...hour, activity: 'strength' }), NOBODY).value).toBe(300);
  expect(loadOf(session({ ...hour, activity: 'yoga' }), NOBODY).value).toBe(120);
});

test('impact ranks rope over running over cycling over swimming', () => {
  const points = (['rope', 'run', 'bike', 'swim'] as const).map(
    (activity) => impactOf(session({ activity, minutes: [30, 30] }), NOBODY).value,
  );
  expect(points).toEqual([36, 30, 7.5, 0]);
});

test('heavy strength has more impact than bodyweight, and upper-body work has not', () => {
  const lift = { activity: 'strength', minutes: [10, 10] } as const;
  expect(impactOf(session(lift), NOBODY).value).toBe(4);
  expect(impactOf(session({ ...lift, traits: ['weights'] }), NOBODY).value).toBe(6);
  expect(impactOf(session({ ...lift, traits: ['weights', 'upper-body'] }), NOBODY).value).toBe(4);
});

test('a missed session has an amount, one without any figure has not', () => {
  expect(hasAmount(session())).toBe(false);
  expect(hasAmount(session({ done: { missed: true, km: null, minutes: null } }))).toBe(true);
  expect(hasAmount(session({ km: [5, 5] }))).toBe(true);
});

test('monotony is the mean over the deviation, capped at 10', () => {
  expect(monotonyOf([100, 0, 100, 0, 100, 0, 100])).toBeCloseTo(1.155, 2);
  expect(monotonyOf([50, 50, 50, 50, 50, 50, 50])).toBe(10);
  expect(monotonyOf([0, 0, 0, 0, 0, 0, 0])).toBeNull();
  expect(monotonyOf([50, 50, 50])).toBeNull();
});

test('a week counts the first alternative and leaves out what was missed', () => {
  const [first] = weeklyLoad(
    planOf([
      [session({ km: [10, 10], minutes: [60, 60] })],
      [
        session({ activity: 'bike', minutes: [60, 60], alt: 0 }),
        session({ activity: 'swim', minutes: [30, 30], alt: 1 }),
      ],
      [session({ activity: 'strength', minutes: [40, 40] })],
      [
        session({
          km: [20, 20],
          minutes: [120, 120],
          done: { missed: true, km: null, minutes: null },
        }),
      ],
    ]),
    NOBODY,
  );
  expect(first).toMatchObject({
    runKm: { value: 10, estimated: false },
    runMinutes: { value: 60, estimated: false },
    crossMinutes: { value: 100, estimated: false },
    strength: 1,
    longestRunKm: { value: 10, estimated: false },
    monotony: null,
  });
});
