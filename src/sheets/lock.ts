// One writer at a time on a document.
import { CoachError } from './problem';

const WAIT_MS = 5000;

/**
 * Runs a writing action while holding the document's lock, and flushes before letting go.
 *
 * @throws CoachError where somebody else is writing.
 */
export function withLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) {
    throw new CoachError(
      'Someone else is using Crosstrain in this spreadsheet right now. Nothing was changed; try again in a moment.',
    );
  }
  try {
    const result = action();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
