// The report tab: made for a plan, following it, made again over what is ours alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalSheets } from '../../src/preview/local-sheets';
import type { Problem } from '../../src/sheets/answers';
import type { ReportAnswer } from '../../src/sheets/report/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

afterEach(closeAll);
jest.setTimeout(60_000);

const REPORT = 'Crosstrain report';
const WEEKS = [WEEK, WEEK, WEEK].map((week, index) => [index + 1, ...week.slice(1)]);
const ATHLETES = (fields: Readonly<Record<string, string>>) => ({
  name: 'Athletes',
  cells: [
    ['Athlete', 'Plan tab', ...Object.keys(fields)],
    ['Ana', 'Plan', ...Object.values(fields)],
  ],
});

/** Every call would take a minute; what is written in one go fails in the same way. */
const STRIDE = 7;

const report = async (sheets: LocalSheets) => {
  const answer = (await sheets.run('sidebarReport', null)) as ReportAnswer | Problem;
  await sheets.settled();
  return answer;
};
/** The table from its heading down, as columns A to J hold it. */
const table = (sheets: LocalSheets) => {
  const values = sheets.values(REPORT, 'A1:J120');
  const top = values.findIndex(([first]) => first === 'Week');
  const below = values.slice(top);
  return below.slice(
    0,
    below.findIndex((row) => row.every((cell) => cell === '')),
  );
};
const textOf = (sheets: LocalSheets) => sheets.values(REPORT, 'A1:A60').flat().join('\n');

test('says what was read and that it is a model, with sources', async () => {
  const sheets = await openAddOn([planTab(WEEKS)]);
  expect(await report(sheets)).toEqual({ report: REPORT, of: 'Plan' });
  expect(sheets.selection.tab).toBe(REPORT);
  const text = textOf(sheets);
  expect(text).toMatch(/^Training load: Plan/);
  expect(text).toMatch(/Made \d+ \w+ \d{4}, \d\d:\d\d from Plan, A1:H4: 3 weeks/);
  expect(text).toContain('models, no measurements. Pale columns and tinted figures are estimated');
  expect(text).toContain('Foster 1998');
  expect(text).toContain('Estimated: where the plan gives a distance or a time alone');
});

test('the table and the charts follow the plan', async () => {
  const sheets = await openAddOn([planTab(WEEKS)]);
  await report(sheets);
  expect(table(sheets)).toHaveLength(4);
  const longest = () => sheets.charts(REPORT)[1]?.series[0]?.values;
  expect(longest()).toEqual([14, 14, 14]);
  await sheets.type('Plan', 'G4', 'Long run 18 mi');
  expect(longest()).toEqual([14, 14, 18]);
  expect(table(sheets)[3]?.[9]).toBeCloseTo(18 * 1.609, 1);
  await sheets.type('Plan', 'A5', '4');
  await sheets.type('Plan', 'G5', 'Long run 10 mi');
  expect(longest()).toEqual([14, 14, 18, 10]);
});

test('each chart has figures, a title, and an axis from zero', async () => {
  const sheets = await openAddOn([planTab(WEEKS)]);
  await report(sheets);
  const charts = sheets.charts(REPORT);
  expect(charts.map(({ options }) => options.title)).toEqual([
    'Running and cross-training',
    'Longest run beside the 30 days before',
    'Effort load: a model',
    'Impact load: a model',
    'Monotony of the daily effort load: a model',
    'Easy running, whole sessions',
  ]);
  for (const chart of charts) {
    expect(chart.options['vAxis.minValue']).toBe(0);
    expect(chart.categories).toEqual(['Week 1', 'Week 2', 'Week 3']);
    expect(chart.series.some(({ values }) => values.some((value) => value !== null))).toBe(true);
  }
  // What is estimated stands apart: these runs have a distance and no time.
  const [running, estimated] = charts[0]?.series ?? [];
  expect(running?.values).toEqual([0, 0, 0]);
  expect(estimated?.name).toBe('Running, estimated');
  expect(Number(estimated?.values[0])).toBeGreaterThan(0);
  // The 30-day line needs two weeks of history.
  expect(charts[1]?.series[2]?.values).toEqual([null, null, 14]);
});

test('estimated figures of the table are tinted, also under a medical line', async () => {
  const sheets = await openAddOn([planTab(WEEKS), ATHLETES({ Injuries: 'sore knee' })]);
  await report(sheets);
  const top = sheets.values(REPORT, 'A1:A120').findIndex(([first]) => first === 'Week') + 1;
  expect(sheets.values(REPORT, 'A2')[0]?.[0]).toMatch(/see a physiotherapist or doctor first/);
  const tints = await sheets.tints(REPORT, `A${top + 2}:J${top + 2}`);
  // Minutes are estimated throughout; every run has its distance.
  expect(tints[0]).toEqual(['', '', '', '#e8f0fe', '#e8f0fe', '', '#e8f0fe', '', '', '']);
});

test("the athlete's row is followed too, and no medical line stands where none is due", async () => {
  const sheets = await openAddOn([planTab(WEEKS), ATHLETES({ 'Easy pace': '10:00 /mi' })]);
  await report(sheets);
  expect(sheets.values(REPORT, 'A2')[0]?.[0]).toBe('');
  const before = Number(table(sheets)[1]?.[3]);
  await sheets.type('Athletes', 'C2', '8:00 /mi');
  expect(Number(table(sheets)[1]?.[3])).toBeCloseTo(before * 0.8, 0);
});

test('planned stands beside done where the sheet has both', async () => {
  const log = {
    name: 'Log',
    cells: [
      ['Date', 'Session', 'Planned km', 'Actual km'],
      [{ date: '2026-06-08' }, 'Easy run', 8, 6],
      [{ date: '2026-06-14' }, 'Long run', 16, ''],
    ],
  };
  const sheets = await openAddOn([log]);
  await report(sheets);
  const charts = sheets.charts(REPORT);
  expect(charts).toHaveLength(7);
  expect(charts[6]?.series.map(({ name, values }) => [name, values])).toEqual([
    ['Planned (km)', [24]],
    ['Done (km)', [6]],
  ]);
});

test('made again it replaces what is ours and leaves what is not', async () => {
  const sheets = await openAddOn([planTab(WEEKS), planTab([WEEK], { name: 'Other' })]);
  await report(sheets);
  await sheets.type(REPORT, 'D110', 'my remark');
  sheets.note(REPORT, 'A1', `mine\n\n${sheets.notes(REPORT, 'A1')[0]?.[0]}`);
  sheets.openTab('Other');
  await report(sheets);
  expect(textOf(sheets)).toMatch(/^Training load: Other/);
  expect(sheets.tabs.filter((tab) => tab === REPORT)).toHaveLength(1);
  expect(sheets.charts(REPORT)).toHaveLength(6);
  expect(table(sheets)).toHaveLength(2);
  expect(sheets.values(REPORT, 'D110')).toEqual([['my remark']]);
  expect(sheets.notes(REPORT, 'A1')[0]?.[0]).toMatch(/^mine\n\nCrosstrain:/);
  const once = sheets.fingerprint(REPORT);
  sheets.openTab('Other');
  await report(sheets);
  const strip = (text: string) =>
    text.replace(/"id":\d+/g, '').replace(/Made [^"]+ from/, 'Made from');
  expect(strip(sheets.fingerprint(REPORT))).toBe(strip(once));
});

test("a tab of that name that is the coach's own stays as it is", async () => {
  const sheets = await openAddOn([planTab(WEEKS), { name: REPORT, cells: [['my own']] }]);
  const before = sheets.fingerprint();
  expect(await report(sheets)).toEqual({ problem: expect.stringContaining('Rename that tab') });
  expect(sheets.fingerprint()).toBe(before);
});

test('the plan is read and its report made again while the report is open', async () => {
  const sheets = await openAddOn([planTab(WEEKS)]);
  await report(sheets);
  const plan = 0;
  expect(await sheets.run('sidebarLoad', NO_OPTIONS, plan)).toMatchObject({ tab: 'Plan' });
  expect(await sheets.run('sidebarReport', plan)).toEqual({ report: REPORT, of: 'Plan' });
  expect(await sheets.run('sidebarLoad', NO_OPTIONS, null)).toEqual({
    problem: expect.stringContaining('holds no plan'),
  });
});

test("a chart of the coach's own stays when the report is made again", async () => {
  const own = `function addChart(){ var book=SpreadsheetApp.getActive(); var report=book.getSheetByName('${REPORT}');
    var chart=report.newChart().asLineChart().addRange(book.getSheetByName('Plan').getRange('A1:B4'))
      .setNumHeaders(1).setOption('title','My own').setPosition(80,1,0,0).build(); report.insertChart(chart); }`;
  const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');
  const sheets = await openAddOn([planTab(WEEKS)], { code: `${code}\n${own}` });
  await report(sheets);
  sheets.call('addChart');
  sheets.openTab('Plan');
  await report(sheets);
  const titles = sheets.charts(REPORT).map(({ options }) => options.title);
  expect(titles).toHaveLength(7);
  expect(titles[0]).toBe('My own');
});

test('a report whose hidden columns were deleted is made whole again', async () => {
  const sheets = await openAddOn([planTab(WEEKS)]);
  await report(sheets);
  await sheets.deleteColumns(REPORT, 11, 16);
  sheets.openTab('Plan');
  await report(sheets);
  expect(sheets.charts(REPORT)).toHaveLength(6);
  expect(sheets.charts(REPORT)[1]?.series[0]?.values).toEqual([14, 14, 14]);
});

test('a name that looks like a formula stays text', async () => {
  const name = "=1+1 & 'x'";
  const sheets = await openAddOn([planTab(WEEKS, { name })]);
  await report(sheets);
  expect(sheets.values(REPORT, 'A1')).toEqual([[`Training load: ${name}`]]);
  expect(table(sheets)).toHaveLength(4);
});

test('another run holding the document, a protected report and the report itself are told', async () => {
  const sheets = await openAddOn([planTab(WEEKS)]);
  sheets.holdLock(true);
  expect(await report(sheets)).toEqual({ problem: expect.stringContaining('Someone else') });
  sheets.holdLock(false);
  await report(sheets);
  expect(await report(sheets)).toEqual({ problem: expect.stringContaining('holds no plan') });
  sheets.openTab('Plan');
  sheets.protect(REPORT, 'A1:J20');
  const before = sheets.fingerprint(REPORT);
  expect(await report(sheets)).toEqual({ problem: expect.stringContaining('protected') });
  expect(sheets.fingerprint(REPORT)).toBe(before);
});

test('a failure at any service call leaves no half of a new report, and the next press makes it', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const before = sheets.fingerprint();
  let failures = 0;
  for (let k = 1; ; k += STRIDE) {
    sheets.openTab('Plan');
    sheets.failAt(k);
    const outcome = await sheets.run('sidebarReport', null).then(
      () => 'made',
      () => 'failed',
    );
    sheets.failAt(null);
    if (outcome === 'made') break;
    failures += 1;
    if (sheets.tabs.includes(REPORT)) {
      // Only the calls that tell of success, after the report was whole, may fail with it there.
      expect(sheets.charts(REPORT)).toHaveLength(6);
      sheets.openTab('Plan');
      await report(sheets);
      expect(table(sheets)).toHaveLength(2);
      break;
    }
    expect(sheets.fingerprint()).toBe(before);
  }
  expect(failures * STRIDE).toBeGreaterThan(100);
});

test('a failure while a report is made again is mended by pressing again', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  await report(sheets);
  const strip = (text: string) =>
    text.replace(/"id":\d+/g, '').replace(/Made [^"]+ from/, 'Made from');
  const whole = strip(sheets.fingerprint(REPORT));
  for (let k = 3; k < 150; k += 4 * STRIDE) {
    sheets.openTab('Plan');
    sheets.failAt(k);
    await sheets.run('sidebarReport', null).catch(() => undefined);
    sheets.failAt(null);
    sheets.openTab('Plan');
    await report(sheets);
    expect(strip(sheets.fingerprint(REPORT))).toBe(whole);
  }
});
