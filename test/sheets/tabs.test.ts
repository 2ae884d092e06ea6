import type { AthleteForm, CheckAnswer } from '../../src/sheets/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

type Sheets = Awaited<ReturnType<typeof openAddOn>>;

afterEach(closeAll);

test('the Rules tab is made once, with every rule, and changes what is found', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  sheets.call('menuRules');
  const rows = sheets.values('Rules', 'A1:O60').filter(([id]) => id !== '');
  expect(rows.length).toBe(41);
  const row = rows.findIndex(([id]) => id === 'strength-before-key-run') + 1;
  await sheets.type('Rules', `C${row}`, 'note');
  sheets.openTab('Plan');
  const answer = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  expect(answer.findings.find(({ rule }) => rule === 'strength-before-key-run')?.severity).toBe(
    'note',
  );
  expect(answer.problems).toEqual([]);
  sheets.call('menuRules');
  expect(sheets.values('Rules', 'A1:O60').filter(([id]) => id !== '')).toHaveLength(41);
});

test('an entry that is not understood gets a note that says what is allowed, until it is mended', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  sheets.call('menuRules');
  await sheets.type('Rules', 'C2', 'loud');
  sheets.call('menuRules');
  expect(sheets.notes('Rules', 'A2')[0]?.[0]).toMatch(
    /"loud" is no severity .* note, warning or error/,
  );
  await sheets.type('Rules', 'C2', 'off');
  sheets.call('menuRules');
  expect(sheets.notes('Rules', 'A2')[0]?.[0]).toBe('');
});

test("a coach's own rule is found everywhere", async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  sheets.call('menuRules');
  const row = sheets.values('Rules', 'A1:A60').filter(([id]) => id !== '').length + 1;
  await sheets.type('Rules', `A${row}`, 'my rule');
  await sheets.type('Rules', `L${row}`, '[what] not on [weekday]');
  await sheets.type('Rules', `M${row}`, 'easy run');
  await sheets.type('Rules', `O${row}`, 'Tue');
  sheets.openTab('Plan');
  const answer = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  expect(answer.problems).toEqual([]);
  expect(answer.findings.find(({ rule }) => rule.startsWith('house'))?.a1).toBe('C2');
});

test('the live formula that is copied gives the findings of the sidebar', async () => {
  const sheets = await openAddOn([planTab([WEEK]), { name: 'Out', cells: [['']] }]);
  sheets.call('menuRules');
  sheets.openTab('Plan');
  await sheets.run(
    'sidebarSaveAthlete',
    { Athlete: 'Jo', Level: 'beginner', Injuries: 'knee' },
    'Plan',
  );
  const answer = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  expect(answer.medical).toMatch(/physio|doctor/);
  expect(answer.formula).toBe("=CROSSTRAIN_CHECK('Plan'!A1:H2,Athletes!A1:U2,Rules!A:O)");
  await sheets.type('Out', 'A1', answer.formula);
  await sheets.settled();
  const table = sheets.values('Out', 'A2:G40').filter(([severity]) => severity !== '');
  expect(table.map((row) => row[4])).toEqual(answer.findings.map(({ message }) => message));
});

test('the form shows the row, and what was typed into the tab', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  await sheets.run('sidebarSaveAthlete', { Athlete: 'Jo' }, 'Plan');
  await sheets.type('Athletes', 'C2', 'advanced');
  sheets.openTab('Plan');
  const form = (await sheets.run('sidebarAthlete')) as AthleteForm;
  expect(form.fields.find(({ name }) => name === 'Level')?.value).toBe('advanced');
  expect(form.sheetRow).toBe(2);
});

test('a tab from before a column existed gets its heading when the form fills it', async () => {
  const athletes = {
    name: 'Athletes',
    cells: [
      ['Athlete', 'Plan tab'],
      ['Jo', 'Plan'],
    ],
  };
  const sheets = await openAddOn([planTab([WEEK]), athletes]);
  const rule = 'easy run not on Tuesday';
  await sheets.run('sidebarSaveAthlete', { Athlete: 'Jo', 'House rules': rule }, 'Plan');
  expect(sheets.values('Athletes', 'A1:C2')).toEqual([
    ['Athlete', 'Plan tab', 'House rules'],
    ['Jo', 'Plan', rule],
  ]);
  const { findings } = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
  expect(findings.map(({ title }) => title)).toContain('No easy run on Tue');
});

test('the phase is worked out from the race date', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const dated = { 'Race date': soon };
  const form = (await sheets.run('sidebarSaveAthlete', dated, 'Plan')) as AthleteForm;
  expect(form.fields.find(({ name }) => name === 'Phase')?.help).toMatch(/Today that is race-week/);
  expect(form.problems).toEqual([]);
});

test.each([
  ['Athletes', (sheets: Sheets) => sheets.run('sidebarSaveAthlete', { Athlete: 'Jo' }, 'Plan')],
  ['Rules', async (sheets: Sheets) => sheets.call('menuRules')],
])(
  'whichever call fails while %s is made, it is whole when it is asked for again',
  async (name, make) => {
    const clean = await openAddOn([planTab([WEEK])]);
    await make(clean);
    let failures = 0;
    for (let k = 1; ; k += 11) {
      const sheets = await openAddOn([planTab([WEEK])]);
      sheets.failAt(k);
      const failed = await make(sheets).then(
        () => false,
        () => true,
      );
      sheets.failAt(null);
      if (!failed) break;
      failures += 1;
      await make(sheets);
      expect(sheets.fingerprint(name)).toBe(clean.fingerprint(name));
    }
    expect(failures).toBeGreaterThan(3);
  },
  60_000,
);
