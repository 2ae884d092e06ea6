// From edits to what each cell is to hold, in full.
import type { SheetEdit } from './answers';
import type { CellChange, Held } from './entry';
import { addressOf, cellAt } from './places';
import type { Snapshot } from './snapshot';

/** The cells that change, with all they held and will hold; cells that stay alike are left out. */
export function changesOf(edits: readonly SheetEdit[], held: Snapshot): CellChange[] {
  return edits.flatMap((edit): CellChange[] => {
    if (edit.kind === 'cell') {
      const cell = cellAt(edit.a1);
      if (cell === null) return [];
      const before = held.of(cell);
      return changed({ a1: addressOf(cell), before, after: withText(before, edit.after) });
    }
    if (edit.kind === 'exchange') {
      const [one, other] = edit.cells.map(cellAt);
      if (one == null || other == null) return [];
      const [first, second] = [held.of(one), held.of(other)];
      return [
        ...changed({ a1: addressOf(one), before: first, after: second }),
        ...changed({ a1: addressOf(other), before: second, after: first }),
      ];
    }
    return [];
  });
}

const changed = (change: CellChange): CellChange[] =>
  JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];

/** The cell with another text; where that goes on from the old one, the old one keeps its looks. */
function withText(before: Held, text: string): Held {
  const { value, runs } = before;
  const goesOn = typeof value === 'string' && text.startsWith(value) && !/^[=+']/.test(text);
  return { ...before, value: text, formula: '', runs: goesOn ? runs : null };
}
