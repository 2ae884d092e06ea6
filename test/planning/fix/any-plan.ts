// Random plans as coaches write them, and athletes, for the property tests of fixes.
import fc from 'fast-check';
import { type Athlete, NOBODY } from '../../../src/training/athlete';
import type { Grid } from '../../../src/training/cell';
import { gridOf, logOf, turned } from './cells';

const CELLS = [
  '',
  '',
  'Rest',
  'Rest',
  'Off',
  '5 easy',
  'Easy 6 mi',
  '45 min easy',
  'Easy 4 + strides',
  'Easy 5 mi + strength',
  'Easy 3, then core 15 min',
  '6 x 800m, 7 total',
  'Tempo 6 mi',
  'Hills 8 x 60 sec, 5 total',
  'Tempo 5\nSpin class 45 min hard',
  'Strength 30 min / tempo 6 mi',
  'Long run 14 mi',
  'LR 12',
  '16 mi long run',
  'Strength',
  'Strength 40 min',
  'Gym 45-60 min',
  'Gym (legs) 1h15',
  'Box jumps and hops 20 min',
  'Jump rope 10 min',
  'Squash',
  'Swim 30 min',
  'Bike 60 min hard',
  'Bike 1:30 steady',
  'Hard spin 50 min',
  'Bike 45 min easy or rest',
  'Rest or XT',
  'XT',
  'Yoga 30 min',
  'Pilates',
  'AM: 5 easy\nPM: gym',
  'Strength 20 min optional',
  'Holiday',
  '10k race',
  'Half marathon race',
];

const weeks = fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 7, maxLength: 7 }), {
  minLength: 1,
  maxLength: 5,
});

export const athletes: fc.Arbitrary<Athlete> = fc
  .record({
    level: fc.constantFrom(null, 'beginner' as const, 'intermediate' as const, 'advanced' as const),
    goals: fc.constantFrom([], ['marathon' as const], ['5k' as const, 'climb' as const]),
    weaknesses: fc.constantFrom([], ['core' as const]),
    equipment: fc.constantFrom(null, ['pool' as const, 'mat' as const]),
    raceDate: fc.constantFrom(null, '2027-03-28'),
    newToStrength: fc.boolean(),
    injuries: fc.constantFrom([], [], [], [{ kind: 'knee' as const, text: 'knee', until: null }]),
  })
  .map((some) => ({ ...NOBODY, ...some }));

const MONDAY = '2027-03-01';

/** Week grids with and without dates, standing and turned, and logs. */
export const grids: fc.Arbitrary<Grid> = fc
  .tuple(weeks, fc.constantFrom('grid', 'grid', 'dated', 'turned', 'log'))
  .map(([rows, form]) => {
    if (form === 'log') return logOf(rows, MONDAY);
    const grid = gridOf(rows, form === 'dated' ? MONDAY : null);
    return form === 'turned' ? turned(grid) : grid;
  });

/** How many random plans are tried: `FIX_RUNS=5000` for a long run. */
export const RUNS = Number(process.env.FIX_RUNS ?? 60);
