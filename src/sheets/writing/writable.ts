// Parts the lines that can be written from those that must be left alone, and says why.
import type { SheetEdit } from './answers';
import type { NewRow } from './date-order';
import { type NewRows, rowPlanner } from './new-rows';
import { addressOf, cellAt, type SheetCell } from './places';
import { refusals, type Wish } from './refusals';
import { type Snapshot, snapshot } from './snapshot';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface WritableLines {
  /** The edits of cells, in the order of the lines. */
  readonly lines: readonly SheetEdit[];
  readonly rows: readonly NewRows[];
  readonly held: Snapshot;
  /** A sentence for each line that is left alone. */
  readonly skipped: readonly string[];
}

export function writableLines(
  sheet: Sheet,
  lines: readonly (readonly SheetEdit[])[],
): WritableLines {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const onTab = (cell: SheetCell | null): cell is SheetCell =>
    cell !== null && cell.row <= rows && cell.column <= columns;
  const wanted = lines.flat().flatMap(touched).map(cellAt).filter(onTab);
  const held = snapshot(sheet, wanted);
  const wishes = lines.flat().flatMap((edit) => wishesOf(edit, onTab));
  const refused = refusals(sheet, wishes, held);

  const planner = rowPlanner(sheet);
  const taken = new Set<string>();
  const skipped: string[] = [];
  const kept: SheetEdit[] = [];
  const added: NewRow[] = [];
  for (const line of lines) {
    const reason = twice(line) ?? line.map(refusalOf).find((each) => each !== null) ?? null;
    if (reason === null) {
      for (const address of line.flatMap(touched)) taken.add(address);
      kept.push(...line.filter(({ kind }) => kind !== 'row'));
      added.push(...line.flatMap((edit) => (edit.kind === 'row' ? [edit] : [])));
    } else {
      const others = line.length > 1 ? ' The change it belongs to was not made.' : '';
      skipped.push(reason + others);
    }
  }
  return { lines: kept, rows: planner.plan(added), held, skipped };

  function refusalOf(edit: SheetEdit): string | null {
    if (edit.kind === 'row') return planner.refusal(edit);
    for (const address of touched(edit)) {
      const cell = cellAt(address);
      if (!onTab(cell)) return `${address} is not on the tab any more.`;
      const reason = refused.get(addressOf(cell));
      if (reason !== undefined) return reason;
      if (taken.has(address)) {
        return `${address} is changed by another of these lines, so only that one was written.`;
      }
    }
    return null;
  }
}

/** A line that changes a cell twice does not say what the cell is to hold. */
function twice(line: readonly SheetEdit[]): string | null {
  const all = line.flatMap(touched);
  const repeated = all.find((address, index) => all.indexOf(address) < index);
  return repeated === undefined ? null : `${repeated} is changed twice by the same line.`;
}

const touched = (edit: SheetEdit): readonly string[] =>
  edit.kind === 'cell' ? [edit.a1] : edit.kind === 'exchange' ? edit.cells : [];

function wishesOf(
  edit: SheetEdit,
  onTab: (cell: SheetCell | null) => cell is SheetCell,
): readonly Wish[] {
  if (edit.kind === 'row') return [];
  if (edit.kind === 'cell') {
    const cell = cellAt(edit.a1);
    return onTab(cell) ? [{ cell, before: edit.before, after: edit.after }] : [];
  }
  const [one, other] = edit.cells.map(cellAt);
  const [first, second] = edit.before;
  if (one == null || other == null || !onTab(one) || !onTab(other)) return [];
  return [
    { cell: one, before: first, after: second },
    { cell: other, before: second, after: first },
  ];
}
