// Dates and durations across time zones: what getValues hands out, and what formatDate makes of it.
import { formatJavaDate } from '../../src/preview/java-date';
import { instantOfSerial, serialOfInstant } from '../../src/preview/zone';
import { closeAll, openPlan, script } from './script';

afterEach(closeAll);

const CELLS = [
  [{ date: '2026-06-12' }, { minutes: 45 }, { time: '18:30' }, { date: '2026-01-01 07:15' }],
];

/** Instants as UTC text. Durations and times of day lie on 30 December 1899 in local mean time. */
const ZONES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Etc/UTC',
    [
      '2026-06-12T00:00:00.000Z',
      '1899-12-30T00:45:00.000Z',
      '1899-12-30T18:30:00.000Z',
      '2026-01-01T07:15:00.000Z',
    ],
  ],
  [
    'Europe/Paris',
    [
      '2026-06-11T22:00:00.000Z',
      '1899-12-30T00:35:39.000Z',
      '1899-12-30T18:20:39.000Z',
      '2026-01-01T06:15:00.000Z',
    ],
  ],
  [
    'Asia/Kolkata',
    [
      '2026-06-11T18:30:00.000Z',
      '1899-12-29T19:23:50.000Z',
      '1899-12-30T13:08:50.000Z',
      '2026-01-01T01:45:00.000Z',
    ],
  ],
  [
    'America/New_York',
    [
      '2026-06-12T04:00:00.000Z',
      '1899-12-30T05:45:00.000Z',
      '1899-12-30T23:30:00.000Z',
      '2026-01-01T12:15:00.000Z',
    ],
  ],
];

describe.each(ZONES)('a spreadsheet in %s', (timeZone, instants) => {
  test('hands out dates, durations and times as Date in its own zone', async () => {
    const sheets = await openPlan(CELLS, {}, { timeZone });
    const values = script(sheets, () =>
      SpreadsheetApp.getActiveSheet()
        .getDataRange()
        .getValues()
        .map((row) => row.map((value: Date) => value.toISOString())),
    );
    expect(values).toEqual([instants]);
  });
  test('formatDate with its zone reads back what stands in the cells', async () => {
    const sheets = await openPlan(CELLS, {}, { timeZone });
    const texts = script(sheets, () => {
      const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      const values: Date[][] = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
      return values.map((row) =>
        row.map((value) => Utilities.formatDate(value, zone, "yyyy-MM-dd'T'HH:mm:ss")),
      );
    });
    expect(texts).toEqual([
      ['2026-06-12T00:00:00', '1899-12-30T00:45:00', '1899-12-30T18:30:00', '2026-01-01T07:15:00'],
    ]);
  });
  test('a Date that is written is read back the same', async () => {
    const sheets = await openPlan(CELLS, {}, { timeZone });
    const before = sheets.values('Plan');
    const after = script(sheets, () => {
      const range = SpreadsheetApp.getActiveSheet().getDataRange();
      const values = range.getValues();
      range.setValues(values);
      return range.getValues().map((row) => row.map((value: Date) => value.toISOString()));
    });
    expect(after).toEqual([instants]);
    const [written = []] = sheets.values('Plan');
    written.forEach((value, index) => {
      expect(value).toBeCloseTo(Number(before[0]?.[index]), 9);
    });
  });
  test('a Date in a cell without a format becomes a date', async () => {
    const sheets = await openPlan([['x']], {}, { timeZone });
    script(sheets, () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1')
        .setValue(new Date(Date.UTC(2026, 5, 12, 12)));
    });
    expect(sheets.shown('Plan')[0]?.[0]).toMatch(/^2026-06-12/);
  });
});

test('a date is a Date of the script’s own realm', async () => {
  const sheets = await openPlan(CELLS);
  const own = script(sheets, () => {
    const rows = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
    return [Object.getPrototypeOf(rows) === Array.prototype, rows[0]?.[0] instanceof Date];
  });
  expect(own).toEqual([true, true]);
});

test('a number in a date format is a date, and a date in a number format is a number', async () => {
  const sheets = await openPlan([[46185, { date: '2026-06-12', format: '0' }]], {
    numberFormats: { A1: 'd mmm "in" yyyy' },
  });
  expect(
    script(sheets, () =>
      SpreadsheetApp.getActiveSheet()
        .getDataRange()
        .getValues()
        .map((row) => row.map(String)),
    ),
  ).toEqual([[expect.stringContaining('2026'), '46185']]);
});

test('serials and instants are inverse across a year of changing clocks', () => {
  for (const [zone] of ZONES) {
    for (let serial = 46_023; serial < 46_388; serial += 1) {
      expect(serialOfInstant(instantOfSerial(serial + 0.5, zone), zone)).toBe(serial + 0.5);
    }
  }
});

describe('formatDate', () => {
  const NOON = Date.UTC(2026, 5, 5, 12, 4, 9, 7);
  test.each([
    ['yyyy-MM-dd', '2026-06-05'],
    ['yy M d', '26 6 5'],
    ['EEE d MMM', 'Fri 5 Jun'],
    ['EEEE, MMMM dd', 'Friday, June 05'],
    ['HH:mm:ss', '14:04:09'],
    ['h:mm a', '2:04 PM'],
    ['H m s S', '14 4 9 7'],
    ["yyyy-MM-dd'T'HH", '2026-06-05T14'],
    ["h 'o''clock'", "2 o'clock"],
    ["''", "'"],
    ['u D', '5 156'],
    ['Z XXX X', '+0200 +02:00 +02'],
  ])('%s', (pattern, text) => {
    expect(formatJavaDate(NOON, 'Europe/Paris', pattern)).toBe(text);
  });
  test('midnight is hour 12 and 24 where Java says so', () => {
    expect(formatJavaDate(Date.UTC(2026, 0, 1), 'Etc/UTC', 'H k K h a')).toBe('0 24 0 12 AM');
  });
  test('an unknown letter and an open quote are refused', () => {
    expect(() => formatJavaDate(NOON, 'Etc/UTC', 'yyyy-bb')).toThrow('Illegal pattern character');
    expect(() => formatJavaDate(NOON, 'Etc/UTC', "yyyy 'open")).toThrow(/quote|pattern/);
  });
  test('text for a date is refused in Google’s words', async () => {
    const sheets = await openPlan([]);
    const wrong = () => Utilities.formatDate('2026-06-12' as unknown as Date, 'Etc/UTC', 'yyyy');
    expect(() => script(sheets, wrong)).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});
