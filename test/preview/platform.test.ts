// The platform around the services: realms, counting, failing, what is missing, and google.script.run.
import { startHeadless } from '../../src/preview/headless';
import { closeAll, openPlan, script } from './script';

afterEach(closeAll);

describe('what is not imitated', () => {
  test.each<readonly [string, () => unknown]>([
    [
      'Range.getFormulasR1C1',
      () => SpreadsheetApp.getActiveSheet().getRange('A1').getFormulasR1C1(),
    ],
    ['Sheet.getSlicers', () => SpreadsheetApp.getActiveSheet().getSlicers()],
    ['SpreadsheetApp.openById', () => SpreadsheetApp.openById('x')],
    ['Utilities.base64Encode', () => Utilities.base64Encode('x')],
    ['HtmlService.createTemplateFromFile', () => HtmlService.createTemplateFromFile('Sidebar')],
    ['Session.getActiveUser', () => Session.getActiveUser()],
  ])('%s says so', async (name, use) => {
    const sheets = await openPlan([]);
    expect(() => script(sheets, use)).toThrow(`not in the local Sheets: ${name}`);
  });
  test('asking whether a method is there throws too, so that no branch hides', async () => {
    const sheets = await openPlan([]);
    const ask = () => typeof SpreadsheetApp.getActiveSheet().getSlicers;
    expect(() => script(sheets, ask)).toThrow('not in the local Sheets: Sheet.getSlicers');
  });
  test('nothing of ours can be set on a service', async () => {
    const sheets = await openPlan([]);
    const set = () => Object.assign(SpreadsheetApp.getActiveSheet(), { mine: 1 });
    expect(() => script(sheets, set)).toThrow('not in the local Sheets: Sheet.mine');
  });
  test.each(['fetch', 'setTimeout', 'URL', 'structuredClone', 'process', 'require'])(
    'the realm has no %s, as Google’s servers have none',
    async (name) => {
      const sheets = await openPlan([]);
      expect(sheets.call('evaluate', `function () { return typeof ${name}; }`, [])).toBe(
        'undefined',
      );
    },
  );
});

describe('realms', () => {
  test('every call loads the bundle anew', async () => {
    const code = 'var count = 0; function next() { count += 1; return count; }';
    const sheets = await startHeadless(
      { name: 'x', tabs: [{ name: 'Plan', cells: [] }] },
      { code },
    );
    expect([sheets.call('next'), sheets.call('next')]).toEqual([1, 1]);
    sheets.dispose();
  });
  test('an error of a service is an Exception of the script’s own Error', async () => {
    const sheets = await openPlan([]);
    const seen = script(sheets, () => {
      try {
        SpreadsheetApp.getActiveSheet().getRange('?');
      } catch (error) {
        return [error instanceof Error, String(error)];
      }
      return [];
    });
    expect(seen).toEqual([true, 'Exception: Range not found']);
  });
  test('what a script throws arrives with its message', async () => {
    const sheets = await openPlan([]);
    const fail = () => {
      throw new TypeError('no plan');
    };
    expect(() => script(sheets, fail)).toThrow(
      expect.objectContaining({ name: 'TypeError', message: 'no plan' }),
    );
  });
  test('an unknown function is not found', async () => {
    const sheets = await openPlan([]);
    expect(() => sheets.call('nothing')).toThrow('Script function not found: nothing');
  });
});

describe('counting and failing', () => {
  const twoReads = () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').getValues();
    return sheet.getRange('A2').getValues();
  };
  test('calls are counted by name', async () => {
    const sheets = await openPlan([['a']]);
    script(sheets, twoReads);
    expect(sheets.calls).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getRange': 2,
      'Range.getValues': 2,
    });
    expect(sheets.callCount).toBe(5);
    sheets.resetCalls();
    expect(sheets.callCount).toBe(0);
  });
  test('the k-th call fails once, with Google’s message', async () => {
    const sheets = await openPlan([['a']]);
    sheets.failAt(5);
    expect(() => script(sheets, twoReads)).toThrow(
      /^Service Spreadsheets failed while accessing document with id /,
    );
    expect(sheets.calls['Range.getValues']).toBe(2);
    expect(script(sheets, twoReads)).toEqual([['']]);
    sheets.failAt(1);
    sheets.failAt(null);
    expect(script(sheets, twoReads)).toEqual([['']]);
  });
});

describe('google.script.run', () => {
  const ECHO = `
function echo(value) { return value; }
function kind(value) { return [Object.prototype.toString.call(value), value instanceof Array]; }
function today() { return { when: [new Date()] }; }
function act() { return { act: function () {} }; }
function nothing() {}
function fails() { throw new Error('Nothing was changed.'); }
function hidden_() { return 1; }
`;
  const open = () => openPlan([], {}, { code: ECHO });
  test.each([
    ['a Date', new Date()],
    ['a Date deep inside', { a: [{ when: new Date() }] }],
    ['a function', () => 1],
    ['a Map', new Map()],
  ])('%s in an argument fails', async (_, value) => {
    const sheets = await open();
    await expect(sheets.run('echo', value)).rejects.toThrow(
      'Failed due to illegal value in property',
    );
  });
  test('a circle in an argument fails', async () => {
    const sheets = await open();
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    await expect(sheets.run('echo', circle)).rejects.toThrow('illegal value in property: self');
  });
  test('undefined becomes null in a list and is left out of an object', async () => {
    const sheets = await open();
    expect(await sheets.run('echo', { list: [undefined, 1], none: undefined })).toEqual({
      list: [null, 1],
    });
    expect(await sheets.run('echo', undefined)).toBeNull();
  });
  test('arguments are values of the script’s realm', async () => {
    const sheets = await open();
    expect(await sheets.run('kind', [1])).toEqual(['[object Array]', true]);
  });
  test.each(['today', 'act', 'nothing'])('%s answers null', async (name) => {
    const sheets = await open();
    expect(await sheets.run(name)).toBeNull();
  });
  test('what the script throws goes to the failure handler', async () => {
    const sheets = await open();
    await expect(sheets.run('fails')).rejects.toThrow('Nothing was changed.');
  });
  test('a function with a trailing underscore is private', async () => {
    const sheets = await open();
    await expect(sheets.run('hidden_')).rejects.toThrow('Script function not found: hidden_');
  });
});
