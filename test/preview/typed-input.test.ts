// What Sheets makes of typed text, in American, British and German spreadsheets.
import { conventionOf, readTyped } from '../../src/preview/typed-input';
import { closeAll, openPlan } from './script';

afterEach(closeAll);

const serial = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
const read = (text: string, locale = 'en_US') => readTyped(text, conventionOf(locale, 2026));

test.each<readonly [string, string, number | string]>([
  ['3-4', 'en_US', serial(2026, 3, 4)],
  ['3-4', 'en_GB', serial(2026, 4, 3)],
  ['6/12/2026', 'en_US', serial(2026, 6, 12)],
  ['6/12/2026', 'en_GB', serial(2026, 12, 6)],
  ['6/12/26', 'en_US', serial(2026, 6, 12)],
  ['13-14', 'en_US', '13-14'],
  ['2026-06-12', 'de_DE', serial(2026, 6, 12)],
  ['12.6.2026', 'de_DE', serial(2026, 6, 12)],
  ['Jun 12', 'en_US', serial(2026, 6, 12)],
  ['12 June 2026', 'en_GB', serial(2026, 6, 12)],
  ['2026-06-12 6:00', 'en_US', serial(2026, 6, 12) + 0.25],
  ['2026-02-30', 'en_US', '2026-02-30'],
  ['1:30', 'en_US', 1.5 / 24],
  ['45:30', 'en_US', 45.5 / 24],
  ['6 PM', 'en_US', 0.75],
  ['12:15 am', 'en_US', 0.25 / 24],
  ['1,234.5', 'en_US', 1234.5],
  ['1.234,5', 'de_DE', 1234.5],
  ['1.5', 'de_DE', serial(2026, 5, 1)],
  ['1.5', 'en_US', 1.5],
  ['12%', 'en_US', 0.12],
  ['$5', 'en_US', 5],
  ['1e3', 'en_US', 1000],
  ['-4', 'en_US', -4],
  ['+5', 'en_US', 5],
  ['6-8 mi', 'en_US', '6-8 mi'],
  ['5 x 3:00', 'en_US', '5 x 3:00'],
  ['.', 'en_US', '.'],
])('%s in %s', (text, locale, expected) => {
  const typed = read(text, locale);
  if (typeof expected === 'string') expect(typed).toEqual({ type: 'text', text: expected });
  else if (typed.type === 'number') expect(typed.number).toBeCloseTo(expected, 9);
  else throw new Error(`${text} was taken for ${typed.type}`);
});

test('formulas, booleans, blanks and forced text', () => {
  expect(read('=A1')).toEqual({ type: 'formula', formula: '=A1' });
  expect(read('+A1')).toEqual({ type: 'formula', formula: '=+A1' });
  expect(read('true')).toEqual({ type: 'boolean', boolean: true });
  expect(read('')).toEqual({ type: 'blank' });
  expect(read("'=A1")).toEqual({ type: 'text', text: '=A1', forced: true });
});

test('a runner’s 45:30 becomes 45 hours and a half in the sheet, shown as typed', async () => {
  const sheets = await openPlan([]);
  await sheets.type('Plan', 'A1', '45:30');
  await sheets.type('Plan', 'A2', '3-4');
  expect(sheets.values('Plan', 'A1')).toEqual([[45.5 / 24]]);
  expect(sheets.shown('Plan', 'A1:A2')).toEqual([['45:30'], ['3-4']]);
});
