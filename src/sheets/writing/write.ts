// Writes what the coach ticked: what must not be written is named, the rest is journalled, then written.
import { withLock } from '../lock';
import { CoachError } from '../problem';
import { spreadsheetZone } from '../spreadsheet';
import { around } from './added-rows';
import type { Undoable, WriteAnswer, WriteRequest } from './answers';
import { changesOf } from './changes';
import type { CellChange, Entry } from './entry';
import { following, record } from './journal';
import { addRows, type NewRows } from './new-rows';
import { cellAt } from './places';
import { putChanges } from './put';
import { sheetOf } from './sheet-of';
import { undoable } from './undo';
import { readRequest } from './untrusted';
import { writableLines } from './writable';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the edits of the ticked lines, each line as a whole or not at all. The journal has them
 * before the first cell changes, so that one undo brings everything back, whatever fails.
 *
 * @throws CoachError where the request is damaged, the tab is gone or somebody else is writing.
 */
export function writeEdits(given: WriteRequest): WriteAnswer {
  const request = readRequest(given);
  return withLock(() => {
    const sheet = sheetOf(request.sheetId);
    if (sheet === null) {
      throw new CoachError('The tab of these changes is gone, so nothing was written.');
    }
    const { lines, rows, held, skipped } = writableLines(sheet, request.lines);
    const changes = changesOf(lines, held);
    if (changes.length === 0 && rows.length === 0) {
      return { written: 0, skipped, undoable: undoable() };
    }
    const action = journalled(sheet, request.title, changes, rows);
    putChanges(sheet, changes);
    addRows(sheet, rows);
    const added = rows.reduce((sum, each) => sum + each.added.rows.length, 0);
    return { written: changes.length + added, skipped, undoable: action };
  });
}

function journalled(
  sheet: Sheet,
  title: string,
  cells: readonly CellChange[],
  rows: readonly NewRows[],
): Undoable {
  const tab = sheet.getName();
  const entry: Entry = {
    id: Utilities.getUuid(),
    title,
    sheetId: sheet.getSheetId(),
    tab,
    at: Utilities.formatDate(new Date(), spreadsheetZone(), "yyyy-MM-dd'T'HH:mm:ss"),
    size: [sheet.getMaxRows(), sheet.getMaxColumns()],
    cells,
    rows: rows.map(({ added }) => added),
  };
  record(entry, [
    ...cells.flatMap((change) => {
      const cell = cellAt(change.a1);
      return cell === null ? [] : [following(tab, cell)];
    }),
    ...entry.rows.map((added) => around(tab, added)),
  ]);
  return { id: entry.id, title, tab, at: entry.at };
}
