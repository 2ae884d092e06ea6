// The sample's second tab: six weeks of an athlete's log, one row a session, in kilometres.
import type { CellContent, TabDescription } from '../workbook';

const HEADINGS = ['Date', 'Type', 'Session', 'Distance (km)', 'Time', 'RPE', 'Comment'] as const;

/** Date, type, session, kilometres (0 = none), minutes, rating of effort, comment. */
type Entry = readonly [string, string, string, number, number, number, string];

const ENTRIES: readonly Entry[] = [
  ['2026-10-12', 'Run', 'Easy run', 8, 50, 3, 'Cool and calm'],
  ['2026-10-13', 'Run', 'Intervals 6 x 800 m', 10, 56, 8, '3:28 average'],
  ['2026-10-14', 'Squash', 'Squash with Amir', 0, 50, 6, 'Lost in five'],
  ['2026-10-15', 'Run', 'Easy run', 9, 55, 4, 'Calves tight from squash'],
  ['2026-10-16', 'Yoga', 'Yoga', 0, 40, 2, ''],
  ['2026-10-17', 'Strength', 'Gym: squats, lunges, core', 0, 45, 5, ''],
  ['2026-10-18', 'Run', 'Long run', 18, 114, 6, 'Legs heavy from the start'],

  ['2026-10-19', 'Rest', 'Rest', 0, 0, 0, ''],
  ['2026-10-20', 'Run', 'Tempo 20 min', 9, 50, 7, 'Controlled'],
  ['2026-10-21', 'Swim', 'Easy swim', 1.5, 35, 3, 'Pool half empty'],
  ['2026-10-22', 'Run', 'Easy run', 8, 50, 3, ''],
  ['2026-10-23', 'Bike', 'Easy bike', 20, 50, 3, ''],
  ['2026-10-24', 'Strength', 'Gym: deadlifts, step-ups', 0, 45, 6, 'New weights'],
  ['2026-10-25', 'Run', 'Long run', 19, 121, 6, ''],

  ['2026-10-26', 'Bike', 'Bike to the coast', 32, 80, 4, 'Sun!'],
  ['2026-10-27', 'Run', 'Intervals 5 x 1000 m', 11, 60, 8, 'Last one too fast'],
  ['2026-10-28', 'Squash', 'Squash with Amir', 0, 50, 7, 'Won, finally'],
  ['2026-10-29', 'Run', 'Easy run', 8, 50, 4, 'Tired'],
  ['2026-10-30', 'Run', 'Easy run', 8, 51, 4, ''],
  ['2026-10-31', 'Strength', 'Gym: squats, lunges', 0, 40, 5, ''],
  ['2026-11-01', 'Run', 'Long run', 20, 129, 7, 'Sore, slept badly'],
  ['2026-11-02', 'Bike', 'Bike, turbo', 0, 45, 4, ''],

  ['2026-11-03', 'Rest', 'Rest', 0, 0, 0, 'Needed it'],
  ['2026-11-04', 'Run', 'Hills 10 x 45 sec', 9, 53, 8, ''],
  ['2026-11-05', 'Run', 'Easy run', 7, 44, 3, ''],
  ['2026-11-06', 'Yoga', 'Yoga', 0, 40, 2, ''],
  ['2026-11-07', 'Run', 'Easy run', 8, 50, 3, ''],
  ['2026-11-08', 'Run', 'Long run', 15, 95, 5, 'Easier week'],

  ['2026-11-09', 'Rest', 'Rest', 0, 0, 0, ''],
  ['2026-11-10', 'Run', 'Intervals 8 x 400 m', 9, 50, 8, 'Windy'],
  ['2026-11-10', 'Bike', 'Turbo intervals hard', 0, 40, 8, 'Could not resist'],
  ['2026-11-11', 'Run', 'Easy run', 8, 51, 4, ''],
  ['2026-11-12', 'Swim', 'Easy swim', 1.8, 40, 3, ''],
  ['2026-11-13', 'Run', 'Easy run + strides', 8, 49, 3, ''],
  ['2026-11-14', 'Strength', 'Gym: squats, step-ups', 0, 45, 6, ''],
  ['2026-11-15', 'Run', 'Long run', 21, 134, 7, 'Gel at 12 km worked'],

  ['2026-11-16', 'Rest', 'Rest', 0, 0, 0, ''],
  ['2026-11-17', 'Run', 'Tempo 25 min', 10, 55, 7, 'Best tempo in a year'],
  ['2026-11-18', 'Bike', 'Easy bike', 25, 65, 3, ''],
  ['2026-11-19', 'Run', 'Easy run', 8, 50, 3, ''],
  ['2026-11-20', 'Rest', 'Rest', 0, 0, 0, ''],
  ['2026-11-21', 'Run', 'Easy run', 6, 38, 3, ''],
  ['2026-11-22', 'Run', 'Half marathon race', 21.1, 112, 9, 'Personal best by 90 seconds'],
];

function entryCells([date, type, session, km, minutes, rpe, comment]: Entry): CellContent[] {
  return [
    { date, format: 'ddd d mmm yyyy' },
    type,
    session,
    km === 0 ? '' : km,
    minutes === 0 ? '' : { minutes, format: '[h]:mm' },
    rpe === 0 ? '' : rpe,
    comment,
  ];
}

const lastRow = ENTRIES.length + 1;

export const log: TabDescription = {
  name: 'Log',
  size: { rows: 200, columns: 14 },
  cells: [HEADINGS, ...ENTRIES.map(entryCells)],
  backgrounds: { 'A1:G1': '#3c6e5b' },
  fontColors: { 'A1:G1': '#ffffff', [`G2:G${lastRow}`]: '#5f6368' },
  fontSizes: { [`A1:G${lastRow}`]: 10 },
  bold: ['A1:G1'],
  centered: [`D1:F${lastRow}`],
  middle: [`A1:G${lastRow}`],
  columnWidths: { A: 132, B: 84, C: 210, D: 104, E: 64, F: 56, G: 240 },
  rowHeights: { 1: 26 },
  numberFormats: { [`D2:D${lastRow}`]: '0.0' },
  frozenRows: 1,
};
