// The load parted for charts: its parts add up to the weekly load, whatever the plan.
import fc from 'fast-check';
import { NOBODY } from '../../src/training/athlete';
import { loadSeries, tellsDone } from '../../src/training/load-series';
import { weeklyLoad } from '../../src/training/weekly-load';
import { planOf, session } from './sessions';

const figure = fc.option(
  fc.integer({ min: 1, max: 40 }).map((value): readonly [number, number] => [value, value]),
);
const anySession = fc
  .record({
    activity: fc.constantFrom('run', 'bike', 'strength', 'yoga', 'rest'),
    effort: fc.constantFrom('easy', 'moderate', 'hard', null),
    km: figure,
    minutes: figure,
    rpe: fc.constantFrom(null, 3, 7),
  })
  .map((parts) => session({ ...parts, kind: null }));
const anyPlan = fc
  .array(fc.array(anySession, { maxLength: 2 }), { minLength: 1, maxLength: 50 })
  .map(planOf);

test('what is given and what is estimated add up to the weekly load', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const totals = weeklyLoad(plan, NOBODY);
      loadSeries(plan, NOBODY).forEach((week, index) => {
        const total = totals[index];
        const pairs = [
          [week.runMinutesParted, total?.runMinutes],
          [week.crossMinutesParted, total?.crossMinutes],
          [week.loadParted, total?.load],
        ] as const;
        for (const [parts, sum] of pairs) {
          expect(parts.given + parts.estimated).toBeCloseTo(sum?.value ?? Number.NaN, 6);
          if (sum?.estimated !== true) expect(parts.estimated).toBe(0);
        }
        expect(week.easyShare ?? 0).toBeGreaterThanOrEqual(0);
        expect(week.easyShare ?? 0).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('the longest run is compared with 30 days and no more, from the fifteenth day on', () => {
  const rest: ReturnType<typeof session>[] = [];
  const run = (km: number) => [session({ km: [km, km] })];
  const days = Array.from({ length: 42 }, () => rest);
  days[0] = run(30);
  days[7] = run(10);
  days[13] = run(11);
  days[20] = run(12);
  days[41] = run(13);
  const before = loadSeries(planOf(days), NOBODY).map(({ longestBeforeKm }) => longestBeforeKm);
  // Week 2's run is on day 13, before there are two weeks; week 6's sees days 11 to 40.
  expect(before.map((each) => each?.value ?? null)).toEqual([null, null, 30, null, null, 12]);
});

test('missed and replaced runs are planned and not done; untold sessions are neither missed nor done', () => {
  const planned = session({ km: [10, 10] });
  const week = (done: typeof planned.done) => loadSeries(planOf([[{ ...planned, done }]]), NOBODY);
  const told = { km: null, minutes: null, missed: false };
  const figures = (weeks: ReturnType<typeof week>) =>
    weeks.map(({ plannedKm, doneKm }) => [plannedKm, doneKm]);
  expect(figures(week(null))).toEqual([[10, null]]);
  expect(figures(week({ ...told, missed: true }))).toEqual([[10, 0]]);
  expect(figures(week({ ...told, minutes: 60, instead: 'bike' }))).toEqual([[10, 0]]);
  expect(figures(week({ ...told, km: 8 }))).toEqual([[10, 8]]);
  expect(figures(week(told))).toEqual([[10, 10]]);
  expect([tellsDone(week(null)), tellsDone(week(told))]).toEqual([false, true]);
});
