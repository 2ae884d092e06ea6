// What fits into a cell as wide as a fingertip.
import { shortLabel } from '../../src/sidebar/reading/short-label';

test.each([
  [[], ['', '']],
  [['rest'], ['Rest', '']],
  [['18 mi long run'], ['Long', '18 mi']],
  [['easy run'], ['Easy', '']],
  [['6–8 km tempo run'], ['Tempo', '6–8 km']],
  [['12.5 km interval run'], ['Int', '12.5 km']],
  [['40 min strength'], ['Str', "40'"]],
  [['1 h 30 easy bike'], ['Bike', '1 h 30']],
  [['1 h to 1 h 30 bike'], ['Bike', '1 h to 1 h 30']],
  [
    ['45 min easy swim', '20 min core'],
    ['Swim', '+ Core'],
  ],
  [
    ['easy run', 'core', 'yoga'],
    ['Easy', '+ 2'],
  ],
  [['30 min bike or rest'], ['Bike', '/ Rest']],
  [['5 mi easy run or 45 min easy swim'], ['Easy', '/ Swim']],
])('%j', (sessions, label) => {
  expect(shortLabel(sessions)).toEqual(label);
});
