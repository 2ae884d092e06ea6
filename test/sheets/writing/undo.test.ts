// Undo: the last action first, ten and more of them, after closing, after edits and after the grid has moved.
import type { LocalSheets } from '../../../src/preview/local-sheets';
import type { CellContent } from '../../../src/preview/workbook';
import { closeAll, openAddOn, planTab } from '../open';
import { cell, undo, undoable, write } from './writing';

afterEach(closeAll);

const WEEK: readonly CellContent[] = [1, 'Easy 5 mi', '', 'Tempo 6 mi', 'XT', '', 'Long 14 mi'];
const open = () => openAddOn([planTab([WEEK, WEEK]), { name: 'Other', cells: [['x']] }]);
const swim = (sheets: LocalSheets) =>
  write(sheets, [[cell('C2', '', 'Swim 30 min')], [cell('E3', 'XT', 'Bike 40 min')]]);

test('a dozen actions are taken back in order, each exactly', async () => {
  const sheets = await open();
  const states: string[] = [];
  let text = '';
  for (let action = 1; action <= 12; action++) {
    states.push(sheets.fingerprint('Plan'));
    await write(sheets, [[cell('C2', text, `Swim ${action}`)]], `Action ${action}`);
    text = `Swim ${action}`;
  }
  for (let action = 12; action >= 1; action--) {
    expect(await undoable(sheets)).toMatchObject({ title: `Action ${action}`, tab: 'Plan' });
    const done = await undo(sheets);
    expect(done).toMatchObject({ title: `Action ${action}`, restored: 1, skipped: [] });
    expect(done.undoable?.title ?? null).toBe(action === 1 ? null : `Action ${action - 1}`);
    expect(sheets.fingerprint('Plan')).toBe(states[action - 1]);
  }
  expect(await undoable(sheets)).toBeNull();
});

test('the journal keeps the last twenty actions and lets older ones go', async () => {
  const sheets = await open();
  let text = '';
  for (let action = 1; action <= 24; action++) {
    await write(sheets, [[cell('C2', text, `Swim ${action}`)]], `Action ${action}`);
    text = `Swim ${action}`;
  }
  let undone = 0;
  while ((await undo(sheets)).title !== null) undone += 1;
  expect(undone).toBe(20);
  expect(sheets.values('Plan', 'C2')).toEqual([['Swim 4']]);
});

test('a cell edited since is left alone and named', async () => {
  const sheets = await open();
  await swim(sheets);
  await sheets.type('Plan', 'C2', 'Swim 40 min');
  expect(await undo(sheets)).toMatchObject({
    restored: 1,
    skipped: ['C2 was edited since, so it is left as it is.'],
  });
  expect(sheets.values('Plan', 'C2')).toEqual([['Swim 40 min']]);
  expect(sheets.values('Plan', 'E3')).toEqual([['XT']]);
});

test('undo follows the cells when rows and columns come and go', async () => {
  const sheets = await open();
  await sheets.insertRows('Plan', 1, 3);
  await sheets.insertColumns('Plan', 2);
  const before = sheets.fingerprint('Plan');
  await sheets.deleteColumns('Plan', 2);
  await sheets.deleteRows('Plan', 1, 3);
  await swim(sheets);
  await sheets.insertRows('Plan', 1, 3);
  await sheets.insertColumns('Plan', 2);
  expect(await undo(sheets)).toMatchObject({ restored: 2, skipped: [] });
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('cells of a deleted row are named', async () => {
  const sheets = await open();
  await swim(sheets);
  await sheets.deleteRows('Plan', 2);
  expect(await undo(sheets)).toMatchObject({
    restored: 1,
    skipped: ['C2 was deleted, so it is not brought back.'],
  });
  expect(sheets.values('Plan', 'E2')).toEqual([['XT']]);
});

test('a formula is not brought back where it would point elsewhere', async () => {
  const sheets = await openAddOn([planTab([[1, 'Easy 5 mi', { formula: '=B2' }]])]);
  await sheets.settled();
  await write(sheets, [[cell('C2', 'Easy 5 mi', 'Swim')]]);
  await sheets.insertRows('Plan', 2);
  expect((await undo(sheets)).skipped).toEqual([expect.stringMatching(/^C3 held =B2\. Rows or/)]);
});

test('a renamed tab is found, a deleted one is told, and the action before it comes next', async () => {
  const sheets = await openAddOn([planTab([WEEK]), planTab([WEEK], { name: 'Jo' })]);
  const before = sheets.fingerprint('Plan');
  const jo = 1_000_003; // as the local Sheets numbers its second tab
  await write(sheets, [[cell('C2', '', 'Swim')]], 'First');
  await write(sheets, [[cell('C2', '', 'Swim')]], 'Second', jo);
  sheets.deleteTab('Jo');
  const done = await undo(sheets);
  expect(done.skipped).toEqual(['The tab "Jo" was deleted, so "Second" cannot be taken back.']);
  expect(done.undoable?.title).toBe('First');
  sheets.renameTab('Plan', 'Anna’s plan');
  expect(await undo(sheets)).toMatchObject({ restored: 1, skipped: [] });
  sheets.renameTab('Anna’s plan', 'Plan');
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('a cell that was protected since is named', async () => {
  const sheets = await open();
  await swim(sheets);
  sheets.protect('Plan', 'C2');
  expect((await undo(sheets)).skipped).toEqual(['C2 is protected now, so it is left as it is.']);
});

test('an action longer than a cell of the journal is kept whole, letters and all', async () => {
  const long = 'Schwimmen 🏊 locker 30 min\n'.repeat(400);
  const sheets = await openAddOn([planTab(Array.from({ length: 16 }, () => [1, long, 'XT']))]);
  const before = sheets.fingerprint('Plan');
  const rows = Array.from({ length: 16 }, (_, index) => index + 2);
  await write(
    sheets,
    rows.map((row) => [cell(`B${row}`, long, `${long}Rad ${row}`)]),
  );
  const pieces = sheets.values('_crosstrain', 'E2:E30').flat().map(String);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(50_000);
  expect(pieces.filter((piece) => piece !== '').length).toBeGreaterThan(5);
  expect(await undo(sheets)).toMatchObject({ restored: 16, skipped: [] });
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('a journal that somebody wrote in is not trusted', async () => {
  const sheets = await open();
  await write(sheets, [[cell('C2', '', 'Swim')]], 'First');
  await write(sheets, [[cell('C3', '', 'Swim')]], 'Second');
  const before = sheets.fingerprint('Plan');
  await sheets.type('_crosstrain', 'E3', '|{"id":"x","cells":"all of them"}');
  await sheets.type('_crosstrain', 'F2', '=ROWS(Plan!B2)');
  expect(await undoable(sheets)).toMatchObject({ title: 'First' });
  // Pointing it at another cell moves nothing: that one does not hold what was written.
  expect(await undo(sheets)).toMatchObject({
    restored: 0,
    skipped: ['B2 was edited since, so it is left as it is.'],
  });
  expect(sheets.fingerprint('Plan')).toBe(before);
  expect(await undo(sheets)).toMatchObject({ title: null });
});

test('a journal without its references still knows the addresses', async () => {
  const sheets = await open();
  const before = sheets.fingerprint('Plan');
  await swim(sheets);
  await sheets.type('_crosstrain', 'F2', '');
  expect(await undo(sheets)).toMatchObject({ restored: 2, skipped: [] });
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('a journal that was deleted has nothing to take back', async () => {
  const sheets = await open();
  await swim(sheets);
  sheets.deleteTab('_crosstrain');
  expect(await undoable(sheets)).toBeNull();
  expect(await undo(sheets)).toMatchObject({ title: null, restored: 0 });
  await write(sheets, [[cell('C3', '', 'Yoga')]], 'Again');
  expect(await undoable(sheets)).toMatchObject({ title: 'Again' });
});
