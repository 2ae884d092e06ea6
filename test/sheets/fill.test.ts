// Fill in on a real sheet: proposals, writing them, the check after it, and the way back.

import type { CellContent } from '../../src/preview/workbook';
import type { CheckAnswer } from '../../src/sheets/answers';
import type { FillAnswer } from '../../src/sheets/proposals/answers';
import type { UndoAnswer, WriteAnswer } from '../../src/sheets/writing/answers';
import { addDays, weekdayOf } from '../../src/training/calendar';
import { WEEKDAYS } from '../../src/training/plan';
import { closeAll, NO_OPTIONS, openAddOn, planTab } from './open';

afterEach(closeAll);

type Sheets = Awaited<ReturnType<typeof openAddOn>>;

const OPEN: readonly (readonly CellContent[])[] = [
  [1, '', 'Easy 5 mi', 'Tempo 4 mi', 'XT', 'Easy 4 mi', 'Long run 10 mi', 'Rest'],
  [2, 'Rest', 'Easy 5 mi', '6 x 800 m intervals', '', 'Rest or XT', 'Long run 11 mi', ''],
];

const LOG: readonly (readonly CellContent[])[] = [
  ['Date', 'Type', 'Session', 'Km', 'Time', 'Comment'],
  [{ date: '2031-06-02' }, 'Run', 'Easy run', 8, '', ''],
  [{ date: '2031-06-03' }, 'Run', 'Intervals 6 x 800 m', 10, '', 'windy'],
  [{ date: '2031-06-05' }, 'Strength', 'Gym 40 min', '', '', ''],
  [{ date: '2031-06-07' }, 'Run', 'Long run', 18, '', ''],
  [{ date: '2031-06-09' }, 'Run', 'Easy run', 8, '', ''],
  [{ date: '2031-06-10' }, 'Run', 'Intervals 6 x 800 m', 10, '', ''],
  [{ date: '2031-06-12' }, 'Strength', 'Gym 40 min', '', '', ''],
  [{ date: '2031-06-13' }, 'Cross', 'XT 30 min', '', '', ''],
  [{ date: '2031-06-14' }, 'Run', 'Long run', 18, '', ''],
];

const athletes = {
  name: 'Athletes',
  cells: [
    ['Athlete', 'Plan tab', 'Level', 'Weaknesses'],
    ['Jo', 'Log', 'intermediate', 'core'],
  ],
};

const fill = async (sheets: Sheets, secondSessions = false) =>
  (await sheets.run('sidebarFill', NO_OPTIONS, { secondSessions })) as FillAnswer;

const check = async (sheets: Sheets) =>
  (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;

const write = async (sheets: Sheets, { sheetId, proposals }: FillAnswer) =>
  (await sheets.run('sidebarWrite', {
    sheetId,
    title: 'Fill in',
    lines: proposals.map(({ edits }) => edits),
  })) as WriteAnswer;

const timesOf = ({ findings }: CheckAnswer) =>
  findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0);

test.each([
  ['a week grid', planTab(OPEN), false],
  ['a week grid, second sessions too', planTab(OPEN), true],
  ['a log', { name: 'Log', cells: LOG }, false],
  ['a log, second sessions too', { name: 'Log', cells: LOG }, true],
] as const)('%s: filled, no finding more, and taken back bit for bit', async (_, tab, second) => {
  const sheets = await openAddOn([tab, athletes]);
  const name = tab.name;
  const before = sheets.fingerprint(name);
  const found = timesOf(await check(sheets));
  const proposed = await fill(sheets, second);
  expect(proposed.proposals.length).toBeGreaterThan(1);
  expect(sheets.fingerprint(name)).toBe(before);

  const written = await write(sheets, proposed);
  expect(written.skipped).toEqual([]);
  const after = await check(sheets);
  expect(timesOf(after)).toBe(proposed.findings.after);
  expect(timesOf(after)).toBeLessThanOrEqual(found);
  expect(after.undoable?.title).toBe('Fill in');
  expect(after.unread).toEqual([]);

  const undone = (await sheets.run('sidebarUndo')) as UndoAnswer;
  expect(undone).toMatchObject({ title: 'Fill in', skipped: [], undoable: null });
  expect(sheets.fingerprint(name)).toBe(before);
});

test('what a week holds before and after is what the sheet then holds', async () => {
  const sheets = await openAddOn([planTab(OPEN)]);
  const proposed = await fill(sheets, true);
  await write(sheets, proposed);
  const after = await fill(sheets, true);
  proposed.weeks.forEach(({ before }, week) => {
    const changes = proposed.proposals.filter((each) => each.week === week);
    for (const kind of ['runs', 'cross', 'rest'] as const) {
      const gained = changes.reduce((sum, { change }) => sum + change[kind], before[kind]);
      expect(after.weeks[week]?.before[kind]).toBe(gained);
    }
  });
});

test('days before today are left alone, unless the whole plan lies in the past', async () => {
  const week = (monday: string): CellContent[] => [
    { date: monday },
    '',
    'Easy 5 mi',
    'Tempo 4 mi',
    'XT',
    'Easy 4 mi',
    'Long run 10 mi',
    'Rest',
  ];
  const now = (await fill(await openAddOn([planTab(OPEN)]))).today;
  const monday = addDays(now, -WEEKDAYS.indexOf(weekdayOf(now)));
  const mondays = [-7, 0, 7].map((days) => addDays(monday, days));
  const { proposals } = await fill(await openAddOn([planTab(mondays.map(week))]));
  expect(proposals.length).toBeGreaterThan(0);
  expect(proposals.filter(({ date }) => date === null || date < now)).toEqual([]);
  const past = await openAddOn([planTab([week('2020-06-01')])]);
  expect((await fill(past)).proposals.length).toBeGreaterThan(0);
});

test('asking twice proposes the same, and a filled plan is not filled again', async () => {
  const sheets = await openAddOn([planTab(OPEN)]);
  const proposed = await fill(sheets);
  expect(await fill(sheets)).toEqual(proposed);
  await write(sheets, proposed);
  const cells = new Set(proposed.proposals.map(({ a1 }) => a1));
  const again = await fill(sheets);
  expect(again.proposals.filter(({ a1 }) => cells.has(a1))).toEqual([]);
});

test('cells that a formula fills from another tab are left to it', async () => {
  const [heading = [], ...weeks] = planTab(OPEN).cells;
  const mirror = {
    name: 'Mirror',
    cells: [heading, [{ formula: '=FILTER(Plan!A2:H3,Plan!A2:A3<>"")' }]],
  };
  const sheets = await openAddOn([mirror, { name: 'Plan', cells: [heading, ...weeks] }]);
  await sheets.settled();
  const { proposals, left } = await fill(sheets);
  expect(proposals).toEqual([]);
  expect(left.map(({ reason }) => reason).join(' ')).toContain('filled by the formula in A2');
});
