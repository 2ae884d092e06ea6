// Hours of the day written as bare figures: "7 am run 5 mi", "gym 6 pm".
import type { Tag } from '../words/language';
import { MEANINGS } from '../words/meanings';
import type { Measure } from './measure';
import { isDash, markOf, rangeAt, tagOf } from './measure';
import type { Term } from './terms';

/** Nobody trains before. */
const FIRST_HOUR = 4;

/** Sessions that a bare figure behind them does not measure: "gym 6 pm". */
const INDOORS: ReadonlySet<Tag> = new Set<Tag>(['strength', 'weights', 'yoga', 'pilates', 'swim']);

/** Behind a figure they end a distance or a time. */
const UNITS: ReadonlySet<Tag> = new Set<Tag>(['mile', 'km', 'minute']);

const JOINING: ReadonlySet<Tag> = new Set<Tag>(['and', 'next', 'or', 'plus', 'with', 'am', 'pm']);

function separates(term: Term | undefined): boolean {
  const tag = tagOf(term);
  return !term || ['mark', 'break'].includes(term.type) || (tag !== null && JOINING.has(tag));
}

/**
 * "7 am run 5 mi", "6 pm yoga": an hour, where it leads a session that has a figure of its own or
 * is no run of any length, or an "at" or a figure with its unit stands before it, or the figure
 * comes behind a comma ("9 am group run, 8 mi"). "5 am, 4 pm" are two distances.
 */
export function isHour(terms: readonly Term[], at: number, { span, next }: Measure): boolean {
  if (span[0] !== span[1] || !Number.isInteger(span[0]) || span[0] < 1) return false;
  const before = tagOf(terms[at - 1]) ?? 'filler';
  if (before === 'at' || INDOORS.has(before)) return true;
  if (UNITS.has(before) && terms[at - 2]?.type === 'number') return true;
  if (!separates(terms[at - 1]) || (tagOf(terms[next]) === 'am' && span[0] < FIRST_HOUR))
    return false;
  let after = next + 1;
  const labels = markOf(terms[after]) === ':';
  if (labels || isDash(terms[after])) after += 1;
  let named = false;
  for (; !separates(terms[after]); after += 1) {
    const term = terms[after];
    const measured = rangeAt(terms, after);
    if (measured) {
      const slot = tagOf(terms[measured.next]);
      return labels || (slot !== 'am' && slot !== 'pm');
    }
    const activity = term?.type === 'word' ? MEANINGS[term.tag]?.activity : undefined;
    if ((activity !== undefined && activity !== 'run') || tagOf(term) === 'parkrun') return true;
    named = named || term?.type === 'word';
  }
  const behind = named && markOf(terms[after]) === ',' ? rangeAt(terms, after + 1) : null;
  return behind !== null && behind.dimension !== 'bare';
}
