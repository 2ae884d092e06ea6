// Which cells have to be left alone, and why, in a sentence for the coach.
import type { Cell } from '../../training/cell';
import { accepts } from './accepts';
import type { Held } from './entry';
import { addressOf, blockOf, type SheetCell } from './places';
import { protection } from './protection';
import { sameCell } from './same';
import type { Snapshot } from './snapshot';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell that is to get another content. */
export interface Wish {
  readonly cell: SheetCell;
  /** What it held when the coach saw the preview. */
  readonly before: Cell;
  readonly after: Cell;
}

/** The sentence for each cell that must not be written, by address. */
export function refusals(
  sheet: Sheet,
  wishes: readonly Wish[],
  held: Snapshot,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const refuse = (wish: Wish, reason: string) => {
    const address = addressOf(wish.cell);
    if (!found.has(address)) found.set(address, `${address} ${reason}`);
  };
  const cells = wishes.map(({ cell }) => cell);
  const block = blockOf(cells);
  if (block === null) return found;
  const range = sheet.getRange(block.row, block.column, block.rows, block.columns);

  for (const wish of wishes) {
    if (held.isImage(wish.cell)) {
      refuse(wish, 'holds an image, which could not be brought back, so it was left as it is.');
    } else if (isOddNumber(held.of(wish.cell))) {
      refuse(wish, 'holds a number in a cell of plain text, which could not be brought back.');
    } else if (!sameCell(held.of(wish.cell).value, wish.before)) {
      refuse(wish, 'was changed since the preview, so it was left as it is.');
    }
  }
  const covered = coveredCells(range);
  const hidden = hiddenRows(sheet, cells);
  const isProtected = protection(sheet, range);
  const rules = range.getDataValidations();
  for (const wish of wishes) {
    const { cell } = wish;
    if (covered(cell)) refuse(wish, 'lies under merged cells, so nothing can be written there.');
    if (hidden.has(cell.row)) {
      refuse(
        wish,
        'is in a row that a filter hides, so it was left as it is. Turn the filter off to write there.',
      );
    }
    if (isProtected(cell)) refuse(wish, 'is protected, so it was left as it is.');
    const rule = rules[cell.row - block.row]?.[cell.column - block.column] ?? null;
    if (!accepts(rule, wish.after)) {
      refuse(
        wish,
        `does not accept "${textOf(wish.after)}" (data validation), so it was left as it is.`,
      );
    } else if (!accepts(rule, held.of(cell).value)) {
      refuse(
        wish,
        'holds what its own data validation refuses, so it could not be brought back and was left as it is.',
      );
    }
  }
  return found;
}

/** Sheets makes text of a number that is written to a cell of plain text. */
const isOddNumber = ({ value, formula, format }: Held): boolean =>
  format === '@' && formula === '' && typeof value !== 'string';

const textOf = (cell: Cell): string => (typeof cell === 'object' ? cell.local : String(cell));

/** Tells cells that a merge hides: only the first cell of a merge holds anything. */
function coveredCells(range: GoogleAppsScript.Spreadsheet.Range): (cell: SheetCell) => boolean {
  const merges = range.getMergedRanges().map((each) => ({
    top: each.getRow(),
    left: each.getColumn(),
    bottom: each.getLastRow(),
    right: each.getLastColumn(),
  }));
  return ({ row, column }) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top &&
        row <= bottom &&
        column >= left &&
        column <= right &&
        (row > top || column > left),
    );
}

/** Rows that the coach's filter hides; what she does not see is not written to. */
function hiddenRows(sheet: Sheet, cells: readonly SheetCell[]): ReadonlySet<number> {
  if (sheet.getFilter() === null) return new Set();
  const rows = [...new Set(cells.map(({ row }) => row))];
  return new Set(rows.filter((row) => sheet.isRowHiddenByFilter(row)));
}
