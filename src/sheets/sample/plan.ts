// The sample plan: eight weeks to a half marathon, with something of everything that Crosstrain looks at.
import { addDays } from '../../training/calendar';
import type { IsoDate } from '../../training/plan';

/** Monday to Sunday, then a word to the athlete. */
type WeekOfPlan = readonly [string, string, string, string, string, string, string, string];

const WEEKS: readonly WeekOfPlan[] = [
  [
    'Swim 30 min easy',
    '6 km easy',
    '6 x 400 m @ 5k effort, 8 km total',
    'XT',
    'Strength 30 min',
    'Long run 12 km',
    'Rest or bike 30 min easy',
    'Settle in. Nothing heroic.',
  ],
  [
    'Rest',
    '7 km easy + strides',
    "45', middle 25' tempo",
    '6 km easy',
    'Strength 30 min',
    'Long run 14 km',
    'XT or rest',
    '',
  ],
  [
    '',
    '45 min easy',
    '5 x 1 km @ 10k effort, 9 km total\nSpin class 45 min hard',
    'Swim 30 min easy',
    'Strength 30 min',
    'Long run 15 km',
    'Rest',
    'Spin is with the club: go if you like.',
  ],
  [
    'Rest',
    '6 km easy',
    'Hills 8 x 45 sec, 7 km total',
    '',
    'Easy 4 mi',
    'Long run 11 km',
    'XT',
    'Easier week. Sleep in.',
  ],
  [
    'Swim 30 min easy',
    '8 km easy',
    'Tempo 8 km, middle 5 @ threshold\nPM: strength 30 min',
    'Rest or cross-train',
    '5 km easy',
    'Long run 16 km',
    'Rest',
    '',
  ],
  [
    'Bike 40 min easy',
    '1h easy',
    '4 x 1 mile @ threshold, 10 km total',
    'Rest',
    '6 km easy + strength 30 min',
    'Long run 18 km',
    'Rest or walk 30 min',
    'The longest one. Try your race breakfast.',
  ],
  [
    'Rest',
    '6 km easy',
    '6 x 400 m @ 5k effort, 7 km total',
    'Swim 30 min easy',
    '5 km easy',
    'Long run 10 km',
    'XT',
    'Freshen up from here.',
  ],
  [
    'Rest',
    '5 km easy + strides',
    '30 min easy with 4 x 1 min quick',
    'Box jumps 20 min',
    'Rest',
    '3 km shakeout',
    'Half marathon race',
    'Trust it.',
  ],
];

export const SAMPLE_TITLE = 'Half marathon in eight weeks';
export const SAMPLE_WORDS =
  'A sample to try Crosstrain on: change it, mark it, fill it in. Delete this tab when you are done.';
export const SAMPLE_HEADINGS = [
  'Week',
  'w/c',
  'Mon',
  'Tue',
  'Wed',
  'Thu',
  'Fri',
  'Sat',
  'Sun',
  'Notes',
] as const;

/** One row a week: its number, the date of its Monday, seven days, a note. */
export const sampleWeeks = (monday: IsoDate): (string | number)[][] =>
  WEEKS.map((week, index) => [index + 1, addDays(monday, 7 * index), ...week]);
