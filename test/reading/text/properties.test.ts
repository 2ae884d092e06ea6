// Whatever a cell holds: no throw, sound figures, offsets inside the text, linear time.
import fc from 'fast-check';
import { readText } from '../../../src/reading/text/read-text';
import { LANGUAGES, languageOf } from '../../../src/reading/words/languages';
import { ACTIVITIES } from '../../../src/training/session';

const pieces = fc.array(
  fc.constantFrom(
    'run',
    'easy',
    '5',
    '12',
    ' mi',
    ' km',
    "45'",
    ':30',
    '1:15',
    ' x ',
    '(',
    ')',
    '[',
    ' + ',
    ', ',
    '\n',
    ' or ',
    ' then ',
    'AM',
    ' pm',
    'rest',
    'strides',
    ' w/ ',
    '@',
    ' MP',
    '-',
    '–',
    '%',
    'Z2',
    'RPE 7',
    'warm up',
    ' cool down',
    'repeat 3 times',
    'optional',
    'did',
    'planned',
    'bike',
    'swim',
    'yoga',
    '400m',
    '½',
    '₂',
    '❤️',
    'مرحبا',
    '=SUM(A1)',
    'skipped',
    'no ',
    '12/6',
    '1,2,3',
  ),
  { maxLength: 30 },
);
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  pieces.map((list) => list.join('')),
);
const languages = fc.constantFrom(...LANGUAGES);

test('any text gives sound bouts and never throws', () => {
  fc.assert(
    fc.property(
      texts,
      languages,
      fc.constantFrom('mi' as const, 'km' as const),
      (text, words, unit) => {
        const { bouts, unread } = readText(text, { unit, words });
        if (unread !== null) expect(bouts).toEqual([]);
        let from = 0;
        for (const bout of bouts) {
          expect(ACTIVITIES).toContain(bout.activity);
          expect(bout.kind === null).toBe(bout.activity !== 'run');
          expect(bout.start).toBeGreaterThanOrEqual(from);
          expect(bout.end).toBeGreaterThanOrEqual(bout.start);
          expect(bout.end).toBeLessThanOrEqual(text.length);
          from = bout.start;
          for (const span of [bout.km, bout.minutes]) {
            if (span === null) continue;
            expect(Number.isFinite(span[0]) && Number.isFinite(span[1])).toBe(true);
            expect(span[0]).toBeLessThanOrEqual(span[1]);
            expect(span[0]).toBeGreaterThanOrEqual(0);
          }
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test.each([
  ['parentheses', '('],
  ['closed parentheses', '()'],
  ['repeats', '2 x '],
  ['repeated words', 'easy, '],
  ['choices', 'rest or '],
  ['numbers', '1-'],
  ['lines', 'run 5\n'],
  ['letters', 'a'],
])('a cell of 50,000 characters of %s is read at once', (_name, part) => {
  const text = part.repeat(Math.ceil(50_000 / part.length)).slice(0, 50_000);
  const start = performance.now();
  readText(text, { unit: 'mi', words: languageOf('en') });
  expect(performance.now() - start).toBeLessThan(1500);
});
