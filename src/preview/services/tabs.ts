// Deleting and renaming tabs, by a script or by the coach.
import type { LocalDocument } from '../document';
import { MESSAGES } from '../messages';
import { BooleanNumber, RemoveSheetMutation, type Worksheet } from '../univer';

// Univer does not export this command; the exported mutation does not change formulas.
const RENAME = 'sheet.command.set-worksheet-name';

/** @throws Error where no other tab would be left to look at. */
export function deleteTab(document: LocalDocument, sheet: Worksheet): void {
  const others = document.sheets.filter((each) => each !== sheet);
  const next = others.find((each) => each.isSheetHidden() !== BooleanNumber.TRUE);
  if (next === undefined) throw new Error(MESSAGES.lastSheet);
  if (document.active === sheet) document.open(next);
  document.run(RemoveSheetMutation.id, {
    subUnitId: sheet.getSheetId(),
    subUnitName: sheet.getName(),
  });
}

/** @throws Error where another tab has the name. */
export function renameTab(document: LocalDocument, sheet: Worksheet, name: string): void {
  if (document.sheets.some((each) => each !== sheet && each.getName() === name)) {
    throw new Error(MESSAGES.sheetExists(name));
  }
  document.run(RENAME, { subUnitId: sheet.getSheetId(), name });
}
