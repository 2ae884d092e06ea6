// The `Crosstrain report` tab: made on request for the open plan, and made again over the one that is there.
import { LOAD_COLUMNS } from '../../functions/load';
import { type CheckedTab, checkedTab } from '../checked-tab';
import { withLock } from '../lock';
import { newTab } from '../new-tab';
import { hasOurs } from '../notes';
import { CoachError } from '../problem';
import { spreadsheet } from '../spreadsheet';
import { REPORT_TAB } from '../tab';
import type { ReportAnswer } from './answers';
import { isOurs } from './charts';
import { fillReport } from './fill-report';
import { LINES_ROW, TABLE_COLUMN, TITLE_ROW } from './layout';
import { planTab } from './plan-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const AUTOMATIC = { start: null, unit: null, language: null };
const FUNCTION = 'CROSSTRAIN_LOAD(';

/**
 * Makes the report of a plan and opens it; a report that is there is made again in place.
 *
 * @param sheetId the plan's tab, as the sidebar shows it, also while the report itself is open; null
 *   for whichever is open.
 * @throws CoachError where the tab holds no plan, or the report's tab is not ours or is protected.
 */
export function makeReport(sheetId: number | null): ReportAnswer {
  const checked = checkedTab(AUTOMATIC, planTab(sheetId));
  withLock(() => {
    const there = spreadsheet().getSheetByName(REPORT_TAB);
    if (there === null) newTab(REPORT_TAB, (sheet) => fillReport(sheet, checked));
    else makeAgain(there, checked);
  });
  return { report: REPORT_TAB, of: checked.tab.name };
}

/** On failure the tab keeps its mark, so that it is known as ours when the report is made again. */
function makeAgain(sheet: Sheet, checked: CheckedTab): void {
  const title = sheet.getRange(TITLE_ROW, TABLE_COLUMN);
  if (!hasOurs(title.getNote()) && sheet.getLastRow() > 0) {
    throw new CoachError(
      `The tab "${REPORT_TAB}" holds something Crosstrain did not write. Nothing was changed. Rename that tab, and a new report is made.`,
    );
  }
  if (!sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit()) {
    throw new CoachError(
      `"${REPORT_TAB}" is protected, so the report stays as it was. Ask its owner to let you edit it.`,
    );
  }
  for (const chart of sheet.getCharts().filter((each) => isOurs(sheet, each))) {
    sheet.removeChart(chart);
  }
  clearTables(sheet);
  fillReport(sheet, checked);
  spreadsheet().setActiveSheet(sheet);
}

/** Takes the lines and formulas of the last report away, wherever rows that came and went have moved them. */
function clearTables(sheet: Sheet): void {
  const formulas = sheet.getDataRange().getFormulas();
  formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      if (!formula.includes(FUNCTION)) return;
      sheet.getRange(r + 1, c + 1).clearContent();
      if (c + 1 !== TABLE_COLUMN) return;
      if (r >= LINES_ROW)
        sheet.getRange(LINES_ROW, TABLE_COLUMN, r + 1 - LINES_ROW, 1).clearContent();
      sheet
        .getRange(r + 1, TABLE_COLUMN, 1, LOAD_COLUMNS.length)
        .setBackground(null)
        .setFontWeight('normal');
    });
  });
}
