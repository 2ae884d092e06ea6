// The unit of a plan's bare numbers: what its texts name most, else what its locale uses.
import type { Plan } from '../../training/plan';
import type { Unit } from '../../training/session';
import { foldWords } from '../words/fold';
import type { Language } from '../words/language';
import { vocabularyOf } from './vocabulary';

const MILES = /_(US|GB|LR|MM)$/;
const ENOUGH = 2000;

export interface SheetUnit {
  readonly unit: Unit;
  /** Whether the sheet's own words tell it. */
  readonly told: boolean;
}

/** Counts the words for miles and kilometres in headers, titles and cells. */
export function unitOfSheet(texts: readonly string[], words: Language, locale: string): SheetUnit {
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
  if (miles !== kilometres) return { unit: miles > kilometres ? 'mi' : 'km', told: true };
  return { unit: MILES.test(locale) ? 'mi' : 'km', told: false };
}

/** Minutes a kilometre beyond which the other unit is likelier for most of a log's runs. */
const FASTEST = 4;
const SLOWEST = 8.5;

/** The unit that makes the paces of a log's runs those of runners; null where the one it was read in does. */
export function unitByPace(days: Plan['days'], unit: Unit): Unit | null {
  const paces = days
    .flatMap((day) => day.sessions)
    .filter((session) => session.activity === 'run' && session.km !== null)
    .map((session) => (session.minutes?.[0] ?? 0) / (session.km?.[0] ?? 1))
    .filter((pace) => pace > 0 && Number.isFinite(pace))
    .sort((a, b) => a - b);
  const median = paces[Math.floor(paces.length / 2)];
  if (median === undefined) return null;
  if (unit === 'mi' && median < FASTEST) return 'km';
  return unit === 'km' && median > SLOWEST ? 'mi' : null;
}
