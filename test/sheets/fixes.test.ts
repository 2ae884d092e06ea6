// Repairs on a real sheet: each does what it says, and what must stay as it is stays.

import { log } from '../../src/preview/sample/log';
import { marathon } from '../../src/preview/sample/marathon';
import type { TabDescription } from '../../src/preview/workbook';
import type { CheckAnswer } from '../../src/sheets/answers';
import type { FixCard, FixesAnswer, FixQuestion } from '../../src/sheets/proposals/answers';
import type { UndoAnswer, WriteAnswer } from '../../src/sheets/writing/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

jest.setTimeout(120_000);
afterEach(closeAll);

type Sheets = Awaited<ReturnType<typeof openAddOn>>;

const check = async (sheets: Sheets) =>
  (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;

const fixes = async (
  sheets: Sheets,
  { sheetId, range }: CheckAnswer,
  questions: readonly FixQuestion[],
  kept: readonly string[] = [],
) =>
  (await sheets.run(
    'sidebarFixes',
    { sheetId, range },
    questions,
    kept,
    NO_OPTIONS,
  )) as FixesAnswer;

/** The two best of each finding: asks until everything is answered, as the sidebar does. */
async function allFixes(sheets: Sheets, answer: CheckAnswer): Promise<readonly FixCard[]> {
  let questions: readonly FixQuestion[] = answer.findings.map(({ key }) => ({
    key,
    occurrence: null,
  }));
  const cards: FixCard[] = [];
  while (questions.length > 0) {
    const { found } = await fixes(sheets, answer, questions);
    cards.push(...found.flatMap((each) => each.fixes.slice(0, 2)));
    questions = questions.slice(found.length);
  }
  return cards;
}

const write = async (sheets: Sheets, { sheetId }: CheckAnswer, { title, edits }: FixCard) =>
  (await sheets.run('sidebarWrite', { sheetId, title, lines: [edits] })) as WriteAnswer;

const places = ({ findings }: CheckAnswer): string[] =>
  findings.flatMap(({ rule, occurrences }) => occurrences.map(({ when }) => `${rule} ${when}`));

const keyOf = ({ findings }: CheckAnswer, rule: string): string => {
  const finding = findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`nothing found by ${rule}`);
  return finding.key;
};

test.each<readonly [string, TabDescription]>([
  ['the marathon plan', marathon],
  ['the log', log],
])(
  '%s: every repair solves what it says, adds nothing and is taken back exactly',
  async (_, tab) => {
    const sheets = await openAddOn([tab]);
    const before = sheets.fingerprint(tab.name);
    const answer = await check(sheets);
    const cards = await allFixes(sheets, answer);
    expect(cards.length).toBeGreaterThan(2);
    for (const card of cards) {
      expect(await write(sheets, answer, card)).toMatchObject({ skipped: [] });
      const after = await check(sheets);
      const old = new Set(places(answer));
      expect([card.title, places(after).filter((each) => !old.has(each))]).toEqual([
        card.title,
        [],
      ]);
      expect(places(after).length).toBeLessThanOrEqual(
        places(answer).length - (card.before - card.after),
      );
      for (const { a1, after: text } of card.cells) {
        // Figures are shown in their cells' own formats.
        if (a1 !== null && !/^\d/.test(text)) {
          expect(sheets.values(tab.name, a1)).toEqual([[text]]);
        }
      }
      const undone = (await sheets.run('sidebarUndo')) as UndoAnswer;
      expect(undone).toMatchObject({ title: card.title, skipped: [] });
      expect(sheets.fingerprint(tab.name)).toBe(before);
    }
  },
);

test('cells that are kept, protected or hold a formula are in no repair', async () => {
  const sheets = await openAddOn([
    planTab([[...WEEK.slice(0, 2), { formula: '="Easy 5"&" mi"' }, ...WEEK.slice(3)]]),
  ]);
  sheets.protect('Plan', 'D2');
  const answer = await check(sheets);
  const question = { key: keyOf(answer, 'strength-before-key-run'), occurrence: null };
  const free = await fixes(sheets, answer, [question]);
  const touched = free.found.flatMap((each) => each.fixes).flatMap((fix) => fix.cells);
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.map(({ a1 }) => a1)).not.toContain('C2');
  expect(touched.map(({ a1 }) => a1)).not.toContain('D2');
  const kept = await fixes(sheets, answer, [question], ['F2']);
  expect(kept.found).toEqual([
    { ...question, fixes: [], reason: expect.stringMatching(/^Its cells are protected/) },
  ]);
});

test('a group is repaired for one of its times alone', async () => {
  const sheets = await openAddOn([planTab([1, 2, 3].map((week) => [week, ...WEEK.slice(1)]))]);
  const answer = await check(sheets);
  const key = keyOf(answer, 'strength-before-key-run');
  const { found } = await fixes(sheets, answer, [{ key, occurrence: 1 }]);
  const [card] = found[0]?.fixes ?? [];
  if (card === undefined) throw new Error('no repair');
  expect([card.before, card.after]).toEqual([1, 0]);
  await write(sheets, answer, card);
  const left = (await check(sheets)).findings.find(
    ({ rule }) => rule === 'strength-before-key-run',
  );
  expect(left?.occurrences.map(({ when }) => when)).toEqual(['Week 1 Fri', 'Week 3 Fri']);
});

test('repairs speak of the tab that was checked, whichever is open', async () => {
  const sheets = await openAddOn([planTab([WEEK]), { name: 'Notes', cells: [['Milk']] }]);
  sheets.openTab('Plan');
  const answer = await check(sheets);
  sheets.openTab('Notes');
  const question = { key: keyOf(answer, 'strength-before-key-run'), occurrence: null };
  const { found } = await fixes(sheets, answer, [question]);
  expect(found[0]?.fixes.length).toBeGreaterThan(0);
  expect(sheets.selection.tab).toBe('Notes');
});

test('a finding that is gone has no repairs', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const answer = await check(sheets);
  const { found } = await fixes(sheets, answer, [{ key: 'gone', occurrence: null }]);
  expect(found).toEqual([{ key: 'gone', occurrence: null, fixes: [], reason: null }]);
});
