// One figure with its unit: "5", "5 miles", "45'", "1h15", "1:15", ":30", "half an hour".

import type { Dimension } from './items';
import type { Term } from './terms';

export interface Scalar {
  readonly value: number;
  readonly dimension: Dimension;
  readonly capital: boolean;
  readonly mile: boolean;
  /** The figure was spelt out ("two"). */
  readonly spelt: boolean;
  /** Index after its last term. */
  readonly next: number;
}

const KM_PER_MILE = 1.609;
const KM_PER_YARD = 0.000_914_4;

function isMark(term: Term | undefined, text: string): boolean {
  return term?.type === 'mark' && term.text === text;
}

function isTag(term: Term | undefined, ...tags: readonly string[]): boolean {
  return term?.type === 'word' && tags.includes(term.tag);
}

/** A two-digit number glued to a colon before it. */
function sixtieths(terms: readonly Term[], colon: number): number | null {
  const digits = terms[colon + 1];
  if (!isMark(terms[colon], ':') || terms[colon]?.spaced || digits?.type !== 'number') return null;
  return digits.spaced || digits.text.length !== 2 || digits.value >= 60 ? null : digits.value;
}

/** "15", "15 min" or "30 s" behind hours or minutes: the smaller part of one time. */
function smallerPart(terms: readonly Term[], at: number, unit: 'minute' | 'second') {
  const start = isTag(terms[at], 'and') ? at + 1 : at;
  const number = terms[start];
  if (number?.type !== 'number' || number.value >= 60) return null;
  const short = unit === 'minute' && isTag(terms[start + 1], 'metre');
  const named = isTag(terms[start + 1], unit) || short;
  if (named) return { value: number.value, next: start + 2 };
  const glued = !number.spaced && start === at && !isTag(terms[start + 1], 'by');
  return glued ? { value: number.value, next: start + 1 } : null;
}

/** A figure with the unit that stands at `unitAt`, or null where none does. */
function withUnit(value: number, terms: readonly Term[], unitAt: number): Scalar | null {
  const unit = terms[unitAt];
  if (unit?.type !== 'word') return null;
  const base = { capital: unit.text !== unit.text.toLowerCase(), mile: false, spelt: false };
  const next = unitAt + 1;
  switch (unit.tag) {
    case 'mile':
      return { ...base, value: value * KM_PER_MILE, dimension: 'km', mile: true, next };
    case 'km':
      return { ...base, value, dimension: 'km', next };
    case 'yard':
      return { ...base, value: value * KM_PER_YARD, dimension: 'km', next };
    case 'metre':
      return unit.text.length > 1
        ? { ...base, value: value / 1000, dimension: 'km', next }
        : { ...base, value, dimension: 'm', next };
    case 'hour': {
      const minutes = smallerPart(terms, next, 'minute');
      const value60 = value * 60 + (minutes?.value ?? 0);
      return { ...base, value: value60, dimension: 'min', next: minutes?.next ?? next };
    }
    case 'minute': {
      const seconds = smallerPart(terms, next, 'second');
      const whole = value + (seconds?.value ?? 0) / 60;
      return { ...base, value: whole, dimension: 'min', next: seconds?.next ?? next };
    }
    case 'second':
      // "6 x 800s": a plural, not seconds.
      if (unit.text === 's' && value >= 200 && value % 100 === 0) {
        return { ...base, value: value / 1000, dimension: 'km', next };
      }
      return { ...base, value: value / 60, dimension: 'min', next };
    default:
      return null;
  }
}

/** "half a mile", "an hour". */
function wordedAt(terms: readonly Term[], at: number): Scalar | null {
  const first = terms[at];
  if (first?.type !== 'word') return null;
  const half = first.tag === 'half';
  const article = (term: Term | undefined) =>
    term?.type === 'word' && (term.tag === 'filler' || term.tag === 'per') && term.text.length <= 3;
  if (!half && !article(first)) return null;
  const unitAt = half && article(terms[at + 1]) ? at + 2 : at + 1;
  if (!isTag(terms[unitAt], 'mile', 'hour', 'km')) return null;
  if (terms[unitAt]?.type === 'word' && (terms[unitAt]?.end ?? 0) - (terms[unitAt]?.start ?? 0) < 3)
    return null;
  return withUnit(half ? 0.5 : 1, terms, unitAt);
}

/** The figure that begins at a term, with its unit where one follows. */
export function scalarAt(terms: readonly Term[], at: number): Scalar | null {
  const first = terms[at];
  const plain = { dimension: 'bare', capital: false, mile: false } as const;
  if (isMark(first, ':') && terms[at - 1]?.type !== 'number') {
    const seconds = terms[at + 1];
    if (seconds?.type !== 'number' || seconds.spaced || seconds.text.length !== 2) return null;
    return { ...plain, value: seconds.value / 60, dimension: 'min', spelt: false, next: at + 2 };
  }
  if (first?.type !== 'number') return wordedAt(terms, at);
  const spelt = !/[0-9½¼¾]/.test(first.text);
  const minor = sixtieths(terms, at + 1);
  if (minor !== null) {
    const third = sixtieths(terms, at + 3);
    if (third !== null) {
      const value = first.value * 60 + minor + third / 60;
      return { ...plain, value, dimension: 'min', spelt, next: at + 5 };
    }
    const value = first.value + minor / 60;
    const unit = terms[at + 3];
    const named = isTag(unit, 'minute', 'hour', 'second');
    if (!named) return { ...plain, value, dimension: 'colon', spelt, next: at + 3 };
    const hours = isTag(unit, 'hour');
    return { ...plain, value: hours ? value * 60 : value, dimension: 'min', spelt, next: at + 4 };
  }
  let value = first.value;
  let unitAt = at + 1;
  const over = terms[at + 2];
  const next = terms[at + 1];
  const whole = next?.type === 'number' && isMark(terms[at + 2], '/') ? first.value : 0;
  const bottom = terms[whole > 0 ? at + 3 : at + 2];
  const top = whole > 0 ? next : first;
  const slash = isMark(whole > 0 ? over : next, '/');
  if (slash && top?.type === 'number' && bottom?.type === 'number') {
    const afterFraction = whole > 0 ? at + 4 : at + 3;
    const fraction = top.value < bottom.value && (bottom.value === 2 || bottom.value === 4);
    if (fraction && withUnit(1, terms, afterFraction)) {
      value = whole + top.value / bottom.value;
      unitAt = afterFraction;
    }
  }
  if (isMark(terms[unitAt], '-') && !terms[unitAt]?.spaced && !terms[unitAt + 1]?.spaced) {
    const hyphened = withUnit(value, terms, unitAt + 1);
    if (hyphened) return { ...hyphened, spelt };
  }
  // "17+ mins": at least so many.
  if (isTag(terms[unitAt], 'plus') && !terms[unitAt]?.spaced) {
    const open = withUnit(value, terms, unitAt + 1);
    if (open) return { ...open, spelt };
  }
  const found = withUnit(value, terms, unitAt);
  return found ? { ...found, spelt } : { ...plain, value, spelt, next: unitAt };
}
