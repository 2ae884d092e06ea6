// Opens the local Google Sheets over a workbook that Univer holds.
import { AddOn, FULL, IN_CELL, MENU_ONLY } from './add-on';
import type { Area } from './area';
import { Coach } from './coach';
import { type Complaints, cellKey, functionsOf, LocalCustomFunction } from './custom-functions';
import { LocalDocument } from './document';
import { fingerprint } from './fingerprint';
import type { LocalEvent, LocalSheets, LocalSheetsOptions, Menu, Sidebar } from './local-sheets';
import { MESSAGES } from './messages';
import { asGoogle, CallCounter } from './platform';
import type { OpenRealm } from './realm';
import { answerAcross, argumentAcross } from './script-run';
import type { Host } from './services/host';
import type { Stores } from './services/properties';
import { LocalRange } from './services/range';
import { LocalSheet } from './services/sheet';
import { LocalSpreadsheet } from './services/spreadsheet';
import { deleteTab, renameTab } from './services/tabs';
import { type FUniver, IFunctionService, type Univer, type Worksheet } from './univer';
import { watchGrid } from './watch-grid';
import type { WorkbookDescription } from './workbook';
import { areaIn } from './workbook-data';

export interface OpenParts extends LocalSheetsOptions {
  readonly univer: Univer;
  readonly api: FUniver;
  /** The description whose `workbookData` Univer has already opened as a workbook. */
  readonly workbook: WorkbookDescription;
  readonly openRealm: OpenRealm;
}

/**
 * Puts the Apps Script services, the bundle's custom functions and the coach's hands on a workbook.
 *
 * @throws Error where Univer has not opened the workbook yet.
 */
export function openLocalSheets(parts: OpenParts): LocalSheets {
  const { univer, api, code } = parts;
  const document = new LocalDocument(
    univer,
    api,
    parts.timeZone ?? 'Europe/London',
    parts.locale ?? 'en_US',
  );
  const listeners = new Set<(event: LocalEvent) => void>();
  const menus: Menu[] = [];
  const open: { sidebar: Sidebar | null } = { sidebar: null };
  const host: Host = {
    document,
    files: parts.files ?? {},
    emit: (event) => {
      if (event.type === 'menu') menus.push(event.menu);
      if (event.type === 'sidebar') open.sidebar = event.sidebar;
      for (const listener of listeners) listener(event);
    },
    spreadsheet: () =>
      asGoogle<GoogleAppsScript.Spreadsheet.Spreadsheet>(new LocalSpreadsheet(host)),
    sheet: (sheet) => asGoogle<GoogleAppsScript.Spreadsheet.Sheet>(new LocalSheet(host, sheet)),
    range: (sheet, area) =>
      asGoogle<GoogleAppsScript.Spreadsheet.Range>(new LocalRange(host, sheet, area)),
  };
  const stores: Stores = { document: new Map(), user: new Map(), script: new Map() };
  const elsewhere = { held: false };
  const addOn = new AddOn({ code, host, stores, elsewhere, openRealm: parts.openRealm });
  const counter = new CallCounter(MESSAGES.serviceFailed(document.id));
  const inCells = new CallCounter(MESSAGES.serviceFailed(document.id));
  const complaints: Complaints = new Map();
  const functions = functionsOf(code);

  describeState(document, parts.workbook);
  const stopWatching = watchGrid(univer, (sheetId, change) => {
    const sheet = document.sheet(sheetId);
    if (sheet !== null) document.follow(sheet, change);
  });
  univer
    .__getInjector()
    .get(IFunctionService)
    .registerExecutors(
      ...functions.custom.map(
        (name) =>
          new LocalCustomFunction(
            name,
            (called, args) => addOn.call(called, args, IN_CELL, inCells),
            document.zone,
            complaints,
          ),
      ),
    );
  api.getFormula().executeCalculation();

  const coach = new Coach(document, () => api.getFormula().onCalculationResultApplied());
  const call = (name: string, args: readonly unknown[]): unknown =>
    addOn.call(name, args, FULL, counter);

  return {
    univer,
    api,
    functions: functions.all,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    menus,
    get sidebar() {
      return open.sidebar;
    },
    open: () => {
      menus.length = 0;
      addOn.call('onOpen', [], MENU_ONLY, counter);
    },
    call: (name, ...args) => call(name, args),
    run: async (name, ...args) => {
      const given = args.map((each) => argumentAcross(each));
      if (name.endsWith('_')) throw new Error(MESSAGES.noFunction(name));
      return answerAcross(call(name, given));
    },
    complaint: (tab, cell) => {
      const { top, left } = coach.area(tab, cell);
      return complaints.get(cellKey(coach.tab(tab).getSheetId(), top, left)) ?? null;
    },

    settled: () => coach.settled(),
    type: (tab, cell, input) => coach.type(tab, cell, input),
    insertRows: (tab, at, count) => coach.insertRows(tab, at, count),
    deleteRows: (tab, at, count) => coach.deleteRows(tab, at, count),
    insertColumns: (tab, at, count) => coach.insertColumns(tab, at, count),
    deleteColumns: (tab, at, count) => coach.deleteColumns(tab, at, count),
    sort: (tab, range, column, ascending) => coach.sort(tab, range, column, ascending),
    note: (tab, cell, text) => coach.note(tab, cell, text),
    openTab: (tab) => document.open(coach.tab(tab)),
    renameTab: (tab, name) => renameTab(document, coach.tab(tab), name),
    deleteTab: (tab) => deleteTab(document, coach.tab(tab)),
    select: (tab, range) => document.select(coach.tab(tab), coach.area(tab, range)),

    get tabs() {
      return document.sheets.map((sheet) => sheet.getName());
    },
    values: (tab, range) => coach.values(tab, range),
    shown: (tab, range) => coach.shown(tab, range),
    formulas: (tab, range) => coach.formulas(tab, range),
    notes: (tab, range) => coach.notes(tab, range),
    tints: (tab, range) => coach.tints(tab, range),
    charts: (tab) => coach.charts(tab),
    fingerprint: (tab) =>
      (tab === undefined ? document.sheets : [coach.tab(tab)])
        .map((sheet) => fingerprint(document, sheet))
        .join('\n'),
    get selection() {
      return coach.selection;
    },

    get calls() {
      return Object.fromEntries(counter.counts);
    },
    get callCount() {
      return total(counter);
    },
    get callsInCells() {
      return Object.fromEntries(inCells.counts);
    },
    resetCalls: () => {
      counter.counts.clear();
      inCells.counts.clear();
    },
    failAt: (k) => counter.failAt(k),
    holdLock: (held) => {
      elsewhere.held = held;
    },
    protect: (tab, range) => protect(document, coach.tab(tab), coach.area(tab, range)),
    get properties() {
      return {
        document: Object.fromEntries(stores.document),
        user: Object.fromEntries(stores.user),
        script: Object.fromEntries(stores.script),
      };
    },
    dispose: () => {
      stopWatching();
      univer.dispose();
    },
  };
}

const total = ({ counts }: CallCounter): number => [...counts.values()].reduce((a, b) => a + b, 0);

function protect(document: LocalDocument, sheet: Worksheet, area: Area): void {
  const { protectedAreas } = document.state(sheet);
  document.setState(sheet, { protectedAreas: [...protectedAreas, area] });
}

/** Notes, tints, validation and protection, which are not part of Univer's workbook data. */
function describeState(document: LocalDocument, { tabs, activeTab }: WorkbookDescription): void {
  const sheets = document.sheets;
  for (const sheet of sheets) document.numberOf(sheet.getSheetId());
  tabs.forEach((tab, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) throw new Error(`Univer has not opened the tab "${tab.name}".`);
    for (const [cell, text] of Object.entries(tab.notes ?? {})) {
      const { top, left } = areaIn(tab, cell);
      document.setNote(sheet, top, left, text);
    }
    document.setState(sheet, {
      tints: (tab.tints ?? []).map(({ ranges, formula, background }) => ({
        areas: ranges.map((each) => areaIn(tab, each)),
        formula,
        background: background.toLowerCase(),
        fontColor: null,
        bold: null,
      })),
      validations: (tab.validations ?? []).map(({ range, values, allowInvalid }) => ({
        areas: [areaIn(tab, range)],
        rule: { values, allowInvalid: allowInvalid ?? false, dropdown: true, helpText: '' },
      })),
      protectedAreas: (tab.protectedRanges ?? []).map((each) => areaIn(tab, each)),
      filter:
        tab.filter === undefined
          ? null
          : {
              area: areaIn(tab, tab.filter.range),
              hidden: tab.filter.hides.map((row) => areaIn(tab, `${row}:${row}`)),
            },
    });
    if (tab.name === activeTab) document.open(sheet);
  });
}
