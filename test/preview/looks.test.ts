// The looks of cells that a script sets, and what stays under them.
import { closeAll, openPlan, script } from './script';

afterEach(closeAll);

test('text takes colour, size, alignment and wrapping', async () => {
  const sheets = await openPlan([['a']]);
  script(sheets, () => {
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
    cell.setFontColor('#5f6368').setFontSize(9).setHorizontalAlignment('center').setWrap(true);
  });
  expect(JSON.parse(sheets.fingerprint()).cells).toEqual({
    A1: ['a', { cl: { rgb: '#5f6368' }, fs: 9, ht: 2, tb: 3 }],
  });
});

test('a formula keeps calculating when its cell gets new looks', async () => {
  const sheets = await openPlan([['a', 1]]);
  script(sheets, () => {
    const cell = SpreadsheetApp.getActiveSheet().getRange('C1');
    cell.setFormula('=B1+1').setFontWeight('bold').setBackground('#f1f3f4');
  });
  await sheets.settled();
  expect(sheets.values('Plan', 'C1')).toEqual([[2]]);
  script(sheets, () => {
    SpreadsheetApp.getActiveSheet().getRange('C1').setNumberFormat('0%').setFontSize(9);
  });
  await sheets.type('Plan', 'B1', '4');
  expect(sheets.formulas('Plan', 'C1')).toEqual([['=B1+1']]);
  expect(sheets.values('Plan', 'C1')).toEqual([[5]]);
});
