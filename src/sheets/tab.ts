// A tab of the coach's as it is read: its cells, its place in the sheet, and what the added tabs say of it.

import { withoutOwnTables } from '../functions/own-tables';
import { a1Range, columnName } from '../training/a1';
import type { Cell, Grid } from '../training/cell';
import { cellsOf } from './cells';
import { CoachError } from './problem';
import { spreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const ATHLETES_TAB = 'Athletes';
export const RULES_TAB = 'Rules';
export const SQUAD_TAB = 'Squad board';
export const REPORT_TAB = 'Crosstrain report';
/** The hidden journal of what was written. */
export const JOURNAL_TAB = '_crosstrain';

export interface PlanTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly cells: Grid;
  /** Row and column of the range's first cell in the sheet, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** A1 address of what was read. */
  readonly range: string;
}

/**
 * Reads the active tab: the selected cells where several rows and columns are selected, else all
 * that holds something.
 *
 * @throws CoachError where the tab is one that the add-on made.
 */
export function readTab(): PlanTab {
  const selected = SpreadsheetApp.getActiveRange();
  const sheet = selected.getSheet();
  const name = sheet.getName();
  demandPlanTab(name);
  const isPart = selected.getNumRows() > 1 && selected.getNumColumns() > 1;
  const [row, column] = isPart ? [selected.getRow(), selected.getColumn()] : [1, 1];
  return planTab(sheet, name, isPart ? selected : sheet.getDataRange(), row, column);
}

/**
 * Reads all that a named tab holds, whichever tab is open; case and outer spaces aside.
 *
 * @throws CoachError where there is no such tab, or it is one that the add-on made.
 */
export function readNamedTab(name: string): PlanTab {
  demandPlanTab(name);
  const sheet = namedSheet(name);
  return planTab(sheet, sheet.getName(), sheet.getDataRange(), 1, 1);
}

/**
 * Reads the very cells that were read before, whichever tab is open now.
 *
 * @param range A1 address of them.
 * @throws CoachError where the tab is gone.
 */
export function readAgain(sheetId: number, range: string): PlanTab {
  const sheet = spreadsheet().getSheetById(sheetId);
  if (sheet === null) throw new CoachError('The tab of this list is gone. Check the plan again.');
  const part = sheet.getRange(range);
  return planTab(sheet, sheet.getName(), part, part.getRow(), part.getColumn());
}

/** The tab of that name, case and outer spaces aside. @throws CoachError where there is none. */
export function namedSheet(name: string): Sheet {
  const sheet =
    spreadsheet().getSheetByName(name) ??
    spreadsheet()
      .getSheets()
      .find((each) => sameName(each.getName(), name));
  if (sheet === undefined) {
    throw new CoachError(`There is no tab "${name}". Was it renamed or deleted?`);
  }
  return sheet;
}

/** Whether a tab is one that the add-on made and that holds no plan. */
export const isOwnTab = (name: string): boolean =>
  [ATHLETES_TAB, RULES_TAB, SQUAD_TAB, REPORT_TAB, JOURNAL_TAB].includes(name);

function demandPlanTab(name: string): void {
  if (isOwnTab(name)) {
    throw new CoachError(
      `"${name}" is a tab of Crosstrain's own and holds no plan. Open the tab that holds the plan and check again.`,
    );
  }
}

function planTab(sheet: Sheet, name: string, range: Range, row: number, column: number): PlanTab {
  const cells = trimmed(withoutOwnTables(cellsOf(range.getValues())));
  const width = Math.max(1, ...cells.map((line) => line.length));
  return {
    sheet,
    name,
    cells,
    row,
    column,
    range: a1Range(row, column, Math.max(1, cells.length), width),
  };
}

/** The athlete's heading and row for a plan's tab. */
export interface AthleteRow {
  readonly cells: Grid;
  readonly sheetRow: number;
  /** The tab's last column, `T`. */
  readonly lastColumn: string;
}

/** The row of `Athletes` whose plan tab is this one; null where there is none. */
export function athleteRow(tab: string): AthleteRow | null {
  const sheet = spreadsheet().getSheetByName(ATHLETES_TAB);
  if (sheet === null) return null;
  const [heading, ...rows] = cellsOf(sheet.getDataRange().getValues());
  if (heading === undefined) return null;
  const column = heading.findIndex((cell) => sameName(cell, 'Plan tab'));
  const index = rows.findIndex((row) => sameName(row[column] ?? '', tab));
  const row = rows[index];
  if (column < 0 || row === undefined) return null;
  return { cells: [heading, row], sheetRow: index + 2, lastColumn: columnName(heading.length) };
}

/** The `Rules` tab and its address; null where there is none. */
export function rulesTab(): { readonly cells: Grid; readonly range: string } | null {
  const sheet = spreadsheet().getSheetByName(RULES_TAB);
  if (sheet === null) return null;
  const cells = cellsOf(sheet.getDataRange().getValues());
  const width = Math.max(1, ...cells.map((row) => row.length));
  return { cells, range: `${RULES_TAB}!A:${columnName(width)}` };
}

const sameName = (cell: Cell, name: string): boolean =>
  typeof cell === 'string' && cell.trim().toLowerCase() === name.trim().toLowerCase();

/** Without the blank rows below and the blank columns at the right. */
function trimmed(cells: Grid): Grid {
  const filled = (cell: Cell) => cell !== '';
  let rows = cells.length;
  while (rows > 0 && !cells[rows - 1]?.some(filled)) rows -= 1;
  const kept = cells.slice(0, rows);
  const width = Math.max(
    0,
    ...kept.map((row) => row.reduce((last: number, cell, c) => (filled(cell) ? c + 1 : last), 0)),
  );
  return kept.map((row) => row.slice(0, width));
}
