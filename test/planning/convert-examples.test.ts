// Converted sessions as coaches write them: what was inside stays inside, in her words.
import fc from 'fast-check';
import { convertTable } from '../../src/functions/convert';
import { convertSession } from '../../src/planning/convert-session';
import { convertInStyle } from '../../src/planning/style/convert-voice';
import { type Style, styleOf } from '../../src/planning/style/style';
import { readPlan } from '../../src/reading/read-plan';
import { readText } from '../../src/reading/text/read-text';
import { LANGUAGES, languageOf } from '../../src/reading/words/languages';
import type { Cell, Grid } from '../../src/training/cell';
import { MINUTES_PER_RUN_MINUTE } from '../../src/training/figures';
import type { Activity } from '../../src/training/session';
import { written } from './written';

const locale = 'en_GB';
const bike = (text: string) => convertTable([[text]], 'bike', { locale })[0]?.[0];

test.each([
  ['12 km easy', 'Bike 110 min easy'],
  ['45 min easy', 'Bike 65 min easy'],
  ['8-10 km easy', 'Bike 75-95 min easy'],
  ['5 miles easy', 'Bike 75 min easy'],
  ['60 min steady', 'Bike 90 min moderate'],
  ['12 km easy @ 5:45/km', 'Bike 110 min easy'],
  ['Long run 16 miles', 'Bike 240 min easy, long'],
  ['1:30 long', 'Bike 135 min easy, long'],
  ['16 mi long w/ last 4 at MP', 'Bike 235 min: 55 min moderate, the rest easy'],
  ['20 km, last 5 km at marathon pace', 'Bike 180 min: 40 min moderate, the rest easy'],
  ["90' progressive", 'Bike 135 min moderate'],
  ['6 miles at marathon pace', 'Bike 80 min moderate'],
  ['Tempo 20 min', 'Bike 30 min hard, tempo'],
  ['15 min easy, 20 min tempo, 10 min easy', 'Bike 65 min: 20 min easy, 30 min hard, 15 min easy'],
  ['8 km with 5 km tempo', 'Bike 65 min: 35 min hard, the rest easy'],
  ['9 miles w/ 5 @ LT', 'Bike 120 min: 60 min hard, the rest easy'],
  ['7 mi: 2 easy, 3 tempo, 2 easy', 'Bike 95 min: 30 min easy, 35 min hard, 30 min easy'],
  ['3 x 10 min tempo w/ 2 min jog', 'Bike 55 min: 3 x 15 min hard with 3 min easy between'],
  [
    '1 mile WU, 2 x 2 miles at tempo with 5 min rest, 1 mile CD',
    'Bike 95 min: 15 min easy, 2 x 25 min hard with 8 min easy between, 15 min easy',
  ],
  ['6 x 800 m, 400 m jog', 'Bike 60 min: 6 x 6 min hard with 4 min easy between'],
  ['10 x 400m w/ 200m jog', 'Bike 50 min: 10 x 3 min hard with 2 min easy between'],
  ['5 x 1000 m @ 5k, 90 s rest', 'Bike 50 min: 5 x 8 min hard with 2 min easy between'],
  ['12 x 200 m fast, 200 m jog', 'Bike 40 min: 12 x 90 s hard with 2 min easy between'],
  ['20 x 30 s / 30 s', 'Bike 30 min: 20 x 45 s hard with 45 s easy between'],
  ['4 x (3 min hard, 2 min easy)', 'Bike 30 min: 4 x 5 min hard with 3 min easy between'],
  ['5 x 3 min @ 5k pace, 2 min recoveries', 'Bike 35 min: 5 x 5 min hard with 3 min easy between'],
  [
    '2 x (4 x 400 m, 200 m jog), 3 min between sets',
    'Bike 50 min: 2 x (4 x 3 min hard with 2 min easy between) with 5 min easy between',
  ],
  [
    '2 mi WU, 4 x 1 mi @ 10k pace w/ 3 min jog, 1 mi CD',
    'Bike 110 min: 30 min easy, 4 x 12 min hard with 5 min easy between, 15 min easy',
  ],
  [
    '3 km warm up, 3 x 2 km @ HM pace (1 km easy), 2 km cool down',
    'Bike 120 min: 30 min easy, 3 x 15 min hard with 9 min easy between, 20 min easy',
  ],
  ['8 x 800', 'Bike 50 min: 8 x 6 min hard with easy minutes between'],
  ['400-800-1200-800-400 w/ 400 jog', 'Bike 40 min: 3-6-9-6-3 min hard with 4 min easy between'],
  [
    'Ladder: 1-2-3-4-3-2-1 min hard',
    'Bike 25 min: 2-3-5-6-5-3-2 min hard with easy minutes between',
  ],
  ['Fartlek 45 min', 'Bike 65 min hard, intervals'],
  ['Fartlek: 10 x 1 min fast / 1 min easy', 'Bike 30 min: 10 x 90 s hard with 90 s easy between'],
  [
    '6 mi fartlek (8 x 1 min on, 1 min off)',
    'Bike 90 min: 8 x 90 s hard with 90 s easy between, the rest easy',
  ],
  ['Hills 45 min', 'Bike 65 min hard uphill'],
  ['8 x 60 s uphill, jog down', 'Bike 10 min: 8 x 90 s hard uphill with easy minutes between'],
  ['5 mi easy w/ 4 x 20 s strides', 'Bike 75 min easy'],
  ['6 km easy + 6 x 100 m strides', 'Bike 55 min easy'],
  [
    '10 km easy with 5 x 1 min pick-ups',
    'Bike 90 min: 5 x 90 s hard with easy minutes between, the rest easy',
  ],
  ['10 km locker', 'Rad 95 min locker'],
  ['6 x 800 m, 400 m Trabpause', 'Rad 60 min: 6 x 6 min hart, 4 min locker'],
  ['Sortie longue 20 km', 'Vélo 185 min facile, long'],
])('%s', (text, converted) => {
  expect(bike(text)).toBe(converted);
});

const RUNS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '8 km easy',
    '6 x 800 m, 400 m jog',
    'Long run 18 km',
    '10 min easy, 20 min tempo, 10 min easy',
  ],
  de: [
    '8 km locker',
    '6 x 800 m, 400 m Trabpause',
    'Langer Lauf 18 km',
    '8 km mit 3 x 8 min Schwelle',
  ],
  fr: ['8 km facile', '8 x 400 m récup 200 m', 'Sortie longue 18 km', '45 min tempo'],
  es: ['8 km suave', '6 x 800 m', 'Tirada larga 18 km', '45 min fuerte'],
  nl: ['8 km rustig', '6 x 800 m', 'Lange duurloop 18 km', '45 min tempo'],
  da: ['8 km rolig', '6 x 800 m', 'Lang tur 18 km', '45 min tempo'],
  pt: ['8 km leve', '6 x 800 m', 'Longão 18 km', '45 min forte'],
  it: ['8 km facile', '6 x 800 m', 'Lungo lento 18 km', '45 min medio'],
};
const standIns = (Object.keys(MINUTES_PER_RUN_MINUTE) as Activity[]).filter(
  (each) => each !== 'run',
);

test('reads back as the activity, minutes and effort that it says, in every style and language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.nat({ max: 3 }),
      fc.constantFrom(...standIns),
      fc.constantFrom(' min', 'min', "'", ' mins', ':'),
      fc.constantFrom<Style['capitals']>('sentence', 'lower', 'upper'),
      fc.option(fc.integer({ min: 5, max: 25 }), { nil: undefined }),
      (words, which, activity, minutes, capitals, tenths) => {
        const style = {
          ...styleOf({ days: [], language: words.code, unit: 'km' }),
          minutes,
          capitals,
        };
        const text = RUNS[words.code]?.[which] ?? '';
        const [session] =
          readPlan([[text]], { locale, language: words.code }).days[0]?.sessions ?? [];
        if (session === undefined) throw new Error(`no session in ${text}`);
        const factor = tenths === undefined ? {} : { factor: tenths / 10 };
        const converted = convertInStyle(session, activity, { style, easyPace: null, ...factor });
        if (converted === null) throw new Error(`${activity} stands for running`);
        const { bouts } = readText(converted.text, style);
        expect(bouts).toMatchObject([
          { activity, effort: converted.effort, minutes: converted.minutes },
        ]);
      },
    ),
    { numRuns: 800 },
  );
});

const PLAN: Grid = [
  ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  [
    1,
    'rest',
    "spin 45'",
    "40' easy run",
    '5 km easy + strength',
    'rest',
    '6 x 800 m, 400 m jog (track)',
    "90' long run",
  ],
];
const plan = readPlan(PLAN, { locale });
const convertOn = (day: number, at: number, activity: Activity, options = {}) => {
  const session = plan.days[day]?.sessions[at];
  if (session === undefined) throw new Error('no session there');
  return convertSession(plan, PLAN, day, session, activity, { easyPace: null, ...options });
};

test('in the sidebar: her words, the whole cell, and a factor that can be set', () => {
  expect(convertOn(2, 0, 'bike')).toMatchObject({
    text: "bike 60' easy",
    cell: "bike 60' easy",
    factor: 1.5,
    minutes: [60, 60],
  });
  expect(convertOn(2, 0, 'bike', { factor: 1.25 })).toMatchObject({
    factor: 1.25,
    minutes: [50, 50],
  });
  expect(convertOn(2, 0, 'yoga')).toBeNull();
});

test('other sessions of the cell stay', () => {
  expect(convertOn(3, 0, 'swim')?.cell).toBe("swim 35' easy + strength");
  expect(convertOn(3, 1, 'swim')).toBeNull();
});

test('a remark beside the session stays', () => {
  const found = convertOn(5, 0, 'elliptical');
  expect(found?.cell).toContain("6 x 5' hard with 3' easy between");
  expect(readText(found?.cell ?? '', { unit: 'km', words: languageOf('en') }).bouts).toMatchObject([
    { activity: 'elliptical', effort: 'hard' },
  ]);
});

test('in a log the columns go with it', () => {
  const log: Grid = [
    ['Date', 'Type', 'Workout', 'Km', 'Minutes'],
    ...['2026-06-01', '2026-06-03'].map((date): Cell[] => [
      { local: `${date}T00:00:00` },
      'Run',
      '8 km easy',
      8,
      '',
    ]),
  ];
  const read = (grid: Grid) => readPlan(grid, { locale });
  const before = read(log);
  const [session] = before.days[0]?.sessions ?? [];
  if (session === undefined) throw new Error('the log has a session');
  const found = convertSession(before, log, 0, session, 'bike', { easyPace: null });
  expect(read(written(log, found?.edits ?? [])).days[0]?.sessions).toMatchObject([
    { activity: 'bike', effort: 'easy', minutes: [75, 75], km: null },
  ]);
});
