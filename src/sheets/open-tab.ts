// Whether the tab that is open is the one the sidebar's list speaks of.
import { CoachError } from './problem';
import { spreadsheet } from './spreadsheet';

/**
 * Lets a call go on only where the open tab is the one it was asked for.
 *
 * @param sheetId the tab the sidebar shows; null where it shows none yet.
 * @throws CoachError where another tab is open.
 */
export function demandOpenTab(sheetId: number | null): void {
  if (sheetId === null) return;
  const open = SpreadsheetApp.getActiveSheet();
  if (open.getSheetId() === sheetId) return;
  const shown = spreadsheet().getSheetById(sheetId);
  const other = shown === null ? 'a tab that is gone' : `"${shown.getName()}"`;
  throw new CoachError(
    `The list here speaks of ${other}, but "${open.getName()}" is open now. Nothing was changed: go back to that tab, or check again.`,
  );
}
