import { LOAD_COLUMNS, loadTable } from '../../src/functions/load';
import type { Grid } from '../../src/training/cell';

const DAYS = ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const GRID: Grid = [
  DAYS,
  [
    1,
    'Easy 8 km',
    'Rest',
    'Bike 60 min easy',
    'Run 50 min easy',
    'Strength 40 min',
    'Long run 16 km',
    'Rest',
  ],
  [2, 'Easy 8 km', 'Rest', 'Swim', 'Easy 9 km', 'Rest', 'Long run 18 km', 'Rest'],
  [3, 'Easy 8 km', 'Rest', 'Intervals 10 km', 'Rest', 'Rest', 'Long run 20 km', 'Rest'],
];
const LOG: Grid = [
  ['Date', 'Session', 'Planned km', 'Actual km'],
  ['2026-06-10', 'Easy run', 8, 8],
  ['2026-06-13', 'Long run', 16, 12],
  ['2026-06-15', 'Easy run', 8, 'missed'],
  ['2026-06-20', 'Long run', 18, ''],
];
const KM = { locale: 'en_GB', unit: 'km' } as const;
const column = (table: ReturnType<typeof loadTable>, name: string) => {
  const at = (table[0] ?? []).indexOf(name);
  if (at < 0) throw new Error(`no column ${name}`);
  return table.slice(1).map((row) => row[at]);
};

test('one row a week under the fixed headings, and numbers throughout', () => {
  const table = loadTable(GRID, KM);
  expect(table[0]).toEqual([
    'Week',
    'From',
    'Run km',
    'Run minutes',
    'Cross minutes',
    'Strength',
    'Load',
    'Impact',
    'Monotony',
    'Longest run',
  ]);
  expect(table).toHaveLength(4);
  expect(column(table, 'Week')).toEqual([1, 2, 3]);
  expect(column(table, 'From')).toEqual(['', '', '']);
  expect(column(table, 'Run km')).toEqual([32, 35, 38]);
  // 24 km at the usual easy pace of 6:15 and 50 minutes as given.
  expect(column(table, 'Run minutes')[0]).toBe(24 * 6.25 + 50);
  expect(column(table, 'Cross minutes')).toEqual([100, 45, 0]);
  expect(column(table, 'Strength')).toEqual([1, 0, 0]);
  expect(column(table, 'Impact')[0]).toBe(Math.round(200 + 60 * 0.25 + 40 * 0.4));
  expect(column(table, 'Longest run')).toEqual([16, 18, 20]);
  for (const row of table.slice(1))
    for (const cell of row.slice(2)) expect(typeof cell).toBe('number');
});

test("the athlete's easy pace turns distance into time", () => {
  const table = loadTable(GRID, { ...KM, athlete: [['Easy pace', '5:00 /km']] });
  expect(column(table, 'Run minutes')[1]).toBe(175);
});

test('dates stand in From, and a plan of miles has kilometres all the same', () => {
  const table = loadTable(
    [
      ['Date', 'Session'],
      ['2026-06-08', 'Easy 10 mi'],
    ],
    { locale: 'en_US' },
  );
  expect(column(table, 'From')).toEqual(['2026-06-08']);
  expect(column(table, 'Run km')).toEqual([16.09]);
});

test('what was done counts, what was missed does not', () => {
  expect(column(loadTable(LOG, KM), 'Run km')).toEqual([20, 18]);
});

test('an injury that nobody cleared comes first', () => {
  const table = loadTable(GRID, { ...KM, athlete: [['Injuries', 'sore knee']] });
  expect(table).toHaveLength(5);
  expect(table[1]).toHaveLength(LOAD_COLUMNS.length);
  expect(table[1]?.[1]).toMatch(/see a physiotherapist or doctor/);
  const cleared = [
    ['Injuries', 'sore knee'],
    ['Cleared by', 'Dr Lee'],
  ];
  expect(loadTable(GRID, { ...KM, athlete: cleared })).toHaveLength(4);
});

test('a range without a plan and a wrong form get one sentence', () => {
  expect(loadTable([['']], KM)).toEqual([[expect.stringMatching(/^This range is empty/)]]);
  expect(loadTable(GRID, { ...KM, form: 'chart' })).toEqual([
    ['The third argument must be "charts", or left out.'],
  ]);
  expect(loadTable(GRID, { ...KM, form: '' })).toHaveLength(4);
});

describe('for charts', () => {
  const charts = (grid: Grid, unit: 'km' | 'mi' = 'km') =>
    loadTable(grid, { locale: 'en_GB', unit, form: 'Charts' });

  test('what the sheet gives and what is estimated stand apart and add up to the table', () => {
    const [parts, table] = [charts(GRID), loadTable(GRID, KM)];
    expect(column(parts, 'Running')).toEqual([50, 0, 0]);
    expect(column(parts, 'Cross-training')).toEqual([100, 0, 0]);
    expect(column(parts, 'Cross-training, estimated')).toEqual([0, 45, 0]);
    column(table, 'Run minutes').forEach((minutes, week) => {
      const sum =
        Number(column(parts, 'Running')[week]) + Number(column(parts, 'Running, estimated')[week]);
      expect(Math.abs(sum - Number(minutes))).toBeLessThanOrEqual(1);
    });
  });

  test('the longest run is compared with the 30 days before, once there are two weeks of them', () => {
    expect(column(charts(GRID), 'Longest of the 30 days before (km)')).toEqual([null, null, 18]);
    expect(column(charts(GRID), 'Longest run (km)')).toEqual([16, 18, 20]);
  });

  test('distances are in the unit of the plan', () => {
    const miles = charts([DAYS, [1, 'Easy 5 mi', '', '', '', '', 'Long run 10 mi', '']], 'mi');
    expect(column(miles, 'Longest run (mi)')).toEqual([10]);
  });

  test('easy running is a share of the running minutes', () => {
    const shares = column(charts(GRID), 'Easy running');
    expect(shares.slice(0, 2)).toEqual([1, 1]);
    // 28 km at 6:15, 10 km of intervals at 5:00.
    expect(shares[2]).toBeCloseTo(175 / 225, 2);
  });

  test('planned stands beside done only where the sheet has both; a blank is still to come', () => {
    expect(column(charts(GRID), 'Planned (km)')).toEqual([null, null, null]);
    expect(column(charts(LOG), 'Planned (km)')).toEqual([24, 26]);
    expect(column(charts(LOG), 'Done (km)')).toEqual([20, 0]);
  });

  test('a week that a log does not fill is marked', () => {
    expect(column(charts(LOG), 'Week of')[0]).toBe('10 Jun (part)');
  });
});
