// What a spreadsheet of the local Sheets holds at the start, in words a test or a sample can be written in.

/** A cell as a coach would have typed it. `null` or `''` is blank. */
export type CellContent =
  | string
  | number
  | boolean
  | null
  /** Text that stays text whatever it looks like, as `'3-4` does in Sheets. */
  | { readonly text: string }
  /** A day, `2026-06-12`, optionally with a time, `2026-06-12 18:30`. */
  | { readonly date: string; readonly format?: string }
  /** A duration; shown as `[h]:mm` unless told otherwise. */
  | { readonly minutes: number; readonly format?: string }
  /** A time of day, `18:30`. */
  | { readonly time: string; readonly format?: string }
  /** `=SUM(A1:A3)`, in English with commas. */
  | { readonly formula: string }
  /** Text in pieces of their own look. */
  | { readonly rich: readonly RichPiece[] };

export interface RichPiece {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly link?: string;
}

/** Data validation that rejects (or only warns of) what is not in the list. */
export interface ListValidation {
  readonly range: string;
  readonly values: readonly string[];
  readonly allowInvalid?: boolean;
}

/** A conditional format of the coach's own. */
export interface TintDescription {
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly background: string;
}

/** One tab. All addresses are A1 notation on this tab. */
export interface TabDescription {
  readonly name: string;
  /** Rows of cells from A1. A plain string is taken as it stands, not parsed. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Size of the grid; Sheets' own 1000 x 26 unless told otherwise. */
  readonly size?: { readonly rows: number; readonly columns: number };
  /** Note by cell. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Colour (`#rrggbb`) by range. */
  readonly backgrounds?: Readonly<Record<string, string>>;
  readonly fontColors?: Readonly<Record<string, string>>;
  /** Number format (`0.0`, `ddd d mmm`) by range. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly fontSizes?: Readonly<Record<string, number>>;
  readonly bold?: readonly string[];
  readonly wrap?: readonly string[];
  readonly centered?: readonly string[];
  /** Ranges whose text stands halfway up its row; Sheets' own is the bottom. */
  readonly middle?: readonly string[];
  readonly merges?: readonly string[];
  /** Width in pixels by column letter, or by letters `B:H`. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Height in pixels by row number. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
  /** Ranges that the coach may not edit. */
  readonly protectedRanges?: readonly string[];
  readonly validations?: readonly ListValidation[];
  /** A filter on a range, and the numbers of the rows that it hides. */
  readonly filter?: { readonly range: string; readonly hides: readonly number[] };
  readonly tints?: readonly TintDescription[];
}

/** A spreadsheet. */
export interface WorkbookDescription {
  readonly name: string;
  readonly tabs: readonly TabDescription[];
  /** Name of the tab that is open at the start; the first unless told otherwise. */
  readonly activeTab?: string;
}
