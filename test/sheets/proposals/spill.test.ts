// Which cells a formula elsewhere may fill.
import { spillsIn } from '../../../src/sheets/proposals/spill';

const filled = (formula: string) => {
  const of = spillsIn(
    [
      ['', '', ''],
      ['', formula, ''],
      ['', '', ''],
    ],
    1,
    1,
  );
  return (row: number, column: number) => of({ row, column });
};

test('a table fills as far as the largest range that its formula names', () => {
  const by = filled('=FILTER(Source!A2:C5,Source!A2:A5<>"")');
  expect(by(2, 2)).toBe('B2');
  expect(by(5, 4)).toBe('B2');
  expect(by(6, 4)).toBeNull();
  expect(by(5, 5)).toBeNull();
  expect(by(1, 2)).toBeNull();
  expect(by(3, 1)).toBeNull();
});

test('an open range fills down to the end', () => {
  const by = filled('=QUERY(\'My plan\'!A:H;"select *")');
  expect(by(400, 9)).toBe('B2');
  expect(by(400, 10)).toBeNull();
});

test('a formula without a range, or of one column, fills its own column alone', () => {
  for (const formula of ['=SEQUENCE(12)', '=ARRAYFORMULA(ROW(A1:A12))', '=IFERROR(SORT(A:A))']) {
    expect(filled(formula)(5, 2)).toBe('B2');
    expect(filled(formula)(5, 3)).toBeNull();
  }
});

test('a range alone fills; a sum, a product and a lone cell do not', () => {
  expect(filled('=Source!$A$1:$C$9')(4, 4)).toBe('B2');
  for (const formula of ['=SUM(C2:I2)', '=C2*2', '=Source!A1', '=JOIN(", ",FILTER(A:C,A:A<>""))']) {
    expect(filled(formula)(3, 3)).toBeNull();
  }
});
