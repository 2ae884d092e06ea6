// Plans for the benchmarks: as many weeks as asked for, the same ones in every run.
import type { Grid } from '../../src/training/cell';
import { WEEKDAYS } from '../../src/training/plan';

const WEEKS: readonly (readonly string[])[] = [
  [
    'Easy 5 mi + strength',
    'Easy 6',
    '2 mi WU, 6 x 800m w/ 400m jog, 1 mi CD',
    'Swim 30 min',
    'Strength 40 min',
    'Long run 14',
    'Rest',
  ],
  [
    'Rest',
    'Easy 5',
    'Tempo 6 mi w/ 3 mi @ threshold',
    'Bike 45 min or rest',
    'Easy 4 + strides',
    '16 mi long run',
    'Yoga',
  ],
  [
    'Strength',
    '6 easy',
    'Hill repeats 8 x 60 sec',
    'Spin 60 min hard',
    'Easy 5',
    'LR 17',
    'Easy 3 + core 15 min',
  ],
  ['Rest or XT', '45 min easy', 'Squash', 'Easy 6', 'Strength 30 min', '12 mi long run', 'Rest'],
];

/** A week grid in miles with a header row. */
export function weekGrid(weeks: number): Grid {
  const rows = Array.from({ length: weeks }, (_, week) => [
    week + 1,
    ...(WEEKS[week % WEEKS.length] ?? []),
  ]);
  return [['Week', ...WEEKDAYS], ...rows];
}
