// Single values: numbers, dates, durations, distances and ratings as sheets hold them.
import { parseRating } from '../../../src/reading/layout/log-figures';
import { vocabularyOf } from '../../../src/reading/layout/vocabulary';
import { fullDate, orderOf, parseDate, runOn } from '../../../src/reading/values/date';
import { parseDistance } from '../../../src/reading/values/distance';
import { parseDuration } from '../../../src/reading/values/duration';
import { hasDecimalComma, parseNumber } from '../../../src/reading/values/number';
import { languageOf } from '../../../src/reading/words/languages';
import type { Cell } from '../../../src/training/cell';

const english = vocabularyOf(languageOf('en'));

test.each([
  ['1,500', false, 1500],
  ['1,500', true, 1.5],
  ['7,5', false, 7.5],
  ['7.5', true, 7.5],
  ['1.234,5', true, 1234.5],
  ["1'500", false, 1500],
  ['~12', false, 12],
  ['12 km', false, null],
  ['1,2,3', false, null],
])('the number %s with decimal comma %s', (text, comma, value) => {
  expect(parseNumber(text, comma)).toBe(value);
});

test('locales with a decimal comma', () => {
  expect(['de_DE', 'fr_FR', 'da_DK', 'pt_BR'].map(hasDecimalComma)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['en_US', 'en_GB', 'es_MX', 'de_CH'].map(hasDecimalComma)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test.each<[Cell, string, string | null]>([
  ['2026-05-24 09:02:40', 'en_US', '2026-05-24'],
  ['Feb 1, 2026, 9:15:02 AM', 'en_IE', '2026-02-01'],
  ['12th of January 2026', 'en_GB', '2026-01-12'],
  ['Mon 12 Jan 2026', 'en_GB', '2026-01-12'],
  ['Mon, 1/12/26', 'en_US', '2026-01-12'],
  ['31/12/2026', 'en_US', '2026-12-31'],
  ['w/c 5 Jan 2026', 'en_GB', '2026-01-05'],
  ['5 - 11 Jan 2026', 'en_GB', '2026-01-05'],
  ['30/2/2026', 'en_GB', null],
  ['6-8', 'en_US', null],
  ['10.5', 'en_US', null],
  ['5 km easy', 'en_US', null],
  ['March 2026', 'en_US', null],
  [{ local: '2026-06-12T00:00:00' }, 'en_US', '2026-06-12'],
  [{ local: '1899-12-30T00:45:00' }, 'en_US', null],
  [46000, 'en_US', '2025-12-09'],
  [12, 'en_US', null],
])('the date %j in %s', (cell, locale, date) => {
  const found = parseDate(cell, orderOf(locale), english, true);
  expect(found === null ? null : fullDate(found)).toBe(date);
});

test('years run on in both directions, over New Year', () => {
  const at = (month: number, day: number, year: number | null = null) => ({
    year,
    month,
    day,
    weekday: null,
  });
  expect(runOn([at(12, 28), at(1, 4), null, at(1, 11)], 2026)).toEqual([
    '2026-12-28',
    '2027-01-04',
    null,
    '2027-01-11',
  ]);
  expect(runOn([at(12, 28), at(1, 4, 2027)], null)).toEqual(['2026-12-28', '2027-01-04']);
  expect(runOn([at(1, 4), at(12, 28)], 2027)).toEqual(['2027-01-04', '2026-12-28']);
  expect(runOn([at(1, 4)], null)).toEqual([null]);
});

const time = (local: string): Cell => ({ local });
test.each<[Cell, number | null, 'h' | 'min' | 's' | null, number | null]>([
  [time('1899-12-30T01:15:30'), null, null, 75.5],
  [time('1899-12-31T21:30:00'), null, null, 45.5],
  [time('1899-12-30T08:30:00'), 1.6, null, 8.5],
  [time('1899-12-30T05:00:00'), null, null, 300],
  ['1:15', null, null, 75],
  ['1:15:30', null, null, 75.5],
  ['45:30', null, null, 45.5],
  ['8:30', 1.6, null, 8.5],
  ['1h45', null, null, 105],
  ['2h', null, null, 120],
  ["45'", null, null, 45],
  ['45 min 30 s', null, null, 45.5],
  ['1 hr 5 mins', null, null, 65],
  [0.03125, null, null, 45],
  [90, null, null, 90],
  [0.75, null, 'h', 45],
  [2700, null, 's', 45],
  ['0', null, null, 0],
  ['soon', null, null, null],
  [-5, null, null, null],
])('the duration %j with %s km in %s', (cell, km, unit, minutes) => {
  const found = parseDuration(cell, { unit, decimalComma: false, km });
  if (minutes === null) expect(found).toBeNull();
  else expect(found?.minutes).toBeCloseTo(minutes, 3);
});

test.each<[Cell, 'km' | 'mi' | 'm' | 'yd' | null, 'run' | 'swim' | null, number | null]>([
  [5, null, 'run', 8.047],
  [5, 'km', 'run', 5],
  ['5K', null, 'run', 5],
  ['8,2 km', null, 'run', 8.2],
  ['3 miles', 'km', 'run', 4.828],
  [1500, 'm', 'swim', 1.5],
  [1500, null, 'swim', 1.372],
  [1500, 'km', 'swim', 1.5],
  [1, null, 'swim', 1.609],
  [0, null, null, 0],
  ['far', null, null, null],
])('the distance %j under %s for a %s', (cell, header, activity, km) => {
  const found = parseDistance(cell, header, 'mi', activity, false);
  if (km === null) expect(found).toBeNull();
  else expect(found?.[0]).toBeCloseTo(km, 3);
});

test('a range of distances', () => {
  expect(parseDistance('6-8', 'km', 'mi', 'run', false)).toEqual([6, 8]);
});

test.each<[Cell, number | null]>([
  [7, 7],
  ['7/10', 7],
  ['8 | 8-9', 8],
  ['RPE 6', 6],
  ['3,5', 3.5],
  [71, null],
  ['hard', null],
])('the rating %j', (cell, rating) => {
  expect(parseRating(cell, false)).toBe(rating);
});
