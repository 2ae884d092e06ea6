// A coach's round through both sample tabs: check, fix, fill, accept, and the way back from all of it.
import type { FrameLocator } from 'playwright-core';
import { openPreview, type Preview } from './browser';

jest.setTimeout(180_000);

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
});

afterAll(() => preview?.close());

const fingerprint = (tab: string): Promise<string> =>
  preview.page.evaluate(async (name) => {
    const sheets = window.localSheets;
    if (!sheets) throw new Error('The page has no spreadsheet.');
    await sheets.settled();
    return sheets.fingerprint(name);
  }, tab);

async function open(tab: string, item: string): Promise<FrameLocator> {
  const { page } = preview;
  await page.evaluate((name) => window.localSheets?.openTab(name), tab);
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Crosstrain' }).hover();
  await page.getByRole('menuitem', { name: item }).click();
  return page.frameLocator('#sidebar iframe');
}

const button = (sidebar: FrameLocator, name: string | RegExp) =>
  sidebar.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

async function goTo(sidebar: FrameLocator, title: string): Promise<void> {
  await button(sidebar, /^View:/).click();
  await sidebar.getByRole('menuitemradio', { name: title, exact: true }).click();
}

async function undoAll(sidebar: FrameLocator, titles: readonly RegExp[]): Promise<void> {
  for (const title of titles) {
    await button(sidebar, title).click();
    await sidebar.getByText(/^Taken back: /).waitFor();
  }
}

test.each(['Spring marathon', 'Log'])('%s: check, fix, fill, accept, undo', async (tab) => {
  const before = await fingerprint(tab);
  const sidebar = await open(tab, 'Check this plan');
  const card = sidebar
    .locator('.card')
    .filter({ has: sidebar.locator('button.try') })
    .first();
  await card.locator('button.try').first().click();
  await button(sidebar, 'Write it').click();
  await sidebar.getByText(/^Written\. Checked/).waitFor();
  const fixed = await fingerprint(tab);
  expect(fixed).not.toBe(before);

  await goTo(sidebar, 'Fill in');
  await sidebar.getByRole('switch', { name: 'Second sessions on easy days' }).check();
  await sidebar.locator('.proposal').first().waitFor();
  await button(sidebar, /^Write \d+ sessions?$/).click();
  await sidebar.getByText(/^\d+ written\.$/).waitFor();
  const filled = await fingerprint(tab);
  expect(filled).not.toBe(fixed);

  await goTo(sidebar, 'Check');
  const accepted = sidebar.locator('.card').first();
  await accepted.getByRole('button', { name: /^Accept: / }).click();
  await button(sidebar, 'Accept').click();
  await sidebar.getByText('Accepted. It comes back if its cells change.').waitFor();
  expect(await fingerprint(tab)).toBe(filled);

  await undoAll(sidebar, [/^Undo: Fill in/, /^Undo: /]);
  expect(await button(sidebar, /^Undo: /).count()).toBe(0);
  expect(await fingerprint(tab)).toBe(before);
});

test('nothing went wrong in the console', () => {
  expect(preview.errors).toEqual([]);
});
