// The reading half of Range: where the cells are and what they hold.
import { type Area, addressOf, eachCell, meet } from '../area';
import { MESSAGES } from '../messages';
import { asGoogle, Service } from '../platform';
import { BLANK, type StoredCell } from '../stored-cell';
import type { IStyleData, Worksheet } from '../univer';
import { areaOf } from '../workbook-data';
import { type ScriptValue, scriptValue, shownText } from './cell-values';
import type { Host } from './host';
import { LocalRichTextValue } from './rich-text';
import { LocalDataValidation } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

export type ReadingMethods =
  | 'canEdit'
  | 'getA1Notation'
  | 'getBackground'
  | 'getBackgrounds'
  | 'getCell'
  | 'getColumn'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFontWeights'
  | 'getFormula'
  | 'getFormulas'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMergedRanges'
  | 'getNote'
  | 'getNotes'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getRichTextValue'
  | 'getRichTextValues'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'getWidth'
  | 'isBlank'
  | 'isPartOfMerge'
  | 'offset';

/** The rectangle behind a range that a script handed over. */
const areas = new WeakMap<object, Area>();
export const areaOfRange = (range: object): Area | undefined => areas.get(range);

export abstract class RangeReading extends Service implements Pick<Range, ReadingMethods> {
  // Private to our side: a realm sees methods only, and `#` keeps these from it.
  readonly #host: Host;
  readonly #sheet: Worksheet;
  readonly #area: Area;

  constructor(host: Host, sheet: Worksheet, area: Area) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#area = area;
    areas.set(this, area);
  }

  override toString(): string {
    return 'Range';
  }

  getRow(): number {
    return this.#area.top;
  }
  getColumn(): number {
    return this.#area.left;
  }
  getLastRow(): number {
    return this.#area.bottom;
  }
  getLastColumn(): number {
    return this.#area.right;
  }
  getNumRows(): number {
    return this.#area.bottom - this.#area.top + 1;
  }
  getNumColumns(): number {
    return this.#area.right - this.#area.left + 1;
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getA1Notation(): string {
    return addressOf(this.#area);
  }
  getGridId(): number {
    return this.#host.document.numberOf(this.#sheet.getSheetId());
  }
  getSheet(): Sheet {
    return this.#host.sheet(this.#sheet);
  }

  /** Row and column count from 1 inside the range. */
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new Error('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Range {
    const top = this.#area.top + rows;
    const left = this.#area.left + columns;
    const bottom = top + (numRows ?? this.getNumRows()) - 1;
    const right = left + (numColumns ?? this.getNumColumns()) - 1;
    if (top < 1 || left < 1) throw new Error(MESSAGES.outside);
    if (bottom > this.#sheet.getRowCount() || right > this.#sheet.getColumnCount()) {
      throw new Error(MESSAGES.outside);
    }
    return this.#host.range(this.#sheet, { top, left, bottom, right });
  }

  getValues(): ScriptValue[][] {
    return this.#cells((cell) => scriptValue(cell, this.#host.document.zone));
  }
  getValue(): ScriptValue {
    return first(this.getValues(), '');
  }
  getDisplayValues(): string[][] {
    return this.#cells(shownText);
  }
  getDisplayValue(): string {
    return first(this.getDisplayValues(), '');
  }
  getFormulas(): string[][] {
    return this.#cells(({ formula }) => formula);
  }
  getFormula(): string {
    return first(this.getFormulas(), '');
  }
  isBlank(): boolean {
    return this.#cells(({ value, formula }) => value === null && formula === '')
      .flat()
      .every(Boolean);
  }

  /** Null where a cell holds no text of its own. */
  getRichTextValues(): (RichTextValue | null)[][] {
    const { document } = this.#host;
    return this.#map((row, column) => {
      const rich = document.richText(this.#sheet, row, column);
      return rich === null ? null : asGoogle<RichTextValue>(new LocalRichTextValue(rich));
    });
  }
  getRichTextValue(): RichTextValue | null {
    return first(this.getRichTextValues(), null);
  }

  getNotes(): string[][] {
    const notes = this.#host.document.notes(this.#sheet);
    return this.#map((row, column) => notes.get(`${row},${column}`) ?? '');
  }
  getNote(): string {
    return first(this.getNotes(), '');
  }

  /** A cell without a colour of its own is white. */
  getBackgrounds(): string[][] {
    return this.#looks((style) => (style.bg?.rgb ?? '#ffffff').toLowerCase());
  }
  getBackground(): string {
    return first(this.getBackgrounds(), '#ffffff');
  }
  getNumberFormats(): string[][] {
    return this.#looks((style) => style.n?.pattern ?? 'General');
  }
  getNumberFormat(): string {
    return first(this.getNumberFormats(), 'General');
  }
  getFontWeights(): FontWeight[][] {
    return this.#looks((style) => (style.bl ? 'bold' : 'normal'));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.#map((row, column) => {
      const rule = this.#host.document.validation(this.#sheet, row, column);
      return rule === null ? null : asGoogle<DataValidation>(new LocalDataValidation(rule));
    });
  }
  getDataValidation(): DataValidation | null {
    return first(this.getDataValidations(), null);
  }

  getMergedRanges(): Range[] {
    return this.#merges().map((area) => this.#host.range(this.#sheet, area));
  }
  isPartOfMerge(): boolean {
    return this.#merges().length > 0;
  }
  canEdit(): boolean {
    return !this.#host.document.isProtected(this.#sheet, this.#area);
  }

  #merges(): Area[] {
    return this.#sheet
      .getMergeData()
      .map(areaOf)
      .filter((each) => meet(each, this.#area));
  }

  #map<T>(each: (row: number, column: number) => T): T[][] {
    const lines: T[][] = [];
    eachCell(this.#area, (row, column) => {
      const index = row - this.#area.top;
      const line = lines[index] ?? [];
      lines[index] = line;
      line.push(each(row, column));
    });
    return lines;
  }

  #cells<T>(each: (cell: StoredCell) => T): T[][] {
    const { document } = this.#host;
    const extent = document.extent(this.#sheet);
    const blank = each(BLANK);
    return this.#map((row, column) =>
      extent === null || row > extent.bottom || column > extent.right
        ? blank
        : each(document.cell(this.#sheet, row, column)),
    );
  }

  #looks<T>(each: (style: IStyleData) => T): T[][] {
    return this.#map((row, column) => each(this.#host.document.style(this.#sheet, row, column)));
  }
}

const first = <T>(grid: readonly (readonly T[])[], otherwise: T): T => grid[0]?.[0] ?? otherwise;
