// Converting the selected run on a real sheet.
import type { Problem } from '../../src/sheets/answers';
import type { ConvertAnswer, ConvertOptions } from '../../src/sheets/proposals/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

afterEach(closeAll);

type Sheets = Awaited<ReturnType<typeof openAddOn>>;

const convert = async (sheets: Sheets, options: ConvertOptions) =>
  (await sheets.run('sidebarConvert', NO_OPTIONS, options)) as ConvertAnswer & Problem;

test('a run becomes a ride, intervals stay intervals, and undo gives it back', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const before = sheets.fingerprint('Plan');
  sheets.select('Plan', 'D2');
  const { sheetId, proposals, factor } = await convert(sheets, { activity: 'bike', factor: null });
  expect(factor).toBe(1.5);
  expect(proposals[0]?.title).toMatch(/^Bike .*6 x/);
  const lines = proposals.map(({ edits }) => edits);
  await sheets.run('sidebarWrite', { sheetId, title: 'Convert', lines });
  expect(sheets.values('Plan', 'D2')).toEqual([[proposals[0]?.title]]);
  expect((await convert(sheets, { activity: 'swim', factor: null })).problem).toMatch(
    /^D2 holds no run/,
  );
  await sheets.run('sidebarUndo');
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('the rest of the cell stays, and another factor gives other minutes', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  sheets.select('Plan', 'B2');
  const one = await convert(sheets, { activity: 'elliptical', factor: null });
  expect(one.cells[0]?.after).toMatch(/lliptical.*\+ strength$/);
  const twice = await convert(sheets, { activity: 'elliptical', factor: 2 });
  expect([twice.factor, twice.usual]).toEqual([2, one.usual]);
  expect(twice.cells[0]?.after).not.toBe(one.cells[0]?.after);
});

test('headings, rest days and formulas are explained', async () => {
  const sheets = await openAddOn([
    planTab([[...WEEK.slice(0, 2), { formula: '="Easy 5"&" mi"' }, ...WEEK.slice(3)]]),
  ]);
  const problems: string[] = [];
  for (const cell of ['A1', 'H2', 'C2']) {
    sheets.select('Plan', cell);
    problems.push((await convert(sheets, { activity: 'bike', factor: null })).problem);
  }
  expect(problems).toEqual([
    'A1 holds no run that could be converted. Select the cell of a run in the sheet, then look again.',
    'H2 holds no run that could be converted. Select the cell of a run in the sheet, then look again.',
    'C2 holds a formula, so it stays as it is. Select another run.',
  ]);
});
