// Life happens on a real sheet: two weeks anew, written as one action and cleared by one undo.
import type { Changes } from '../../src/planning/life/changes';
import { marathon } from '../../src/preview/sample/marathon';
import type { TabDescription } from '../../src/preview/workbook';
import type { LifeAnswer } from '../../src/sheets/proposals/answers';
import type { UndoAnswer, WriteAnswer } from '../../src/sheets/writing/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

jest.setTimeout(120_000);
afterEach(closeAll);

type Sheets = Awaited<ReturnType<typeof openAddOn>>;

const life = async (sheets: Sheets, changes: Changes) =>
  (await sheets.run('sidebarLife', NO_OPTIONS, changes)) as LifeAnswer;

const write = async (sheets: Sheets, { sheetId, proposals }: LifeAnswer) =>
  (await sheets.run('sidebarWrite', {
    sheetId,
    title: 'Injured',
    lines: proposals.map(({ edits }) => edits),
  })) as WriteAnswer;

const LOG: TabDescription = {
  name: 'Log',
  cells: [
    ['Date', 'Type', 'Session', 'Km', 'Time', 'Comment'],
    [{ date: '2031-06-02' }, 'Run', 'Easy run', 8, '', ''],
    [{ date: '2031-06-03' }, 'Run', 'Intervals 6 x 800 m', 10, '', 'windy'],
    [{ date: '2031-06-05' }, 'Strength', 'Gym 40 min', '', '', ''],
    [{ date: '2031-06-07' }, 'Run', 'Long run', 18, '', ''],
  ],
};

const KNEE: Changes = { injured: { kind: 'knee', cleared: false } };

test.each<readonly [string, TabDescription, Changes]>([
  ['an injured knee in the marathon plan', marathon, KNEE],
  ['no gym and no pool in the marathon plan', marathon, { closed: ['gym', 'pool'] }],
  ['two days a week of half an hour in the marathon plan', marathon, { days: 2, minutes: 30 }],
  ['an injured knee in a log', LOG, KNEE],
])('%s: written, nothing left to do, and taken back bit for bit', async (_, tab, changes) => {
  const sheets = await openAddOn([tab]);
  const before = sheets.fingerprint(tab.name);
  const proposed = await life(sheets, changes);
  expect(proposed.proposals.length).toBeGreaterThan(0);
  expect(sheets.fingerprint(tab.name)).toBe(before);
  expect(await write(sheets, proposed)).toMatchObject({ skipped: [] });
  expect(sheets.fingerprint(tab.name)).not.toBe(before);
  expect((await life(sheets, changes)).proposals).toEqual([]);
  const undone = (await sheets.run('sidebarUndo')) as UndoAnswer;
  expect(undone).toMatchObject({ title: 'Injured', skipped: [], undoable: null });
  expect(sheets.fingerprint(tab.name)).toBe(before);
});

test('the medical line comes with an injury that nobody cleared, and lower impact', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const hurt = await life(sheets, KNEE);
  expect(hurt.medical).toMatch(/physiotherapist or doctor/);
  expect(hurt.impact).toBeLessThan(50);
  const cleared = await life(sheets, { injured: { kind: 'knee', cleared: true } });
  expect(cleared.medical).toBeNull();
});

test('protected cells stay and are told', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  sheets.protect('Plan', 'G2');
  const { proposals, left } = await life(sheets, KNEE);
  expect(proposals.map(({ a1 }) => a1)).not.toContain('G2');
  expect(left.map(({ a1 }) => a1)).toContain('G2');
});
