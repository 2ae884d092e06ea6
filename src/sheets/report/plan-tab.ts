// The plan's tab whose load is asked for, also while another tab is open.
import { CoachError } from '../problem';
import { spreadsheet } from '../spreadsheet';
import { type PlanTab, readNamedTab, readTab } from '../tab';

/**
 * Reads the tab of this id, the selected part of it where it is open.
 *
 * @param sheetId null for whichever is open.
 * @throws CoachError where it is gone or one of Crosstrain's own.
 */
export function planTab(sheetId: number | null): PlanTab {
  if (sheetId === null || SpreadsheetApp.getActiveSheet().getSheetId() === sheetId)
    return readTab();
  const sheet = spreadsheet().getSheetById(sheetId);
  if (sheet === null) {
    throw new CoachError('The tab whose load is shown here is gone. Nothing was changed.');
  }
  return readNamedTab(sheet.getName());
}
