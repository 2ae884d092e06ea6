// Dates shown as the platform shows them, with a fixed number of questions.
import fc from 'fast-check';
import { formatJavaDate } from '../../src/preview/java-date';

const ZONES = ['Europe/Paris', 'Asia/Kolkata', 'America/New_York', 'Africa/Casablanca', 'UTC'];

interface Platform {
  readonly show: (dates: readonly Date[]) => string[];
  readonly questions: () => number;
}

/** The border in a run of its own: the spreadsheet's zone is `named`, the platform's clock goes by `real`. */
function platform(named: string, real: string): Platform {
  let questions = 0;
  Object.assign(globalThis, {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => named }),
    },
    Utilities: {
      formatDate: (date: Date, _: string, pattern: string) => {
        questions += 1;
        return formatJavaDate(date.getTime(), real, pattern);
      },
    },
  });
  jest.resetModules();
  const { localTimes } = jest.requireActual<typeof import('../../src/sheets/local-times')>(
    '../../src/sheets/local-times',
  );
  return {
    show: (dates) => dates.map(localTimes(dates)),
    questions: () => questions,
  };
}

const PATTERN = "yyyy-MM-dd'T'HH:mm:ss";
const day = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
const duration = fc.integer({ min: Date.UTC(1899, 11, 29), max: Date.UTC(1900, 0, 20) });
const whole = (time: number) => Math.floor(time / 1000) * 1000;

test('every date is shown as the platform shows it, and four questions are the most', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(fc.oneof(day, duration), { maxLength: 60 }),
      (zone, times) => {
        const { show, questions } = platform(zone, zone);
        const dates = times.map((time) => new Date(whole(time)));
        expect(show(dates)).toEqual(
          dates.map((date) => formatJavaDate(date.getTime(), zone, PATTERN)),
        );
        expect(questions()).toBeLessThanOrEqual(4);
      },
    ),
    { numRuns: 150 },
  );
});

test.each(['Asia/Tokyo', 'Nowhere/Land'])(
  'where the clock of the language goes by %s, the platform is asked for each',
  (named) => {
    const { show, questions } = platform(named, 'Europe/Paris');
    const dates = Array.from({ length: 20 }, (_, index) => new Date(Date.UTC(2026, 0, index + 1)));
    const shown = dates.map((date) => formatJavaDate(date.getTime(), 'Europe/Paris', PATTERN));
    expect(show([...dates, ...dates])).toEqual([...shown, ...shown]);
    expect(questions()).toBe(20);
  },
);
