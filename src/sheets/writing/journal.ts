// The journal: a hidden tab of its own with what every action changed, written before the action.
import { a1 } from '../../training/a1';
import { quoteTab } from '../formula';
import { CoachError } from '../problem';
import { spreadsheet } from '../spreadsheet';
import { JOURNAL_TAB } from '../tab';
import { deleteRows } from './delete-rows';
import type { Entry } from './entry';
import { addressOf, cellAt, type SheetCell } from './places';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADINGS = ['Action', 'When', 'What', 'Tab', 'Data', 'Place'];
const EXPLAINED =
  'Crosstrain keeps here what it needs to take its last actions back. Nothing else needs this tab.';
const COLUMNS = HEADINGS.length;
const DATA = 4;
const PLACE = 5;

/** A cell of Sheets holds 50,000 characters. */
const ROOM = 45_000;
/** Before a piece of data, so that no piece is taken for a number or a formula. */
const MARK = '|';

/** Actions that can be taken back. */
const KEPT = 20;
/** Actions that are kept however long they are. */
const SURE = 10;
/** Rows of the journal beyond which the oldest of the other actions go. */
const ROWS = 5000;

export interface JournalItem {
  readonly id: string;
  /** The entry's JSON, as it was found. */
  readonly data: string;
  /** The references beside it, in the order they were given. */
  readonly places: readonly string[];
  /** Its rows of the journal. */
  readonly rows: readonly number[];
}

/** A reference that Sheets itself keeps up to date; what its cells hold plays no part. */
export const following = (tab: string, from: SheetCell, to: SheetCell = from): string => {
  const [first, last] = [addressOf(from), addressOf(to)];
  return `=ROWS(${quoteTab(tab)}!${first === last ? first : `${first}:${last}`})`;
};

/** The first and last cell that such a reference has come to; null where its cells are gone. */
export function followed(reference: string): readonly [SheetCell, SheetCell] | null {
  const match = /!(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?\)$/.exec(reference);
  const from = cellAt(match?.[1] ?? '');
  const to = match?.[2] === undefined ? from : cellAt(match[2]);
  return from === null || to === null ? null : [from, to];
}

/**
 * Writes an entry below the others in one call; it is in the sheet when this returns.
 *
 * @throws CoachError where the tab is protected.
 */
export function record(entry: Entry, places: readonly string[]): void {
  const sheet = journalSheet();
  const pieces = inPieces(plainJson(entry));
  const rows = Array.from({ length: Math.max(pieces.length, places.length) }, (_, index) => [
    MARK + entry.id,
    index === 0 ? MARK + entry.at : '',
    index === 0 ? MARK + entry.title.slice(0, 200) : '',
    index === 0 ? MARK + entry.tab : '',
    pieces[index] === undefined ? '' : MARK + pieces[index],
    places[index] ?? '',
  ]);
  prune(sheet);
  const first = Math.max(1, sheet.getLastRow()) + 1;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const range = sheet.getRange(first, 1, rows.length, COLUMNS);
  if (!range.canEdit()) {
    throw new CoachError(
      `The hidden tab "${JOURNAL_TAB}", which remembers what to take back, is protected, so nothing was written. Ask its owner to let you edit it.`,
    );
  }
  range.setValues(rows);
  SpreadsheetApp.flush();
}

/** The entries, the last first. */
export function recorded(): JournalItem[] {
  const sheet = spreadsheet().getSheetByName(JOURNAL_TAB);
  return sheet === null ? [] : itemsOf(sheet);
}

/** Takes an entry out. */
export function forget({ rows }: JournalItem): void {
  const sheet = spreadsheet().getSheetByName(JOURNAL_TAB);
  if (sheet !== null) deleteRows(sheet, rows);
}

function itemsOf(sheet: Sheet): JournalItem[] {
  const last = sheet.getLastRow();
  if (last < 2) return [];
  const range = sheet.getRange(2, 1, last - 1, COLUMNS);
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formulas = range.getFormulas();
  const items = new Map<string, { id: string; data: string; places: string[]; rows: number[] }>();
  values.forEach((line, index) => {
    const id = String(line[0]);
    const item = items.get(id) ?? { id, data: '', places: [], rows: [] };
    items.set(id, item);
    item.rows.push(index + 2);
    item.data += String(line[DATA]).replace(MARK, '');
    const place = formulas[index]?.[PLACE] ?? '';
    if (place !== '') item.places.push(place);
  });
  return [...items.values()].reverse();
}

function prune(sheet: Sheet): void {
  const items = itemsOf(sheet);
  let rows = 0;
  const old: number[] = [];
  items.forEach((item, index) => {
    rows += item.rows.length;
    if (index >= KEPT - 1 || (index >= SURE - 1 && rows > ROWS)) old.push(...item.rows);
  });
  deleteRows(sheet, old);
}

/** The tab, made where it is missing; the coach's open tab stays open. */
function journalSheet(): Sheet {
  const there = spreadsheet().getSheetByName(JOURNAL_TAB);
  const sheet = there ?? made();
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  return sheet;
}

function made(): Sheet {
  const open = spreadsheet().getActiveSheet();
  const sheet = spreadsheet().insertSheet(JOURNAL_TAB);
  spreadsheet().setActiveSheet(open);
  sheet.hideSheet();
  sheet.getRange(1, 1, 1, COLUMNS).setValues([HEADINGS]);
  sheet.getRange(a1(1, 1)).setNote(EXPLAINED);
  return sheet;
}

/** JSON in ASCII: no piece ends inside a letter, and no cell can change one. */
const plainJson = (entry: Entry): string =>
  JSON.stringify(entry).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += ROOM) {
    pieces.push(text.slice(start, start + ROOM));
  }
  return pieces;
}
