// Terms -> items: figures become amounts of distance or time, or paces, heart rates, clock times.
import type { Tag } from '../words/language';
import type { Read } from './figures';
import { figureOf, ratedAt } from './figures';
import type { Amount, Item } from './items';
import { markOf, rangeAt, shared, tagOf } from './measure';
import { scalarAt } from './scalar';
import type { Term } from './terms';

/** Words that may follow a figure so that a spelt or bare number counts something else. */
const COUNTED: ReadonlySet<Tag> = new Set<Tag>([
  'by',
  'times',
  'set',
  'intervals',
  'hillRepeats',
  'hills',
  'hillSprints',
  'strides',
  'surges',
  'sprints',
]);

function measureAt(terms: readonly Term[], at: number): Read | null {
  const measure = rangeAt(terms, at);
  if (!measure) return null;
  const known = figureOf(terms, at, measure);
  if (known) return known;
  const start = terms[at]?.start ?? 0;
  const last = terms[measure.next - 1];
  const end = last?.end ?? start;
  const suffix = terms[measure.next];
  const source =
    suffix?.type === 'unknown' || suffix?.type === 'word' ? suffix.text.toLowerCase() : '';
  if (
    measure.dimension === 'bare' &&
    suffix &&
    !suffix.spaced &&
    suffix.text === source &&
    ['st', 'nd', 'rd', 'th', 'er', 'e', 'eme'].includes(source)
  ) {
    return {
      item: { type: 'ordinal', text: source, start, end: suffix.end },
      next: measure.next + 1,
    };
  }
  const counts = COUNTED.has(tagOf(suffix) ?? 'filler');
  const label = tagOf(terms[at - 1]);
  if (measure.dimension === 'bare' && !counts && (label === 'power' || label === 'workout')) {
    return { item: { type: 'unknown', text: 'number', start, end }, next: measure.next };
  }
  if (measure.dimension === 'bare' && measure.spelt && !counts) {
    return { item: { type: 'unknown', text: 'number', start, end }, next: measure.next };
  }
  const { dimension, span, capital, mile } = measure;
  const amount: Amount = { type: 'amount', dimension, span, capital, mile, start, end };
  return { item: amount, next: measure.next };
}

/** "400-800-1200-800-400", "1, 2, 3, 2, 1 min": a ladder is one round of intervals. */
function ladderAt(
  terms: readonly Term[],
  at: number,
): { items: readonly Item[]; next: number } | null {
  const separator = markOf(terms[at + 1]);
  if (separator === null || !['-', '–', ',', '/'].includes(separator)) return null;
  let last = at;
  while (markOf(terms[last + 1]) === separator && terms[last + 2]?.type === 'number') last += 2;
  if (terms[at]?.type !== 'number' || (last - at) / 2 < 2) return null;
  const end = scalarAt(terms, last);
  if (!end || tagOf(terms[end.next]) === 'by') return null;
  const body: Item[] = [];
  for (let index = at; index <= last; index += 2) {
    const term = terms[index];
    const scalar =
      end.dimension === 'bare' || index === last
        ? scalarAt(terms, index)
        : shared(terms, index, end);
    if (!term || !scalar) return null;
    const { dimension, capital, mile, value } = scalar;
    body.push({
      type: 'amount',
      dimension,
      capital,
      mile,
      span: [value, value],
      start: term.start,
      end: term.end,
    });
  }
  const { start } = terms[at] ?? { start: 0 };
  const stop = terms[end.next - 1]?.end ?? start;
  const word: Item = { type: 'word', tag: 'intervals', text: '', start, end: start };
  return {
    items: [word, { type: 'repeat', count: [1, 1], body, start, end: stop }],
    next: end.next,
  };
}

/** Every term as an item; figures that belong together become one. */
export function itemsOf(terms: readonly Term[]): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < terms.length) {
    const term = terms[at];
    if (!term) break;
    const ladder = ladderAt(terms, at);
    if (ladder) {
      items.push(...ladder.items);
      at = ladder.next;
      continue;
    }
    const read = ratedAt(terms, at) ?? measureAt(terms, at);
    if (read) {
      items.push(read.item);
      at = read.next;
      continue;
    }
    at += 1;
    if (term.type === 'word') items.push(term);
    else if (term.type === 'unknown') items.push(term);
    else if (term.type === 'number')
      items.push({ type: 'unknown', text: term.text, start: term.start, end: term.end });
    else items.push(term);
  }
  return items;
}
