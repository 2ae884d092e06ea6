// Spreadsheet: the one document the add-on may touch.
import { MESSAGES } from '../messages';
import { Service } from '../platform';
import { BooleanNumber, InsertSheetMutation, type Worksheet } from '../univer';
import { freezeOf } from '../workbook-data';
import { type Host, wrongSignature } from './host';
import { deleteTab } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Imitated =
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getId'
  | 'getName'
  | 'getNumSheets'
  | 'getRange'
  | 'getRangeByName'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'setActiveSheet'
  | 'toast';

export class LocalSpreadsheet extends Service implements Pick<Spreadsheet, Imitated> {
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  override toString(): string {
    return 'Spreadsheet';
  }

  getId(): string {
    return this.#host.document.id;
  }
  getName(): string {
    return this.#host.document.name;
  }
  getSpreadsheetTimeZone(): string {
    return this.#host.document.zone;
  }
  getSpreadsheetLocale(): string {
    return this.#host.document.locale;
  }
  getSheets(): Sheet[] {
    return this.#host.document.sheets.map((sheet) => this.#host.sheet(sheet));
  }
  getNumSheets(): number {
    return this.#host.document.sheets.length;
  }
  getSheetById(id: number): Sheet | null {
    const { document } = this.#host;
    const sheet = document.sheets.find((each) => document.numberOf(each.getSheetId()) === id);
    return sheet === undefined ? null : this.#host.sheet(sheet);
  }
  getSheetByName(name: string): Sheet | null {
    const sheet = this.#find(name);
    return sheet === null ? null : this.#host.sheet(sheet);
  }
  getActiveSheet(): Sheet {
    return this.#host.sheet(this.#host.document.active);
  }
  getActiveRange(): Range {
    const { document } = this.#host;
    return this.#host.range(document.active, document.selection);
  }
  /** `Plan!A1:B2`; without a tab's name, on the open tab. */
  getRange(a1Notation: string): Range {
    const mark = a1Notation.lastIndexOf('!');
    const name = a1Notation.slice(0, Math.max(0, mark)).replace(/^'|'$/g, '').replace(/''/g, "'");
    const sheet = mark < 0 ? this.#host.document.active : this.#find(name);
    if (sheet === null) throw new Error(MESSAGES.noRange);
    return this.#host.sheet(sheet).getRange(a1Notation.slice(mark + 1));
  }
  /** There are no named ranges here. */
  getRangeByName(_name: string): null {
    return null;
  }

  insertSheet(): Sheet;
  insertSheet(name: string, index?: number): Sheet;
  insertSheet(index: number): Sheet;
  insertSheet(first?: string | number, index?: number): Sheet {
    const { document } = this.#host;
    const name = typeof first === 'string' ? first : this.#freeName();
    if (this.#find(name) !== null) throw new Error(MESSAGES.sheetExists(name));
    const active = document.sheets.indexOf(document.active) + 1;
    const place = typeof first === 'number' ? first : (index ?? active);
    let serial = document.sheets.length;
    while (document.isTaken(`tab-${serial}`)) serial += 1;
    const id = `tab-${serial}`;
    document.numberOf(id);
    document.run(InsertSheetMutation.id, {
      index: place,
      sheet: {
        id,
        name,
        rowCount: 1000,
        columnCount: 26,
        cellData: {},
        defaultColumnWidth: 100,
        defaultRowHeight: 21,
        hidden: BooleanNumber.FALSE,
        mergeData: [],
        rowData: {},
        columnData: {},
        freeze: freezeOf(0, 0),
        tabColor: '',
        zoomRatio: 1,
        scrollTop: 0,
        scrollLeft: 0,
        showGridlines: BooleanNumber.TRUE,
        rowHeader: { width: 46 },
        columnHeader: { height: 20 },
        rightToLeft: BooleanNumber.FALSE,
      },
    });
    const sheet = document.sheet(id);
    if (sheet === null) throw new Error(MESSAGES.serviceFailed(document.id));
    // A new sheet is the active one at Google.
    document.open(sheet);
    return this.#host.sheet(sheet);
  }
  deleteSheet(sheet: Sheet): void {
    const found = this.#behind(sheet, 'deleteSheet');
    deleteTab(this.#host.document, found);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this.#behind(sheet, 'setActiveSheet');
    return sheet.activate();
  }

  toast(message: string, title = ''): void {
    this.#host.emit({ type: 'toast', title, message });
  }

  #find(name: string): Worksheet | null {
    return this.#host.document.sheets.find((each) => each.getName() === name) ?? null;
  }
  #behind(sheet: Sheet, method: string): Worksheet {
    const { document } = this.#host;
    const id = sheet.getSheetId();
    const found = document.sheets.find((each) => document.numberOf(each.getSheetId()) === id);
    if (found === undefined) throw wrongSignature(`SpreadsheetApp.Spreadsheet.${method}`, sheet);
    return found;
  }
  #freeName(): string {
    let number = this.getNumSheets() + 1;
    while (this.#find(`Sheet${number}`) !== null) number += 1;
    return `Sheet${number}`;
  }
}
