// What the fill writes into a coach's own sheet: in her words, and read again as what was proposed.
import { suggestTable } from '../../../src/functions/suggest';
import { suggest } from '../../../src/planning/fill';
import { editsFor } from '../../../src/planning/write-edits';
import { readPlan } from '../../../src/reading/read-plan';
import { readSettings } from '../../../src/rules/read-settings';
import { NOBODY } from '../../../src/training/athlete';
import type { Grid } from '../../../src/training/cell';
import { written } from '../written';

const DAYS = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  fr: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  es: ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'],
  nl: ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag', 'Zondag'],
} as const;

const PLANS: readonly (readonly [keyof typeof DAYS, string, readonly string[], RegExp])[] = [
  [
    'en',
    'small letters, apostrophes, minutes first',
    ['rest', "40' easy run", '', "30' ez spin", "40' easy run + core", 'xt', "90' long run"],
    /^\d+' (easy|ez|moderate) /,
  ],
  [
    'en',
    'capitals and abbreviations',
    ['REST', '5 MI EASY', 'XT', 'S&C 30 MIN', '5 MI EASY', '', 'LONG RUN 10 MI'],
    /^[A-Z0-9&\- ]+$/,
  ],
  [
    'de',
    'German',
    ['Ruhetag', '8 km locker', '', 'Krafttraining 30 min', '8 km locker', '', 'Langer Lauf 18 km'],
    /^[A-ZÄÖÜ].* \d+ min (locker|moderat)$/,
  ],
  [
    'fr',
    'French',
    ['Repos', '8 km facile', '', "Renfo 30'", '8 km facile', '', 'Sortie longue 18 km'],
    /^[A-ZÉ].* \d+' (facile|modéré)$/,
  ],
  [
    'es',
    'Spanish',
    ['Descanso', '8 km suave', '', 'Fuerza 30 min', '8 km suave', '', 'Tirada larga 18 km'],
    / \d+ min (suave|moderado)$/,
  ],
  [
    'nl',
    'Dutch',
    [
      'Rustdag',
      '8 km rustig',
      '',
      'Krachttraining 30 min',
      '8 km rustig',
      '',
      'Lange duurloop 18 km',
    ],
    / \d+ min (rustig|matig)$/,
  ],
];

describe.each(PLANS)('%s: %s', (language, _, week, looks) => {
  const grid: Grid = [['', ...DAYS[language]], ...[1, 2, 3, 4].map((number) => [number, ...week])];
  const read = (of: Grid) => readPlan(of, { locale: 'en_GB' });
  const plan = read(grid);

  test.each([false, true])('with second sessions: %s', (secondSessions) => {
    expect(plan.language).toBe(language);
    const { suggestions } = suggest(plan, { ...NOBODY, level: 'intermediate' }, readSettings([]), {
      secondSessions,
    });
    expect(suggestions.length).toBeGreaterThan(2);
    for (const suggestion of suggestions) {
      expect(suggestion.text).toMatch(looks);
      const again = read(written(grid, editsFor(plan, grid, suggestion)));
      const { activity, exercise, effort, minutes, slot } = suggestion.session;
      expect(again.days[suggestion.day]?.sessions).toContainEqual(
        expect.objectContaining({ activity, exercise, effort, minutes, slot }),
      );
    }
  });
});

test('the formula says it in her words', () => {
  const week = ['Ruhetag', '8 km locker', '', 'Krafttraining 30 min', '', '', 'Langer Lauf 18 km'];
  const rows = suggestTable(
    [
      ['', ...DAYS.de],
      [1, ...week],
      [2, ...week],
    ],
    { locale: 'de_DE' },
  );
  expect(rows[1]?.[1]).toMatch(/ \d+ min (locker|moderat)$/);
});
