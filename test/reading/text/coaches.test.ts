// Cells as coaches write them in haste: slots, clock times, letters, planned beside actual.
import { readText } from '../../../src/reading/text/read-text';
import { languageOf } from '../../../src/reading/words/languages';
import type { Unit } from '../../../src/training/session';
import { readAs } from './reading';

const CELLS: readonly (readonly [string, Unit, string])[] = [
  ['AM: 4 easy PM: gym', 'mi', 'run easy easy 6.4 km am + strength pm'],
  ['AM: swim PM: run 3', 'mi', 'swim am + run easy easy 4.8 km pm'],
  ['AM 6 easy, PM strength 25 min', 'mi', 'run easy easy 9.7 km am + strength 25 min pm'],
  ['am: easy 4 / pm: core', 'mi', 'run easy easy 6.4 km am + core pm'],
  ['Yoga AM, 6 km PM', 'mi', 'yoga am + run easy easy 6 km pm'],
  ['Ride 20 km AM, 15 km PM', 'km', 'bike 20 km am + bike 15 km pm'],
  ['Lift am, 4 pm', 'mi', 'strength am + run easy easy 6.4 km pm'],
  ['20 min swim + tempo run 5 mi', 'mi', 'swim 20 min + run tempo hard 8 km'],
  ['swim 20 min, then tempo run 5 mi', 'mi', 'swim 20 min + run tempo hard 8 km'],
  ['30 min spin + tempo run 20 min', 'mi', 'bike 30 min + run tempo hard 20 min'],
  ['Bike 45 min then easy 3 mi', 'mi', 'bike 45 min + run easy easy 4.8 km'],
  ['Spin 30 min + 15 min tempo', 'mi', 'bike hard 45 min'],
  ['7 am run 4 mi', 'mi', 'run easy easy 6.4 km am'],
  ['6:30 am run 8 km easy + 18:00 gym 40 min', 'km', 'run easy easy 8 km am + strength 40 min pm'],
  ['8 am club run, 6 mi', 'mi', 'run easy easy 9.7 km am'],
  ['Run 6 mi 7 am', 'mi', 'run easy easy 9.7 km am'],
  ['2 mi | 6 x 400 | 1.5 mi', 'mi', 'run intervals hard 8 km'],
  ['6 pm yoga', 'mi', 'yoga pm'],
  ['5 am, 4 pm', 'mi', 'run easy easy 8 km am + run easy easy 6.4 km pm'],
  ['5 am 4 pm', 'mi', 'run easy easy 8 km am + run easy easy 6.4 km pm'],
  ['5 easy am, lift pm', 'mi', 'run easy easy 8 km am + strength pm'],
  ['HIIT bike 30 min', 'mi', 'bike hard 30 min'],
  ['Rowing HIIT 20 min', 'mi', 'row hard 20 min'],
  ['HIIT: bike 30 min', 'mi', 'bike hard 30 min'],
  ['HIIT 25 min', 'mi', 'other hard 25 min'],
  ['HIIT + bike 30 min', 'mi', 'other hard + bike 30 min'],
  ['HIIT run 20 min', 'mi', 'run intervals hard 20 min'],
  ['Easy 40 + 4x20s strides', 'km', 'run easy easy 40 min'],
  ['Recovery 45', 'km', 'run easy easy 45 min'],
  ['25 easy', 'mi', 'run easy easy 25 min'],
  ['easy 32', 'km', 'run easy easy 32 km'],
  ['Tempo 36', 'km', 'run tempo hard 36 min'],
  ['Long run 30', 'mi', 'run long easy 48.3 km'],
  ['Long run 48', 'km', 'run long easy 48 km'],
  ['Long run 90', 'km', 'run long easy 90 min'],
  ['9 mi | 8.8 mi', 'mi', 'run easy easy 14.5 km'],
  ['6 | 5.9', 'km', 'run easy easy 6 km'],
  ['9 mi easy | 7 mi 8:50', 'mi', 'run easy easy 14.5 km'],
  ['Run 5 mi | gym', 'mi', 'run easy easy 8 km + strength'],
  ['2 mi warm up | 4 mi tempo', 'mi', 'run tempo hard 9.7 km'],
  ['2 mi easy | 3 x 1 mi | 2 mi easy', 'mi', 'run intervals hard 11.3 km'],
  ['T: 25 min', 'mi', 'run tempo hard 25 min'],
  ['T 25 min', 'mi', 'run tempo hard 25 min'],
  ['L 100 min', 'mi', 'run long easy 100 min'],
  ['L: 14', 'mi', 'run long easy 22.5 km'],
  ['E 50 min', 'mi', 'run easy easy 50 min'],
  ['M: 6 mi', 'mi', 'run tempo moderate 9.7 km'],
  ['M: 5 mi\nW: 6 mi', 'mi', 'run easy easy 17.7 km'],
  ['15m easy, 15m tempo, 10m easy', 'mi', 'run tempo hard 40 min'],
  ['10m easy / 30m tempo / 10m easy', 'mi', 'run tempo hard 50 min'],
  ['5m easy / 8m tempo / 2m easy', 'mi', 'run tempo hard 24.1 km'],
  ['20m w/ 12m @ MP', 'mi', 'run tempo moderate 32.2 km'],
  ['AM - 4 easy PM - lift', 'mi', 'run easy easy 6.4 km am + strength pm'],
  ['AM 4 easy PM lift', 'mi', 'run easy easy 6.4 km am + strength pm'],
  ['6 easy | 6.1 (8:40/mi)', 'mi', 'run easy easy 9.7 km'],
  ['Easy jog 38', 'km', 'run easy easy 38 min'],
  ['5 mi, PM - felt fine', 'mi', 'run easy easy 8 km pm'],
  ['Gym 6 am, run 4 mi pm', 'mi', 'strength am + run easy easy 6.4 km pm'],
  ['9 am parkrun', 'km', 'run race hard 5 km am'],
];

const CLOCKS: readonly (readonly [string, readonly (number | null)[]])[] = [
  ['7 am run 4 mi', [420]],
  ['6 pm: yoga 30 min', [1080]],
  ['6:30 easy run 4 mi + 9:00 strength 30 min', [390, 540]],
  ['Run 5 mi at 7 am', [420]],
  ['5 am', [null]],
];

test.each(CLOCKS)('the hours of %s', (text, expected) => {
  const { bouts } = readText(text, { unit: 'mi', words: languageOf('en') });
  expect(bouts.map((bout) => bout.clock)).toEqual(expected);
});

test.each(CELLS)('%s in %s', (text, unit, expected) => {
  expect(readAs(text, unit)).toBe(expected);
});
