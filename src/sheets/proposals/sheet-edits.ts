// From the places of a range to the sheet's own cells: what planning proposes, as it is written.
import type { Edit } from '../../planning/edit';
import { locateFrom } from '../reading-view';
import type { PlanTab } from '../tab';
import type { SheetEdit } from '../writing/answers';

/** Turns edits of the range that was read into edits of its tab. */
export function sheetEdits(
  edits: readonly Edit[],
  { row, column }: Pick<PlanTab, 'row' | 'column'>,
): SheetEdit[] {
  const locate = locateFrom(row, column);
  return edits.map((edit): SheetEdit => {
    if (edit.kind === 'cell') {
      return { kind: 'cell', a1: locate(edit.place), before: edit.before, after: edit.after };
    }
    if (edit.kind === 'exchange') {
      const [one, other] = edit.places;
      return { kind: 'exchange', cells: [locate(one), locate(other)], before: edit.before };
    }
    return {
      kind: 'row',
      after: row + edit.after - 1,
      cells: edit.cells.map((cell) => ({ ...cell, column: column + cell.column - 1 })),
    };
  });
}

/** The cell a click on the proposal selects; null where all it makes is new. */
export function cellOf(edits: readonly SheetEdit[]): string | null {
  for (const edit of edits) {
    if (edit.kind === 'cell') return edit.a1;
    if (edit.kind === 'exchange') return edit.cells[0];
  }
  return null;
}
