// Sorting a range: numbers before text before booleans, blanks last, equal rows in their old order.
import type { Area } from '../area';
import type { LocalDocument } from '../document';
import { ReorderRangeMutation, type Worksheet } from '../univer';
import { univerRange } from '../workbook-data';

export interface SortKey {
  /** Counts from 1 = A. */
  readonly column: number;
  readonly ascending: boolean;
}

type Value = string | number | boolean | null;

const rank = (value: Value): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

function compare(a: Value, b: Value, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    rank(a) - rank(b) ||
    (typeof a === 'string' && typeof b === 'string'
      ? a.localeCompare(b, 'en', { sensitivity: 'base' })
      : Number(a) - Number(b));
  return ascending ? order : -order;
}

/** Sorts rows inside the area; values, formats, notes, tints and validation go along. */
export function sortRows(
  document: LocalDocument,
  sheet: Worksheet,
  area: Area,
  keys: readonly SortKey[],
): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const values = new Map(
    rows.map((row) => [row, keys.map(({ column }) => document.cell(sheet, row, column).value)]),
  );
  const sorted = [...rows].sort((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const order = compare(
        values.get(a)?.[index] ?? null,
        values.get(b)?.[index] ?? null,
        ascending,
      );
      if (order !== 0) return order;
    }
    return a - b;
  });
  const order = Object.fromEntries(sorted.map((from, index) => [area.top + index - 1, from - 1]));
  document.run(ReorderRangeMutation.id, {
    subUnitId: sheet.getSheetId(),
    range: univerRange(area),
    order,
  });
}
