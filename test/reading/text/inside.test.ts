// The inside of a session, told apart into stretches and repeats in every language.
import { type InsidePart, insideOf } from '../../../src/reading/text/inside';
import { readText } from '../../../src/reading/text/read-text';
import type { LanguageCode } from '../../../src/reading/words/language';
import { languageOf } from '../../../src/reading/words/languages';

const say = (part: InsidePart): string => {
  const role = part.role === 'main' ? '' : ` ${part.role}`;
  const effort = part.effort === null ? '' : ` ${part.effort}`;
  const size =
    part.count !== null
      ? `${part.count} x (${part.parts.map(say).join(', ')})`
      : part.km === null
        ? `${part.minutes} min`
        : `${Math.round(part.km * 100) / 100} km`;
  return size + role + effort;
};

const inside = (text: string, code: LanguageCode) =>
  insideOf(text, { unit: 'km', words: languageOf(code) }).map(say);

test.each<[LanguageCode, string, readonly string[]]>([
  ['en', '6 x 800 m, 400 m jog', ['6 x (0.8 km)', '0.4 km recovery']],
  ['en', '4 x (3 min hard, 2 min easy)', ['4 x (3 min hard, 2 min easy) hard']],
  [
    'en',
    '2 x (4 x 400 m, 200 m jog), 3 min between sets',
    ['2 x (4 x (0.4 km), 0.2 km recovery)', '3 min recovery'],
  ],
  ['en', '400-800-400 m w/ 200 m jog', ['1 x (0.4 km, 0.8 km, 0.4 km) hard', '0.2 km recovery']],
  ['en', '10 mi, last 3 at marathon pace', ['16.09 km', '4.83 km moderate']],
  ['de', '9 km mit 3 x 8 min Schwelle', ['9 km', '3 x (8 min) hard']],
  ['fr', '12 km facile', ['12 km easy']],
  [
    'en',
    '6 mi fartlek (8 x 1 min on, 1 min off)',
    ['9.65 km hard', '8 x (1 min)', '1 min recovery'],
  ],
  ['en', '10 min easy, 20 min tempo, repeat 2 times', ['2 x (10 min easy, 20 min hard)']],
  ['en', '5 km easy + strength 30 min', []],
])('%s: %s', (code, text, parts) => {
  expect(inside(text, code)).toEqual(parts);
});

test('repeats in parentheses count within the distance before them', () => {
  const { bouts } = readText('8 mi (6 x 800 m)', { unit: 'km', words: languageOf('en') });
  expect(bouts).toMatchObject([{ kind: 'intervals', effort: 'hard', km: [12.872, 12.872] }]);
});
