// The writing half of Range: values, formulas, notes, colours, formats, validation, sorting.
import { type Area, addressOf, eachCell } from '../area';
import type { CellWrites } from '../document';
import { MESSAGES } from '../messages';
import { asGoogle } from '../platform';
import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  VerticalAlign,
  type Worksheet,
  WrapStrategy,
} from '../univer';
import { cellFor, NO_CONTENT, writtenText } from './cell-values';
import { demandGrid, type Host, wrongSignature } from './host';
import { RangeReading, type ReadingMethods } from './range-reading';
import { type SortKey, sortRows } from './sort';
import { ruleBehind } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

type WritingMethods =
  | 'activate'
  | 'clearContent'
  | 'clearNote'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setFontColor'
  | 'setFontSize'
  | 'setFontWeight'
  | 'setFormula'
  | 'setHorizontalAlignment'
  | 'setNote'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setValue'
  | 'setValues'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'sort';

const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

export class LocalRange
  extends RangeReading
  implements Pick<Range, ReadingMethods | WritingMethods>
{
  readonly #host: Host;
  readonly #sheet: Worksheet;
  readonly #area: Area;

  constructor(host: Host, sheet: Worksheet, area: Area) {
    super(host, sheet, area);
    this.#host = host;
    this.#sheet = sheet;
    this.#area = area;
  }

  activate(): Range {
    const { document } = this.#host;
    document.select(this.#sheet, this.#area);
    this.#host.emit({
      type: 'activate',
      tab: this.#sheet.getName(),
      range: addressOf(this.#area),
    });
    return this.#self();
  }

  setValues(values: unknown[][]): Range {
    return this.#writeGrid(values, 'setValues', (value, row, column) => {
      if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
        return cellFor(String(value), '', this.#host.document);
      }
      const pattern = this.#host.document.style(this.#sheet, row, column).n?.pattern ?? '';
      return cellFor(value, pattern, this.#host.document);
    });
  }
  setValue(value: unknown): Range {
    return this.setValues(this.#filled(value));
  }
  setFormula(formula: string): Range {
    const written = formula.startsWith('=') || formula === '' ? formula : `=${formula}`;
    return this.setValues(this.#filled(written));
  }
  clearContent(): Range {
    return this.#write(() => NO_CONTENT);
  }

  /** `null` and `''` both take a note away. */
  setNotes(notes: readonly (readonly (string | null)[])[]): Range {
    demandGrid(notes, this.getNumRows(), this.getNumColumns(), 'SpreadsheetApp.Range.setNotes');
    this.#host.document.demandEditable(this.#sheet, this.#area);
    this.#eachOf(notes, (note, row, column) => {
      this.#host.document.setNote(this.#sheet, row, column, note === null ? '' : String(note));
    });
    return this.#self();
  }
  setNote(note: string | null): Range {
    return this.setNotes(this.#filled(note));
  }
  clearNote(): Range {
    return this.setNotes(this.#filled(null));
  }

  setBackgrounds(colors: readonly (readonly (string | null)[])[]): Range {
    return this.#style(colors, 'setBackgrounds', (rgb) => ({
      bg: rgb === null ? null : { rgb },
    }));
  }
  setBackground(color: string | null): Range {
    return this.setBackgrounds(this.#filled(color));
  }
  setNumberFormats(formats: readonly (readonly string[])[]): Range {
    return this.#style(formats, 'setNumberFormats', (pattern) => ({
      n: pattern === '' || pattern === 'General' ? null : { pattern },
    }));
  }
  setNumberFormat(format: string): Range {
    return this.setNumberFormats(this.#filled(format));
  }
  setFontWeight(weight: FontWeight | null): Range {
    return this.#style(this.#filled(weight), 'setFontWeight', (each) => ({
      bl: each === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    }));
  }

  setFontColor(color: string | null): Range {
    return this.#style(this.#filled(color), 'setFontColor', (rgb) => ({
      cl: rgb === null ? null : { rgb },
    }));
  }
  setFontSize(size: number): Range {
    return this.#style(this.#filled(size), 'setFontSize', (fs) => ({ fs }));
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | null): Range {
    return this.#style(this.#filled(alignment), 'setHorizontalAlignment', (each) => ({
      ht: each === null ? null : ALIGNMENTS[each],
    }));
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Range {
    return this.#style(this.#filled(alignment), 'setVerticalAlignment', (each) => ({
      vt: each === null ? null : VERTICAL[each],
    }));
  }
  setWrap(isWrapEnabled: boolean): Range {
    return this.#style(this.#filled(isWrapEnabled), 'setWrap', (wraps) => ({
      tb: wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    }));
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): Range {
    const method = 'SpreadsheetApp.Range.setDataValidations';
    demandGrid(rules, this.getNumRows(), this.getNumColumns(), method);
    this.#host.document.demandEditable(this.#sheet, this.#area);
    this.#eachOf(rules, (rule, row, column) => {
      const behind = rule === null ? null : ruleBehind(rule);
      if (behind === undefined) throw wrongSignature(method, rules);
      this.#host.document.setValidation(this.#sheet, row, column, behind);
    });
    return this.#self();
  }
  setDataValidation(rule: DataValidation | null): Range {
    return this.setDataValidations(this.#filled(rule));
  }

  /** Takes a column number, `{column, ascending}`, or a list of these; columns count from A = 1. */
  sort(keys: unknown): Range {
    this.#host.document.demandEditable(this.#sheet, this.#area);
    sortRows(
      this.#host.document,
      this.#sheet,
      this.#area,
      (Array.isArray(keys) ? keys : [keys]).map(sortKey),
    );
    return this.#self();
  }

  #self(): Range {
    return asGoogle<Range>(this);
  }

  #filled<T>(value: T): T[][] {
    return Array.from({ length: this.getNumRows() }, () =>
      Array.from({ length: this.getNumColumns() }, () => value),
    );
  }

  #eachOf<T>(
    grid: readonly (readonly T[])[],
    visit: (value: T, row: number, column: number) => void,
  ): void {
    const { top, left } = this.#area;
    grid.forEach((line, r) => {
      line.forEach((value, c) => {
        visit(value, top + r, left + c);
      });
    });
  }

  #writeGrid<T>(
    grid: readonly (readonly T[])[],
    method: string,
    cell: (value: T, row: number, column: number) => ICellData,
  ): Range {
    demandGrid(grid, this.getNumRows(), this.getNumColumns(), `SpreadsheetApp.Range.${method}`);
    const { top, left } = this.#area;
    return this.#write((row, column) => {
      const line = grid[row - top] ?? [];
      return cell(line[column - left] as T, row, column);
    });
  }

  /** Writes all cells or, where one is protected or not valid, none. */
  #write(cell: (row: number, column: number) => ICellData): Range {
    const { document } = this.#host;
    document.demandEditable(this.#sheet, this.#area);
    const writes: CellWrites = {};
    eachCell(this.#area, (row, column) => {
      // A value for a cell under a merge is lost, as in Sheets.
      if (document.isCovered(this.#sheet, row, column)) return;
      const written = cell(row, column);
      if (!document.accepts(this.#sheet, row, column, writtenText(written))) {
        throw new Error(
          MESSAGES.validation(addressOf({ top: row, left: column, bottom: row, right: column })),
        );
      }
      writes[row - 1] = { ...writes[row - 1], [column - 1]: written };
    });
    document.write(this.#sheet, writes);
    return this.#self();
  }

  #style<T>(
    grid: readonly (readonly T[])[],
    method: string,
    style: (value: T) => IStyleData,
  ): Range {
    demandGrid(grid, this.getNumRows(), this.getNumColumns(), `SpreadsheetApp.Range.${method}`);
    this.#host.document.demandEditable(this.#sheet, this.#area);
    const writes: CellWrites = {};
    this.#eachOf(grid, (value, row, column) => {
      writes[row - 1] = { ...writes[row - 1], [column - 1]: { s: style(value) } };
    });
    this.#host.document.write(this.#sheet, writes);
    return this.#self();
  }
}

function sortKey(key: unknown): SortKey {
  if (typeof key === 'number') return { column: key, ascending: true };
  const { column, ascending } = (key ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw wrongSignature('SpreadsheetApp.Range.sort', key);
  return { column, ascending: ascending !== false };
}
