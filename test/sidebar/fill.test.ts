// Fill in, in a real browser: lines with ticks, the week's bar, writing what is ticked, and taking it back.
import { button, goTo, namesOf, sidebarInBrowser, WELL } from './open';
import { callsOf, reply } from './page';
import { fill, UNDOABLE } from './proposals';

const { open } = sidebarInBrowser();

const NOTHING_LEFT = { value: fill({ proposals: [], left: [] }) };

test('lists what is proposed by week, all ticked, and writes nothing by itself', async () => {
  const page = await open(WELL, 'fill');
  await page.getByRole('heading', { name: 'Week 3 · 8 Jun' }).waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3);
  expect(await page.getByText('4 runs, 1 → 3 cross, 2 → 0 rest').count()).toBe(1);
  expect(await namesOf(page)).not.toContain('sidebarWrite');
  await page.close();
});

test('writes the ticked lines, each as a whole, and says how many', async () => {
  const page = await open(WELL, 'fill');
  await page.getByRole('checkbox', { name: 'Yoga 25 min' }).uncheck();
  await page.getByText('4 runs, 1 → 2 cross, 2 → 1 rest').waitFor();
  await reply(page, 'sidebarFill', NOTHING_LEFT);
  await button(page, 'Write 2 sessions').click();
  await page.getByText('2 written.').waitFor();
  const write = (await callsOf(page)).find(({ name }) => name === 'sidebarWrite');
  expect(write?.args).toEqual([
    {
      sheetId: 7,
      title: 'Fill in 2 sessions',
      lines: [
        [{ kind: 'cell', a1: 'G5', before: '', after: 'Easy swim 30 min' }],
        [{ kind: 'row', after: 4, cells: [{ column: 2, value: 'Easy bike 40 min' }] }],
      ],
    },
  ]);
  await page.getByRole('heading', { name: 'Nothing to fill in' }).waitFor();
  await page.close();
});

test('the way back names what it takes back, and asks for proposals again', async () => {
  const page = await open(
    { ...WELL, sidebarFill: { value: fill({ undoable: UNDOABLE }) } },
    'fill',
  );
  await button(page, 'Undo: Fill in 3 sessions').waitFor();
  await reply(page, 'sidebarFill', { value: fill() });
  await button(page, 'Undo: Fill in 3 sessions').click();
  await page.getByText('Taken back: Fill in 3 sessions. 3 cells as before.').waitFor();
  expect(await button(page, /^Undo/).count()).toBe(0);
  const names = await namesOf(page);
  expect(names.slice(names.indexOf('sidebarUndo'))).toEqual(['sidebarUndo', 'sidebarFill']);
  await page.close();
});

test('cells that were left alone are told, after writing and after taking back', async () => {
  const left = ['G5 was edited since and stays as it is.'];
  const page = await open(
    {
      ...WELL,
      sidebarFill: { value: fill({ undoable: UNDOABLE }) },
      sidebarWrite: { value: { written: 2, skipped: left, undoable: UNDOABLE } },
      sidebarUndo: { value: { title: 'x', restored: 1, skipped: left, undoable: null } },
    },
    'fill',
  );
  await button(page, 'Write 3 sessions').click();
  await page.getByRole('alert').getByText('G5 was edited since').waitFor();
  await button(page, 'Close this message').click();
  await button(page, /^Undo/).click();
  await page.getByRole('alert').getByText('G5 was edited since').waitFor();
  await page.close();
});

test('second sessions are asked for with the switch', async () => {
  const page = await open(WELL, 'fill');
  await page.getByRole('switch', { name: 'Second sessions on easy days' }).check();
  await page.waitForFunction(() => window.fakeServer.calls.length === 2);
  const asked = (await callsOf(page)).filter(({ name }) => name === 'sidebarFill');
  expect(asked.map(({ args }) => args[1])).toEqual([
    { secondSessions: false },
    { secondSessions: true },
  ]);
  await page.close();
});

test('places left open are told with their reasons, and nothing ticked writes nothing', async () => {
  const page = await open(WELL, 'fill');
  await button(page, '2 places left open').click();
  await page.getByText('Mon is not among the athlete’s days.').waitFor();
  await button(page, 'Untick all').click();
  expect(await button(page, 'Write 0 sessions').isDisabled()).toBe(true);
  await button(page, 'Tick all').click();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3);
  await page.close();
});

test('a date selects its cell', async () => {
  const page = await open(WELL, 'fill');
  await button(page, 'Fri 12 Jun').click();
  const select = (await callsOf(page)).find(({ name }) => name === 'sidebarSelect');
  expect(select?.args).toEqual([7, 'G5']);
  await page.close();
});

test('what was written makes the check ask again, once', async () => {
  const page = await open(WELL, 'check');
  await page.locator('.card').first().waitFor();
  await goTo(page, 'Fill in');
  await button(page, 'Write 3 sessions').click();
  await page.getByText('3 written.').waitFor();
  await goTo(page, 'Check');
  await page.locator('.card').first().waitFor();
  await goTo(page, 'How I read it');
  expect((await namesOf(page)).filter((name) => name === 'sidebarCheck')).toHaveLength(2);
  await page.close();
});

test('a tab without a plan says what to do', async () => {
  const page = await open(
    { ...WELL, sidebarFill: { value: { problem: 'No plan was found on "Log".' } } },
    'fill',
  );
  await page.getByText('No plan was found on "Log".').waitFor();
  expect(await button(page, /^Write/).isDisabled()).toBe(true);
  await page.close();
});
