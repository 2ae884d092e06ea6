// The coach at the grid: typing, inserting, sorting, and looking.
import { type Area, addressOf, eachCell, parseAddress } from './area';
import { type ShownChart, shownChart } from './charts';
import type { LocalDocument } from './document';
import type { ShownValue } from './local-sheets';
import { MESSAGES } from './messages';
import { cellFor, shownText, writtenText } from './services/cell-values';
import { insertColumns, insertRows, removeColumns, removeRows } from './services/rows';
import { sortRows } from './services/sort';
import { BLANK } from './stored-cell';
import type { Worksheet } from './univer';

const PATIENCE_MS = 3000;

export class Coach {
  readonly #document: LocalDocument;
  readonly #calculated: () => Promise<void>;

  constructor(document: LocalDocument, calculated: () => Promise<void>) {
    this.#document = document;
    this.#calculated = calculated;
  }

  /** @throws Error where there is no such tab. */
  tab(name: string): Worksheet {
    const found = this.#document.sheets.find((sheet) => sheet.getName() === name);
    if (found === undefined) throw new Error(`There is no tab "${name}".`);
    return found;
  }

  /** All that holds something where no range is named. */
  area(tab: string, range?: string): Area {
    const sheet = this.tab(tab);
    if (range === undefined) {
      return this.#document.extent(sheet) ?? { top: 1, left: 1, bottom: 1, right: 1 };
    }
    const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    const area = parseAddress(range, size);
    if (area === null) throw new Error(MESSAGES.noRange);
    return area;
  }

  get selection(): { readonly tab: string; readonly range: string } {
    const { active, selection } = this.#document;
    return { tab: active.getName(), range: addressOf(selection) };
  }

  /** Where no cell holds a formula, Univer has nothing to calculate and would keep us waiting. */
  async settled(): Promise<void> {
    if (this.#document.hasFormulas) await this.#calculated();
  }

  async type(tab: string, cell: string, input: string): Promise<void> {
    const sheet = this.tab(tab);
    const place = this.area(tab, cell);
    const { top: row, left: column } = place;
    this.#document.demandEditable(sheet, place);
    const pattern = this.#document.style(sheet, row, column).n?.pattern ?? '';
    const written = cellFor(input, pattern, this.#document);
    if (!this.#document.accepts(sheet, row, column, writtenText(written))) {
      throw new Error(MESSAGES.validation(cell));
    }
    // A formula that goes needs a calculation as much as one that comes.
    const calculates = this.#document.hasFormulas;
    this.#document.write(sheet, { [row - 1]: { [column - 1]: written } });
    if (calculates || this.#document.hasFormulas) await this.#calculated();
  }

  async insertRows(tab: string, at: number, count = 1): Promise<void> {
    insertRows(this.#document, this.tab(tab), at, count);
    await this.settled();
  }
  async deleteRows(tab: string, at: number, count = 1): Promise<void> {
    removeRows(this.#document, this.tab(tab), at, count);
    await this.settled();
  }
  async insertColumns(tab: string, at: number, count = 1): Promise<void> {
    insertColumns(this.#document, this.tab(tab), at, count);
    await this.settled();
  }
  async deleteColumns(tab: string, at: number, count = 1): Promise<void> {
    removeColumns(this.#document, this.tab(tab), at, count);
    await this.settled();
  }
  async sort(tab: string, range: string, column: number, ascending = true): Promise<void> {
    sortRows(this.#document, this.tab(tab), this.area(tab, range), [{ column, ascending }]);
    await this.settled();
  }
  note(tab: string, cell: string, text: string): void {
    const { top, left } = this.area(tab, cell);
    this.#document.setNote(this.tab(tab), top, left, text);
  }

  values(tab: string, range?: string): ShownValue[][] {
    const sheet = this.tab(tab);
    return this.#map(
      tab,
      range,
      (row, column) => this.#document.cell(sheet, row, column).value ?? '',
    );
  }
  shown(tab: string, range?: string): string[][] {
    const sheet = this.tab(tab);
    return this.#map(tab, range, (row, column) =>
      shownText(this.#document.cell(sheet, row, column)),
    );
  }
  formulas(tab: string, range?: string): string[][] {
    const sheet = this.tab(tab);
    return this.#map(tab, range, (row, column) => this.#document.cell(sheet, row, column).formula);
  }
  notes(tab: string, range?: string): string[][] {
    const notes = this.#document.notes(this.tab(tab));
    return this.#map(tab, range, (row, column) => notes.get(`${row},${column}`) ?? '');
  }
  /** Waits for the conditional formats' formulas, which Univer calculates when they are looked at. */
  async tints(tab: string, range?: string): Promise<string[][]> {
    const sheet = this.tab(tab);
    for (let waited = 0; waited < PATIENCE_MS; waited += 20) {
      const seen = this.#map(tab, range, (row, column) => this.#document.tint(sheet, row, column));
      if (!seen.flat().includes(null)) {
        return this.#map(tab, range, (row, column) => {
          const own = this.#document.style(sheet, row, column).bg?.rgb ?? '';
          return this.#document.tint(sheet, row, column) || own;
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The conditional formats did not finish calculating.');
  }

  charts(tab: string): ShownChart[] {
    const document = this.#document;
    return document.state(this.tab(tab)).charts.map((chart) =>
      shownChart(chart, {
        cell: (sheetId, row, column) => {
          const sheet = document.sheet(sheetId);
          const cell = sheet === null ? BLANK : document.cell(sheet, row, column);
          return { value: cell.value, shown: shownText(cell), format: cell.pattern };
        },
        isRowHidden: (sheetId, row) => document.sheet(sheetId)?.getRowVisible(row - 1) === false,
        isColumnHidden: (sheetId, column) =>
          document.sheet(sheetId)?.getColVisible(column - 1) === false,
      }),
    );
  }

  #map<T>(tab: string, range: string | undefined, each: (row: number, column: number) => T): T[][] {
    const area = this.area(tab, range);
    const lines: T[][] = Array.from({ length: area.bottom - area.top + 1 }, () => []);
    eachCell(area, (row, column) => lines[row - area.top]?.push(each(row, column)));
    return lines;
  }
}
