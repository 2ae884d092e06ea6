// Rows that an action added: how the journal follows them, and taking them out where they are unchanged.
import type { Cell } from '../../training/cell';
import { cellsOf } from '../cells';
import type { AddedRows } from './entry';
import { followed, following } from './journal';
import { sameText } from './same';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A reference to the rows above and below: what was added between them lies inside it. */
export function around(tab: string, { after, of, column }: AddedRows): string {
  const above = { row: after, column };
  return after < of ? following(tab, above, { row: after + 1, column }) : following(tab, above);
}

export interface Removal {
  readonly removed: number;
  /** A sentence for rows that stay. */
  readonly skipped: readonly string[];
}

/** Deletes the rows that still hold what was written, and nothing else. */
export function removeRows(sheet: Sheet, added: AddedRows, reference: string | null): Removal {
  const window = windowOf(sheet, added, reference);
  if (window === null) {
    return {
      removed: 0,
      skipped: [`The row above the one that was added is gone, so the added row stays.`],
    };
  }
  if (window.count === 0) return { removed: 0, skipped: [] };
  const range = sheet.getRange(window.first, 1, window.count, sheet.getMaxColumns());
  const values = cellsOf(range.getValues());
  const formulas = range.getFormulas();
  const free = new Set(values.map((_, index) => index));
  const doomed: number[] = [];
  const missing = added.rows.filter((row) => {
    const found = [...free].find(
      (index) =>
        holdsOnly(values[index] ?? [], row, added.column) &&
        (formulas[index] ?? []).every((formula) => formula === ''),
    );
    if (found === undefined) return true;
    free.delete(found);
    doomed.push(window.first + found);
    return false;
  });
  // A write that failed between adding rows and filling them left them blank.
  const allOurs = window.count === added.rows.length;
  if (allOurs && missing.length > 0 && [...free].every((index) => isBlank(values[index] ?? []))) {
    doomed.push(...[...free].map((index) => window.first + index));
    missing.length = 0;
  }
  for (const row of doomed.sort((a, b) => b - a)) sheet.deleteRow(row);
  const skipped = missing
    .slice(0, free.size)
    .map(() => `A row added under row ${window.first - 1} was edited since, so it stays.`);
  return { removed: doomed.length, skipped };
}

/** The rows between those that stood above and below; null where they are gone. */
function windowOf(
  sheet: Sheet,
  { after, of, rows }: AddedRows,
  reference: string | null,
): { readonly first: number; readonly count: number } | null {
  const places = reference === null ? null : followed(reference);
  if (places === null) return null;
  const [above, below] = places;
  if (after < of) return { first: above.row + 1, count: below.row - above.row - 1 };
  const count = Math.min(sheet.getMaxRows() - above.row, rows.length);
  return { first: above.row + 1, count: sheet.getMaxRows() > of ? count : 0 };
}

const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === '');

function holdsOnly(cells: readonly Cell[], row: readonly Cell[], column: number): boolean {
  return cells.every((cell, index) => sameText(cell, row[index - column + 1] ?? ''));
}
