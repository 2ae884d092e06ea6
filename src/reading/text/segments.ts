// Cuts the tree into segments: what stands between two separators, and which separator came before.
import type { Tag } from '../words/language';
import type { Item } from './items';

/** How a segment is joined to what stands before it. */
export type Lead =
  | 'line'
  | 'sentence'
  | 'colon'
  | 'comma'
  | 'dash'
  | 'slash'
  | 'plus'
  | 'and'
  | 'next'
  | 'or'
  | 'with'
  | 'open'
  | 'close';

export interface Segment {
  readonly lead: Lead;
  readonly items: readonly Item[];
  /** Inside parentheses. */
  readonly aside: boolean;
  /** The line it stands on, from 0. */
  readonly line: number;
}

const BY_TAG: Readonly<Partial<Record<Tag, Lead>>> = {
  and: 'and',
  next: 'next',
  or: 'or',
  plus: 'plus',
  with: 'with',
};

const BY_MARK: Readonly<Record<string, Lead>> = {
  ',': 'comma',
  '.': 'sentence',
  ';': 'sentence',
  '!': 'sentence',
  '?': 'sentence',
  ':': 'colon',
  '/': 'slash',
  '|': 'slash',
  '+': 'plus',
  '•': 'sentence',
  '·': 'comma',
  '>': 'next',
  '=': 'colon',
};

/** Of two separators in a row the stronger counts. */
const STRENGTH: Readonly<Record<Lead, number>> = {
  or: 9,
  line: 8,
  sentence: 7,
  plus: 6,
  next: 5,
  with: 4,
  open: 4,
  close: 4,
  colon: 3,
  and: 3,
  dash: 2,
  slash: 2,
  comma: 1,
};

function leadOf(item: Item, after: Item | undefined, before: Item | undefined): Lead | null {
  if (item.type === 'break') return 'line';
  if (item.type === 'word') return BY_TAG[item.tag] ?? null;
  if (item.type !== 'mark') return null;
  if (item.text === '-' || item.text === '–' || item.text === '—') {
    return item.spaced || (after !== undefined && after.start > item.end) ? 'dash' : null;
  }
  const rest = before?.type === 'word' && (before.tag === 'float' || before.tag === 'recovery');
  if (rest && (item.text === '=' || item.text === ':')) return null;
  return BY_MARK[item.text] ?? null;
}

/** The segments of a tree, parentheses opened out in their place; empty ones are left out. */
export function segmentsOf(items: readonly Item[]): readonly Segment[] {
  const segments: Segment[] = [];
  let line = 0;
  let lead: Lead = 'line';
  let current: Item[] = [];
  const close = (next: Lead, aside: boolean) => {
    if (current.length > 0) {
      segments.push({ lead, items: current, aside, line });
      current = [];
      lead = next;
    } else if (segments.length === 0) lead = next === 'or' ? 'or' : 'line';
    else if (STRENGTH[next] > STRENGTH[lead]) lead = next;
  };
  const walk = (list: readonly Item[], aside: boolean) => {
    list.forEach((item, at) => {
      if (item.type === 'group') {
        close('open', aside);
        walk(item.items, true);
        close('close', true);
        return;
      }
      const next = leadOf(item, list[at + 1], list[at - 1]);
      if (next === null) {
        if (item.type !== 'mark') current.push(item);
        return;
      }
      close(next, aside);
      if (next === 'line' && !aside) line += 1;
    });
  };
  walk(items, false);
  close('line', false);
  return segments;
}
