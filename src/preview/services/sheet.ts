// Sheet: one tab, its ranges, its conditional formats, its charts.
import { type Area, parseAddress, type Size } from '../area';
import { MESSAGES } from '../messages';
import { asGoogle } from '../platform';
import {
  BooleanNumber,
  SetWorksheetHideMutation,
  ToggleGridlinesMutation,
  type Worksheet,
} from '../univer';
import { LocalChartBuilder } from './chart';
import { LocalFilter } from './filter';
import { LocalFormatRule, tintBehind } from './format-rule';
import { type Host, wrongSignature } from './host';
import { LocalProtection } from './protection';
import { LocalRangeList } from './range-list';
import { addChart, changeChart, chartsOf, dropChart } from './sheet-charts';
import { type LineMethods, SheetLines } from './sheet-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

type Imitated =
  | 'activate'
  | 'appendRow'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getDataRange'
  | 'getFilter'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getName'
  | 'getParent'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'hideSheet'
  | 'insertChart'
  | 'isRowHiddenByFilter'
  | 'isSheetHidden'
  | 'newChart'
  | 'removeChart'
  | 'setConditionalFormatRules'
  | 'setHiddenGridlines'
  | 'showSheet'
  | 'updateChart';

export class LocalSheet extends SheetLines implements Pick<Sheet, Imitated | LineMethods> {
  readonly #host: Host;
  readonly #sheet: Worksheet;

  constructor(host: Host, sheet: Worksheet) {
    super(host, sheet);
    this.#host = host;
    this.#sheet = sheet;
  }

  override toString(): string {
    return 'Sheet';
  }

  getName(): string {
    return this.#sheet.getName();
  }
  getSheetName(): string {
    return this.getName();
  }
  getSheetId(): number {
    return this.#host.document.numberOf(this.#sheet.getSheetId());
  }
  /** Counts from 1. */
  getIndex(): number {
    return this.#host.document.sheets.indexOf(this.#sheet) + 1;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#host.spreadsheet();
  }
  /** 0 on a blank sheet. */
  getLastRow(): number {
    return this.#host.document.extent(this.#sheet)?.bottom ?? 0;
  }
  getLastColumn(): number {
    return this.#host.document.extent(this.#sheet)?.right ?? 0;
  }
  /** A1 on a blank sheet. */
  getDataRange(): Range {
    const extent = this.#host.document.extent(this.#sheet);
    return this.#range(extent ?? { top: 1, left: 1, bottom: 1, right: 1 });
  }

  getRange(a1Notation: string): Range;
  getRange(row: number, column: number, numRows?: number, numColumns?: number): Range;
  getRange(row: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof row === 'string' && column === undefined) return this.#range(this.#named(row));
    if (typeof row !== 'number' || typeof column !== 'number') {
      throw wrongSignature('SpreadsheetApp.Sheet.getRange', row, column);
    }
    if (row < 1) throw new Error(MESSAGES.startRow);
    if (column < 1) throw new Error(MESSAGES.startColumn);
    if (numRows < 1) throw new Error(MESSAGES.rowCount);
    if (numColumns < 1) throw new Error(MESSAGES.columnCount);
    const [top, left] = [Math.trunc(row), Math.trunc(column)];
    return this.#range({ top, left, bottom: top + numRows - 1, right: left + numColumns - 1 });
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = a1Notations.map((each) => this.#range(this.#named(each)));
    return asGoogle<GoogleAppsScript.Spreadsheet.RangeList>(new LocalRangeList(ranges));
  }

  #named(address: string): Area {
    const mark = address.lastIndexOf('!');
    const tab = address.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
    if (mark >= 0 && tab !== this.getName()) throw new Error(MESSAGES.noRange);
    const area = parseAddress(address.slice(mark + 1), this.#size());
    if (area === null) throw new Error(MESSAGES.noRange);
    return area;
  }

  #range(area: Area): Range {
    const { rows, columns } = this.#size();
    if (area.bottom > rows || area.right > columns) throw new Error(MESSAGES.outside);
    return this.#host.range(this.#sheet, area);
  }

  #size(): Size {
    return { rows: this.getMaxRows(), columns: this.getMaxColumns() };
  }

  getConditionalFormatRules(): Rule[] {
    return this.#host.document
      .state(this.#sheet)
      .tints.map((tint) => asGoogle<Rule>(new LocalFormatRule(this.#host, this.#sheet, tint)));
  }
  /** Replaces the whole list. A rule that comes or goes on protected cells is refused. */
  setConditionalFormatRules(rules: Rule[]): void {
    const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
    if (!Array.isArray(rules)) throw wrongSignature(method, rules);
    const { document } = this.#host;
    const before = document.state(this.#sheet).tints;
    const tints = rules.map((rule) => {
      const tint = tintBehind(rule);
      if (tint === undefined) throw wrongSignature(method, rules);
      return tint;
    });
    const changed = [
      ...tints.filter((tint) => !before.includes(tint)),
      ...before.filter((tint) => !tints.includes(tint)),
    ];
    for (const area of changed.flatMap(({ areas }) => areas)) {
      document.demandEditable(this.#sheet, area);
    }
    document.setState(this.#sheet, { tints });
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  /** Below the last row that holds something; adds a row to the grid where it is full. */
  appendRow(values: unknown[]): Sheet {
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowAfter(row - 1);
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this.#self();
  }

  /** Contents, formats and conditional formats; notes and validation stay, as in Sheets. */
  clear(options?: object): Sheet {
    if (options !== undefined) throw new Error(MESSAGES.notHere('Sheet.clear(options)'));
    const all = { top: 1, left: 1, bottom: this.getMaxRows(), right: this.getMaxColumns() };
    this.#host.document.demandEditable(this.#sheet, all);
    const cells: Record<number, Record<number, null>> = {};
    this.#sheet.getCellMatrix().forValue((row, column) => {
      cells[row] = { ...cells[row], [column]: null };
    });
    this.#host.document.write(this.#sheet, cells);
    this.#host.document.setState(this.#sheet, { tints: [] });
    return this.#self();
  }

  activate(): Sheet {
    this.#host.document.open(this.#sheet);
    this.#host.emit({ type: 'activate', tab: this.getName(), range: 'A1' });
    return this.#self();
  }
  isSheetHidden(): boolean {
    return this.#sheet.isSheetHidden() === BooleanNumber.TRUE;
  }
  hideSheet(): Sheet {
    return this.#hide(BooleanNumber.TRUE);
  }
  showSheet(): Sheet {
    return this.#hide(BooleanNumber.FALSE);
  }
  #hide(hidden: BooleanNumber): Sheet {
    this.#run(SetWorksheetHideMutation.id, { hidden });
    return this.#self();
  }
  setHiddenGridlines(hidden: boolean): Sheet {
    const showGridlines = hidden ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.#run(ToggleGridlinesMutation.id, { showGridlines });
    return this.#self();
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return asGoogle<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(
      new LocalChartBuilder(this.#host),
    );
  }
  getCharts(): Chart[] {
    return chartsOf(this.#host, this.#sheet);
  }
  insertChart(chart: Chart): void {
    addChart(this.#host, this.#sheet, chart);
  }
  updateChart(chart: Chart): void {
    changeChart(this.#host, this.#sheet, chart);
  }
  removeChart(chart: Chart): void {
    dropChart(this.#host, this.#sheet, chart);
  }

  isRowHiddenByFilter(row: number): boolean {
    const { filter } = this.#host.document.state(this.#sheet);
    return filter?.hidden.some((area) => area.top <= row && row <= area.bottom) ?? false;
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { filter } = this.#host.document.state(this.#sheet);
    if (filter === null) return null;
    return asGoogle<GoogleAppsScript.Spreadsheet.Filter>(
      new LocalFilter(this.#host.range(this.#sheet, filter.area)),
    );
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    const { rows, columns } = this.#size();
    const areas = this.#host.document.state(this.#sheet).protectedAreas;
    const whole = (area: Area) => area.bottom >= rows && area.right >= columns;
    const wanted = String(type) === 'SHEET' ? areas.filter(whole) : areas;
    return wanted.map((area) =>
      asGoogle<Protection>(new LocalProtection(this.#host.range(this.#sheet, area), String(type))),
    );
  }

  #run(id: string, params: object): void {
    this.#host.document.run(id, { subUnitId: this.#sheet.getSheetId(), ...params });
  }
  #self(): Sheet {
    return asGoogle<Sheet>(this);
  }
}
