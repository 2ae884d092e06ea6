// The sidebar while it waits for the sheet, and when something fails.

import { button, sidebarInBrowser, WELL } from './open';
import { release, reply } from './page';
import { plan } from './sheet';

const { open } = sidebarInBrowser();

describe('waiting', () => {
  test('the button pressed is disabled and nothing moves', async () => {
    const page = await open();
    const again = button(page, 'Check again');
    await page.locator('.card').first().waitFor();
    const before = await again.boundingBox();
    const card = await page.locator('.card').first().boundingBox();
    await reply(page, 'sidebarCheck', { wait: plan() });
    await again.click();
    const waiting = page.locator('button.action[aria-busy=true]');
    await waiting.waitFor();
    expect(await waiting.isDisabled()).toBe(true);
    expect(await button(page, 'Mark sheet').isDisabled()).toBe(true);
    expect(await waiting.boundingBox()).toEqual(before);
    expect(await page.locator('.card').first().boundingBox()).toEqual(card);
    await release(page);
    await page.getByText('Checked. 6 findings.').waitFor();
    expect(await again.isEnabled()).toBe(true);
    expect(await again.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  test('before the first answer it says that the sheet is being read', async () => {
    const page = await open({ sidebarCheck: { wait: plan() } });
    await page.locator('.loading').getByText('Reading the sheet…').waitFor();
    await release(page);
    await page.locator('.card').first().waitFor();
    expect(await page.locator('.loading').count()).toBe(0);
    await page.close();
  });
});

describe('failing', () => {
  test('tells what happened, what is safe and what to do, with details to copy', async () => {
    const page = await open({ ...WELL, sidebarCheck: { fail: 'PERMISSION_DENIED' } });
    const alert = page.getByRole('alert');
    await alert.getByText('Google did not let the sidebar reach your sheet.').waitFor();
    await alert.getByText('Your sheet is as it was.').waitFor();
    await button(page, 'Details').click();
    await alert.getByText('sidebarCheck: PERMISSION_DENIED').waitFor();
    await reply(page, 'sidebarCheck', { value: plan() });
    await button(page, 'Check again').click();
    await page.locator('.card').first().waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  });

  test('a failed mark keeps the findings and comes into sight', async () => {
    const page = await open({ ...WELL, sidebarMark: { fail: 'boom' } });
    await page.locator('.report').scrollIntoViewIfNeeded();
    await button(page, 'Mark sheet').click();
    await page.getByRole('alert').waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('[role=alert]')?.getBoundingClientRect();
      return box !== undefined && box.top >= 48 && box.bottom <= 800;
    });
    expect(await page.locator('.card').count()).toBe(5);
    await page.close();
  });

  test('a tab without a plan gets the way out', async () => {
    const problem = 'No plan was found on "Notes".';
    const page = await open({ ...WELL, sidebarCheck: { value: { problem } } });
    await page.getByText('Open the tab that holds a plan, then check again.').waitFor();
    await page.getByText(problem).waitFor();
    expect(await button(page, 'Mark sheet').isDisabled()).toBe(true);
    await page.close();
  });

  test('the page on its own says where it belongs', async () => {
    const page = await open(null);
    await page.getByText('Crosstrain works inside Google Sheets.').waitFor();
    await page.close();
  });
});
