// What the planning writes is read back as what it meant.
import fc from 'fast-check';
import { convertTable } from '../../src/functions/convert';
import { suggestTable } from '../../src/functions/suggest';
import { effortOf, nameOf, OFFERS, trainingOf } from '../../src/planning/offers';
import { readPlan } from '../../src/reading/read-plan';
import { exerciseOf } from '../../src/training/catalogue';
import { sentenceCase } from '../../src/training/wording';

const locale = 'en_GB';
const read = (text: string) =>
  readPlan([[text]], { locale }).days.flatMap((day) => day.sessions)[0];

test.each(OFFERS.map((offer) => [nameOf(offer), offer] as const))('%s', (name, offer) => {
  const effort = effortOf(offer, false);
  const session = read(sentenceCase(`${effort} ${name} 25 min`));
  const { activity } = trainingOf(offer);
  expect(session).toMatchObject({ activity, effort, minutes: [25, 25] });
  expect(session && exerciseOf(session)).toBe(offer.exercise);
});

test.each([
  ['12 km easy', 'bike', 'Bike 110 min easy'],
  ['Long run 20 km', 'elliptical', 'Elliptical 150 min easy, long'],
  ['6 x 800 m, 400 m jog', 'bike', 'Bike 60 min: 6 x 6 min hard with 4 min easy between'],
  [
    '3 km easy, 5 km tempo, 2 km easy',
    'bike',
    'Bike 85 min: 30 min easy, 35 min hard, 20 min easy',
  ],
  ['8 x 40 sec hill', 'bike', 'Bike 10 min: 8 x 60 s hard uphill with easy minutes between'],
  ['5 km or 8 km easy', 'bike', 'Bike 45 min easy or Bike 75 min easy'],
  [
    '8 miles w/ 5 x 1 km @ 5k pace w. 400 m jog',
    'bike',
    'Bike 110 min: 5 x 8 min hard with 4 min easy between, the rest easy',
  ],
  ['16 km with 6 km tempo', 'bike', 'Bike 140 min: 45 min hard, the rest easy'],
  ['10 km with 6 x 100 m strides', 'bike', 'Bike 95 min easy'],
  ['5 km easy + strength', 'bike', 'Bike 45 min easy + strength'],
  ['', 'bike', expect.stringContaining('no session to convert')],
  ['Rest', 'bike', expect.stringContaining('rest day')],
  ['Yoga 30 min', 'bike', expect.stringContaining('Yoga does not stand for running')],
  ['12 km easy', 'chess', expect.stringContaining('second argument')],
  ['12 km easy', 'yoga', expect.stringContaining('second argument')],
])('%s as %s', (session, activity, text) => {
  expect(convertTable([[session]], activity, { locale })).toEqual([[text]]);
});

test('a converted session reads as the activity, minutes and effort it says', () => {
  for (const [text, minutes, effort] of [
    ['12 km easy', 110, 'easy'],
    ['6 x 800 m, 400 m jog', 60, 'hard'],
    ['8 km tempo', 60, 'hard'],
  ] as const) {
    const [[converted = ''] = []] = convertTable([[text]], 'bike', { locale });
    expect(read(String(converted))).toMatchObject({
      activity: 'bike',
      effort,
      minutes: [minutes, minutes],
    });
  }
});

test('whatever is typed gives one answer of one line', () => {
  const words = fc.constantFrom(
    '6',
    'x',
    '800',
    'm',
    'w/',
    '(',
    ')',
    ',',
    '/',
    '@',
    '5k',
    'easy',
    'run',
    'tempo',
    'min',
    "2'",
    '1,200',
    'strides',
    'rest',
    'or',
    '+',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const [[answer = ''] = []] = convertTable([[text]], 'bike', { locale });
      expect(String(answer).trim()).not.toBe('');
    }),
  );
});

const PLAN = [
  ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  [1, 'Rest', '8 km easy', 'XT', '8 km tempo', '', '6 km easy', 'Long run 18 km'],
  [2, 'Rest', '8 km easy', 'XT', '8 km tempo', 'Holiday', '6 km easy', 'Long run 19 km'],
];

test('suggests in the columns that people build on', () => {
  const [header, ...rows] = suggestTable(PLAN, { locale });
  expect(header).toEqual(['When', 'Suggestion', 'Activity', 'Minutes', 'Effort', 'Why']);
  const days = rows.map(([when]) => when);
  expect(days).toEqual(expect.arrayContaining(['Week 1 Wed', 'Week 2 Wed']));
  // A day that holds words is no open place, whatever they say.
  expect(days).not.toContain('Week 2 Fri');
});

test('the medical line comes first while an injury is not cleared', () => {
  const athlete = [['Injuries', 'knee']];
  const [, first, ...rows] = suggestTable(PLAN, { locale, athlete });
  expect(first?.[1]).toMatch(/physio|doctor|professional/i);
  expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(['swim', 'bike']));
});

test('a blank range says what to do', () => {
  expect(suggestTable([['', '']], { locale })).toEqual([[expect.stringContaining('A1:H20')]]);
});
