// How a range looks and what belongs to its places: notes, colours, fonts, formats, validation, and copies of these.
import { type Area, eachCell } from '../area';
import type { CellWrites } from '../document';
import { MESSAGES } from '../messages';
import { asGoogle } from '../platform';
import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  type Worksheet,
  WrapStrategy,
} from '../univer';
import { demandGrid, type Host, wrongSignature } from './host';
import { areaOfRange, RangeReading, type ReadingMethods } from './range-reading';
import { ruleBehind } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

export type LookMethods =
  | 'clearNote'
  | 'copyTo'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setFontColor'
  | 'setFontSize'
  | 'setFontWeight'
  | 'setHorizontalAlignment'
  | 'setNote'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setVerticalAlignment'
  | 'setWrap';

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

export abstract class RangeLooks
  extends RangeReading
  implements Pick<Range, ReadingMethods | LookMethods>
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

  /**
   * Copies looks or validation; the source is repeated where the target is a multiple of it.
   *
   * @throws Error for contents, which nobody has copied so far.
   */
  copyTo(destination: Range, type?: unknown, transposed = false): void {
    const target = areaOfRange(destination);
    if (target === undefined) throw wrongSignature('SpreadsheetApp.Range.copyTo', destination);
    const kind = String(type);
    if (transposed || (kind !== 'PASTE_FORMAT' && kind !== 'PASTE_DATA_VALIDATION')) {
      throw new Error(MESSAGES.notHere(`Range.copyTo(${kind})`));
    }
    const { document } = this.#host;
    const sheet = document.byNumber(destination.getSheet().getSheetId());
    if (sheet === null) throw new Error(MESSAGES.noRange);
    document.demandEditable(sheet, target);
    const writes: CellWrites = {};
    eachCell(target, (row, column) => {
      const from = {
        row: this.#area.top + ((row - target.top) % this.getNumRows()),
        column: this.#area.left + ((column - target.left) % this.getNumColumns()),
      };
      if (kind === 'PASTE_DATA_VALIDATION') {
        const rule = document.validation(this.#sheet, from.row, from.column);
        if (rule !== document.validation(sheet, row, column)) {
          document.setValidation(sheet, row, column, rule);
        }
        return;
      }
      const bare = Object.keys(document.style(sheet, row, column)).map((key) => [key, null]);
      const style = document.style(this.#sheet, from.row, from.column);
      writes[row - 1] = {
        ...writes[row - 1],
        [column - 1]: { s: { ...Object.fromEntries(bare), ...style } },
      };
    });
    if (kind === 'PASTE_FORMAT') document.restyle(sheet, writes);
  }

  #self(): Range {
    return asGoogle<Range>(this);
  }

  #filled<T>(value: T): T[][] {
    return filled(this.getNumRows(), this.getNumColumns(), value);
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
    this.#host.document.restyle(this.#sheet, writes);
    return this.#self();
  }
}

/** The same value for every cell of a range. */
export const filled = <T>(rows: number, columns: number, value: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
