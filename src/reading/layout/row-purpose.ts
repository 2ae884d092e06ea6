// What a row of a week, or a column of a day, is for, by its label: "AM", "Strength", "Miles", "Notes".
import { labelKey, readHeader } from './headers';
import { type Label, NO_LABEL } from './training-cell';
import type { ColumnUnit, Vocabulary } from './vocabulary';

export interface RowPurpose {
  readonly kind: 'training' | 'total' | 'comment' | 'distance' | 'duration' | 'actual';
  readonly label: Label;
  /** Of figures; null where the label names none. */
  readonly unit: ColumnUnit | null;
}

export const TRAINING: RowPurpose = { kind: 'training', label: NO_LABEL, unit: null };

/** The purpose a label names; null where it names none. */
export function rowPurpose(text: string, vocabulary: Vocabulary): RowPurpose | null {
  const key = labelKey(text);
  if (key === '') return null;
  const slot = vocabulary.slots.get(key) ?? null;
  if (slot !== null) return { ...TRAINING, label: { activity: null, slot } };
  const header = readHeader(text, vocabulary);
  if (header?.side === 'actual') return { ...TRAINING, kind: 'actual', unit: header.unit };
  if (vocabulary.sports.has(key)) return { ...TRAINING, label: { activity: text, slot: null } };
  if (header === null) return null;
  const label = { activity: null, slot: header.slot };
  switch (header.role) {
    case null:
    case 'session':
    case 'title':
    case 'type':
      return { ...TRAINING, label };
    case 'sport':
      return { ...TRAINING, label: { activity: text, slot: header.slot } };
    case 'total':
      return { kind: 'total', label, unit: header.unit };
    case 'distance':
      return { kind: 'distance', label, unit: header.unit };
    case 'duration':
      return { kind: 'duration', label, unit: header.unit };
    case 'done':
      return { kind: 'actual', label, unit: null };
    case 'week':
    case 'date':
    case 'day':
    case 'phase':
    case 'month':
      return null;
    default:
      return { kind: 'comment', label, unit: null };
  }
}
