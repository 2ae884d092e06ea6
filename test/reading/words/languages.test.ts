// Which language a plan is in, and that every word list can be used.
import { detectLanguage, LANGUAGES, languageOf } from '../../../src/reading/words/languages';

test.each([
  ['en', ['Monday', 'Easy run 5 miles', 'Rest', 'Long run']],
  ['de', ['Montag', 'Dauerlauf 10 km locker', 'Ruhetag', 'Langer Lauf']],
  ['fr', ['Lundi', 'Footing facile', 'Repos', 'Sortie longue']],
  ['es', ['Lunes', 'Rodaje suave', 'Descanso', 'Tirada larga']],
  ['nl', ['Maandag', 'Rustige duurloop', 'Rust', 'Krachttraining']],
  ['da', ['Mandag', 'Rolig løbetur', 'Hvile', 'Styrketræning']],
  ['pt', ['Segunda', 'Corrida leve', 'Folga', 'Musculação']],
  ['it', ['Lunedì', 'Corsa lenta', 'Riposo', 'Palestra']],
  ['en', ['5', '8', '']],
])('the plan is in %s', (code, texts) => {
  expect(detectLanguage(texts).code).toBe(code);
});

test('every language names seven days and twelve months', () => {
  for (const language of LANGUAGES) {
    expect(language.months).toHaveLength(12);
    expect(Object.keys(language.weekdays)).toHaveLength(7);
    expect(languageOf(language.code)).toBe(language);
  }
});
