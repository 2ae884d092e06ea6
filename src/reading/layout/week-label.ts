// What a cell beside a week's days says: its number, its date, or what its row is for.
import type { Cell } from '../../training/cell';
import type { IsoDate } from '../../training/plan';
import { labelKey, readHeader } from './headers';
import type { Label } from './training-cell';
import type { Vocabulary } from './vocabulary';

/** Numbers a label names: "Week 3", "W3", "3", "Weeks 5-6"; null where it is no week label. */
export function weekNumbers(
  cell: Cell,
  vocabulary: Vocabulary,
  bare: boolean,
): readonly number[] | null {
  if (typeof cell === 'number') return bare && isWeek(cell) ? [cell] : null;
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const found =
    /^([^\d]*?)[\s#.:]*(\d{1,3})(?:\s*(?:-|–|—|&|\+|,|\/|to|bis|à|a)\s*(\d{1,3}))?\s*(?:[:.)]|of \d+|\/ ?\d+)?\s*(?:[^\d]*)$/i.exec(
      cell.trim(),
    );
  if (found === null) return null;
  const word = labelKey(found[1] ?? '');
  const named = vocabulary.headers.get(word) === 'week' || /^(w|wk|s|sem|kw)$/.test(word);
  if (!(named || (word === '' && bare && /^[\d\s–—&+,/-]+$/.test(cell.trim())))) return null;
  const first = Number(found[2]);
  const last = found[3] === undefined ? first : Number(found[3]);
  if (!isWeek(first) || !isWeek(last)) return null;
  if (last < first || last - first > 11) return [first];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const isWeek = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 120;

export interface WeekLabels {
  readonly numbers: readonly number[] | null;
  readonly date: IsoDate | null;
}

/** What a row of several a week is for. */
export type RowKind = 'training' | 'total' | 'comment' | 'distance' | 'duration' | 'actual';

/** The kind of a row by its label ("AM", "Strength", "Notes", "Total"); null where the label says nothing. */
export function rowKind(
  text: string,
  vocabulary: Vocabulary,
): { kind: RowKind; label: Label } | null {
  const key = labelKey(text);
  if (key === '') return null;
  const slot = vocabulary.slots.get(key) ?? null;
  if (slot !== null) return { kind: 'training', label: { activity: null, slot } };
  if (vocabulary.sports.has(key))
    return { kind: 'training', label: { activity: text, slot: null } };
  const header = readHeader(text, vocabulary);
  if (header === null) return null;
  if (header.side === 'actual') return { kind: 'actual', label: { activity: null, slot: null } };
  const plain = { activity: null, slot: header.slot };
  switch (header.role) {
    case null:
    case 'session':
      return { kind: 'training', label: plain };
    case 'sport':
      return { kind: 'training', label: { activity: text, slot: header.slot } };
    case 'total':
      return { kind: 'total', label: plain };
    case 'distance':
      return { kind: 'distance', label: plain };
    case 'duration':
      return { kind: 'duration', label: plain };
    case 'week':
    case 'date':
    case 'day':
    case 'phase':
    case 'month':
      return null;
    default:
      return { kind: 'comment', label: plain };
  }
}
