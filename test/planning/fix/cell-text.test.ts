// Words taken out of a cell and put into another: what is left, and how it is joined.
import {
  append,
  cut,
  type ReadBouts,
  type Style,
  styleOf,
} from '../../../src/planning/fix/cell-text';
import { called } from '../../../src/planning/fix/effort-words';
import { withAmount } from '../../../src/planning/fix/figures';
import { readText } from '../../../src/reading/text/read-text';
import type { LanguageCode } from '../../../src/reading/words/language';
import { languageOf } from '../../../src/reading/words/languages';

const readerOf =
  (code: LanguageCode): ReadBouts =>
  (text) =>
    readText(text, { unit: 'mi', words: languageOf(code) }).bouts;
const read = readerOf('en');

test.each([
  ['Strength 40 min', 0, '', 'Strength 40 min'],
  ['Easy 5 mi + strength', 1, 'Easy 5 mi', 'strength'],
  ['Easy 5 mi + strength', 0, 'strength', 'Easy 5 mi'],
  ['Easy 3, then core 15 min', 1, 'Easy 3', 'core 15 min'],
  ['Easy 5 mi / strength (heavy) 30 min', 1, 'Easy 5 mi', 'strength (heavy) 30 min'],
  ['Tempo 5\nSpin class 45 min hard', 1, 'Tempo 5', 'Spin class 45 min hard'],
  ['AM: 5 easy\nPM: gym', 1, 'AM: 5 easy', 'PM: gym'],
  ['Easy 3 + core 15 min + yoga 20 min', 1, 'Easy 3 + yoga 20 min', 'core 15 min'],
  ['Easy 4 + strength (legs, heavy)', 1, 'Easy 4', 'strength (legs, heavy)'],
])('%s without its session %i', (text, at, rest, piece) => {
  expect(cut(text, at, read)).toEqual({ rest, piece });
});

test.each([
  ['Bike 30 min easy or rest', 0, 'rest'],
  ['Rest or XT', 1, 'Rest'],
])('%s without its alternative %i', (text, at, rest) => {
  expect(cut(text, at, read)?.rest).toBe(rest);
});

test('what would read otherwise is not cut', () => {
  // The minutes stand for both, so neither can take them along.
  expect(cut('Bike or swim 30 min', 0, read)).toBeNull();
});

const style = (joiner: string, lower = true): Style => ({ joiner, lower, rest: null });

test.each([
  ['6 easy', 'Strength 40 min', style(' + '), '6 easy + strength 40 min'],
  ['6 easy', 'Strength 40 min', style(', then '), '6 easy, then strength 40 min'],
  ['6 easy', 'strength', style('\n'), '6 easy\nStrength'],
  ['6 easy', 'XT', style(' + '), '6 easy + XT'],
  ['6 easy', 'Strength', style(' / ', false), '6 easy / Strength'],
])('%s and %s', (text, piece, own, joined) => {
  expect(append(text, piece, own, read)).toBe(joined);
});

test('the style is the one most cells have', () => {
  const texts = [
    'Easy 5 mi + strength',
    'Easy 3 + core 15 min',
    'Easy 4\nGym',
    'Off',
    'Off',
    'Rest',
  ];
  expect(styleOf(texts, 'en', read)).toEqual({ joiner: ' + ', lower: true, rest: 'Off' });
  expect(styleOf(['5 easy', 'Rest or XT'], 'en', read).rest).toBeNull();
});

test.each([
  ['Bike 45 min', 0, 30, 'Bike 30 min'],
  ['Bike 1h15 hard', 0, 65, 'Bike 1h05 hard'],
  ['Bike 1:30 steady', 0, 75, 'Bike 1:15 steady'],
  ['Gym 45-60 min', 0, 50, 'Gym 45-50 min'],
  ['Gym 45-60 min', 0, 30, 'Gym 30 min'],
  ['Strength', 0, 30, 'Strength 30 min'],
  ['Easy 5 mi + strength 40 min', 1, 25, 'Easy 5 mi + strength 25 min'],
  ["Swim 40' easy", 0, 30, "Swim 30' easy"],
  ['Ride 1.5 h', 0, 60, 'Ride 1 h'],
])('%s: session %i at %i minutes', (text, at, value, after) => {
  expect(withAmount(text, at, { of: 'minutes', value }, 'mi', read)).toBe(after);
});

test('a distance keeps its unit', () => {
  const miles = (value: number) => ({ of: 'km', value: value * 1.609 }) as const;
  expect(withAmount('6 easy + strides', 0, miles(5), 'mi', read)).toBe('5 easy + strides');
  expect(withAmount('Easy 10 km', 0, { of: 'km', value: 8 }, 'mi', read)).toBe('Easy 8 km');
});

test.each([
  ['en', 'Bike 60 min hard', 'Bike 60 min easy'],
  ['en', 'Hard spin 50 min', 'Easy spin 50 min'],
  ['en', 'Swim 30 min', 'Easy swim 30 min'],
  ['en', 'Bike: 60 min @ hard effort', 'Bike: 60 min @ easy effort'],
  ['de', 'Rad 45 min hart', 'Rad 45 min locker'],
  ['de', 'Schwimmen 30 min', 'Schwimmen 30 min locker'],
] as const)('%s: %s made easy', (code, text, after) => {
  expect(called(text, 0, languageOf(code), readerOf(code))).toBe(after);
});
