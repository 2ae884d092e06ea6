// A cell's value as it enters the pure part of the house: no `Date`, no platform.

/** A date, time or duration cell as the spreadsheet's own zone shows it: `YYYY-MM-DDTHH:MM:SS`; times and durations count from 1899-12-30. */
export interface LocalTime {
  readonly local: string;
}

/** `''` is a blank; a cell with an error arrives as its text (`#REF!`). */
export type Cell = string | number | boolean | LocalTime;

/** Rows of cells; rows may differ in length. */
export type Grid = readonly (readonly Cell[])[];
