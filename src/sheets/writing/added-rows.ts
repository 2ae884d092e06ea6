// Rows that an action added: how the journal follows them, and taking them out where they are unchanged.
import type { Cell } from '../../training/cell';
import { cellsOf } from '../cells';
import { withoutOurs } from '../notes';
import { deleteRows } from './delete-rows';
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
    return { removed: 0, skipped: ['The rows beside the added row are gone, so it stays.'] };
  }
  const { first, count } = window;
  // With the rows around it: one of them may be ours by now, where the coach deleted what stood there.
  const last = Math.min(first + count, sheet.getMaxRows());
  const lines = linesOf(sheet, first - 1, last - first + 2);
  const between = new Set(Array.from({ length: count }, (_, index) => first + index));
  const isOurs = (number: number, row: readonly Cell[]): boolean => {
    const { isBare, cells } = lines.get(number) ?? { isBare: false, cells: [] };
    return isBare && holdsOnly(cells, row, added.column);
  };
  const doomed: number[] = [];
  const missing = added.rows.filter((row) => {
    const found = [...between].find((number) => isOurs(number, row));
    if (found === undefined) return true;
    between.delete(found);
    doomed.push(found);
    return false;
  });
  const isBlank = (number: number) => lines.get(number)?.cells.every((cell) => cell === '');
  // A write that failed between adding rows and filling them left them blank.
  if (count === added.rows.length && [...between].every(isBlank)) {
    deleteRows(sheet, [...doomed, ...between]);
    return { removed: count, skipped: [] };
  }
  deleteRows(sheet, doomed);
  const edited = missing
    .slice(0, between.size)
    .map(() => `A row added under row ${first - 1} was edited since, so it stays.`);
  const beside = missing
    .slice(between.size)
    .filter((row) =>
      [first - 1, first + count].some((number) =>
        holdsOnly(lines.get(number)?.cells ?? [], row, added.column),
      ),
    )
    .map(() => 'What stood beside an added row was deleted since, so the added row stays.');
  return { removed: doomed.length, skipped: [...edited, ...beside] };
}

interface Line {
  readonly cells: readonly Cell[];
  /** Whether it has neither formulas nor notes but ours. */
  readonly isBare: boolean;
}

function linesOf(sheet: Sheet, first: number, count: number): ReadonlyMap<number, Line> {
  const range = sheet.getRange(first, 1, count, sheet.getMaxColumns());
  const formulas = range.getFormulas();
  const notes = range.getNotes();
  return new Map(
    cellsOf(range.getValues()).map((cells, index) => [
      first + index,
      {
        cells,
        isBare:
          (formulas[index] ?? []).every((formula) => formula === '') &&
          (notes[index] ?? []).every((note) => withoutOurs(note) === ''),
      },
    ]),
  );
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

function holdsOnly(cells: readonly Cell[], row: readonly Cell[], column: number): boolean {
  return (
    cells.length > 0 && cells.every((cell, index) => sameText(cell, row[index - column + 1] ?? ''))
  );
}
