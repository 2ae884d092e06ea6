// A tab by the number that stays its own when it is renamed or moved.
import { spreadsheet } from '../spreadsheet';

/** The tab; null where it was deleted. */
export function sheetOf(id: number): GoogleAppsScript.Spreadsheet.Sheet | null {
  const found = spreadsheet()
    .getSheets()
    .find((each) => each.getSheetId() === id);
  return found ?? null;
}
