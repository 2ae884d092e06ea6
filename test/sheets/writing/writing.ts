// Calling the writing actions as the sidebar does.
import type { LocalSheets } from '../../../src/preview/local-sheets';
import type {
  SheetEdit,
  UndoAnswer,
  Undoable,
  WriteAnswer,
} from '../../../src/sheets/writing/answers';
import type { Cell } from '../../../src/training/cell';

/** Writes lines on the first tab. */
export async function write(
  sheets: LocalSheets,
  lines: readonly (readonly SheetEdit[])[],
  title = 'Fill in sessions',
  sheetId = 0,
): Promise<WriteAnswer> {
  return (await sheets.run('sidebarWrite', { sheetId, title, lines })) as WriteAnswer;
}

export const undo = async (sheets: LocalSheets): Promise<UndoAnswer> =>
  (await sheets.run('sidebarUndo')) as UndoAnswer;

/** What the next undo would take back, as a write of nothing tells it. */
export const undoable = async (sheets: LocalSheets): Promise<Undoable | null> =>
  (await write(sheets, [])).undoable;

export const cell = (a1: string, before: Cell, after: string): SheetEdit => ({
  kind: 'cell',
  a1,
  before,
  after,
});
