// From the places of a range to the sheet's own cells: what planning proposes, as it is written.
import type { Edit } from '../../planning/edit';
import { writeDate } from '../../training/calendar';
import type { Cell } from '../../training/cell';
import { locateFrom } from '../reading-view';
import type { PlanTab } from '../tab';
import type { SheetEdit } from '../writing/answers';
import type { CellChange } from './answers';

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

/** The cells as the coach knows them, before and after. */
export const cellChanges = (edits: readonly SheetEdit[]): CellChange[] =>
  edits.flatMap((edit): CellChange[] => {
    if (edit.kind === 'cell') {
      return [{ a1: edit.a1, before: sayCell(edit.before), after: edit.after }];
    }
    if (edit.kind === 'exchange') {
      const [one, other] = edit.before.map(sayCell);
      const [first, second] = edit.cells;
      return [
        { a1: first, before: one ?? '', after: other ?? '' },
        { a1: second, before: other ?? '', after: one ?? '' },
      ];
    }
    const said = edit.cells.map(({ value }) => sayCell(value)).filter((each) => each !== '');
    return [{ a1: null, before: '', after: said.join(' · ') }];
  });

/** `12 Jun 2026` for a date, `0:45` for a time, all else as it stands. */
function sayCell(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  const [date = '', time = ''] = cell.local.split('T');
  return date < '1900' ? time.replace(/^0(?=\d:)/, '').slice(0, -3) : writeDate(date);
}
