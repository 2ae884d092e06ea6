// A run as equivalent cross-training: minutes, factor and structure.
import fc from 'fast-check';
import { convert, factorBetween, rounded } from '../../src/planning/convert';
import { structureOf } from '../../src/planning/structure';
import { MINUTES_PER_RUN_MINUTE, ROUND_TO } from '../../src/training/figures';
import type { Activity, Session } from '../../src/training/session';
import { run, session } from './sessions';

const said = (of: Session, to: Activity, easyPace: number | null = null) =>
  convert(of, structureOf(of), to, { easyPace })?.text;

const intervals = (text: string, fields: Partial<Session>) =>
  run(text, { kind: 'intervals', effort: 'hard', ...fields });

test.each<[string, Session, Activity, string]>([
  ['an easy run', run('12 km easy', { km: [12, 12] }), 'bike', 'Bike 110 min easy'],
  ['a time', run('40 min easy', { minutes: [40, 40] }), 'elliptical', 'Elliptical 50 min easy'],
  ['a range', run('6-8 km easy', { km: [6, 8] }), 'bike', 'Bike 55-75 min easy'],
  ['no amount', run('Easy run'), 'aqua-jog', 'Aqua jog 45 min easy'],
  [
    'a long run',
    run('20 km long', { kind: 'long', km: [20, 20] }),
    'hike',
    'Hike 185 min easy, long',
  ],
  [
    'repeats by distance',
    intervals('6 x 800 m, 400 m jog', { km: [7.2, 7.2] }),
    'bike',
    'Bike 60 min: 6 x 6 min hard with 4 min easy between',
  ],
  [
    'repeats by time in a frame',
    intervals('10 min warm up, 5 x 3 min @ 5k pace w/ 2 min jog, 10 min cool down', {
      minutes: [45, 45],
    }),
    'row',
    'Row 55 min: 10 min easy, 5 x 4 min hard with 3 min easy between, 10 min easy',
  ],
  [
    'repeats inside a stated distance',
    intervals('12 km w/ 5 x 1 km', { km: [12, 12] }),
    'bike',
    'Bike 105 min: 5 x 8 min hard with easy minutes between, the rest easy',
  ],
  [
    'seconds uphill',
    run('8 x 40 sec hill', { kind: 'hills', effort: 'hard' }),
    'bike',
    'Bike 10 min: 8 x 60 s hard uphill with easy minutes between',
  ],
  [
    'a tempo in the middle',
    run('3 km easy, 5 km tempo, 2 km easy', { kind: 'tempo', effort: 'hard', km: [10, 10] }),
    'elliptical',
    'Elliptical 65 min: 20 min easy, 30 min hard, 15 min easy',
  ],
  [
    'a tempo without inside',
    run('8 km tempo', { kind: 'tempo', effort: 'hard', km: [8, 8] }),
    'bike',
    'Bike 60 min hard, tempo',
  ],
  [
    'hills that water has not',
    run('10 km hilly', { kind: 'hills', effort: 'hard', km: [10, 10] }),
    'swim',
    'Swim 60 min hard',
  ],
  [
    'a ride as a swim',
    session('Bike 60 min', { activity: 'bike', minutes: [60, 60] }),
    'swim',
    'Swim 50 min easy',
  ],
])('%s', (_, from, to, text) => {
  expect(said(from, to)).toBe(text);
});

test('uses the easy pace of the athlete, and a factor of the coach', () => {
  const from = run('10 km easy', { km: [10, 10] });
  expect(said(from, 'bike', 5)).toBe('Bike 75 min easy');
  expect(convert(from, [], 'bike', { easyPace: 5, factor: 1.3 })?.text).toBe('Bike 65 min easy');
});

test('what is no stand-in for running has no factor', () => {
  expect(factorBetween('strength', 'bike')).toBeNull();
  expect(factorBetween('run', 'yoga')).toBeNull();
  expect(convert(run('5 km'), [], 'yoga', { easyPace: null })).toBeNull();
});

test('stretches that exceed the total are not trusted', () => {
  expect(structureOf(intervals('6 x 800 m, 400 m jog', { km: [3, 3] }))).toEqual([]);
});

const standIns = Object.keys(MINUTES_PER_RUN_MINUTE) as Activity[];

test('minutes are whole steps, near the factor, and grow with the run', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 300 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(...standIns),
      (minutes, more, to) => {
        const of = (figure: number) =>
          convert(run('easy', { minutes: [figure, figure] }), [], to, { easyPace: null });
        const got = of(minutes);
        const longer = of(minutes + more);
        if (got === null || longer === null) throw new Error(`${to} has a factor`);
        expect(got.minutes[0] % ROUND_TO).toBe(0);
        expect(Math.abs(got.minutes[0] - minutes * got.factor)).toBeLessThanOrEqual(ROUND_TO / 2);
        expect(longer.minutes[0]).toBeGreaterThanOrEqual(got.minutes[0]);
      },
    ),
  );
});

test('every repeat survives, whatever it is converted to', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 20 }),
      fc.constantFrom(200, 300, 400, 600, 800, 1000, 1200, 1600),
      fc.constantFrom(...standIns),
      (repeats, metres, to) => {
        const km = (repeats * (metres + 200)) / 1000;
        const from = intervals(`${repeats} x ${metres} m, 200 m jog`, { km: [km, km] });
        expect(said(from, to)).toMatch(new RegExp(`: ${repeats} x \\d+ (min|s) hard`));
      },
    ),
  );
});

test('a half step goes down', () => {
  expect(rounded(112.5)).toBe(110);
  expect(rounded(113)).toBe(115);
  expect(rounded(1)).toBe(ROUND_TO);
});
