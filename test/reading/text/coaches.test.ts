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
];

test.each(CELLS)('%s in %s', (text, unit, expected) => {
  expect(readAs(text, unit)).toBe(expected);
});
