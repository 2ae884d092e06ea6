// A cell as the spreadsheet keeps it, whether it was typed, calculated or spilled.
import { CellValueType, type ICellData, type Nullable } from './univer';

/** A cell as it is read; a cell hidden by a merge is blank. */
export interface StoredCell {
  readonly value: string | number | boolean | null;
  readonly pattern: string;
  readonly formula: string;
}

export const BLANK: StoredCell = { value: null, pattern: '', formula: '' };

const isFilled = (cell: Nullable<ICellData>): boolean =>
  cell?.v !== undefined && cell.v !== null && cell.v !== '';

/** Whether something counts as content of the cell: a value, or a formula that shows none. */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  isFilled(cell) || !!cell?.f || !!cell?.si;

/** What a cell shows: its own content, or what a formula elsewhere spills there. */
export function shownCell(
  own: Nullable<ICellData>,
  spilled: Nullable<ICellData>,
): Nullable<ICellData> {
  return hasContent(own) ? own : (spilled ?? own);
}

/** The value with booleans as booleans, which Univer keeps as numbers. */
export function storedValue(cell: Nullable<ICellData>): string | number | boolean | null {
  const value = cell?.v ?? null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return value === '' ? null : value;
}

export const patternOf = (cell: Nullable<ICellData>): string =>
  typeof cell?.s === 'object' ? (cell.s?.n?.pattern ?? '') : '';
