// The report in the preview: native charts drawn over the grid, scrolling with it and following the plan.
import { openPreview, type Preview } from './browser';

jest.setTimeout(120_000);

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview?.close());

/** Reads until it is so: the grid scrolls and calculates on its own clock. */
async function until<T>(read: () => Promise<T>, isSo: (value: T) => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    if (isSo(value)) return;
    if (Date.now() > end) throw new Error(`It stayed ${value}.`);
    await preview.page.waitForTimeout(50);
  }
}

const chart = (title: string) => preview.page.getByRole('img', { name: `Chart. ${title}` });

test('the report is made from the sidebar, and its charts stand on the grid', async () => {
  const { page } = preview;
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Crosstrain' }).hover();
  await page.getByRole('menuitem', { name: 'Show the load' }).click();
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByRole('button', { name: 'Make the report tab' }).click();
  await sidebar.getByText('The report of "Spring marathon" is in the tab').waitFor();
  await chart('Running and cross-training').waitFor();
  expect(await page.locator('.charts canvas').count()).toBe(6);
  const words = await chart('Longest run').getAttribute('aria-label');
  expect(words).toContain('3 May: Longest run (mi) 20');
});

test('charts scroll with the cells they lie on', async () => {
  const { page } = preview;
  const top = async () => (await chart('Impact load').boundingBox())?.y ?? 0;
  const before = await top();
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 210);
  await until(top, (now) => now < before - 100);
  await page.mouse.wheel(0, -1000);
  await until(top, (now) => Math.abs(now - before) < 2);
});

test('a session that is changed in the plan changes the charts', async () => {
  const { page } = preview;
  await page.evaluate(async () => {
    const sheets = window.localSheets;
    if (!sheets) throw new Error('The page has no spreadsheet.');
    const cells = sheets.values('Spring marathon').map((row) => row.indexOf('Long run 20 mi'));
    const row = cells.findIndex((column) => column >= 0);
    await sheets.type('Spring marathon', `H${row + 1}`, 'Long run 22 mi');
  });
  const words = () => chart('Longest run').getAttribute('aria-label');
  await until(words, (now) => now?.includes('3 May: Longest run (mi) 22') === true);
});

test('another tab shows no charts, and nothing failed', async () => {
  const { page, errors } = preview;
  await page.getByText('Log', { exact: true }).click();
  await page.locator('.charts canvas').first().waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
