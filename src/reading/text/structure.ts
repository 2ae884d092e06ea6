// Builds the tree of a text: parentheses become groups, "6 x 400 m" and its like become repeats.
import type { Span } from '../../training/session';
import type { Tag } from '../words/language';
import { grouped } from './groups';
import type { Amount, Item } from './items';

const STOPS = new Set([',', ';', '+', '/', '|', ':', '.']);

function tagOf(item: Item | undefined): Tag | null {
  return item?.type === 'word' ? item.tag : null;
}

function isMark(item: Item | undefined, marks: ReadonlySet<string>): boolean {
  return item?.type === 'mark' && marks.has(item.text);
}

function isCount(item: Item | undefined): item is Amount {
  return item?.type === 'amount' && item.dimension === 'bare' && item.span[1] <= 100;
}

interface Body {
  readonly items: readonly Item[];
  readonly next: number;
}

/** What is repeated: a figure, a group, another repeat, or words up to their figure. */
function bodyAt(items: readonly Item[], at: number, depth: number): Body | null {
  const first = items[at];
  if (!first) return null;
  const inner = depth < 4 ? repeatAt(items, at, depth + 1) : null;
  if (inner) return { items: [inner.item], next: inner.next };
  if (first.type === 'group') return { items: repeated(first.items), next: at + 1 };
  if (first.type === 'amount') {
    const dash = items[at + 1];
    const pair = items[at + 2];
    const paired =
      dash?.type === 'mark' &&
      (dash.text === '-' || dash.text === '/' || dash.text === '–') &&
      !dash.spaced &&
      pair?.type === 'amount' &&
      tagOf(items[at + 3]) === null;
    const rest = paired ? [first, { ...dash, text: '/' }, pair] : [first];
    return { items: rest, next: at + rest.length };
  }
  const words: Item[] = [];
  for (let next = at; next < at + 5; next += 1) {
    const item = items[next];
    if (!item || item.type === 'break' || isMark(item, STOPS)) break;
    const tag = tagOf(item);
    if (tag === 'with' || tag === 'plus' || tag === 'next' || tag === 'or' || tag === 'and') break;
    words.push(item);
    if (item.type === 'amount') break;
  }
  return words.length > 0 ? { items: withUnits(words), next: at + words.length } : null;
}

interface Found {
  readonly item: Item;
  readonly next: number;
}

const COUNTABLE: ReadonlySet<Tag> = new Set<Tag>([
  'strides',
  'hills',
  'hillRepeats',
  'hillSprints',
  'sprints',
  'surges',
]);

function repeat(count: Span, body: readonly Item[], start: number, end: number): Item {
  return { type: 'repeat', count, body, start, end };
}

/** A repeat that begins at an item: "6 x 400", "4 rounds (...)", "2 sets of 5 x 150 m", "8 hill sprints". */
function repeatAt(items: readonly Item[], at: number, depth: number): Found | null {
  const count = items[at];
  if (!isCount(count)) return null;
  const tag = tagOf(items[at + 1]);
  const made = (body: Body | null): Found | null => {
    const last = body ? items[body.next - 1] : undefined;
    return body && last
      ? { item: repeat(count.span, body.items, count.start, last.end), next: body.next }
      : null;
  };
  if (tag === 'by') return made(bodyAt(items, at + 2, depth));
  const link = tagOf(items[at + 2]);
  const reps = tag === 'intervals' && (link === 'of' || link === 'by');
  if (tag === 'times' || tag === 'set' || reps) {
    const after = ['of', 'filler', 'by'].includes(tagOf(items[at + 2]) ?? '') ? at + 3 : at + 2;
    const first = items[after];
    const body = first?.type === 'group' || first?.type === 'amount';
    return body ? made(bodyAt(items, after, depth)) : null;
  }
  if (tag !== null && COUNTABLE.has(tag)) {
    const word = items[at + 1];
    return word ? made({ items: [word], next: at + 2 }) : null;
  }
  return null;
}

/** "(...) x 3", "400 m x 8". */
function reversedAt(items: readonly Item[], at: number): Found | null {
  const body = items[at];
  const unit = body?.type === 'amount' && body.dimension !== 'bare';
  if (!body || !(unit || body.type === 'group')) return null;
  const by = tagOf(items[at + 1]) === 'by';
  const count = items[at + (by ? 2 : 1)];
  if (!isCount(count)) return null;
  const times = tagOf(items[at + 2]) === 'times';
  if (!by && !times) return null;
  if (by && tagOf(items[at + 3]) === 'by') return null;
  const inner = body.type === 'group' ? repeated(body.items) : [body];
  return { item: repeat(count.span, inner, body.start, count.end), next: at + 3 };
}

/** "Repeat 3 times", "x 3" behind everything: a repeat with nothing inside stands for what came before. */
function repeatAllAt(items: readonly Item[], at: number): Found | null {
  const first = items[at];
  if (tagOf(first) !== 'repeat' || !first) return null;
  let next = at + 1;
  while (
    ['by', 'filler', 'of', 'set', 'workout'].includes(tagOf(items[next]) ?? '') &&
    next < at + 4
  )
    next += 1;
  const count = items[next];
  if (!isCount(count)) return null;
  const behind = ['times', 'by', 'set'].includes(tagOf(items[next + 1]) ?? '')
    ? next + 2
    : next + 1;
  return { item: repeat(count.span, [], first.start, count.end), next: behind };
}

/** A unit with no figure inside a repeat is one of it: "4 x mile". */
function withUnits(items: readonly Item[]): readonly Item[] {
  if (items.some((item) => item.type === 'amount')) return items;
  return items.map((item) => {
    const tag = tagOf(item);
    if (tag !== 'mile' && tag !== 'km') return item;
    const km = tag === 'mile' ? 1.609 : 1;
    const { start, end } = item;
    const mile = tag === 'mile';
    return { type: 'amount', dimension: 'km', span: [km, km], capital: false, mile, start, end };
  });
}

/** A round written before its count has at most so many items. */
const LONGEST_ROUND = 12;

function inRound(item: Item | undefined): boolean {
  if (item?.type === 'mark') return item.text === '/';
  return item?.type === 'word' || item?.type === 'amount' || item?.type === 'unknown';
}

/** Whether a slash joins the figure that comes next to the one before: "30 s fast / 30 s slow x 10". */
function isJoined(before: readonly Item[]): boolean {
  return before.slice(-3).some((item) => item.type === 'mark' && item.text === '/');
}

/** "Mile repeats x 4": the words before the count are what is repeated. */
function countBehind(
  items: readonly Item[],
  at: number,
  before: readonly Item[],
): { item: Item; taken: number } | null {
  const count = items[at + 1];
  if (!isCount(count) || tagOf(items[at + 2]) !== null) return null;
  let taken = 0;
  while (taken < LONGEST_ROUND && inRound(before[before.length - 1 - taken])) taken += 1;
  const body = before.slice(before.length - taken);
  const first = body[0];
  return first
    ? { item: repeat(count.span, withUnits(body), first.start, count.end), taken }
    : null;
}

function repeated(items: readonly Item[]): readonly Item[] {
  const result: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const found =
      repeatAllAt(items, at) ??
      repeatAt(items, at, 0) ??
      (isJoined(result) ? null : reversedAt(items, at));
    const item = items[at];
    if (!item) break;
    const behind = found || tagOf(item) !== 'by' ? null : countBehind(items, at, result);
    if (behind) {
      result.splice(result.length - behind.taken, behind.taken, behind.item);
      at += 2;
      continue;
    }
    const counted =
      !found && isCount(item) && ['set', 'times', 'each'].includes(tagOf(items[at + 1]) ?? '');
    const { start, end } = item;
    const own = item.type === 'group' ? { ...item, items: repeated(item.items) } : item;
    result.push(
      found ? found.item : counted ? { type: 'unknown', text: 'count', start, end } : own,
    );
    at = found ? found.next : at + 1;
  }
  return result;
}

/** Items as a tree of groups and repeats. */
export function structureOf(items: readonly Item[]): readonly Item[] {
  return repeated(grouped(items));
}
