// What planning proposes to change in the sheet: cells of the range that was read, and what they become.
import type { Cell } from '../training/cell';
import type { Place } from '../training/plan';

/** A cell that gets another text; `before` is what it held when the plan was read. */
export interface CellEdit {
  readonly kind: 'cell';
  readonly place: Place;
  readonly before: Cell;
  /** The whole cell afterwards; '' empties it. */
  readonly after: string;
}

/** Two cells that change places with all they hold: in a log, where one session fills several columns. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly places: readonly [Place, Place];
  readonly before: readonly [Cell, Cell];
}

/** A new row of a log under the row `after` of the range. */
export interface NewRow {
  readonly kind: 'row';
  readonly after: number;
  /** What its cells hold; a date as `{ local }`. */
  readonly cells: readonly { readonly column: number; readonly value: Cell }[];
}

export type Edit = CellEdit | Exchange | NewRow;
