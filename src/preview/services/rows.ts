// Inserting and removing rows and columns through Univer's own commands, which move formulas and notes.
import type { LocalDocument } from '../document';
import { Direction, type Worksheet } from '../univer';
import { univerRange } from '../workbook-data';

// Univer does not export these commands; the exported ones cannot run at once.
const INSERT_ROWS = 'sheet.command.insert-row-by-range';
const INSERT_COLUMNS = 'sheet.command.insert-col-by-range';
const REMOVE_ROWS = 'sheet.command.remove-row-by-range';
const REMOVE_COLUMNS = 'sheet.command.remove-col-by-range';

/** Univer changes formulas by the open sheet, whichever sheet's rows come or go, so that one is opened for it. */
function onOpenSheet(document: LocalDocument, sheet: Worksheet, change: () => void): void {
  const open = document.active;
  if (open === sheet) {
    change();
    return;
  }
  const { selection } = document;
  document.open(sheet);
  try {
    change();
  } finally {
    document.select(open, selection);
  }
}

type Change = (document: LocalDocument, sheet: Worksheet, at: number, count: number) => void;

const rowsCommand =
  (id: string, direction: (at: number) => Direction): Change =>
  (document, sheet, at, count) => {
    const range = { top: at, left: 1, bottom: at + count - 1, right: sheet.getColumnCount() };
    onOpenSheet(document, sheet, () => {
      document.run(id, {
        subUnitId: sheet.getSheetId(),
        direction: direction(at),
        range: univerRange(range),
      });
    });
  };

const columnsCommand =
  (id: string, direction: (at: number) => Direction): Change =>
  (document, sheet, at, count) => {
    const range = { top: 1, left: at, bottom: sheet.getRowCount(), right: at + count - 1 };
    onOpenSheet(document, sheet, () => {
      document.run(id, {
        subUnitId: sheet.getSheetId(),
        direction: direction(at),
        range: univerRange(range),
      });
    });
  };

// A new row takes its height from the row above it, where there is one.
export const insertRows = rowsCommand(INSERT_ROWS, (at) =>
  at === 1 ? Direction.UP : Direction.DOWN,
);
const removeRowsOnly = rowsCommand(REMOVE_ROWS, () => Direction.UP);

/** Univer leaves a note behind where the note it would follow still stands in its new place. */
export const removeRows: Change = (document, sheet, at, count) => {
  const wanted = new Map<string, string>();
  for (const [place, text] of document.notes(sheet)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (row < at) wanted.set(place, text);
    else if (row >= at + count) wanted.set(`${row - count},${column}`, text);
  }
  removeRowsOnly(document, sheet, at, count);
  const there = document.notes(sheet);
  for (const place of new Set([...wanted.keys(), ...there.keys()])) {
    const text = wanted.get(place) ?? '';
    const [row = 0, column = 0] = place.split(',').map(Number);
    if ((there.get(place) ?? '') !== text) document.setNote(sheet, row, column, text);
  }
};

export const insertColumns = columnsCommand(INSERT_COLUMNS, (at) =>
  at === 1 ? Direction.LEFT : Direction.RIGHT,
);
export const removeColumns = columnsCommand(REMOVE_COLUMNS, () => Direction.LEFT);
