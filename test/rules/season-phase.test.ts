// season-phase: off-season weeks without cross-training, and minutes that rise toward a race.
import { seasonPhase } from '../../src/rules/season-phase';
import { findings, told } from './checking';

const RUN = 'Tue easy 5 mi';
const rising = (...minutes: number[]) => [
  ...minutes.map((each) => `${RUN} | Wed bike ${each}'`),
  'Tue easy 5 mi | Sun race 13.2 mi',
];

test('an off-season week without cross-training is a note; a light session is enough', () => {
  const athlete = { phase: 'off-season' } as const;
  expect(told(seasonPhase, [RUN, `${RUN} | Wed yoga`], { athlete })).toEqual(['note Week 1']);
  expect(told(seasonPhase, [RUN], { athlete: { phase: 'base' } })).toEqual([]);
  expect(told(seasonPhase, [RUN], { athlete, from: null })).toEqual(['note Week 1']);
});

test('minutes that rise in each of the four weeks before race week are a note', () => {
  expect(told(seasonPhase, rising(30, 40, 50, 60))).toEqual(['note Week 4']);
  expect(findings(seasonPhase, rising(30, 40, 50, 60))[0]?.message).toBe(
    'Cross-training rises over the last four weeks before race week: 30 min, 40 min, 50 min and 1 h.',
  );
});

test('minutes that stay or fall are not', () => {
  expect(told(seasonPhase, rising(30, 40, 50, 50))).toEqual([]);
  expect(told(seasonPhase, rising(60, 50, 40, 30))).toEqual([]);
});

test('four whole weeks are needed, of race week itself nothing is asked', () => {
  expect(told(seasonPhase, rising(30, 40, 50))).toEqual([]);
  expect(told(seasonPhase, rising(30, 40, 50, 60), { partial: [0] })).toEqual([]);
});

test('the race may follow the plan by a week, not by two', () => {
  const weeks = rising(30, 40, 50, 60).slice(0, -1);
  expect(told(seasonPhase, weeks, { athlete: { raceDate: '2026-07-05' } })).toHaveLength(1);
  expect(told(seasonPhase, weeks, { athlete: { raceDate: '2026-07-06' } })).toEqual([]);
});

test('a choice stays a note and says so', () => {
  const weeks = rising(30, 40, 50, 60).map((text) => text.replace("bike 60'", "bike 60' or rest"));
  expect(findings(seasonPhase, weeks)[0]?.message).toContain('if bike is chosen');
});
