// Range in full: to what it reads and how it looks come values, formulas, rich text, sorting.
import { type Area, addressOf, eachCell } from '../area';
import type { CellWrites } from '../document';
import { MESSAGES } from '../messages';
import { asGoogle } from '../platform';
import type { ICellData, Worksheet } from '../univer';
import { cellFor, NO_CONTENT, richCell, writtenText } from './cell-values';
import { demandGrid, type Host, wrongSignature } from './host';
import { filled, type LookMethods, RangeLooks } from './range-looks';
import type { ReadingMethods } from './range-reading';
import { richTextBehind } from './rich-text';
import { type SortKey, sortRows } from './sort';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

type WritingMethods =
  | 'activate'
  | 'clearContent'
  | 'setFormula'
  | 'setFormulas'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'setValue'
  | 'setValues'
  | 'sort';

export class LocalRange
  extends RangeLooks
  implements Pick<Range, ReadingMethods | LookMethods | WritingMethods>
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
  setFormulas(formulas: readonly (readonly string[])[]): Range {
    return this.#writeGrid(formulas, 'setFormulas', (formula) =>
      cellFor(
        formula.startsWith('=') || formula === '' ? formula : `=${formula}`,
        '',
        this.#host.document,
      ),
    );
  }
  setFormula(formula: string): Range {
    return this.setFormulas(this.#filled(formula));
  }
  /** Whatever the text looks like, it stays text. */
  setRichTextValues(values: readonly (readonly RichTextValue[])[]): Range {
    const method = 'SpreadsheetApp.Range.setRichTextValues';
    return this.#writeGrid(values, 'setRichTextValues', (value) => {
      const rich = value === null ? undefined : richTextBehind(value);
      if (rich === undefined) throw wrongSignature(method, values);
      return richCell(rich.text, rich.runs);
    });
  }
  setRichTextValue(value: RichTextValue): Range {
    return this.setRichTextValues(this.#filled(value));
  }
  clearContent(): Range {
    return this.#write(() => NO_CONTENT);
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
    return filled(this.getNumRows(), this.getNumColumns(), value);
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
}

function sortKey(key: unknown): SortKey {
  if (typeof key === 'number') return { column: key, ascending: true };
  const { column, ascending } = (key ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw wrongSignature('SpreadsheetApp.Range.sort', key);
  return { column, ascending: ascending !== false };
}
