// What the cells of a spreadsheet hold and look like.
import type { Area } from './area';
import { type RichText, runsOfCell } from './rich-text';
import {
  BLANK,
  hasContent,
  patternOf,
  type StoredCell,
  shownCell,
  storedValue,
} from './stored-cell';
import {
  FormulaDataModel,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from './univer';
import { WORKBOOK_ID } from './workbook-data';

export class Cells {
  readonly #workbook: Workbook;
  readonly #formulas: FormulaDataModel;

  constructor(univer: Univer, workbook: Workbook) {
    this.#workbook = workbook;
    this.#formulas = univer.__getInjector().get(FormulaDataModel);
  }

  at(sheet: Worksheet, row: number, column: number): StoredCell {
    if (this.isCovered(sheet, row, column)) return BLANK;
    const own = sheet.getCellRaw(row - 1, column - 1);
    const shown = shownCell(own, this.#spilled(sheet)[row - 1]?.[column - 1]);
    const pattern = this.style(sheet, row, column).n?.pattern ?? '';
    const id = sheet.getSheetId();
    return {
      value: storedValue(shown),
      pattern: pattern || (own === shown ? '' : patternOf(shown)),
      formula:
        own?.f ?? this.#formulas.getFormulaStringByCell(row - 1, column - 1, id, WORKBOOK_ID) ?? '',
    };
  }

  /** The cell's own text with its stretches; null where it holds no text, or a formula. */
  text(sheet: Worksheet, row: number, column: number): RichText | null {
    const { value, formula } = this.at(sheet, row, column);
    if (typeof value !== 'string' || formula !== '') return null;
    const own = sheet.getCellRaw(row - 1, column - 1);
    return { text: value, runs: runsOfCell(value, own, this.style(sheet, row, column)) };
  }

  style(sheet: Worksheet, row: number, column: number): IStyleData {
    const cell = sheet.getCellRaw(row - 1, column - 1);
    return this.#workbook.getStyles().getStyleByCell(cell) ?? {};
  }

  /** Whether a merge hides the cell: only the first cell of a merge holds a value. */
  isCovered(sheet: Worksheet, row: number, column: number): boolean {
    const merge = sheet.getMergedCell(row - 1, column - 1);
    return !!merge && (merge.startRow !== row - 1 || merge.startColumn !== column - 1);
  }

  /** The cells that hold a value or a formula, as `getDataRange` sees them; null on a blank sheet. */
  extent(sheet: Worksheet): Area | null {
    let bottom = 0;
    let right = 0;
    const see = (r: number, c: number, cell: Nullable<ICellData>): void => {
      if (!hasContent(cell)) return;
      bottom = Math.max(bottom, r + 1);
      right = Math.max(right, c + 1);
    };
    sheet.getCellMatrix().forValue(see);
    for (const [r, line] of Object.entries(this.#spilled(sheet))) {
      for (const [c, cell] of Object.entries<Nullable<ICellData>>(line ?? {}))
        see(Number(r), Number(c), cell);
    }
    return bottom === 0 ? null : { top: 1, left: 1, bottom, right };
  }

  /** Whether any cell of the spreadsheet calculates. */
  get calculate(): boolean {
    return this.#workbook.getSheets().some((sheet) => {
      let found = false;
      sheet.getCellMatrix().forValue((_row, _column, cell): void => {
        found ||= !!cell?.f || !!cell?.si;
      });
      return found;
    });
  }

  /** What formulas show in cells beside their own, by row and column counted from 0. */
  #spilled(sheet: Worksheet): Record<number, Record<number, Nullable<ICellData>>> {
    const all = this.#formulas.getArrayFormulaCellData()[WORKBOOK_ID];
    return (all?.[sheet.getSheetId()] ?? {}) as Record<number, Record<number, ICellData>>;
  }
}
