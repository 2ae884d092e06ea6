// All word lists, and which of them a plan is written in.
import { danish } from './da';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { foldWords } from './fold';
import { french } from './fr';
import { italian } from './it';
import type { Language, LanguageCode } from './language';
import { dutch } from './nl';
import { portuguese } from './pt';

export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  dutch,
  danish,
  portuguese,
  italian,
];

/**
 * The language with that code.
 * @throws RangeError where there is no such word list.
 */
export function languageOf(code: LanguageCode): Language {
  const found = LANGUAGES.find((language) => language.code === code);
  if (!found) throw new RangeError(`No word list for "${code}"`);
  return found;
}

/** Every single word a language knows, but for those of one or two letters, which tell nothing. */
function wordsOf(language: Language): ReadonlySet<string> {
  const phrases = [
    ...Object.values(language.words),
    ...Object.values(language.headers),
    ...Object.values(language.weekdays),
    ...language.months,
  ];
  return new Set(phrases.flatMap((phrase) => foldWords(phrase)).filter((word) => word.length > 2));
}

let known: ReadonlyMap<LanguageCode, ReadonlySet<string>> | null = null;

/** At most this many words are looked at: a plan shows its language long before. */
const ENOUGH_WORDS = 3000;

/**
 * The language most of the texts' words belong to; English where they tell nothing, or where two
 * languages know as many. A word that several languages share counts for each of them.
 */
export function detectLanguage(texts: readonly string[]): Language {
  known ??= new Map(LANGUAGES.map((language) => [language.code, wordsOf(language)]));
  const counts = new Map<LanguageCode, number>();
  let left = ENOUGH_WORDS;
  for (const text of texts) {
    for (const word of foldWords(text.slice(0, 2000))) {
      if (--left < 0) break;
      for (const [code, words] of known) {
        if (words.has(word)) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
  }
  let best = languageOf('en');
  for (const language of LANGUAGES) {
    if ((counts.get(language.code) ?? 0) > (counts.get(best.code) ?? 0)) best = language;
  }
  return best;
}
