// Marks on a tab: a tint by conditional formats of ours and our section in the notes, taken off again exactly.
import type { Severity } from '../rules/finding';
import { a1 } from '../training/a1';
import type { MarkAnswer } from './answers';
import { withLock } from './lock';
import { hasOurs, withOurs, withoutOurs } from './notes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A cell to mark, in the sheet's own rows and columns, with the lines for its note. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly lines: readonly string[];
}

const TINTS: Readonly<Record<Severity, string>> = {
  error: '#f8d7da',
  warning: '#fdecc8',
  note: '#e4e7eb',
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

// A format rule has no room for a tag, so its formula, true for every cell, carries it.
const TAG = 'Crosstrain marks: ';
const formulaFor = (severity: Severity): string => `=LEN("${TAG}${severity}")>0`;

/**
 * Replaces our marks on a tab. The coach's own formats, format rules and notes stay.
 *
 * @throws where the tab cannot be edited or another run holds the document.
 */
export function mark(sheet: Sheet, marks: readonly Mark[]): MarkAnswer {
  return withLock(() => {
    const { editable, skipped } = parted(sheet, marks);
    const byCell = new Map(editable.map((each) => [a1(each.row, each.column), each]));
    skipped.push(
      ...writeNotes(sheet, (address, note) => {
        const ours = byCell.get(address);
        return ours === undefined ? withoutOurs(note) : withOurs(note, ours.lines);
      }),
    );
    const own = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
    sheet.setConditionalFormatRules([...own, ...tints(sheet, editable)]);
    return { cells: byCell.size, skipped };
  });
}

/** The marks on cells the coach may edit, and a sentence for each of the others. */
function parted(
  sheet: Sheet,
  marks: readonly Mark[],
): { editable: readonly Mark[]; skipped: string[] } {
  const block = blockOf(marks);
  if (block === null || sheet.getRange(...block).canEdit()) return { editable: marks, skipped: [] };
  const skipped: string[] = [];
  const editable = marks.filter(({ row, column }) => {
    const canEdit = sheet.getRange(row, column).canEdit();
    if (!canEdit) skipped.push(`${a1(row, column)} is protected, so it was not marked.`);
    return canEdit;
  });
  return { editable, skipped };
}

/** Row, column, rows and columns of the smallest block that holds all the cells; null for none. */
function blockOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): [row: number, column: number, rows: number, columns: number] | null {
  if (cells.length === 0) return null;
  const rows = cells.map((each) => each.row);
  const columns = cells.map((each) => each.column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return [top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
}

/** Takes off every mark of ours, wherever typing, inserting or sorting has moved it. */
export function clearMarks(sheet: Sheet): MarkAnswer {
  return withLock(() => {
    let cells = 0;
    const skipped = writeNotes(sheet, (_, note) => {
      if (hasOurs(note)) cells += 1;
      return withoutOurs(note);
    });
    const all = sheet.getConditionalFormatRules();
    const own = all.filter((rule) => !isOurs(rule));
    if (own.length < all.length) sheet.setConditionalFormatRules(own);
    return { cells, skipped };
  });
}

export const isMarked = (sheet: Sheet): boolean => sheet.getConditionalFormatRules().some(isOurs);

function isOurs(rule: FormatRule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value: unknown) => typeof value === 'string' && value.includes(TAG));
}

function tints(sheet: Sheet, marks: readonly Mark[]): FormatRule[] {
  const rules: FormatRule[] = [];
  for (const severity of SEVERITIES) {
    const cells = marks.filter((each) => each.severity === severity);
    if (cells.length === 0) continue;
    rules.push(
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formulaFor(severity))
        .setBackground(TINTS[severity])
        .setRanges(cells.map((each) => sheet.getRange(each.row, each.column)))
        .build(),
    );
  }
  return rules;
}

/**
 * Rewrites the notes of a tab in one write, or cell by cell where part of it is protected.
 * Returns a sentence for each cell that had to be left alone.
 */
function writeNotes(sheet: Sheet, change: (address: string, note: string) => string): string[] {
  // Notes may stand below the last value, so the whole tab is read.
  const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  const changed: { row: number; column: number; note: string }[] = [];
  notes.forEach((line, r) => {
    line.forEach((before, c) => {
      const note = change(a1(r + 1, c + 1), before);
      if (note !== before) changed.push({ row: r + 1, column: c + 1, note });
    });
  });
  for (const { row, column, note } of changed) {
    const line = notes[row - 1];
    if (line !== undefined) line[column - 1] = note;
  }
  const block = blockOf(changed);
  if (block === null) return [];
  const [top, left, rows, columns] = block;
  const range = sheet.getRange(top, left, rows, columns);
  if (range.canEdit()) {
    range.setNotes(
      notes.slice(top - 1, top - 1 + rows).map((line) => line.slice(left - 1, left - 1 + columns)),
    );
    return [];
  }
  const skipped: string[] = [];
  for (const { row, column, note } of changed) {
    const cell = sheet.getRange(row, column);
    if (cell.canEdit()) cell.setNote(note);
    else skipped.push(`${a1(row, column)} is protected, so its note was left as it is.`);
  }
  return skipped;
}
