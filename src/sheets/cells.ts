// The border: what Sheets hands over becomes cells without a `Date`, in the spreadsheet's own zone.
import type { Cell, Grid } from '../training/cell';
import { spreadsheetZone } from './spreadsheet';

const PATTERN = "yyyy-MM-dd'T'HH:mm:ss";

/**
 * Turns a custom function's argument or `getValues()` into cells.
 *
 * A single cell arrives as a scalar, a range as rows; dates, times and durations as `Date`.
 * The platform is asked for the zone only when the first date is met, and for each distinct
 * date once, because every question costs a round trip.
 */
export function cellsOf(input: unknown): Grid {
  const local = localTimes();
  const cell = (value: unknown): Cell => {
    if (isDate(value)) return { local: local(value) };
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : '';
    return value === null || value === undefined ? '' : String(value);
  };
  if (!Array.isArray(input)) return [[cell(input)]];
  return input.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

/** An optional range argument: null where it was left out or is blank throughout. */
export function optionalCells(input: unknown): Grid | null {
  if (input === undefined || input === null || input === '') return null;
  const cells = cellsOf(input);
  return cells.some((row) => row.some((cell) => cell !== '')) ? cells : null;
}

function localTimes(): (value: Date) => string {
  const known = new Map<number, string>();
  return (value) => {
    const time = value.getTime();
    const before = known.get(time);
    if (before !== undefined) return before;
    const local = Utilities.formatDate(value, spreadsheetZone(), PATTERN);
    known.set(time, local);
    return local;
  };
}

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
