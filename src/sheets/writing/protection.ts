// Which cells the coach may not edit.
import type { SheetCell } from './places';

/** Asks once for the block around the cells, and cell by cell only where part of it is protected. */
export function protection(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  block: GoogleAppsScript.Spreadsheet.Range,
): (cell: SheetCell) => boolean {
  if (block.canEdit()) return () => false;
  return ({ row, column }) => !sheet.getRange(row, column).canEdit();
}
