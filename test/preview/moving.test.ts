// What is tied to cells follows them when rows come, go and are sorted: values, notes, tints, validation.
import { type Area, type GridChange, moveAreas } from '../../src/preview/area';
import { startHeadless } from '../../src/preview/headless';
import { closeAll, openPlan, script } from './script';

afterEach(closeAll);

const PLAN = [
  ['c', 3],
  ['a', 1],
  ['b', 2],
];
const MORE = {
  notes: { A2: 'about a' },
  tints: [{ ranges: ['A2', 'B3'], formula: '=LEN("mark")>0', background: '#F8D7DA' }],
  validations: [{ range: 'B2', values: ['1', '2'] }],
  backgrounds: { A3: '#d9ead3' },
  protectedRanges: ['H1:H3'],
};

const rulesOf = () =>
  SpreadsheetApp.getActiveSheet()
    .getConditionalFormatRules()
    .map((rule) => rule.getRanges().map((range) => range.getA1Notation()));

test('inserted rows push everything down', async () => {
  const sheets = await openPlan(PLAN, MORE);
  await sheets.insertRows('Plan', 2, 2);
  expect(sheets.values('Plan', 'A1:B5')).toEqual([
    ['c', 3],
    ['', ''],
    ['', ''],
    ['a', 1],
    ['b', 2],
  ]);
  expect(sheets.notes('Plan', 'A2:A5')).toEqual([[''], [''], ['about a'], ['']]);
  expect(script(sheets, rulesOf)).toEqual([['A4', 'B5']]);
  expect(await sheets.tints('Plan', 'A1:B5')).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
    ['#f8d7da', ''],
    ['#d9ead3', '#f8d7da'],
  ]);
  await expect(sheets.type('Plan', 'B4', '9')).rejects.toThrow('violates');
  await expect(sheets.type('Plan', 'H5', '9')).rejects.toThrow('protected');
});

test('a removed row takes its note and its tint with it', async () => {
  const sheets = await openPlan(PLAN, MORE);
  await sheets.deleteRows('Plan', 2);
  expect(sheets.values('Plan')).toEqual([
    ['c', 3],
    ['b', 2],
  ]);
  expect(sheets.notes('Plan', 'A1:A3')).toEqual([[''], [''], ['']]);
  expect(script(sheets, rulesOf)).toEqual([['B2']]);
});

test('columns come and go the same way', async () => {
  const sheets = await openPlan(PLAN, MORE);
  await sheets.insertColumns('Plan', 1);
  expect(sheets.notes('Plan', 'B2')).toEqual([['about a']]);
  expect(script(sheets, rulesOf)).toEqual([['B2', 'C3']]);
  await sheets.deleteColumns('Plan', 2);
  expect(sheets.values('Plan', 'B1:B3')).toEqual([[3], [1], [2]]);
  expect(script(sheets, rulesOf)).toEqual([['B3']]);
});

test('sorting carries values, notes, colours, tints and validation along', async () => {
  const sheets = await openPlan(PLAN, MORE);
  await sheets.sort('Plan', 'A1:B3', 2);
  expect(sheets.values('Plan')).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  expect(sheets.notes('Plan', 'A1:A3')).toEqual([['about a'], [''], ['']]);
  expect(script(sheets, rulesOf)).toEqual([['A1', 'B2']]);
  expect(await sheets.tints('Plan', 'A1:B3')).toEqual([
    ['#f8d7da', ''],
    ['#d9ead3', '#f8d7da'],
    ['', ''],
  ]);
  await expect(sheets.type('Plan', 'B1', '9')).rejects.toThrow('violates');
});

test('numbers come before text before booleans, blanks last, whichever way', async () => {
  const cells = [['b'], [null], [true], [2], ['A'], [1]];
  const sheets = await openPlan(cells);
  script(sheets, () => void SpreadsheetApp.getActiveSheet().getRange('A1:A6').sort(1));
  expect(sheets.values('Plan', 'A1:A6').flat()).toEqual([1, 2, 'A', 'b', true, '']);
  script(
    sheets,
    () =>
      void SpreadsheetApp.getActiveSheet().getRange('A1:A6').sort({ column: 1, ascending: false }),
  );
  expect(sheets.values('Plan', 'A1:A6').flat()).toEqual([true, 'b', 'A', 2, 1, '']);
});

test('a script’s rows move formulas with them', async () => {
  const sheets = await openPlan([[1], [{ formula: '=A1*2' }]]);
  script(
    sheets,
    () => void SpreadsheetApp.getActiveSheet().insertRowBefore(1).insertRowsAfter(2, 1),
  );
  await sheets.settled();
  expect(sheets.formulas('Plan', 'A2:A4')).toEqual([[''], [''], ['=A2*2']]);
  expect(() =>
    script(sheets, () => void SpreadsheetApp.getActiveSheet().insertRowBefore(99)),
  ).toThrow('out of bounds');
});

test('the first conditional format that holds wins, and the list is one per sheet', async () => {
  const sheets = await openPlan([['a']], {
    tints: [{ ranges: ['A1'], formula: '=A1="a"', background: '#aaaaaa' }],
  });
  script(sheets, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const rule = (formula: string, color: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(color)
        .setRanges([sheet.getRange('A1:B1')])
        .build();
    const own = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules([...own, rule('=FALSE', '#bbbbbb'), rule('=TRUE', '#cccccc')]);
    SpreadsheetApp.getActive().insertSheet('Other');
  });
  expect(await sheets.tints('Plan', 'A1:B1')).toEqual([['#aaaaaa', '#cccccc']]);
  const formulas = script(sheets, () =>
    SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet) =>
        sheet
          .getConditionalFormatRules()
          .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()),
      ),
  );
  expect(formulas).toEqual([[['=A1="a"'], ['=FALSE'], ['=TRUE']], []]);
});

test('a rule without ranges or without a condition is refused', async () => {
  const sheets = await openPlan([['a']]);
  const bare = () =>
    void SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').build();
  const empty = () => {
    const range = SpreadsheetApp.getActiveSheet().getRange('A1');
    SpreadsheetApp.newConditionalFormatRule().setRanges([range]).build();
  };
  expect(() => script(sheets, bare)).toThrow('at least one range');
  expect(() => script(sheets, empty)).toThrow('must have a condition');
});

describe('areas', () => {
  const rows = (top: number, bottom: number): Area => ({ top, bottom, left: 1, right: 1 });
  const change = (type: 'insert' | 'remove', at: number, count: number): GridChange => ({
    type,
    axis: 'row',
    at,
    count,
  });
  test.each([
    [change('insert', 3, 2), rows(3, 5), [rows(5, 7)]],
    [change('insert', 4, 2), rows(3, 5), [rows(3, 7)]],
    [change('insert', 6, 2), rows(3, 5), [rows(3, 5)]],
    [change('remove', 1, 2), rows(3, 5), [rows(1, 3)]],
    [change('remove', 2, 2), rows(3, 5), [rows(2, 3)]],
    [change('remove', 4, 1), rows(3, 5), [rows(3, 4)]],
    [change('remove', 5, 9), rows(3, 5), [rows(3, 4)]],
    [change('remove', 3, 3), rows(3, 5), []],
    [change('remove', 6, 1), rows(3, 5), [rows(3, 5)]],
  ])('%j', (moved, area, expected) => {
    expect(moveAreas([area], moved)).toEqual(expected);
  });
});

test('rows of another tab come and go without touching the open one', async () => {
  const sheets = await startHeadless(
    {
      name: 'Club',
      tabs: [
        { name: 'Plan', cells: [[1], [{ formula: '=A1+1' }]], notes: { A2: 'sum' } },
        { name: 'Log', cells: [['a'], [{ formula: '=Plan!A2' }], ['c']] },
      ],
    },
    { code: '' },
  );
  try {
    const before = sheets.fingerprint('Plan');
    await sheets.deleteRows('Log', 1);
    await sheets.insertRows('Log', 1);
    await sheets.deleteColumns('Log', 2);
    expect(sheets.fingerprint('Plan')).toBe(before);
    expect(sheets.formulas('Log', 'A2')).toEqual([['=Plan!A2']]);
    await sheets.insertRows('Plan', 1);
    expect(sheets.formulas('Log', 'A2')).toEqual([['=Plan!A3']]);
    expect(sheets.selection.tab).toBe('Plan');
  } finally {
    sheets.dispose();
  }
});

test('notes that stand as far apart as rows are removed all follow', async () => {
  const rows = Array.from({ length: 6 }, (_, row) => [`row ${row + 1}`, row]);
  const sheets = await openPlan(rows, { notes: { A4: 'four', A6: 'six' } });
  script(sheets, () => void SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 2));
  script(sheets, () => SpreadsheetApp.getActiveSheet().deleteRows(2, 2));
  const notes = sheets.notes('Plan', 'A1:A9').map(([note]) => note);
  expect(notes).toEqual(['', '', '', 'four', '', 'six', '', '', '']);
});
