// A figure or a range of figures among the terms: "5-6 miles", "45 to 60 min".
import type { Span } from '../../training/session';
import type { Tag } from '../words/language';
import type { Dimension } from './items';
import type { Scalar } from './scalar';
import { scalarAt } from './scalar';
import type { Term } from './terms';

const DASHES = new Set(['-', '–', '—', '~', '‐', '‑', '−', '→']);

/** A word's tag; null for anything else. */
export function tagOf(term: Term | undefined): Tag | null {
  return term?.type === 'word' ? term.tag : null;
}

/** A mark's character; null for anything else. */
export function markOf(term: Term | undefined): string | null {
  return term?.type === 'mark' ? term.text : null;
}

/** A dash or an arrow between two figures, or the word for one. */
export function isDash(term: Term | undefined): boolean {
  return term?.type === 'mark' ? DASHES.has(term.text) : tagOf(term) === 'to';
}

/** A figure or a range of figures. */
export interface Measure {
  readonly span: Span;
  readonly dimension: Dimension;
  readonly capital: boolean;
  readonly mile: boolean;
  readonly spelt: boolean;
  readonly next: number;
}

function single(scalar: Scalar): Measure {
  return { ...scalar, span: [scalar.value, scalar.value] };
}

/** A bare figure in its partner's unit ("5" of "5-6 miles"); null where they share none. */
export function shared(terms: readonly Term[], at: number, partner: Scalar): Scalar | null {
  const number = terms[at];
  if (number?.type !== 'number' || partner.dimension === 'bare') return null;
  const unitless = terms[partner.next - 1];
  const end = { ...number };
  if (partner.dimension === 'colon' || tagOf(unitless) === null) return null;
  return scalarAt([end, ...(unitless ? [{ ...unitless, spaced: false }] : [])], 0);
}

/** The figure or range of figures that begins at a term. */
export function rangeAt(terms: readonly Term[], at: number): Measure | null {
  const first = scalarAt(terms, at);
  if (!first) return null;
  let after = first.next;
  if (isDash(terms[after]) && isDash(terms[after + 1])) return single(first);
  if (isDash(terms[after])) after += 1;
  else if (tagOf(terms[after]) === 'or' && first.dimension === 'bare') after += 1;
  else return single(first);
  if (tagOf(terms[after]) === 'filler') after += 1;
  const second = scalarAt(terms, after);
  const counts = first.dimension === 'bare' && !terms[after - 1]?.spaced;
  if (!second || (tagOf(terms[second.next]) === 'by' && !counts)) return single(first);
  // Equal figures are a pair, work and recovery ("30-30").
  if (second.value === first.value && isDash(terms[after - 1])) return single(first);
  const start = first.dimension === 'bare' ? (shared(terms, at, second) ?? first) : first;
  const seconds = first.dimension === 'colon' && second.dimension === 'bare' ? null : second;
  if (!seconds) return single(first);
  const same = start.dimension === seconds.dimension;
  const bareEnd = seconds.dimension === 'bare' && start.dimension !== 'bare';
  if (bareEnd && isDash(terms[after - 1]) && terms[after - 1]?.spaced) return single(first);
  const end = bareEnd ? (shared(terms, after, first) ?? seconds) : seconds;
  if (!same && end.dimension !== start.dimension) return single(first);
  if (end.value < start.value)
    return { ...second, span: [end.value, start.value], dimension: start.dimension };
  return {
    ...second,
    ...(bareEnd ? { capital: first.capital, mile: first.mile } : {}),
    dimension: start.dimension,
    span: [start.value, end.value],
  };
}
