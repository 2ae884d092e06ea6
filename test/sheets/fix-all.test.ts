// Fix all on a real sheet: what it says it solves is solved, and one undo takes it back.
import { log } from '../../src/preview/sample/log';
import { marathon } from '../../src/preview/sample/marathon';
import type { TabDescription } from '../../src/preview/workbook';
import type { CheckAnswer } from '../../src/sheets/answers';
import type { FixAllAnswer } from '../../src/sheets/proposals/answers';
import type { UndoAnswer, WriteAnswer } from '../../src/sheets/writing/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

jest.setTimeout(120_000);
afterEach(closeAll);

type Sheets = Awaited<ReturnType<typeof openAddOn>>;

const fixAll = async (sheets: Sheets, removing: boolean, kept: readonly string[] = []) =>
  (await sheets.run('sidebarFixAll', NO_OPTIONS, { removing, kept })) as FixAllAnswer;

const times = async (sheets: Sheets) => {
  const { findings } = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  return findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
};

test.each<readonly [string, TabDescription, boolean]>([
  ['the marathon plan', marathon, false],
  ['the marathon plan, sessions taken out', marathon, true],
  ['the log', log, true],
])('%s: solves what it says and is taken back exactly', async (_, tab, removing) => {
  const sheets = await openAddOn([tab]);
  const before = sheets.fingerprint(tab.name);
  const found = await times(sheets);
  const answer = await fixAll(sheets, removing);
  expect(answer.findings.before).toBe(found);
  expect(answer.findings.after).toBeLessThan(found);
  const written = (await sheets.run('sidebarWrite', {
    sheetId: answer.sheetId,
    title: 'Fix all',
    lines: answer.proposals.map(({ edits }) => edits),
  })) as WriteAnswer;
  expect(written.skipped).toEqual([]);
  expect(await times(sheets)).toBe(answer.findings.after);
  expect(answer.left.length > 0).toBe(answer.findings.after > 0);
  expect((await sheets.run('sidebarUndo')) as UndoAnswer).toMatchObject({ title: 'Fix all' });
  expect(sheets.fingerprint(tab.name)).toBe(before);
});

test('cells that are kept are in no repair', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const free = await fixAll(sheets, true);
  const touched = free.proposals.flatMap(({ cells }) => cells.map(({ a1 }) => a1 ?? ''));
  expect(touched.length).toBeGreaterThan(0);
  const kept = await fixAll(sheets, true, touched);
  const others = kept.proposals.flatMap(({ cells }) => cells.map(({ a1 }) => a1));
  expect(others.filter((a1) => touched.includes(a1 ?? ''))).toEqual([]);
});
