// Takes the last action back: exactly, except for what was edited since, which is named.
import { withLock } from '../lock';
import { removeRows } from './added-rows';
import type { UndoAnswer, Undoable } from './answers';
import type { Entry } from './entry';
import { forget, type JournalItem, recorded } from './journal';
import { putChanges } from './put';
import { restorable } from './restorable';
import { sheetOf } from './sheet-of';
import { readEntry } from './untrusted';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Readable {
  readonly item: JournalItem;
  readonly entry: Entry;
}

/** The action the next undo takes back; null where there is none. */
export function undoable(): Undoable | null {
  const last = lastOf(recorded());
  return last === null ? null : said(last.entry);
}

/**
 * Takes the last action back and forgets it. Where that fails halfway, doing it again brings the
 * rest back.
 *
 * @throws CoachError where somebody else is writing.
 */
export function undoLast(): UndoAnswer {
  return withLock(() => {
    const items = recorded();
    const last = lastOf(items);
    if (last === null) return { title: null, restored: 0, skipped: [], undoable: null };
    const { entry } = last;
    const sheet = sheetOf(entry.sheetId);
    const done = sheet === null ? tabGone(entry) : takeBack(sheet, last);
    // Everything is back in the sheet before the journal lets go of it.
    SpreadsheetApp.flush();
    forget(last.item);
    const next = lastOf(items.slice(items.indexOf(last.item) + 1));
    return { title: entry.title, ...done, undoable: next === null ? null : said(next.entry) };
  });
}

type Done = Pick<UndoAnswer, 'restored' | 'skipped'>;

const tabGone = ({ tab, title }: Entry): Done => ({
  restored: 0,
  skipped: [`The tab "${tab}" was deleted, so "${title}" cannot be taken back.`],
});

function takeBack(sheet: Sheet, { item, entry }: Readable): Done {
  const references = item.places.slice(entry.cells.length);
  let removed = 0;
  const skipped: string[] = [];
  // From below, so that the rows above keep their numbers.
  const fromBelow = entry.rows
    .map((added, index) => ({ added, reference: references[index] ?? null }))
    .sort((a, b) => b.added.after - a.added.after);
  for (const { added, reference } of fromBelow) {
    const removal = removeRows(sheet, added, reference);
    removed += removal.removed;
    skipped.push(...removal.skipped);
  }
  // Removed rows have moved the references of the cells.
  const moved = recorded().find(({ id }) => id === item.id) ?? item;
  const back = restorable(sheet, entry, moved.places);
  putChanges(sheet, back.changes);
  return { restored: removed + back.changes.length, skipped: [...skipped, ...back.skipped] };
}

const said = ({ id, title, tab, at }: Entry): Undoable => ({ id, title, tab, at });

/** The last entry that can be read; those that somebody has damaged by hand are passed over. */
function lastOf(items: readonly JournalItem[]): Readable | null {
  for (const item of items) {
    const entry = readEntry(item.data);
    if (entry !== null) return { item, entry };
  }
  return null;
}
