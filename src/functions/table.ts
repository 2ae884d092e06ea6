// Tables as custom functions answer them, and the one sentence a bad range gets.
import type { Grid } from '../training/cell';

export type Table = readonly (readonly (string | number | boolean)[])[];

/** A single cell that says what to do. */
export const sentence = (text: string): Table => [[text]];

const blank = (grid: Grid): boolean => grid.every((row) => row.every((cell) => cell === ''));

/** Why a range holds no plan, in one sentence. */
export function noPlan(grid: Grid, name: string): Table {
  return sentence(
    blank(grid)
      ? `This range is empty: give ${name} the cells of a plan, headings included, such as =${name}(A1:H20).`
      : `No training was found in this range: give ${name} a whole plan with its headings (weekdays, or Date and Session), such as =${name}(A1:H20).`,
  );
}

/** Two decimals, as a number. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
