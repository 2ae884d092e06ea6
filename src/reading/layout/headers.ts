// What a header cell says of its column: which figure, which unit, planned or actual.

import { fold } from '../words/fold';
import type { Header } from '../words/language';
import { type ColumnUnit, phraseKey, type Vocabulary } from './vocabulary';

export type Side = 'planned' | 'actual';

/** `sport` is a column of one activity or kind of session; `statistic` one that is no figure of ours. */
export type ColumnRole = Exclude<Header, 'planned' | 'actual'> | 'sport' | 'statistic';

export interface ColumnHeader {
  /** Null where the cell names only a side, such as a group header. */
  readonly role: ColumnRole | null;
  readonly unit: ColumnUnit | null;
  readonly side: Side | null;
  /** Whether the header names an activity or a kind of session, beside its role. */
  readonly sport: boolean;
  readonly slot: 'am' | 'pm' | null;
}

const LONGEST_PHRASE = 4;
const MOST_WORDS = 7;
const LONGEST_HEADER = 60;

/** Averages, records and counts that exports put beside the figures of a session. */
const STATISTIC = new Set(
  'avg average mean max maximum best fastest lap laps number count id url link file filename normalized normalised weighted grade adjusted training stress score tss if vi relative favorite favourite commute decompression feeling energy velocity body weight vo2 hrv stroke strokes swolf flow grit ground vertical oscillation split splits rep reps sets set'.split(
    ' ',
  ),
);

/** Roles of a header that may be an activity's name as well: "Run", "Bike km". */
const MAY_BE_SPORT: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  null,
  'session',
  'distance',
  'duration',
]);

const DISTANCE_UNITS: ReadonlySet<ColumnUnit> = new Set<ColumnUnit>(['km', 'mi', 'm', 'yd']);

/** Reads a header cell; null where it is none. */
export function readHeader(text: string, vocabulary: Vocabulary): ColumnHeader | null {
  if (text === '' || text.length > LONGEST_HEADER) return null;
  const exact = vocabulary.wholeHeaders.get(fold(text.trim()));
  const words = headerWords(text);
  const key = words.join(' ');
  const slot = vocabulary.slots.get(key) ?? null;
  const unitNamed = words.some((word) => vocabulary.units.has(word));
  const sport =
    vocabulary.sports.has(key) || (unitNamed && words.some((word) => vocabulary.sports.has(word)));
  const found = matches(words, vocabulary);
  const side = found.sides[found.sides.length - 1] ?? null;
  const slots = words.filter((word) => vocabulary.slots.has(word)).length;
  if (slots >= 2) return { role: 'startTime', unit: null, side: null, sport: false, slot: null };
  if (exact !== undefined && exact !== 'planned' && exact !== 'actual') {
    return { role: exact, unit: found.unit, side, sport: sport && MAY_BE_SPORT.has(exact), slot };
  }
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (found.covered * 2 < words.length) return null;
  const role = chooseRole(found.roles, found.unit);
  const statistic = words.some((word) => STATISTIC.has(word)) && !sport;
  if (statistic) return { role: 'statistic', unit: null, side, sport: false, slot };
  if (role === null && side === null) return null;
  return {
    role,
    unit: found.unit,
    side,
    sport: role === 'sport' || (sport && MAY_BE_SPORT.has(role)),
    slot,
  };
}

/** `PlannedDistanceInMeters` and `Distance (km)` as folded words; text with other digits is no header. */
function headerWords(text: string): string[] {
  const spaced = text
    // "h:mm:ss" tells how times are written, not that they are hours.
    .replace(/\(?\b[hms]{1,2}:[ms]{2}(:[s]{2})?\b\)?/gi, ' ')
    .replace(/\(?\b\d+\s?[-–]\s?\d+\b\)?/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return /\d/.test(spaced) ? [] : (fold(spaced).match(/\p{L}+/gu) ?? []);
}

interface Matches {
  readonly roles: readonly ColumnRole[];
  readonly sides: readonly Side[];
  readonly unit: ColumnUnit | null;
  readonly covered: number;
}

function matches(words: readonly string[], vocabulary: Vocabulary): Matches {
  const roles: { role: ColumnRole; length: number; at: number }[] = [];
  const sides: Side[] = [];
  const unit = words.map((word) => vocabulary.units.get(word)).find((each) => each !== undefined);
  let covered = 0;
  let at = 0;
  while (at < words.length) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    for (; length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ');
      const header = vocabulary.headers.get(phrase);
      const named = vocabulary.units.get(phrase);
      const sport = vocabulary.sports.has(phrase);
      if (header === 'planned' || header === 'actual') sides.push(header);
      else if (header !== undefined && named === undefined)
        roles.push({ role: header, length, at });
      else if (sport && named === undefined) roles.push({ role: 'sport', length, at });
      if (header !== undefined || named !== undefined || sport) break;
    }
    covered += length;
    at += Math.max(1, length);
  }
  roles.sort((a, b) => b.length - a.length || b.at - a.at);
  return { roles: roles.map((each) => each.role), sides, unit: unit ?? null, covered };
}

/** Of several roles: totals and sports first, else the longest phrase; a bare unit is its figure. */
function chooseRole(roles: readonly ColumnRole[], unit: ColumnUnit | null): ColumnRole | null {
  const has = (role: ColumnRole) => roles.includes(role);
  if (has('total') && !has('duration') && !has('distance')) return 'total';
  const first = roles.find((role) => role !== 'total');
  if (has('sport') && first !== 'notes' && first !== 'done') return 'sport';
  if (first !== undefined) return first;
  if (unit !== null) return DISTANCE_UNITS.has(unit) ? 'distance' : 'duration';
  return null;
}

/** A label such as `Strength` or `AM` beside a row, as key of the word lists. */
export const labelKey = (text: string): string =>
  text.length > LONGEST_HEADER || /\d/.test(text) ? '' : phraseKey(text);
