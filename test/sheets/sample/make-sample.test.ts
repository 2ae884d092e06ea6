// Try a sample plan: a tab that shows something of everything.
import type { CheckAnswer, Problem } from '../../../src/sheets/answers';
import { comingMonday } from '../../../src/sheets/sample/make-sample';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from '../open';

jest.setTimeout(60_000);
afterEach(closeAll);

test('dates begin on today where it is a Monday, else on the next one', () => {
  expect(comingMonday('2026-11-23')).toBe('2026-11-23');
  expect(comingMonday('2026-11-24')).toBe('2026-11-30');
  expect(comingMonday('2026-11-29')).toBe('2026-11-30');
});

test('the check of the sample has errors, warnings and notes, and reads every cell', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  expect(await sheets.run('sidebarSample')).toEqual({ tab: 'Sample plan' });
  expect(sheets.selection.tab).toBe('Sample plan');
  const answer = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  expect(answer.dated).toBe(true);
  expect(answer.unit).toBe('km');
  expect(answer.weeks).toHaveLength(8);
  expect(answer.unread).toEqual([]);
  expect(answer.counts.error).toBeGreaterThanOrEqual(2);
  expect(answer.counts.warning).toBeGreaterThanOrEqual(1);
  expect(answer.counts.note).toBeGreaterThanOrEqual(1);
  const rules = answer.findings.map(({ rule }) => rule);
  expect(rules).toEqual(
    expect.arrayContaining(['strength-before-key-run', 'two-hard-sessions', 'race-week']),
  );
  expect(answer.findings.length).toBeLessThanOrEqual(16);
});

test('a second sample gets a name of its own and leaves the first alone', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  await sheets.run('sidebarSample');
  await sheets.type('Sample plan', 'C4', 'Mine');
  expect(await sheets.run('sidebarSample')).toEqual({ tab: 'Sample plan (2)' });
  expect(sheets.shown('Sample plan', 'C4')).toEqual([['Mine']]);
});

test('whichever call fails, no half of it stays and the open tab stays open', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const before = sheets.fingerprint();
  let failures = 0;
  for (let k = 1; ; k += 1) {
    sheets.failAt(k);
    const failed = await sheets.run('sidebarSample').then(
      () => false,
      () => true,
    );
    sheets.failAt(null);
    if (!failed) break;
    failures += 1;
    if (sheets.tabs.length > 1) break; // built whole: only letting go of the lock failed
    expect(sheets.fingerprint()).toBe(before);
    expect(sheets.selection.tab).toBe('Plan');
  }
  expect(failures).toBeGreaterThan(20);
  expect(sheets.shown('Sample plan', 'I11')).toEqual([['Half marathon race']]);
});

test('while someone else writes, nothing is made', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  sheets.holdLock(true);
  expect(((await sheets.run('sidebarSample')) as Problem).problem).toMatch(/Nothing was changed/);
  expect(sheets.tabs).toEqual(['Plan']);
});
