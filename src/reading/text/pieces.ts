// A session's parts: one figure or repeat each, with the words that speak of it and its role.
import type { Tag } from '../words/language';
import { MEANINGS } from '../words/meanings';
import { flatten, wordsOf } from './facts';
import type { Amount, Figure, Item, Repeat, Word } from './items';
import type { Lead, Segment } from './segments';

export type Role = 'main' | 'warm' | 'cool' | 'recovery' | 'strides';

export interface Piece {
  readonly lead: Lead;
  readonly aside: boolean;
  readonly line: number;
  /** One amount, or two in different dimensions ("17 mi in 57:08"). */
  readonly amounts: readonly Amount[];
  readonly repeat: Repeat | null;
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  readonly figures: readonly Figure[];
  /** A word that names the session stands before the figure. */
  readonly labelled: boolean;
  readonly unknown: number;
  readonly role: Role;
}

const RESTING: readonly Tag[] = ['rest', 'jog', 'walk', 'recovery', 'float'];
const IDLE: readonly Tag[] = ['rest', 'jog', 'walk', 'recovery', 'easy', 'float'];

/** Whether a part has a figure of its own. */
export function hasNumber(piece: Piece): boolean {
  return piece.amounts.length > 0 || (piece.repeat !== null && piece.repeat.body.length > 0);
}

/** Whether a part has a word with one of the tags. */
export function hasTag(piece: Piece, ...tags: readonly Tag[]): boolean {
  return piece.words.some((word) => tags.includes(word.tag));
}

function isTime(amount: Amount): boolean {
  return amount.dimension === 'min' || amount.dimension === 'colon';
}

/** Whether a second figure only gives the first one's other dimension. */
function completes(first: Amount, second: Amount, between: readonly Item[]): boolean {
  const other =
    (first.dimension === 'km' && isTime(second)) || (isTime(first) && second.dimension === 'km');
  return other && between.every((item) => item.type !== 'word' || !MEANINGS[item.tag]?.effort);
}

/** The words of rest right before a figure: "5 x 1000 m jog 400 m". */
function idleTail(since: readonly Item[]): readonly Item[] {
  const last = since[since.length - 1];
  return last?.type === 'word' && RESTING.includes(last.tag) ? [last] : [];
}

/** A segment's items cut so that each share holds one figure. */
function shares(items: readonly Item[]): readonly (readonly Item[])[] {
  const result: Item[][] = [];
  let current: Item[] = [];
  let figure: Item | null = null;
  let since: Item[] = [];
  const labelled = items[0]?.type === 'word' && items.some((item) => item.type === 'amount');
  for (const item of items) {
    if (item.type === 'amount' || item.type === 'repeat') {
      const pair =
        figure?.type === 'amount' && item.type === 'amount' && completes(figure, item, since);
      const rating =
        figure?.type === 'amount' &&
        figure.dimension !== 'bare' &&
        item.type === 'amount' &&
        item.dimension === 'bare';
      if (rating) continue;
      if (figure && !pair) {
        const label = labelled ? since : idleTail(since);
        result.push(current.slice(0, current.length - label.length));
        current = [...label];
      }
      figure = item;
      since = [];
    } else since.push(item);
    current.push(item);
  }
  result.push(current);
  return result;
}

/** Too long for a recovery between repeats, unless the text calls it one. */
function isStretch(amount: Amount): boolean {
  const { dimension, span } = amount;
  return dimension === 'km' ? span[1] >= 1.5 : dimension === 'min' && span[1] >= 8;
}

function roleOf(
  words: readonly Word[],
  after: Role | null,
  afterRepeat: boolean,
  lead: Lead,
): Role {
  const has = (...tags: readonly Tag[]) => words.some((word) => tags.includes(word.tag));
  if (has('warmUp')) return 'warm';
  if (has('coolDown')) return 'cool';
  if (has('strides') || (has('drills') && after !== null)) return 'strides';
  if (has('float', 'between') || (has('rest') && after !== null)) return 'recovery';
  const plain = words.every((word) => !MEANINGS[word.tag]?.effort || IDLE.includes(word.tag));
  if (afterRepeat && has(...IDLE) && plain && lead !== 'line' && lead !== 'plus') return 'recovery';
  return 'main';
}

function isLabel(words: readonly Word[]): boolean {
  return words.some((word) => MEANINGS[word.tag] !== undefined);
}

function pieceOf(
  items: readonly Item[],
  segment: Segment,
  first: boolean,
  before: Piece | null,
): Piece {
  const flat = flatten(items);
  const words = wordsOf(items);
  const figureAt = items.findIndex((item) => item.type === 'amount' || item.type === 'repeat');
  const found = items[figureAt];
  const repeat = found?.type === 'repeat' ? found : null;
  const lead = first ? segment.lead : 'next';
  const amounts = repeat ? [] : items.filter((item): item is Amount => item.type === 'amount');
  const striding = before?.role === 'strides' && !words.some((word) => RESTING.includes(word.tag));
  const afterRepeat =
    before !== null &&
    !striding &&
    (before.repeat !== null || (before.role === 'recovery' && !hasNumber(before)));
  const short = amounts.every((amount) => !isStretch(amount));
  const bare = repeat === null && amounts.length > 0 && !isLabel(words) && before?.repeat != null;
  const glued =
    bare &&
    (lead === 'slash' || lead === 'open' || lead === 'with') &&
    short &&
    !words.some((word) => word.tag === 'total');
  const outside = wordsOf(items.filter((item) => item.type !== 'repeat'));
  const inside = words.some((word) => word.tag === 'strides' || word.tag === 'drills');
  const weighed = roleOf(
    repeat ? outside : words,
    before?.role ?? null,
    afterRepeat && short,
    lead,
  );
  const told = repeat && weighed === 'recovery' ? 'main' : weighed;
  const slow = items.some((item) => item.type === 'figure' && item.effort === 'easy');
  const eased =
    told === 'main' && slow && repeat === null && afterRepeat && lead !== 'line' && lead !== 'plus';
  const own = eased ? 'recovery' : told === 'main' && repeat !== null && inside ? 'strides' : told;
  const carried =
    before !== null &&
    !hasNumber(before) &&
    lead === 'colon' &&
    (before.role === 'warm' || before.role === 'cool');
  return {
    lead,
    aside: segment.aside,
    line: segment.line,
    amounts,
    repeat,
    words,
    items,
    figures: flat.filter((item): item is Figure => item.type === 'figure'),
    labelled:
      isLabel(wordsOf(items.slice(0, Math.max(0, figureAt)))) ||
      (before !== null && lead === 'colon' && !hasNumber(before)),
    unknown: flat.filter((item) => item.type === 'unknown').length,
    role: carried ? before.role : glued ? 'recovery' : own,
  };
}

/** "2 mile warm up / cool down": the part without a figure takes its partner's. */
function twinned(pieces: readonly Piece[]): readonly Piece[] {
  const joined = (lead: Lead | undefined) => lead === 'slash' || lead === 'and';
  return pieces.map((piece, at) => {
    if (hasNumber(piece)) return piece;
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    if (piece.role === 'cool' && before?.role === 'warm' && joined(piece.lead)) {
      return { ...piece, amounts: before.amounts };
    }
    if (piece.role === 'warm' && after?.role === 'cool' && joined(after.lead)) {
      return { ...piece, amounts: after.amounts };
    }
    return piece;
  });
}

/** The parts of a session's segments, in order. */
export function piecesOf(segments: readonly Segment[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const segment of segments) {
    shares(segment.items).forEach((items, at) => {
      pieces.push(pieceOf(items, segment, at === 0, pieces[pieces.length - 1] ?? null));
    });
  }
  return twinned(pieces);
}
