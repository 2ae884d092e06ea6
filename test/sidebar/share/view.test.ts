// For the athlete, in a real browser: the message, the week, the calendar file.
import { readFileSync } from 'node:fs';
import { button, sidebarInBrowser } from '../open';
import type { Reply } from '../page';
import { answerOf, entry, FULL, week } from './weeks';

const { open } = sidebarInBrowser();

const LATER = week(4, '2026-06-15', [[entry('8 km easy')], [], [], [], [], [], []]);
const REPLIES: Record<string, Reply> = {
  sidebarShare: { value: answerOf([FULL, LATER], '2026-06-09') },
};

test('where the clipboard is closed, the words as she changed them are selected', async () => {
  const page = await open(REPLIES, 'share');
  const message = page.getByLabel('The week as a message');
  expect(await message.inputValue()).toContain('Tue 9 Jun: 6 km easy + strides');
  await message.fill('Hi Jo!');
  await button(page, 'Copy the week').click();
  await page.getByText(/^Press Ctrl\+C/).waitFor();
  const selected = await page.evaluate(() => String(document.getSelection()));
  expect(selected).toBe('Hi Jo!');
  await page.close();
});

test('another week brings its own words', async () => {
  const page = await open(REPLIES, 'share');
  await page.getByLabel('Week', { exact: true }).selectOption('Week 4: 15 to 21 Jun');
  expect(await page.getByLabel('The week as a message').inputValue()).toContain(
    'Mon 15 Jun: 8 km easy',
  );
  await page.getByText('1 event, whole days').waitFor();
  await page.close();
});

test('the calendar file is saved from a frame that may run scripts and save files', async () => {
  const page = await open(REPLIES, 'share');
  await button(page, 'Copy the week').waitFor();
  const html = await page.content();
  await page.setContent(
    '<iframe sandbox="allow-scripts allow-downloads" width="300" height="780"></iframe>',
  );
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement, text) => {
    frame.srcdoc = text;
  }, html);
  const download = page.waitForEvent('download');
  await page.frameLocator('iframe').getByRole('link', { name: 'Save calendar file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Jo week 3.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('SUMMARY:18:30 club run\r\n');
  await page
    .frameLocator('iframe')
    .getByRole('button', { name: /^No file/ })
    .click();
  expect(
    await page.frameLocator('iframe').getByLabel("The calendar file's text").inputValue(),
  ).toContain('BEGIN:VCALENDAR');
  await page.close();
});

test('a plan without dates says where to set its first day', async () => {
  const undated = answerOf([week(1, null, [[entry('5 easy')]])]);
  const page = await open({ sidebarShare: { value: undated } }, 'share');
  await page.getByText('Set its first day in How I read it').waitFor();
  await page.close();
});
