// A built plan on a tab of its own: in the coach's layout, checked without a fault, whole or not at all.
import type { CheckAnswer } from '../../../src/sheets/answers';
import type {
  BuildForm,
  BuildPreview,
  BuildQuestion,
  BuildTabAnswer,
} from '../../../src/sheets/build/answers';
import { addDays, weekdayOf } from '../../../src/training/calendar';
import { WEEKDAYS } from '../../../src/training/plan';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from '../open';

afterEach(closeAll);
jest.setTimeout(180_000);

const QUESTION: BuildQuestion = {
  athlete: null,
  distance: 'half',
  level: 'intermediate',
  start: '2026-11-30',
  raceDate: null,
  weeks: 12,
  runDays: ['Tue', 'Wed', 'Thu', 'Sat', 'Sun'],
  longRunDay: 'Sun',
  weekly: 22,
  longest: 8,
  unit: 'mi',
  weekStart: 'Mon',
  layout: 'week-grid',
};

const ATHLETES = {
  name: 'Athletes',
  cells: [
    ['Athlete', 'Plan tab', 'Level', 'Goal', 'Equipment', 'Units'],
    ['Hannah', 'Plan', 'advanced', 'marathon', 'pool', 'km'],
  ],
};

test.each(['week-grid', 'log'] as const)(
  'a %s tab is read back and checked without a fault',
  async (layout) => {
    const sheets = await openAddOn([planTab([WEEK])]);
    const made = (await sheets.run('sidebarBuildTab', { ...QUESTION, layout })) as BuildTabAnswer;
    expect(made).toEqual({ made: 'Half marathon 12 weeks', refusal: null });
    expect(sheets.selection.tab).toBe('Half marathon 12 weeks');
    const check = (await sheets.run('sidebarCheck', NO_OPTIONS)) as CheckAnswer;
    expect(check.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(check.unread).toEqual([]);
    expect(check.weeks).toHaveLength(12);
    expect(check.weeks[0]?.from).toBe('30 Nov');
    expect(check.unit).toBe('mi');
    const [week] = sheets.shown('Half marathon 12 weeks', 'A3:B3');
    expect(week).toEqual(['1', '30 Nov']);
    expect(sheets.notes('Half marathon 12 weeks').flat().join('\n')).toContain('Taper:');
  },
);

test('a name that is taken gets a number', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  await sheets.run('sidebarBuildTab', QUESTION);
  const again = (await sheets.run('sidebarBuildTab', QUESTION)) as BuildTabAnswer;
  expect(again.made).toBe('Half marathon 12 weeks (2)');
});

test('the preview tells the weeks that the tab will hold, and writes nothing', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const before = sheets.fingerprint();
  const preview = (await sheets.run('sidebarBuildPreview', QUESTION)) as BuildPreview;
  expect(sheets.fingerprint()).toBe(before);
  expect(preview.race).toBe('Sun 21 Feb 2027');
  await sheets.run('sidebarBuildTab', QUESTION);
  const totals = sheets.values(preview.name, 'K3:K13').flat();
  expect(preview.weeks.slice(0, 11).map(({ distance }) => distance)).toEqual(totals);
});

test('what is too much makes no tab', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const hasty = { ...QUESTION, distance: 'marathon' as const, weeks: 8, weekly: 10, longest: 3 };
  const preview = (await sheets.run('sidebarBuildPreview', hasty)) as BuildPreview;
  expect(preview.refusal).toMatchObject({ field: 'weeks', rule: 'long-run-spike' });
  const answer = (await sheets.run('sidebarBuildTab', hasty)) as BuildTabAnswer;
  expect(answer.made).toBeNull();
  expect(sheets.tabs).toEqual(['Plan']);
});

test('the form knows the athlete whose plan is open', async () => {
  const sheets = await openAddOn([planTab([WEEK]), ATHLETES]);
  sheets.openTab('Plan');
  const form = (await sheets.run('sidebarBuildForm', null)) as BuildForm;
  expect(form.athletes).toEqual([{ key: 'hannah\nplan', name: 'Hannah' }]);
  expect(form.question).toMatchObject({
    athlete: 'hannah\nplan',
    distance: 'marathon',
    level: 'advanced',
    unit: 'km',
    longRunDay: 'Sat',
    layout: 'week-grid',
  });
  const preview = (await sheets.run('sidebarBuildTab', {
    ...QUESTION,
    athlete: 'hannah\nplan',
  })) as BuildTabAnswer;
  const texts = sheets
    .values(preview.made ?? '')
    .flat()
    .join('\n');
  expect(texts).toContain('swim');
  expect(texts).not.toContain('bike');
});

test('running now comes from the weeks before today', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const monday = weekOf(today);
  const weeks = [21, 14, 7].map((back) => [
    { date: addDays(monday, -back), format: 'd mmm' },
    ...WEEK.slice(1),
  ]);
  const headings = ['From', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const row = [
    ['Athlete', 'Plan tab'],
    ['Hannah', 'Plan'],
  ];
  const sheets = await openAddOn(
    [
      { name: 'Plan', cells: [headings, ...weeks] },
      { name: 'Athletes', cells: row },
    ],
    { timeZone: 'Etc/UTC' },
  );
  sheets.openTab('Plan');
  const form = (await sheets.run('sidebarBuildForm', null)) as BuildForm;
  expect(form.question).toMatchObject({ longest: 14, unit: 'mi', weeks: 12 });
  expect(form.question.weekly).toBeGreaterThan(30);
  expect(form.basis).toContain('3 weeks before today');
});

/** The Monday of a day's week. */
const weekOf = (day: string): string => addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));

test('a service that fails leaves no half tab, wherever it fails', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const before = sheets.fingerprint();
  let failures = 0;
  for (let k = 1; ; k += 1) {
    sheets.failAt(k);
    const outcome = await sheets.run('sidebarBuildTab', { ...QUESTION, weeks: 8 }).then(
      () => 'made',
      () => 'failed',
    );
    sheets.failAt(null);
    if (outcome === 'made') break;
    failures += 1;
    if (sheets.tabs.length > 1) break; // built whole: only letting go of the lock failed
    expect(sheets.fingerprint()).toBe(before);
  }
  expect(failures).toBeGreaterThan(20);
  expect(sheets.shown('Half marathon 8 weeks', 'J10')).toEqual([['Race: half marathon']]);
});

test('makes the tab in a number of calls that does not grow with the weeks', async () => {
  const counts: number[] = [];
  for (const weeks of [10, 20]) {
    const sheets = await openAddOn([planTab([WEEK])]);
    sheets.resetCalls();
    await sheets.run('sidebarBuildTab', { ...QUESTION, weeks, layout: 'log' });
    counts.push(sheets.callCount);
  }
  expect(counts[1]).toBe(counts[0]);
});
