// Runs as coaches write them: kinds, efforts, figures.
import { readAs } from './reading';

const MILES: readonly (readonly [string, string])[] = [
  ['3', 'run easy easy 4.8 km'],
  ['5 easy', 'run easy easy 8 km'],
  ['LR 9', 'run long easy 14.5 km'],
  ['8-10', 'run easy easy 12.9-16.1 km'],
  ['40-45 min', 'run easy easy 40-45 min'],
  ['MLR 13', 'run long easy 20.9 km'],
  ['An hour easy', 'run easy easy 60 min'],
  ['1 1/2 miles easy', 'run easy easy 2.4 km'],
  ['1:30 long run', 'run long easy 90 min'],
  ['Run 45:00 easy', 'run easy easy 45 min'],
  ['5 miles in 42:30', 'run easy easy 8 km 42.5 min'],
  ['5 mi @ 8:30-9:00', 'run easy easy 8 km'],
  ['60 min easy @ HR 140', 'run easy easy 60 min'],
  ['8 mi progression run', 'run tempo moderate 12.9 km'],
  ['Long run 16 mi (last 4 @ MP)', 'run long moderate 25.7 km'],
  ['16 mile long run, fast finish last 3 miles', 'run long moderate 25.7 km'],
  ['12 mi, 8 @ MP', 'run tempo moderate 19.3 km'],
  ['LT 8 mi w/ 4 mi @ HMP', 'run tempo hard 12.9 km'],
  ['50 tempo', 'run tempo hard 50 min'],
  ['8 (2 @ T)', 'run tempo hard 12.9 km'],
  ['6 miles easy w/ 6 x 20 sec strides', 'run easy easy 9.7 km'],
  ['3-5 mi easy + 6 strides', 'run easy easy 4.8-8 km'],
  ['8 mi w/ 4 x 800 @ 5k, 400 jog', 'run intervals hard 12.9 km'],
  ['2E + 3 x 1T w/ 1 min rests + 2E', 'run intervals hard 11.3 km'],
  ['6 x 400m w/ 400m recovery', 'run intervals hard 4.8 km'],
  ['10 min, 5 x 3 min hard w/ 2 min jog, 10 min', 'run intervals hard 45 min'],
  ['3 x (800, 400, 200)', 'run intervals hard 4.2 km'],
  ['400-800-1200-800-400 ladder', 'run intervals hard 3.6 km'],
  ['Fartlek: 10 x 1 min on / 1 min off', 'run intervals hard 20 min'],
  ['8 x 30"/30"', 'run intervals hard 8 min'],
  ['4 x mile', 'run intervals hard 6.4 km'],
  ['Yasso 800s x 6', 'run intervals hard 4.8 km'],
  ['2 x 20 min @ MP w/ 5 min easy', 'run intervals moderate 50 min'],
  ['Hills: 8 x 60 sec uphill, jog down', 'run hills hard 8 min'],
  ['6 x 30 sec hill sprints, 5 mi total', 'run hills hard 8 km'],
  ['5 mi hilly', 'run easy easy 8 km'],
  ['10K race + 2 mi warm up + 1 mi cool down', 'run race hard 14.8 km'],
  ['Half marathon race', 'run race hard 21.1 km'],
  ['5k time trial', 'run race hard 5 km'],
  ['walk/run 30 min', 'run easy easy 30 min'],
  ['10 x (1 min run / 1 min walk)', 'run easy easy 20 min'],
  ['12 x 400 w/ 400 recovery, 1.5 mi WU and CD', 'run intervals hard 14.4 km'],
  ['3 mi w/u; 20 min tempo; 2 mi c/d', 'run tempo hard'],
  ['30 min @ 75% effort', 'run tempo moderate 30 min'],
  ['6 x 800, 2 mi easy', 'run intervals hard 8 km'],
  ['6milesEasy', 'run easy easy 9.7 km'],
];

const KILOMETRES: readonly (readonly [string, string])[] = [
  ['8 km 5:30/km', 'run easy easy 8 km'],
  ['12k w/ 5k tempo', 'run tempo hard 12 km'],
  ['3x(10′ Z3 + 3′ Z1)', 'run intervals moderate 39 min'],
  ["12 x 1'/1'", 'run intervals hard 24 min'],
  ["45' Z1-Z2", 'run easy easy 45 min'],
  ['5x5min at 90% HRmax, 2min rest', 'run intervals hard 35 min'],
  ['60 min run, 8/10', 'run tempo hard 60 min'],
  ['4k easy+4x1k@10k+2k easy', 'run intervals hard 10 km'],
  ['1,600 m easy', 'run easy easy 1.6 km'],
];

test.each(MILES)('in a plan of miles: %s', (text, expected) => {
  expect(readAs(text, 'mi')).toBe(expected);
});

test.each(KILOMETRES)('in a plan of kilometres: %s', (text, expected) => {
  expect(readAs(text, 'km')).toBe(expected);
});
