// Whatever a range holds: never a throw, every cell accounted for, and a plan that holds together.
import fc from 'fast-check';
import { describeLayout } from '../../src/reading/describe-layout';
import { readRange } from '../../src/reading/read-plan';
import type { Cell, Grid } from '../../src/training/cell';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '#REF!',
    '#N/A',
    '#DIV/0!',
    '=SUM(A1:A9)',
    '+1',
    '@me',
    '🏃‍♀️ 5 km',
    'ريست',
    'ריצה 5 ק"מ',
    ' ',
    '\n',
    '5 km easy',
    'Rest',
    'Long run 10 mi',
    '8 x 400m',
    '6-8',
    '45:30',
    '1/2',
    '31/12/2026',
    '29 Feb',
    'Mon',
    'Tue',
    'Wed',
    'Sun',
    'Week 1',
    'Weeks 1-900',
    'Date',
    'Session',
    'Distance',
    'Actual',
    'Total',
    'Notes',
    'AM',
    'PM',
    'Day 1',
    'Run 2',
    'March 2026',
    '1\nRest',
    'missed',
  ),
);
const local = fc
  .record({
    year: fc.constantFrom(1, 1899, 1900, 1999, 2026, 9999),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
  })
  .map(({ year, month, day, hour }) => {
    const pad = (value: number, width = 2) => String(value).padStart(width, '0');
    return { local: `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:30:00` };
  });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 32 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: local },
  { weight: 2, arbitrary: fc.constant('') },
);
const anyGrid: fc.Arbitrary<Grid> = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 14 });

/** A sound header over arbitrary cells goes deeper than arbitrary cells alone. */
const HEADERS: Grid = [
  ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Notes'],
  ['Date', 'Session', 'Distance (km)', 'Time', 'Actual', 'RPE', 'Notes'],
  ['Date', 'Run', 'Bike', 'Swim', 'Strength'],
  ['Activity Type', 'Date', 'Title', 'Distance', 'Time'],
  ['Week', 'Day', 'Workout', 'Planned km', 'Actual km', 'Done?'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Week', 'Run 1', 'Run 2', 'Run 3'],
];
const headed = fc
  .tuple(fc.constantFrom(...HEADERS), anyGrid)
  .map(([header, rows]): Grid => [header, ...rows]);
const turned = headed.map((rows): Grid => {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
});

const LOCALES = ['en_US', 'en_GB', 'de_DE', '', 'xx'];

function holdsTogether(grid: Grid, locale: string): void {
  const { plan, ledger } = readRange(grid, { locale, start: locale });
  grid.forEach((row, r) => {
    row.forEach((value, c) => {
      const blank = typeof value === 'string' && value.trim() === '';
      const fate = ledger.fate({ row: r + 1, column: c + 1 });
      if (!blank) expect([r, c, fate]).toEqual([r, c, expect.any(String)]);
    });
  });
  plan.days.forEach((day, index) => {
    expect(day.index).toBe(index);
    const week = plan.weeks[day.week];
    expect(week !== undefined && week.first <= index && index <= week.last).toBe(true);
    for (const { source, km, minutes } of day.sessions) {
      expect(grid[source.row - 1]?.[source.column - 1] ?? '').not.toBe('');
      expect(source.start).toBeGreaterThanOrEqual(0);
      expect(source.end).toBeLessThanOrEqual(source.text.length);
      for (const value of [...(km ?? []), ...(minutes ?? [])]) {
        expect(Number.isFinite(value) && value >= 0).toBe(true);
      }
    }
  });
  expect(plan.weeks.reduce((sum, week) => sum + week.last - week.first + 1, 0)).toBe(
    plan.days.length,
  );
  expect(describeLayout(plan)).not.toBe('');
}

test.each([
  ['cells at random', anyGrid],
  ['cells under a header', headed],
  ['cells beside a header', turned],
])('%s', (_, grids) => {
  fc.assert(fc.property(grids, fc.constantFrom(...LOCALES), holdsTogether), { numRuns: 200 });
});

test('huge cells, wide rows and deep columns are read', () => {
  const huge = 'easy run and then some words '.repeat(1800);
  const wide = Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? 'Mon' : 'Tue'));
  holdsTogether([['Date', 'Session'], ['1/1/2026', huge], [huge, '5 km'], wide], 'en_GB');
  const deep = Array.from({ length: 2000 }, (_, index): Cell[] => [index, 'Mon', 'Tue']);
  holdsTogether(deep, 'en_GB');
});

test('reading the same range twice gives the same plan', () => {
  fc.assert(
    fc.property(headed, (rows) => {
      const once = readRange(rows, { locale: 'en_US' }).plan;
      expect(readRange(rows, { locale: 'en_US' }).plan).toEqual(once);
    }),
    { numRuns: 50 },
  );
});
