// What every layout is given to read with.
import type { Trait, Unit } from '../../training/session';
import type { TextReading } from '../text/read-text';
import type { Ledger } from './ledger';
import type { Sheet } from './sheet';
import type { Vocabulary } from './vocabulary';

export interface Context {
  readonly sheet: Sheet;
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
  readonly unit: Unit;
  readonly locale: string;
  readonly decimalComma: boolean;
  /** Years that titles and dates of the range name, earliest first. */
  readonly years: readonly number[];
  /** Reads a cell's text as training. */
  readonly read: (text: string) => TextReading;
  /** What a remark beside a session says of it: fatigue, form. */
  readonly remark: (text: string) => readonly Trait[];
}
