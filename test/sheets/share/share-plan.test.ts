// What the athlete is handed: the coach's words, day by day.
import { inspect } from '../../../src/functions/inspect';
import { shareWeeks } from '../../../src/sheets/share/share-plan';
import type { Grid } from '../../../src/training/cell';

const weeksOf = (grid: Grid) =>
  shareWeeks(inspect(grid, { locale: 'en_US', athlete: null, rules: null }).plan, grid);

const HEADINGS = ['Week', 'w/c', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const gridWith = (monday: string, tuesday = '5 easy'): Grid => [
  HEADINGS,
  [
    1,
    { local: '2026-06-08T00:00:00' },
    monday,
    tuesday,
    'Rest',
    '',
    '4 easy',
    'Long run 12',
    'Rest or bike 30 min',
  ],
];
const mondayOf = (text: string) => weeksOf(gridWith(text))[0]?.days[0]?.entries;

test('words stay as they were written, a line each, with dates', () => {
  const [week] = weeksOf(gridWith('5 x 1 km @ 10k effort, 9 km total\nSpin class 45 min hard'));
  expect(week?.number).toBe(1);
  expect(week?.days.map(({ day, date }) => `${day} ${date}`)).toEqual([
    'Mon 2026-06-08',
    'Tue 2026-06-09',
    'Wed 2026-06-10',
    'Thu 2026-06-11',
    'Fri 2026-06-12',
    'Sat 2026-06-13',
    'Sun 2026-06-14',
  ]);
  expect(week?.days.map(({ entries }) => entries.map(({ words }) => words))).toEqual([
    ['5 x 1 km @ 10k effort, 9 km total', 'Spin class 45 min hard'],
    ['5 easy'],
    ['Rest'],
    [],
    ['4 easy'],
    ['Long run 12'],
    ['Rest or bike 30 min'],
  ]);
});

test('rest is told from training, and a choice with rest in it is training', () => {
  const [week] = weeksOf(gridWith('5 easy'));
  const isRest = (day: number) => week?.days[day]?.entries[0]?.isRest;
  expect([isRest(0), isRest(2), isRest(6)]).toEqual([false, true, false]);
});

test('a start is told where the words give one, and not passed on to the next line', () => {
  expect(mondayOf('07:00 Long run 18 km\nCore 20 min')).toEqual([
    { words: '07:00 Long run 18 km', isRest: false, start: '07:00', minutes: null },
    { words: 'Core 20 min', isRest: false, start: null, minutes: 20 },
  ]);
});

test('the longest of a choice counts, sessions of one line add up', () => {
  expect(mondayOf('Bike 40 min or swim 30 min')?.[0]?.minutes).toBe(40);
  expect(mondayOf('Bike 40 min + core 15 min')?.[0]?.minutes).toBe(55);
});

test('what is no training is handed on all the same', () => {
  expect(mondayOf('Call me first!')).toEqual([
    { words: 'Call me first!', isRest: false, start: null, minutes: null },
  ]);
});

test('in a log, figures of other columns follow words that hold none', () => {
  const [week] = weeksOf([
    ['Date', 'Type', 'Session', 'Distance (km)', 'Time'],
    [{ local: '2026-06-08T00:00:00' }, 'Run', 'Easy run', 8, { local: '1899-12-30T00:50:00' }],
    [{ local: '2026-06-09T00:00:00' }, 'Run', '6 x 400 m', 9, { local: '1899-12-30T00:55:00' }],
  ]);
  expect(week?.days.slice(0, 2).map(({ entries }) => entries[0]?.words)).toEqual([
    'Easy run, 8 km, 50 min',
    '6 x 400 m',
  ]);
});
