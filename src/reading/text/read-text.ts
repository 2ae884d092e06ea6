// Reads one cell's text into the bouts it holds.
import type { Bout, Unit } from '../../training/session';
import type { Language } from '../words/language';

export interface TextReading {
  readonly bouts: readonly Bout[];
  /** Why the cell could not be read, in one sentence. */
  readonly unread: string | null;
  /** How an uncertain text was read. */
  readonly doubt: string | null;
}

export interface TextOptions {
  /** The plan's unit, for bare numbers. */
  readonly unit: Unit;
  readonly words: Language;
  readonly context?: 'cell' | 'log';
}
