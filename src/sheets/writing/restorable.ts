// What of an action can be taken back: each cell that still holds what was written, wherever it is now.
import { withoutOurs } from '../notes';
import { accepts } from './accepts';
import type { CellChange, Entry, Held } from './entry';
import { followed } from './journal';
import { addressOf, blockOf, cellAt, type SheetCell } from './places';
import { protection } from './protection';
import { type Change, sameContent } from './put';
import { holds } from './same';
import { snapshot } from './snapshot';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Restorable {
  readonly changes: readonly Change[];
  /** A sentence for each cell that is left alone. */
  readonly skipped: readonly string[];
}

interface Found {
  readonly cell: SheetCell;
  readonly change: CellChange;
}

/** @param references the journal's, those of the cells first. */
export function restorable(sheet: Sheet, entry: Entry, references: readonly string[]): Restorable {
  const skipped: string[] = [];
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const complete = references.length === entry.cells.length + entry.rows.length;
  const found = entry.cells.flatMap((change, index): Found[] => {
    const reference = complete ? references[index] : undefined;
    const cell = reference === undefined ? cellAt(change.a1) : (followed(reference)?.[0] ?? null);
    if (cell !== null && cell.row <= rows && cell.column <= columns) return [{ cell, change }];
    skipped.push(`${change.a1} was deleted, so it is not brought back.`);
    return [];
  });
  const gridChanged =
    rows !== entry.size[0] ||
    columns !== entry.size[1] ||
    found.some(({ cell, change }) => addressOf(cell) !== change.a1);
  const cells = found.map(({ cell }) => cell);
  const now = snapshot(sheet, cells);
  const refuses = refusing(sheet, cells);
  const changes = found.flatMap(({ cell, change }): Change[] => {
    const address = addressOf(cell);
    const current = now.of(cell);
    const target = targetOf(current, change);
    if (target === null) {
      skipped.push(`${address} was edited since, so it is left as it is.`);
      return [];
    }
    const { held, kept } = target;
    skipped.push(
      ...kept.map((look) => `The ${look} of ${address} was changed since, so it stays.`),
    );
    if (JSON.stringify(held) === JSON.stringify(current)) return [];
    const reason = refuses(cell, held);
    if (reason !== null) {
      skipped.push(`${address} ${reason}`);
      return [];
    }
    if (gridChanged && held.formula !== '' && held.formula !== current.formula) {
      skipped.push(
        `${address} held ${held.formula}. Rows or columns have come or gone since, so the formula may have to point elsewhere: type it again.`,
      );
      return [];
    }
    return [{ a1: address, before: current, after: held }];
  });
  return { changes, skipped };
}

interface Target {
  readonly held: Held;
  /** Which of its looks were changed since and stay. */
  readonly kept: readonly string[];
}

/** What the cell is to hold: all that the action changed as it was; null where the content was edited since. */
function targetOf(current: Held, { before, after }: CellChange): Target | null {
  const held = { ...current };
  const kept: string[] = [];
  if (!sameContent(before, after)) {
    if (holds(current, after)) {
      Object.assign(held, {
        value: before.value,
        formula: before.formula,
        runs: before.runs,
      });
    } else if (!holds(current, before)) return null;
  }
  for (const look of LOOKS) {
    if (before[look] === after[look]) continue;
    if (current[look] === after[look]) Object.assign(held, { [look]: before[look] });
    else if (look === 'note' && withoutOurs(current.note) === withoutOurs(after.note)) {
      // The cell was marked since, or its marks were cleared.
      Object.assign(held, { note: withoutOurs(before.note) });
    } else if (current[look] !== before[look]) kept.push(WORDS[look]);
  }
  return { held, kept };
}

const LOOKS = ['note', 'background', 'format'] as const;
const WORDS = { note: 'note', background: 'colour', format: 'number format' } as const;

/** Why a cell cannot be given its content back; null where it can. */
function refusing(
  sheet: Sheet,
  cells: readonly SheetCell[],
): (cell: SheetCell, held: Held) => string | null {
  const block = blockOf(cells);
  if (block === null) return () => null;
  const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
  const isProtected = protection(sheet, range);
  const rules = range.getDataValidations();
  return (cell, { value }) => {
    if (isProtected(cell)) return 'is protected now, so it is left as it is.';
    const rule = rules[cell.row - block.row]?.[cell.column - block.column] ?? null;
    if (accepts(rule, value)) return null;
    return 'does not accept what it held before (data validation), so it is left as it is.';
  };
}
