// The other services: menus, sidebar, properties, lock, pages, tabs.
import type { LocalEvent } from '../../src/preview/local-sheets';
import { closeAll, EVALUATE, openPlan, script } from './script';

afterEach(closeAll);

describe('menus and the sidebar', () => {
  const MENU = `${EVALUATE}
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Check', 'check').addSeparator().addItem('Help', 'help').addToUi();
}`;
  test('onOpen builds the menu', async () => {
    const sheets = await openPlan([], {}, { code: MENU });
    expect(sheets.menus).toEqual([
      {
        caption: 'Crosstrain',
        addon: true,
        items: [{ caption: 'Check', handler: 'check' }, null, { caption: 'Help', handler: 'help' }],
      },
    ]);
  });
  test('onOpen may touch nothing else before the coach has said yes', async () => {
    const code = 'function onOpen() { PropertiesService.getDocumentProperties(); }';
    await expect(openPlan([], {}, { code })).rejects.toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties.',
    );
  });
  test('the sidebar shows a file of the project', async () => {
    const sheets = await openPlan(
      [],
      {},
      { code: EVALUATE, files: { Sidebar: '<p data-view="a">' } },
    );
    const events: LocalEvent[] = [];
    const stop = sheets.listen((event) => events.push(event));
    script(sheets, () => {
      const page = HtmlService.createHtmlOutputFromFile('Sidebar')
        .setTitle('Crosstrain')
        .setWidth(500);
      page.setContent(page.getContent().replace('"a"', '"b"'));
      SpreadsheetApp.getUi().showSidebar(page);
      SpreadsheetApp.getActive().toast('Done', 'Crosstrain');
    });
    stop();
    script(sheets, () => SpreadsheetApp.getActive().toast('Unheard'));
    expect(events).toEqual([
      { type: 'sidebar', sidebar: { title: 'Crosstrain', html: '<p data-view="b">' } },
      { type: 'toast', title: 'Crosstrain', message: 'Done' },
    ]);
    expect(sheets.sidebar?.title).toBe('Crosstrain');
  });
  test('a file that is none is refused', async () => {
    const sheets = await openPlan([]);
    const wrong = () => HtmlService.createHtmlOutputFromFile('Nothing');
    expect(() => script(sheets, wrong)).toThrow('No HTML file named Nothing was found.');
  });
  test('an alert is told, and a question with buttons is not imitated', async () => {
    const sheets = await openPlan([]);
    const events: LocalEvent[] = [];
    sheets.listen((event) => events.push(event));
    script(sheets, () => void SpreadsheetApp.getUi().alert('Saved.'));
    expect(events).toEqual([{ type: 'alert', title: '', message: 'Saved.' }]);
    expect(() =>
      sheets.call(
        'evaluate',
        "function () { SpreadsheetApp.getUi().alert('a', 'b', 'OK_CANCEL'); }",
        [],
      ),
    ).toThrow('not in the local Sheets');
  });
});

describe('properties', () => {
  test('survive a run, as text', async () => {
    const sheets = await openPlan([]);
    script(sheets, () => {
      PropertiesService.getDocumentProperties().setProperty('n', 5 as unknown as string);
    });
    const read = () => [
      PropertiesService.getDocumentProperties().getProperty('n'),
      PropertiesService.getUserProperties().getProperty('n'),
      PropertiesService.getDocumentProperties().getKeys(),
    ];
    expect(script(sheets, read)).toEqual(['5', null, ['n']]);
    expect(sheets.properties.document).toEqual({ n: '5' });
  });
  test('a value is at most 9 KB, in bytes', async () => {
    const sheets = await openPlan([]);
    const keep = (value: string) =>
      void PropertiesService.getUserProperties().setProperty('a', value);
    expect(() => script(sheets, keep, 'x'.repeat(9 * 1024 + 1))).toThrow(
      'Argument too large: value',
    );
    expect(() => script(sheets, keep, 'é'.repeat(5000))).toThrow('Argument too large: value');
    script(sheets, keep, 'x'.repeat(9 * 1024));
    expect(sheets.properties.user.a).toHaveLength(9 * 1024);
  });
  test('a store is at most 500 KB, and a write that is too much keeps nothing', async () => {
    const sheets = await openPlan([]);
    const fill = () => {
      const many: Record<string, string> = {};
      for (let index = 0; index < 60; index += 1) many[`k${index}`] = 'x'.repeat(9000);
      PropertiesService.getDocumentProperties().setProperties(many);
    };
    expect(() => script(sheets, fill)).toThrow('You have exceeded the property storage quota.');
    expect(sheets.properties.document).toEqual({});
  });
  test('are deleted one by one, by replacing, and all', async () => {
    const sheets = await openPlan([]);
    const seen = script(sheets, () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperties({ a: '1', b: '2', c: '3' }).deleteProperty('a');
      const two = store.getProperties();
      const one = store.setProperties({ d: '4' }, true).getProperties();
      return [two, one, store.deleteAllProperties().getKeys()];
    });
    expect(seen).toEqual([{ b: '2', c: '3' }, { d: '4' }, []]);
  });
});

describe('the document lock', () => {
  const tryIt = () => {
    const lock = LockService.getDocumentLock();
    const got = [lock.tryLock(10), lock.hasLock()];
    lock.releaseLock();
    return [...got, lock.hasLock()];
  };
  test('is had when free, and not while another run holds it', async () => {
    const sheets = await openPlan([]);
    expect(script(sheets, tryIt)).toEqual([true, true, false]);
    sheets.holdLock(true);
    expect(script(sheets, tryIt)).toEqual([false, false, false]);
    const wait = () => LockService.getDocumentLock().waitLock(10);
    expect(() => script(sheets, wait)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    sheets.holdLock(false);
    expect(script(sheets, tryIt)).toEqual([true, true, false]);
  });
});

describe('tabs', () => {
  test('a new tab is open, named once, and has a thousand rows', async () => {
    const sheets = await openPlan([]);
    const seen = script(sheets, () => {
      const sheet = SpreadsheetApp.getActive().insertSheet('Report');
      sheet.getRange('A1').setValue('x');
      return [sheet.getMaxRows(), sheet.getMaxColumns(), SpreadsheetApp.getActiveSheet().getName()];
    });
    expect(seen).toEqual([1000, 26, 'Report']);
    expect(sheets.tabs).toEqual(['Plan', 'Report']);
    const again = () => SpreadsheetApp.getActive().insertSheet('Report');
    expect(() => script(sheets, again)).toThrow('A sheet with the name "Report" already exists.');
  });
  test('a tab is hidden, found hidden, and deleted; the last one stays', async () => {
    const sheets = await openPlan([]);
    const seen = script(sheets, () => {
      const book = SpreadsheetApp.getActive();
      const sheet = book.insertSheet('_crosstrain', 1).hideSheet();
      const hidden = sheet.isSheetHidden();
      book.deleteSheet(sheet);
      return [hidden, book.getSheetByName('_crosstrain'), book.getSheets().length];
    });
    expect(seen).toEqual([true, null, 1]);
    const last = () => SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet());
    expect(() => script(sheets, last)).toThrow("You can't remove all the sheets in a document.");
  });
  test('ids tell tabs apart, and the first is 0', async () => {
    const sheets = await openPlan([]);
    const ids = script(sheets, () => {
      SpreadsheetApp.getActive().insertSheet('B');
      return SpreadsheetApp.getActive()
        .getSheets()
        .map((sheet) => sheet.getSheetId());
    });
    expect(ids[0]).toBe(0);
    expect(new Set(ids).size).toBe(2);
  });
  test('activate opens the tab and selects the cells', async () => {
    const sheets = await openPlan([]);
    script(sheets, () => void SpreadsheetApp.getActive().insertSheet('B'));
    script(sheets, () => {
      SpreadsheetApp.getActive().getRange('Plan!B2:C3').activate();
    });
    expect(sheets.selection).toEqual({ tab: 'Plan', range: 'B2:C3' });
    expect(script(sheets, () => SpreadsheetApp.getActiveRange().getA1Notation())).toBe('B2:C3');
  });
  test('frozen rows, hidden rows and a new row at the end', async () => {
    const sheets = await openPlan([['a'], ['b']], { frozenRows: 1 });
    const seen = script(sheets, () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const before = sheet.getFrozenRows();
      sheet.setFrozenRows(2);
      sheet.setColumnWidth(1, 300);
      sheet.appendRow(['c', '=1+1']);
      return [
        before,
        sheet.getFrozenRows(),
        sheet.isRowHiddenByUser(1),
        sheet.isRowHiddenByFilter(1),
      ];
    });
    expect(seen).toEqual([1, 2, false, false]);
    expect(sheets.formulas('Plan', 'A3:B3')).toEqual([['', '=1+1']]);
  });
});
