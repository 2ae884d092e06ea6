// The unit of a plan's bare numbers: what its texts name most, else what its locale uses.
import type { Unit } from '../../training/session';
import { foldWords } from '../words/fold';
import type { Language } from '../words/language';
import { vocabularyOf } from './vocabulary';

const MILES = /_(US|GB|LR|MM)$/;
const ENOUGH = 2000;

/** Counts the words for miles and kilometres in headers, titles and cells. */
export function unitOfSheet(texts: readonly string[], words: Language, locale: string): Unit {
  const { units } = vocabularyOf(words);
  let miles = 0;
  let kilometres = 0;
  for (const text of texts.slice(0, ENOUGH)) {
    for (const word of new Set(foldWords(text.slice(0, 500)))) {
      const unit = units.get(word);
      if (unit === 'mi') miles++;
      if (unit === 'km') kilometres++;
    }
    if (/inmet(er|re)s/i.test(text)) kilometres++;
  }
  if (miles !== kilometres) return miles > kilometres ? 'mi' : 'km';
  return MILES.test(locale) ? 'mi' : 'km';
}
