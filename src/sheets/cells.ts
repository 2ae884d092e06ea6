// The border: what Sheets hands over becomes cells without a `Date`, in the spreadsheet's own zone.
import type { Cell, Grid } from '../training/cell';
import { localTimes } from './local-times';

/**
 * Turns a custom function's argument or `getValues()` into cells.
 *
 * A single cell arrives as a scalar, a range as rows; dates, times and durations as `Date`.
 * The platform is asked for the zone only where there are dates.
 */
export function cellsOf(input: unknown): Grid {
  const rows: readonly unknown[] = Array.isArray(input) ? input : [[input]];
  const local = localTimes(
    rows.flatMap((row: unknown) => (Array.isArray(row) ? row : [row])).filter(isDate),
  );
  const cell = (value: unknown): Cell => {
    if (isDate(value)) return { local: local(value) };
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : '';
    return value === null || value === undefined ? '' : String(value);
  };
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

/** An optional range argument: null where it was left out or is blank throughout. */
export function optionalCells(input: unknown): Grid | null {
  if (input === undefined || input === null || input === '') return null;
  const cells = cellsOf(input);
  return cells.some((row) => row.some((cell) => cell !== '')) ? cells : null;
}

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
