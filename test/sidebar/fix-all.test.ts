// Fix all, in a real browser: the repairs with their ticks and cells, what stays, and writing them.
import { button, sidebarInBrowser, WELL } from './open';
import { callsOf } from './page';
import { fixAll, fixCard } from './proposals';

const { open } = sidebarInBrowser();

const asked = async (page: Awaited<ReturnType<typeof open>>) =>
  (await callsOf(page)).filter(({ name }) => name === 'sidebarFixAll').map(({ args }) => args[1]);

test('is reached from the check, tells what it solves and what stays, and why', async () => {
  const page = await open();
  await button(page, 'Fix all…').click();
  await page.getByText('With these 2 repairs, 7 findings become 1, each time counted.').waitFor();
  await page.getByRole('heading', { name: 'What stays' }).waitFor();
  await page.getByText('It is about key runs, which stay where and what they are.').waitFor();
  await button(page, 'Two hard runs in a row.').click();
  const select = (await callsOf(page)).find(({ name }) => name === 'sidebarSelect');
  expect(select?.args).toEqual([7, 'E6']);
  await page.close();
});

test('writes the ticked repairs as one action', async () => {
  const page = await open(WELL, 'fixes');
  await page.getByRole('checkbox', { name: /^Make the hard spinning/ }).uncheck();
  await button(page, 'Write 1 repair').click();
  await page.getByText('1 written.').waitFor();
  const write = (await callsOf(page)).find(({ name }) => name === 'sidebarWrite');
  expect(write?.args).toEqual([
    { sheetId: 7, title: 'Fix all: 1 repair', lines: [fixCard('', '').edits] },
  ]);
  await page.close();
});

test('shows the cells of a repair, and looks again without one that is kept', async () => {
  const page = await open(WELL, 'fixes');
  await button(page, 'Changes 2 cells').click();
  await button(page, 'Keep as it is: E5').click();
  await button(page, 'Let repairs change E5 again').click();
  await page.getByRole('switch', { name: /^Take sessions out/ }).check();
  await page.getByText('2 repairs. Nothing is written yet.').waitFor();
  expect(await asked(page)).toEqual([
    { removing: false, kept: [] },
    { removing: false, kept: ['E5'] },
    { removing: false, kept: [] },
    { removing: true, kept: [] },
  ]);
  await page.close();
});

test('says honestly that nothing can be repaired', async () => {
  const none = fixAll({ proposals: [], findings: { before: 3, after: 3 } });
  const page = await open({ ...WELL, sidebarFixAll: { value: none } }, 'fixes');
  await page.getByText('None of the 3 findings can be repaired by a small change.').waitFor();
  expect(await button(page, 'Write 0 repairs').isDisabled()).toBe(true);
  await page.close();
});
