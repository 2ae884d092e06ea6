// The week numbers a cell beside a week's days names.
import type { Cell } from '../../training/cell';
import { labelKey } from './headers';
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
