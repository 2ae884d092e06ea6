// Help: every view is explained, and the ways out of it work.
import { HELP_PAGES } from '../../src/sidebar/help/pages';
import { VIEWS } from '../../src/sidebar/views';
import { button, namesOf, sidebarInBrowser, WELL } from './open';

const { open } = sidebarInBrowser();

test('every view but the help itself has its page', () => {
  const missing = VIEWS.filter(({ id }) => id !== 'help' && HELP_PAGES[id] === undefined);
  expect(missing).toEqual([]);
});

test('each page fits the screen and leads to its view', async () => {
  const page = await open(WELL, 'help');
  const screen = await page.locator('main').evaluate((main) => main.clientHeight);
  for (const { id, title } of VIEWS) {
    if (id === 'help') continue;
    const opener = button(page, title);
    await opener.click();
    const box = await page.locator('.help-page').boundingBox();
    expect(box?.height).toBeLessThan(screen);
    await page.getByRole('button', { name: `Go to ${title}` }).waitFor();
    await opener.click();
  }
  await button(page, 'How I read it').click();
  await button(page, 'Go to How I read it').click();
  await page.getByRole('heading', { name: 'How I read it' }).waitFor();
  expect(await namesOf(page)).toContain('sidebarCheck');
  await page.close();
});

test('the sample is made and checked from here', async () => {
  const page = await open({ ...WELL, sidebarSample: { value: { tab: 'Sample plan' } } }, 'help');
  await button(page, 'Try a sample').click();
  await page.locator('.card').first().waitFor();
  expect((await namesOf(page)).slice(0, 2)).toEqual(['sidebarSample', 'sidebarCheck']);
  await page.close();
});
