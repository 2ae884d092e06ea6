// Custom functions in cells: arguments, spilling, recalculation, errors, and what they may not touch.
import type { CellContent } from '../../src/preview/workbook';
import { closeAll, openPlan } from './script';

afterEach(closeAll);

const CODE = `
/** Says what arrived. @customfunction */
function SEEN(value) { return JSON.stringify(value) + (value instanceof Array ? ' rows' : ''); }
/** Doubles numbers. @customfunction */
function DOUBLE(rows) { return rows.map(function (row) { return row.map(function (v) { return typeof v === 'number' ? v * 2 : v; }); }); }
/** Throws. @customfunction */
function FAILS() { throw new Error('Give it a plan.'); }
/** Reads a date in the spreadsheet's zone. @customfunction */
function DAY(value) { return Utilities.formatDate(value, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'EEE HH:mm'); }
/** Writes, which is forbidden. @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 'done'; }
/** Asks for settings, which is not done. @customfunction */
function ASKS() { return PropertiesService.getDocumentProperties().getProperty('a'); }
/** Answers of several kinds. @customfunction */
function KINDS() { return [[1, 'a', true, null, '']]; }
function notInCells() { return 1; }
`;

const open = (cells: readonly (readonly CellContent[])[], more = {}, options = {}) =>
  openPlan(cells, more, { code: CODE, ...options });
const f = (formula: string): CellContent => ({ formula });

test('a single cell arrives as a value, a range as rows, blanks as empty text', async () => {
  const sheets = await open([
    ['a', 1, true, null],
    [f('=SEEN(A1)'), f('=SEEN(A1:D1)'), f('=SEEN(D1)'), f('=SEEN(B1:B1)')],
  ]);
  expect(sheets.values('Plan', 'A2:D2')).toEqual([['"a"', '[["a",1,true,""]] rows', '""', '1']]);
});

test('a range that begins inside the sheet arrives from its own first cell', async () => {
  const sheets = await open([
    ['x', 'y'],
    [null, 'b', 2],
    [null, null, null, f('=SEEN(B2:C3)')],
  ]);
  expect(sheets.values('Plan', 'D3')).toEqual([['[["b",2],["",""]] rows']]);
});

test('an open range arrives down to the last row of the sheet', async () => {
  const sheets = await open([['a', f('=SEEN(A:A)')], ['b']]);
  const [[text]] = sheets.values('Plan', 'B1') as [[string]];
  expect(JSON.parse(text.replace(' rows', ''))).toHaveLength(20);
});

test.each(['Europe/Paris', 'Asia/Kolkata', 'America/New_York'])(
  'a date and a duration are read in the zone of the spreadsheet, %s',
  async (timeZone) => {
    const cells = [
      [{ date: '2026-06-12' }, { minutes: 45 }],
      [f('=DAY(A1)'), f('=DAY(B1)')],
    ];
    const sheets = await open(cells, {}, { timeZone });
    expect(sheets.values('Plan', 'A2:B2')).toEqual([['Fri 00:00', 'Sat 00:45']]);
  },
);

test('a table spills, and its values can be calculated with', async () => {
  const sheets = await open([
    [1, 2, f('=DOUBLE(A1:B2)'), null, f('=SUM(C1:D2)')],
    [3, 'x'],
  ]);
  expect(sheets.values('Plan', 'C1:E2')).toEqual([
    [2, 4, 12],
    [6, 'x', ''],
  ]);
  expect(sheets.formulas('Plan', 'C1:D2')).toEqual([
    ['=DOUBLE(A1:B2)', ''],
    ['', ''],
  ]);
});

test('a table of several kinds keeps them', async () => {
  const sheets = await open([[f('=KINDS()')]]);
  expect(sheets.values('Plan', 'A1:E1')).toEqual([[1, 'a', true, '', '']]);
});

test('a cell in the way blocks the spill, which comes once it is cleared', async () => {
  const sheets = await open([[1, 2, f('=DOUBLE(A1:B1)'), 'in the way']]);
  expect(sheets.values('Plan', 'C1:D1')).toEqual([['#SPILL!', 'in the way']]);
  expect(sheets.shown('Plan', 'C1')).toEqual([['#REF!']]);
  await sheets.type('Plan', 'D1', '');
  expect(sheets.values('Plan', 'C1:D1')).toEqual([[2, 4]]);
});

test('typing into an argument recalculates', async () => {
  const sheets = await open([[1, 2, f('=DOUBLE(A1:B1)')]]);
  await sheets.type('Plan', 'B1', '50');
  expect(sheets.values('Plan', 'C1:D1')).toEqual([[2, 100]]);
});

test('a thrown error is #ERROR! with its message, and the rest is calculated', async () => {
  const sheets = await open([[f('=FAILS()'), f('=1+1'), f('=DOUBLE(B1:C1)')]]);
  expect(sheets.values('Plan', 'A1:B1')).toEqual([['#ERROR!', 2]]);
  expect(sheets.complaint('Plan', 'A1')).toBe('Give it a plan.');
  expect(sheets.complaint('Plan', 'B1')).toBeNull();
});

test('an error cell inside a range arrives as text, an error argument comes back', async () => {
  const sheets = await open([
    [f('=1/0'), 'a'],
    [f('=SEEN(A1:B1)'), f('=SEEN(1/0)')],
  ]);
  expect(sheets.values('Plan', 'A2:B2')).toEqual([['[["#DIV/0!","a"]] rows', '#DIV/0!']]);
});

test.each([
  ['WRITES', 'SpreadsheetApp.getActiveSheet'],
  ['ASKS', 'PropertiesService.getDocumentProperties'],
])('%s is not allowed in a cell', async (name, call) => {
  const sheets = await open([[f(`=${name}()`)]]);
  expect(sheets.values('Plan', 'A1')).toEqual([['#ERROR!']]);
  expect(sheets.complaint('Plan', 'A1')).toBe(`You do not have permission to call ${call}.`);
});

test('service calls in cells are counted apart', async () => {
  const sheets = await open([[{ date: '2026-06-12' }, f('=DAY(A1)')]]);
  sheets.resetCalls();
  await sheets.type('Plan', 'A1', '2026-06-13');
  expect(sheets.values('Plan', 'B1')).toEqual([['Sat 00:00']]);
  expect(sheets.callCount).toBe(0);
  expect(sheets.callsInCells['Utilities.formatDate']).toBe(1);
});

test('a function without @customfunction is no formula', async () => {
  const sheets = await open([[f('=NOTINCELLS()')]]);
  expect(sheets.values('Plan', 'A1')).toEqual([['#NAME?']]);
});
