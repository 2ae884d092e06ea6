import type { CheckAnswer, Problem } from '../../src/sheets/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

afterEach(closeAll);

test('the formula, the sidebar and the marks tell the same single error', async () => {
  const sheets = await openAddOn([
    planTab([WEEK]),
    { name: 'Out', cells: [[{ formula: "=CROSSTRAIN_CHECK('Plan'!A1:H2)" }]] },
  ]);
  const table = sheets.values('Out', 'A1:G6').filter((row) => row[0] !== '');
  expect(table[0]).toEqual([
    'Severity',
    'When',
    'Session',
    'Rule',
    'What is wrong',
    'What to do',
    'Source',
  ]);
  const strong = table.filter(([severity]) => severity === 'error' || severity === 'warning');
  expect(strong.map((row) => [row[0], row[1], row[3]])).toEqual([
    ['error', 'Week 1 Fri', 'strength-before-key-run'],
  ]);

  sheets.openTab('Plan');
  const answer = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  expect(answer.findings.map(({ message }) => message)).toEqual(
    table.slice(1).map((row) => row[4]),
  );
  const error = answer.findings.find(({ severity }) => severity === 'error');
  expect(error?.a1).toBe('F2');

  await sheets.run('sidebarMark', NO_OPTIONS);
  expect(sheets.notes('Plan', 'F2')[0]?.[0]).toContain(error?.message);
});

test('typing the strength away takes the finding out of the formula', async () => {
  const sheets = await openAddOn([
    planTab([WEEK]),
    { name: 'Out', cells: [[{ formula: "=CROSSTRAIN_CHECK('Plan'!A1:H2)" }]] },
  ]);
  const rules = () => sheets.values('Out', 'D1:D9').flat();
  expect(rules()).toContain('strength-before-key-run');
  await sheets.type('Plan', 'F2', 'Easy 4 mi');
  await sheets.settled();
  expect(rules()).not.toContain('strength-before-key-run');
});

test('the number of service calls is the same for one week and for fifty', async () => {
  const counts: number[] = [];
  for (const weeks of [1, 50]) {
    const sheets = await openAddOn([planTab(Array.from({ length: weeks }, () => WEEK))]);
    sheets.resetCalls();
    await sheets.run('sidebarCheck', NO_OPTIONS);
    counts.push(sheets.callCount);
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(15);
});

test('a formula asks the platform for the locale, and for zone and format once it meets a date', async () => {
  const undated = await openAddOn([
    planTab([WEEK]),
    { name: 'Out', cells: [[{ formula: "=CROSSTRAIN_CHECK('Plan'!A1:H2)" }]] },
  ]);
  undated.resetCalls();
  await undated.type('Plan', 'B2', 'Easy 6 mi');
  await undated.settled();
  expect(undated.callsInCells).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.getSpreadsheetLocale': 1,
  });

  const dated = await openAddOn([
    {
      name: 'Plan',
      cells: [
        ['Date', 'Session', 'Km'],
        [{ date: '2026-06-12' }, 'Strength', ''],
        [{ date: '2026-06-13' }, 'Long run', 28],
        [{ date: '2026-06-13' }, 'Yoga', ''],
      ],
    },
    { name: 'Out', cells: [[{ formula: '=CROSSTRAIN_CHECK(Plan!A1:C4)' }]] },
  ]);
  expect(dated.values('Out', 'B1:B9').flat()).toContain('Fri 12 Jun 2026');
  dated.resetCalls();
  await dated.type('Plan', 'C3', '30');
  await dated.settled();
  expect(dated.callsInCells).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.getSpreadsheetLocale': 1,
    'Spreadsheet.getSpreadsheetTimeZone': 1,
    'Utilities.formatDate': 2,
  });
});

test('an empty range and a range without a plan get one sentence', async () => {
  const sheets = await openAddOn([
    {
      name: 'Out',
      cells: [
        ['Groceries', 'Milk'],
        ['', { formula: '=CROSSTRAIN_CHECK(D1:F9)' }],
      ],
    },
    { name: 'Two', cells: [[{ formula: '=CROSSTRAIN_CHECK(Out!A1:B1)' }]] },
  ]);
  expect(sheets.values('Out', 'B2')[0]?.[0]).toMatch(/^This range is empty: .*A1:H20/);
  expect(sheets.values('Two', 'A1')[0]?.[0]).toMatch(/^No training was found .*A1:H20/);
});

test('a live formula below the plan is not read as training', async () => {
  const sheets = await openAddOn([planTab([WEEK, [], [{ formula: '=CROSSTRAIN_CHECK(A1:H2)' }]])]);
  const answer = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  expect(answer.weeks).toHaveLength(1);
  expect(answer.unread).toEqual([]);
});

test('a tab without a plan and the settings tabs are explained, not failed', async () => {
  const sheets = await openAddOn([{ name: 'Groceries', cells: [['Milk', 'Eggs']] }]);
  const answer = (await sheets.run('sidebarCheck', NO_OPTIONS)) as Problem;
  expect(answer.problem).toMatch(/No plan was found on "Groceries"/);
});

test('the same plan in every zone', async () => {
  const answers: unknown[] = [];
  for (const timeZone of ['Europe/Paris', 'Asia/Kolkata', 'America/New_York']) {
    const sheets = await openAddOn(
      [
        {
          name: 'Plan',
          cells: [
            ['Date', 'Session', 'Km', 'Time'],
            [{ date: '2026-06-12' }, 'Strength', '', { minutes: 45 }],
            [{ date: '2026-06-13' }, 'Long run', 28, { minutes: 165 }],
          ],
        },
        { name: 'Out', cells: [[{ formula: '=CROSSTRAIN_READ(Plan!A1:D3)' }]] },
      ],
      { timeZone },
    );
    answers.push(sheets.values('Out', 'A1:P3'));
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(answers[0]).toEqual([
    expect.any(Array),
    expect.arrayContaining(['2026-06-12', 'Fri', 'strength', 45]),
    expect.arrayContaining(['2026-06-13', 'Sat', 'run', 28, 165]),
  ]);
});

test('an accepted finding is listed, travels with the sheet and comes back when its cell changes', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const before = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  const error = before.findings.find(({ rule }) => rule === 'strength-before-key-run');
  const acceptance = { rule: error?.rule, key: error?.key, occurrence: null, reason: 'Only bands' };
  const after = (await sheets.run('sidebarAccept', acceptance, NO_OPTIONS)) as CheckAnswer;
  expect(after.findings.map(({ rule }) => rule)).not.toContain('strength-before-key-run');
  expect(after.accepted).toMatchObject([
    { rule: 'strength-before-key-run', when: 'Week 1 Fri', reason: 'Only bands', a1: 'F2' },
  ]);
  await sheets.type('Plan', 'F2', 'Easy 4 mi + heavy strength');
  const again = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  expect(again.findings.map(({ rule }) => rule)).toContain('strength-before-key-run');
});

test('an athlete saved in the sidebar is one row of the Athletes tab', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const fields = { Athlete: 'Jo', Level: 'beginner', Injuries: '=1+1' };
  await sheets.run('sidebarSaveAthlete', fields, 'Plan');
  expect(sheets.tabs).toContain('Athletes');
  expect(sheets.selection.tab).toBe('Plan');
  const row = sheets.values('Athletes', 'A2:T2')[0] ?? [];
  expect(row.slice(0, 3)).toEqual(['Jo', 'Plan', 'beginner']);
  expect(row[7]).toBe('=1+1');
  expect(sheets.formulas('Athletes', 'H2')[0]?.[0]).toBe('');
});
