// Life happens, in a real browser: ticking what changed asks for two weeks anew, and one action writes them.
import { button, sidebarInBrowser, WELL } from './open';
import { callsOf } from './page';

const { open } = sidebarInBrowser();

const asked = async (page: Awaited<ReturnType<typeof open>>) =>
  (await callsOf(page)).filter(({ name }) => name === 'sidebarLife').map(({ args }) => args[1]);

test('an injury asks for two weeks anew, medical line first, and is written as one action', async () => {
  const page = await open(WELL, 'fill');
  await page.getByLabel('Injured').check();
  await page.getByText('Keeps 97 % of the training load with 31 % of the impact.').waitFor();
  await page.getByText('See a physiotherapist or doctor first.').waitFor();
  await page.getByLabel('Where it hurts').selectOption({ label: 'Knee' });
  await page.getByLabel('A physiotherapist or doctor has cleared cross-training').check();
  await page.getByText('1 proposal. Nothing is written yet.').waitFor();
  expect(await asked(page)).toEqual([
    { injured: { kind: 'lower-limb', cleared: false } },
    { injured: { kind: 'knee', cleared: false } },
    { injured: { kind: 'knee', cleared: true } },
  ]);
  await button(page, 'Write 1 day').click();
  await page.getByText('1 written.').waitFor();
  const write = (await callsOf(page)).find(({ name }) => name === 'sidebarWrite');
  expect(write?.args[0]).toMatchObject({ title: 'Injured: 1 day anew' });
  await page.close();
});

test('what is closed and how little time there is are asked for together', async () => {
  const page = await open(WELL, 'fill');
  await page.getByLabel('No pool').check();
  await page.getByLabel('No trails').check();
  await page.getByLabel('Little time').check();
  await page.getByLabel('Days a week').selectOption('3');
  await page.getByLabel('Minutes a day').selectOption('30');
  await page.waitForFunction(
    () => window.fakeServer.calls.filter(({ name }) => name === 'sidebarLife').length > 1,
  );
  await page.getByText('1 proposal. Nothing is written yet.').waitFor();
  expect((await asked(page)).pop()).toEqual({ closed: ['pool', 'trails'], days: 3, minutes: 30 });
  await page.close();
});

test('an illness asks once its last day is known', async () => {
  const page = await open(WELL, 'fill');
  await page.locator('.proposal').first().waitFor();
  await page.getByLabel('Ill', { exact: true }).check();
  await page.getByLabel('Ill until').fill('2026-06-20');
  await page.locator('.effects').waitFor();
  expect(await asked(page)).toEqual([{ illUntil: '2026-06-20' }]);
  await page.getByLabel('Ill', { exact: true }).uncheck();
  await page.getByRole('switch', { name: 'Second sessions on easy days' }).waitFor();
  await page.close();
});

test('ticking by keyboard keeps the place', async () => {
  const page = await open(WELL, 'fill');
  await page.getByLabel('No gym').focus();
  await page.keyboard.press('Space');
  await page.locator('.effects').waitFor();
  expect(await page.getByLabel('No gym').evaluate((box) => box === document.activeElement)).toBe(
    true,
  );
  await page.close();
});
