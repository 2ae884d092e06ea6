// New rows of a log, which look like their neighbours.
import { columnName } from '../../training/a1';
import type { Cell } from '../../training/cell';
import { accepts } from './accepts';
import { dateOrder, type NewRow } from './date-order';
import type { AddedRows } from './entry';
import { writable } from './put';
import { isDateFormat, plainFormat } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows to add, and the row they look like, in the sheet as it was before. */
export interface NewRows {
  readonly added: AddedRows;
  readonly like: number;
}

export interface RowPlanner {
  /** Why a row cannot be added, in a sentence; null where it can. */
  refusal(row: NewRow): string | null;
  /** Rows under the same row come together, in date order. */
  plan(rows: readonly NewRow[]): NewRows[];
}

export function rowPlanner(sheet: Sheet): RowPlanner {
  const placeOf = dateOrder(sheet);
  return {
    refusal: (row) => refusal(sheet, row, placeOf(row)),
    plan: (rows) => {
      const groups = new Map<number, { like: number; rows: NewRow[] }>();
      for (const row of rows) {
        const { after, like } = placeOf(row);
        const group = groups.get(after);
        if (group === undefined) groups.set(after, { like, rows: [row] });
        else group.rows.push(row);
      }
      const of = rows.length === 0 ? 0 : sheet.getMaxRows();
      return [...groups].map(([after, group]) => ({
        like: group.like,
        added: { after, of, ...block(group.rows) },
      }));
    },
  };
}

function refusal(
  sheet: Sheet,
  row: NewRow,
  { after, like }: { readonly after: number; readonly like: number },
): string | null {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (row.after > rows || like < 1 || row.cells.some(({ column }) => column > columns)) {
    return `Row ${row.after} is not on the tab any more, so no row was added under it.`;
  }
  const beside = sheet.getRange(like, 1, 1, columns);
  if (!beside.canEdit()) return `Row ${like} is protected, so no row was added beside it.`;
  const rules = beside.getDataValidations()[0] ?? [];
  const refused = row.cells.find(({ column, value }) => !accepts(rules[column - 1] ?? null, value));
  if (refused === undefined) return null;
  return `No row was added under row ${after}: column ${columnName(refused.column)} accepts only what its data validation lists.`;
}

function block(rows: readonly NewRow[]): Pick<AddedRows, 'column' | 'rows'> {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return {
    column: first,
    rows: rows.map(({ cells }) => {
      const line: Cell[] = Array.from({ length: last - first + 1 }, () => '');
      for (const { column, value } of cells) line[column - first] = value;
      return line;
    }),
  };
}

/** Adds rows, the lowest first, so that the rows above keep their numbers. */
export function addRows(sheet: Sheet, groups: readonly NewRows[]): void {
  const fromBelow = [...groups].sort((a, b) => b.added.after - a.added.after);
  for (const { added, like } of fromBelow) {
    const { after, column, rows } = added;
    const count = rows.length;
    const width = rows[0]?.length ?? 0;
    sheet.insertRowsAfter(after, count);
    const model = sheet.getRange(like > after ? like + count : like, 1, 1, sheet.getMaxColumns());
    const whole = sheet.getRange(after + 1, 1, count, sheet.getMaxColumns());
    model.copyTo(whole, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    model.copyTo(whole, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    const target = sheet.getRange(after + 1, column, count, width);
    const formats = target.getNumberFormats();
    const shown = formats.map((line, r) =>
      line.map((format, c) => {
        const value = rows[r]?.[c];
        return typeof value !== 'object' || isDateFormat(format) ? format : plainFormat(value);
      }),
    );
    if (JSON.stringify(shown) !== JSON.stringify(formats)) target.setNumberFormats(shown);
    target.setValues(
      rows.map((line, r) => line.map((value, c) => writable(value, shown[r]?.[c] ?? ''))),
    );
  }
}
