// What the sidebar shows belongs to one tab: an action never lands on another that was opened since.
import type { CheckAnswer, Problem } from '../../src/sheets/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

afterEach(closeAll);

const openTwo = async () => {
  const sheets = await openAddOn([planTab([WEEK]), planTab([WEEK, WEEK], { name: 'Other' })]);
  sheets.openTab('Plan');
  const shown = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  return { sheets, shown };
};

test('marks, clears, accepts and takes back nothing on a tab that the list does not speak of', async () => {
  const { sheets, shown } = await openTwo();
  await sheets.run('sidebarMark', NO_OPTIONS, shown.sheetId);
  const [error] = shown.findings;
  const before = sheets.fingerprint();
  sheets.openTab('Other');
  const acceptance = { rule: error?.rule, key: error?.key, occurrence: null, reason: '' };
  for (const refused of [
    await sheets.run('sidebarMark', NO_OPTIONS, shown.sheetId),
    await sheets.run('sidebarClear', shown.sheetId),
    await sheets.run('sidebarAccept', acceptance, NO_OPTIONS, shown.sheetId),
    await sheets.run('sidebarUnaccept', { rule: '', key: '' }, NO_OPTIONS, shown.sheetId),
  ]) {
    expect((refused as Problem).problem).toBe(
      'The list here speaks of "Plan", but "Other" is open now. Nothing was changed: go back to that tab, or check again.',
    );
  }
  expect(sheets.fingerprint()).toBe(before);
});

test('goes on once that tab is open again', async () => {
  const { sheets, shown } = await openTwo();
  sheets.openTab('Other');
  sheets.openTab('Plan');
  expect(await sheets.run('sidebarMark', NO_OPTIONS, shown.sheetId)).toMatchObject({ skipped: [] });
});

test('a click on a finding opens its own tab and selects its cell', async () => {
  const { sheets, shown } = await openTwo();
  sheets.openTab('Other');
  expect(await sheets.run('sidebarSelect', shown.sheetId, 'F2')).toBeNull();
  expect(sheets.selection).toEqual({ tab: 'Plan', range: 'F2' });
});
