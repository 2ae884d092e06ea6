// Injuries in plain words: which row of the injury table, until when, and who cleared them.

import type { Injury, InjuryKind } from '../../training/athlete';
import { addDays } from '../../training/calendar';
import type { IsoDate } from '../../training/plan';
import { INJURY_WORDS, meaningOf, NONE, plain } from './words';

export interface InjuriesRead {
  readonly injuries: readonly Injury[];
  readonly clearedBy: string | null;
  /** Sore, but not injured. */
  readonly sore: boolean;
  readonly problems: readonly string[];
}

const CLEARED = /\(?\b(?:cleared|signed off|ok'?d|okayed|approved)\s+by\s+([^,;)\n]+)\)?/i;
const HEALED = /\b(healed|recovered|resolved|no longer|all clear|pain free|painfree)\b/i;
const SORE = /\b(sore|soreness|doms)\b/i;
const UNTIL = /\b(?:until|till|til|through|thru|to|bis)\s+([^,;)\n]+)/i;

/**
 * Reads the Injuries entry. What names no part of the body that the table knows still counts as
 * an injury, of the lower limb, so that nothing is overlooked; a problem says so.
 *
 * @param dateOf reads a date out of text, null where it is none.
 */
export function readInjuries(text: string, dateOf: (text: string) => IsoDate | null): InjuriesRead {
  const clearedBy = CLEARED.exec(text)?.[1]?.trim() ?? null;
  const rest = text.replace(CLEARED, ' ').slice(0, 2000);
  const injuries: Injury[] = [];
  const problems: string[] = [];
  let sore = false;
  for (const part of rest.split(/[,;\n+]|\band\b/i)) {
    const words = part.trim();
    if (words === '' || NONE.test(words) || /^no injur/i.test(words)) continue;
    if (HEALED.test(words)) {
      // "Knee, healed" speaks of the part before.
      if (meaningOf(words, INJURY_WORDS) === null) injuries.pop();
      continue;
    }
    if (plain(words) === '' || /^not (injured|hurt)$/i.test(words)) continue;
    const kind = meaningOf(words, INJURY_WORDS);
    if (SORE.test(words) && (kind === null || /\blegs?\b|\bmuscles?\b/i.test(words))) {
      sore = true;
      continue;
    }
    if (kind === null) {
      problems.push(
        `I do not know the injury "${words.slice(0, 40)}" and take it for one of the lower limb; name the part of the body if it is another.`,
      );
    }
    const read = injury(kind ?? 'lower-limb', words, dateOf);
    if (read.kind === 'ill' && read.until === null && UNTIL.test(words)) {
      problems.push(
        `Injuries: the date in "${words.slice(0, 40)}" is not understood; write it with its year, such as "until 12 March 2026".`,
      );
    }
    injuries.push(read);
  }
  return { injuries, clearedBy, sore, problems };
}

function injury(kind: InjuryKind, text: string, dateOf: (text: string) => IsoDate | null): Injury {
  const said = UNTIL.exec(text)?.[1];
  return { kind, text, until: kind === 'ill' && said !== undefined ? dateOf(said.trim()) : null };
}

/** The first day that bears a yearless date from a day on. */
export function onOrAfter(from: IsoDate, month: number, day: number): IsoDate | null {
  for (let days = 0; days < 366 * 8; days++) {
    const date = addDays(from, days);
    if (Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day) return date;
  }
  return null;
}
