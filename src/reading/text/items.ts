// What a text is made of once its figures are understood.
import type { Effort, Slot, Span } from '../../training/session';
import type { Tag } from '../words/language';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A figure's dimension. `m` may be metres, minutes or miles, `colon` minutes and seconds or hours
 * and minutes, `bare` anything: the session decides.
 */
export type Dimension = 'km' | 'min' | 'm' | 'colon' | 'bare';

export interface Amount extends Place {
  readonly type: 'amount';
  readonly dimension: Dimension;
  /** Kilometres, minutes, or the bare figures; of a `colon` the minutes when read as mm:ss. */
  readonly span: Span;
  /** The unit was written in capitals. */
  readonly capital: boolean;
  /** Its unit is miles. */
  readonly mile: boolean;
}

/** A pace, heart rate, zone, power or rating: says how hard, never how far. */
export interface Figure extends Place {
  readonly type: 'figure';
  readonly effort: Effort | null;
  readonly rpe: number | null;
}

export interface Clock extends Place {
  readonly type: 'clock';
  /** Minutes after midnight. */
  readonly minutes: number;
  readonly slot: Slot;
}

export interface Word extends Place {
  readonly type: 'word';
  readonly tag: Tag;
  readonly text: string;
}

/** A word of no list; `ordinal` is "1st", "2nd". */
export interface Unknown extends Place {
  readonly type: 'unknown' | 'ordinal';
  readonly text: string;
}

export interface Mark extends Place {
  readonly type: 'mark' | 'break';
  readonly text: string;
  readonly spaced: boolean;
}

export interface Repeat extends Place {
  readonly type: 'repeat';
  readonly count: Span;
  readonly body: readonly Item[];
}

/** What stands in parentheses. */
export interface Group extends Place {
  readonly type: 'group';
  readonly items: readonly Item[];
}

export type Item = Amount | Figure | Clock | Word | Unknown | Mark | Repeat | Group;
