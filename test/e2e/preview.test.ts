// The preview as a coach meets it: the built page and bundle in a real browser.
import { openPreview, type Preview } from './browser';

jest.setTimeout(120_000);

const PLAN = 'Spring marathon';
const HEADINGS = [
  'Severity',
  'When',
  'Session',
  'Rule',
  'What is wrong',
  'What to do',
  'Source',
] as const;

/** The grid takes typed text over a moment after Enter; calculation is awaited by itself. */
const TYPED_MILLISECONDS = 300;

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
});

afterAll(() => preview?.close());

/** What the dashboard's formula shows, without the blank rows below. */
async function findings(): Promise<string[][]> {
  const rows = await preview.page.evaluate(async () => {
    const sheets = window.localSheets;
    if (!sheets) throw new Error('The page has no spreadsheet.');
    await sheets.settled();
    return sheets.shown('Dashboard', 'A6:G60');
  });
  return rows.filter((row) => row.some((text) => text !== ''));
}

async function openMenu(item: string): Promise<void> {
  const { page } = preview;
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Crosstrain' }).hover();
  await page.getByRole('menuitem', { name: item }).click();
}

test('opens on the sample with its three tabs', async () => {
  const { page } = preview;
  expect(await page.textContent('#title')).toBe('Training plans');
  const tabs = page.locator('footer [data-u-comp="slide-tab-item"]');
  expect(await tabs.allTextContents()).toEqual([PLAN, 'Log', 'Dashboard']);
});

test('the menu under Extensions is the one that the add-on built', async () => {
  const { page } = preview;
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('menuitem', { name: 'Check this plan' }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menuitem', { name: 'Check this plan' }).isVisible()).toBe(false);
});

test('the dashboard formula fills its cells with findings', async () => {
  const [headings, ...rows] = await findings();
  expect(headings).toEqual(HEADINGS);
  const rules = rows.map((row) => row[3]);
  expect(rules).toContain('strength-before-key-run');
  expect(rules).toContain('race-week');
});

test('a session typed into the plan changes the dashboard', async () => {
  const { page } = preview;
  const raceWeek = (rows: string[][]) => rows.filter((row) => row[3] === 'race-week').length;
  expect(raceWeek(await findings())).toBeGreaterThan(0);
  await page.evaluate((plan) => window.localSheets?.select(plan, 'F15'), PLAN);
  await page.keyboard.type('3 easy');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(TYPED_MILLISECONDS);
  expect(raceWeek(await findings())).toBe(0);
  expect(await page.evaluate((plan) => window.localSheets?.shown(plan, 'F15'), PLAN)).toEqual([
    ['3 easy'],
  ]);
});

test('the sidebar opens at 300 px with its findings, and closes', async () => {
  const { page } = preview;
  await page.evaluate((plan) => window.localSheets?.openTab(plan), PLAN);
  await openMenu('Check this plan');
  const frame = page.locator('#sidebar iframe');
  expect((await frame.boundingBox())?.width).toBe(300);
  expect(await frame.getAttribute('sandbox')).not.toContain('allow-same-origin');
  await page
    .frameLocator('#sidebar iframe')
    .getByText(/strength/i)
    .first()
    .waitFor();
  await page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  expect(await frame.count()).toBe(0);
});

test('a tab at the bottom opens its sheet', async () => {
  const { page } = preview;
  await page.locator('footer').getByText('Log', { exact: true }).click();
  expect(await page.evaluate(() => window.localSheets?.selection.tab)).toBe('Log');
});

test('nothing went wrong in the console', () => {
  expect(preview.errors).toEqual([]);
});
