// The rows and columns of a tab: how many there are, coming and going, their sizes, what is frozen and hidden.
import { MESSAGES } from '../messages';
import { asGoogle, Service } from '../platform';
import {
  SetColHiddenMutation,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  type Worksheet,
} from '../univer';
import { freezeOf, univerRange } from '../workbook-data';
import type { Host } from './host';
import { insertColumns, insertRows, removeRows } from './rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type LineMethods =
  | 'deleteRow'
  | 'deleteRows'
  | 'getFrozenRows'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'hideColumns'
  | 'insertColumnsAfter'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setFrozenRows'
  | 'setRowHeights';

export abstract class SheetLines extends Service implements Pick<Sheet, LineMethods> {
  readonly #host: Host;
  readonly #sheet: Worksheet;

  constructor(host: Host, sheet: Worksheet) {
    super();
    this.#host = host;
    this.#sheet = sheet;
  }

  getMaxRows(): number {
    return this.#sheet.getRowCount();
  }
  getMaxColumns(): number {
    return this.#sheet.getColumnCount();
  }

  insertRowBefore(before: number): Sheet {
    return this.insertRowsBefore(before, 1);
  }
  insertRowAfter(after: number): Sheet {
    return this.insertRowsAfter(after, 1);
  }
  insertRowsAfter(after: number, howMany: number): Sheet {
    this.#demandRow(after);
    insertRows(this.#host.document, this.#sheet, after + 1, howMany);
    return this.#self();
  }
  insertRowsBefore(before: number, howMany: number): Sheet {
    this.#demandRow(before);
    insertRows(this.#host.document, this.#sheet, before, howMany);
    return this.#self();
  }
  insertColumnsAfter(after: number, howMany: number): Sheet {
    if (after < 1 || after > this.getMaxColumns()) {
      throw new Error('Those columns are out of bounds.');
    }
    insertColumns(this.#host.document, this.#sheet, after + 1, howMany);
    return this.#self();
  }
  deleteRow(row: number): Sheet {
    this.deleteRows(row, 1);
    return this.#self();
  }
  deleteRows(row: number, howMany: number): void {
    this.#demandRow(row);
    this.#demandRow(row + howMany - 1);
    if (howMany >= this.getMaxRows()) throw new Error(MESSAGES.lastRows);
    const right = this.getMaxColumns();
    const area = { top: row, left: 1, bottom: row + howMany - 1, right };
    this.#host.document.demandEditable(this.#sheet, area);
    removeRows(this.#host.document, this.#sheet, row, howMany);
  }
  #demandRow(row: number): void {
    if (row < 1 || row > this.getMaxRows()) throw new Error('Those rows are out of bounds.');
  }

  getFrozenRows(): number {
    return this.#sheet.getFreeze().ySplit;
  }
  setFrozenRows(rows: number): void {
    this.#run(SetFrozenMutation.id, freezeOf(rows, this.#sheet.getFreeze().xSplit));
  }
  setColumnWidth(column: number, width: number): Sheet {
    const range = { top: 1, left: column, bottom: this.getMaxRows(), right: column };
    this.#run(SetWorksheetColWidthMutation.id, {
      ranges: [univerRange(range)],
      colWidth: width,
    });
    return this.#self();
  }
  hideColumns(column: number, howMany = 1): void {
    const area = { top: 1, left: column, bottom: this.getMaxRows(), right: column + howMany - 1 };
    if (column < 1 || area.right > this.getMaxColumns()) throw new Error(MESSAGES.outside);
    this.#run(SetColHiddenMutation.id, { ranges: [univerRange(area)] });
  }
  /** At Google a row still grows to fit what it holds; here it stays as it is set. */
  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    const bottom = startRow + numRows - 1;
    this.#demandRow(startRow);
    this.#demandRow(bottom);
    const range = { top: startRow, left: 1, bottom, right: this.getMaxColumns() };
    this.#run(SetWorksheetRowHeightMutation.id, {
      ranges: [univerRange(range)],
      rowHeight: height,
    });
    return this.#self();
  }
  isRowHiddenByUser(row: number): boolean {
    return !this.#sheet.getRowRawVisible(row - 1);
  }

  #run(id: string, params: object): void {
    this.#host.document.run(id, { subUnitId: this.#sheet.getSheetId(), ...params });
  }
  #self(): Sheet {
    return asGoogle<Sheet>(this);
  }
}
