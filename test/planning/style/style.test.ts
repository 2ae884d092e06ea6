// A suggestion in the coach's own words, drawn from her plan and read back as what it means.
import fc from 'fast-check';
import { nameOf, OFFERS, trainingOf } from '../../../src/planning/offers';
import { type Spoken, sayInStyle } from '../../../src/planning/style/say';
import { type Style, styleOf } from '../../../src/planning/style/style';
import { readPlan } from '../../../src/reading/read-plan';
import { readText } from '../../../src/reading/text/read-text';
import { LANGUAGES } from '../../../src/reading/words/languages';
import { exerciseOf } from '../../../src/training/catalogue';

const swim: Spoken = {
  activity: 'swim',
  exercise: null,
  traits: [],
  kind: null,
  effort: 'easy',
  minutes: 30,
};
const bike: Spoken = { ...swim, activity: 'bike' };
const strength: Spoken = { ...swim, activity: 'strength', effort: 'moderate', minutes: 40 };

const HEADS: Readonly<Record<string, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  fr: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
};
const styleIn = (cells: readonly string[], language = 'en') =>
  styleOf(readPlan([HEADS[language] ?? [], cells], { locale: 'en_GB' }));

test.each<[string, readonly string[], Spoken, string, string, string]>([
  [
    'nothing shown: as a coach usually writes',
    ['Rest', '5 km', '', '5 km', '', '', '10 km'],
    swim,
    'swim',
    'Easy swim 30 min',
    'en',
  ],
  [
    'her words and order',
    ['XT bike 45 min', '8 km easy', '', 'S&C 30 min', '', '', ''],
    bike,
    'bike',
    'Easy XT bike 30 min',
    'en',
  ],
  [
    'her word for strength',
    ['Rest', '5 mi easy', 'S&C 30 min', 'Rest', '', '', '10 mi'],
    strength,
    'strength',
    'Moderate S&C 40 min',
    'en',
  ],
  [
    'minutes first, small letters, apostrophes',
    ["45' easy run", "30' ez swim", 'rest', "60' easy run", '', '', "90' long run"],
    bike,
    'bike',
    "30' easy bike",
    'en',
  ],
  [
    'her word for easy',
    ['rest', '30min relaxed swim', 'rest', '40min relaxed run', '', '', ''],
    swim,
    'swim',
    '30min relaxed swim',
    'en',
  ],
  [
    'clocks',
    ['Rest', 'Swim 0:40 easy', 'Rest', 'Run 0:45 easy', '', '', 'Run 1:30'],
    bike,
    'bike',
    'Bike 0:30 easy',
    'en',
  ],
  [
    'capitals',
    ['REST', 'SWIM 40 MIN EASY', 'REST', 'RUN 5 MI EASY', '', '', 'LONG RUN 10 MI'],
    swim,
    'swim',
    'SWIM 30 MIN EASY',
    'en',
  ],
  [
    'German',
    ['Ruhetag', '8 km locker', 'Radfahren 45 min', 'Ruhetag', '', '', 'Langer Lauf 18 km'],
    swim,
    'swim',
    'Schwimmen 30 min locker',
    'de',
  ],
  [
    'French',
    ['Repos', '8 km facile', "Vélo 45'", 'Repos', '', '', 'Sortie longue 18 km'],
    swim,
    'swim',
    "Natation 30' facile",
    'fr',
  ],
])('%s', (_, cells, spoken, english, text, language) => {
  expect(sayInStyle(styleIn(cells, language), spoken, english)).toBe(text);
});

test('what her own way would make unreadable is said in the usual words', () => {
  const style = styleIn(['Rest', 'Run 30m easy', 'Rest', 'Run 40m easy', '', '', '']);
  expect(sayInStyle(style, { ...swim, minutes: 50 }, 'swim')).toBe('Swim 50m easy');
  // Behind a hundred and more a lone m is metres to a swimmer.
  expect(sayInStyle(style, { ...swim, minutes: 120 }, 'swim')).toBe('Swim 120 min easy');
});

const styles = fc.record<Style>({
  words: fc.constantFrom(...LANGUAGES),
  unit: fc.constantFrom('mi', 'km'),
  names: fc.constantFrom(
    new Map(),
    new Map([
      ['bike', ['XT bike', 'ride']],
      ['strength', ['S&C', 'gym']],
      ['swim', ['pool', 'nothing known']],
    ]),
  ),
  efforts: fc.constantFrom(new Map(), new Map([['easy', 'ez'] as const]), new Map([['easy', 'x']])),
  slots: fc.constant(new Map()),
  minutes: fc.constantFrom(
    ' min',
    'min',
    "'",
    ':',
    'm',
    ' m',
    ' mins',
    ' minutes',
    '′',
    ' Minuten',
  ),
  order: fc.constantFrom(
    ...(['AME', 'AEM', 'MAE', 'MEA', 'EAM', 'EMA'] as const).map(
      (order) => [...order] as ('A' | 'M' | 'E')[],
    ),
  ),
  capitals: fc.constantFrom('sentence', 'lower', 'upper'),
  joiner: fc.constant('\n'),
});

test('reads back as the same activity, minutes and effort in every style and language', () => {
  fc.assert(
    fc.property(
      styles,
      fc.constantFrom(...OFFERS),
      fc.integer({ min: 1, max: 36 }),
      fc.constantFrom('easy', 'moderate', 'hard'),
      (style, offer, steps, effort) => {
        const spoken: Spoken = { ...trainingOf(offer), kind: null, effort, minutes: steps * 5 };
        const text = sayInStyle(style, spoken, nameOf(offer));
        const { bouts } = readText(text, { unit: style.unit, words: style.words });
        expect(bouts).toMatchObject([
          { activity: spoken.activity, effort, minutes: [spoken.minutes, spoken.minutes] },
        ]);
        expect(bouts[0] && exerciseOf(bouts[0])).toBe(offer.exercise);
      },
    ),
    { numRuns: 1500 },
  );
});

test.each(LANGUAGES.map((words) => [words.code, words] as const))('runs in %s', (_, words) => {
  const style = styleOf({ days: [], language: words.code, unit: 'km' });
  for (const kind of ['easy', 'long', 'tempo'] as const) {
    const effort = kind === 'tempo' ? 'hard' : 'easy';
    const spoken: Spoken = { ...swim, activity: 'run', kind, effort, minutes: 40 };
    const text = sayInStyle(style, spoken, kind === 'easy' ? 'run' : `${kind} run`);
    expect(readText(text, style).bouts).toMatchObject([
      { activity: 'run', kind, effort, minutes: [40, 40] },
    ]);
  }
});
