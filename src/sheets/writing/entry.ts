// What the journal keeps of one action, as JSON: each cell as it was and as it was left.
import type { Cell } from '../../training/cell';

/** A stretch of a cell's text with its own look or link; null leaves a look to the cell. */
export interface Run {
  /** In UTF-16 units; `end` is the first that no longer belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  /** In points. */
  readonly size: number | null;
  readonly font: string | null;
  /** `#rrggbb`. */
  readonly color: string | null;
}

/**
 * All of a cell that an edit may change. Validation is not among it: a rule belongs to the place,
 * so no edit touches it.
 */
export interface Held {
  readonly value: Cell;
  /** As `getFormula` gives it; '' where there is none. */
  readonly formula: string;
  /** Null where the whole text looks alike and links nowhere. */
  readonly runs: readonly Run[] | null;
  readonly note: string;
  /** `#rrggbb`. */
  readonly background: string;
  /** Number format. */
  readonly format: string;
}

export interface CellChange {
  /** Where it was when it was written; the journal's own reference follows it from there. */
  readonly a1: string;
  readonly before: Held;
  readonly after: Held;
}

/** Rows that were put under the row `after`. */
export interface AddedRows {
  readonly after: number;
  /** How many rows the tab had before. */
  readonly of: number;
  /** The first column of `rows`. */
  readonly column: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly sheetId: number;
  readonly tab: string;
  /** `YYYY-MM-DDTHH:MM:SS` in the spreadsheet's zone. */
  readonly at: string;
  /** Rows and columns of the tab before the action. */
  readonly size: readonly [rows: number, columns: number];
  readonly cells: readonly CellChange[];
  readonly rows: readonly AddedRows[];
}
