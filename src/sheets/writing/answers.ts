// What the sidebar shows before it writes, and what it hears after writing and undoing: plain data.
import type { Cell } from '../../training/cell';
import type { IsoDate } from '../../training/plan';

/** `planning/edit.ts`'s edits in the sheet's own cells: A1 addresses, rows and columns counted from 1. */
export type SheetEdit =
  | {
      readonly kind: 'cell';
      readonly a1: string;
      readonly before: Cell;
      readonly after: string;
    }
  | {
      readonly kind: 'exchange';
      readonly cells: readonly [string, string];
      readonly before: readonly [Cell, Cell];
    }
  | {
      readonly kind: 'row';
      readonly after: number;
      readonly cells: readonly { readonly column: number; readonly value: Cell }[];
    };

/** One line of a preview, with a tick: it is written as a whole or not at all. */
export interface ProposedEdit {
  /** Unique in its preview. */
  readonly id: string;
  /** `Fri 12 Jun 2026`, else `Week 3 Fri`. */
  readonly when: string;
  readonly date: IsoDate | null;
  /** The cell a click on the line selects; null where the edit makes a new row. */
  readonly a1: string | null;
  /** "Easy swim 30 min"; "Move Friday's strength to Wednesday, after the intervals". */
  readonly title: string;
  /** One sentence: the reason with its source, or what it solves. */
  readonly why: string;
  /** What a new reader of the cell loses: "replaces a smart chip"; null where nothing. */
  readonly warning: string | null;
  readonly edits: readonly SheetEdit[];
}

/** What the coach writes: the ticked lines of a preview. */
export interface WriteRequest {
  readonly sheetId: number;
  /** As the undo list calls it: "Fill in 6 sessions". */
  readonly title: string;
  /** The edits of each ticked line: a line is written as a whole or not at all. */
  readonly lines: readonly (readonly SheetEdit[])[];
}

/** The action that the next undo takes back. */
export interface Undoable {
  readonly id: string;
  readonly title: string;
  readonly tab: string;
  /** When it was written, as `YYYY-MM-DDTHH:MM:SS` in the spreadsheet's zone. */
  readonly at: string;
}

export interface WriteAnswer {
  /** Cells written; a new row counts as one. */
  readonly written: number;
  /** Lines left alone, and why, one sentence each. */
  readonly skipped: readonly string[];
  /** The action the next undo takes back: this one, or the one before where nothing was written. */
  readonly undoable: Undoable | null;
}

export interface UndoAnswer {
  /** What was taken back; null where there was nothing to undo. */
  readonly title: string | null;
  readonly restored: number;
  readonly skipped: readonly string[];
  /** The action before it. */
  readonly undoable: Undoable | null;
}
