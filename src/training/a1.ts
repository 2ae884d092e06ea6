// Cell addresses as coaches read them.

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The address of a row and column counted from 1. */
export const a1 = (row: number, column: number): string => `${columnName(column)}${row}`;

/** The address of a block of cells; a single cell's own address where it is no more. */
export function a1Range(row: number, column: number, rows: number, columns: number): string {
  const first = a1(row, column);
  const last = a1(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
