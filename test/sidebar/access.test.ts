// Keyboard reach, what axe says of every view, the width of 300 px, and the frame Google puts around it.

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { FORM, previewOf, REFUSED } from './build/answers';
import { load } from './load-answer';
import { button, sidebarInBrowser, WELL } from './open';
import type { Reply } from './page';
import { fill, fixAll, UNDOABLE } from './proposals';
import { answerOf, FULL } from './share/weeks';
import { plan } from './sheet';
import { BROKEN, entry, GRAVE, squadOf, waiting } from './squad/entries';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { open } = sidebarInBrowser();

test('the view menu works by keyboard alone', async () => {
  const page = await open();
  await page.locator('.card').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Help' }).waitFor();
  await button(page, 'View: Help').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'View: Help',
  );
  await page.close();
});

test('every action of a card is reached with Tab', async () => {
  const page = await open();
  await page.locator('.card').first().waitFor();
  const reached: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
    if (name) reached.push(name);
  }
  const error = plan().findings[0]?.message ?? '';
  expect(reached).toEqual(
    expect.arrayContaining([error, `Accept: ${error}`, 'Why', 'Check again', 'Mark sheet']),
  );
  await page.close();
});

const NOTHING_TO_FIX = fixAll({ proposals: [], left: [], findings: { before: 0, after: 0 } });

const VIEWS: readonly (readonly [string, string, Record<string, Reply> | null])[] = [
  ['findings', 'check', WELL],
  [
    'medical line',
    'check',
    { ...WELL, sidebarCheck: { value: plan({ medical: 'See a doctor.' }) } },
  ],
  ['no findings', 'check', { ...WELL, sidebarCheck: { value: plan({ findings: [] }) } }],
  ['waiting', 'check', { sidebarCheck: { wait: null } }],
  ['no plan', 'check', { sidebarCheck: { value: { problem: 'No plan was found.' } } }],
  ['failure', 'check', { sidebarCheck: { fail: 'PERMISSION_DENIED' } }],
  ['how I read it', 'reading', { ...WELL, sidebarCheck: { value: plan({ dated: false }) } }],
  ['fill in', 'fill', { ...WELL, sidebarFill: { value: fill({ undoable: UNDOABLE }) } }],
  ['convert a run', 'convert', WELL],
  ['fix all', 'fixes', { ...WELL, sidebarFixAll: { value: fixAll({ undoable: UNDOABLE }) } }],
  ['nothing to fix', 'fixes', { ...WELL, sidebarFixAll: { value: NOTHING_TO_FIX } }],
  [
    'nothing to fill in',
    'fill',
    { ...WELL, sidebarFill: { value: fill({ proposals: [], medical: 'See a doctor.' }) } },
  ],
  ['athlete', 'athlete', WELL],
  [
    'build a plan',
    'build',
    {
      sidebarBuildForm: { value: FORM },
      sidebarBuildPreview: { value: previewOf({ medical: 'See a doctor.' }) },
    },
  ],
  [
    'a plan that asks too much',
    'build',
    { sidebarBuildForm: { value: FORM }, sidebarBuildPreview: { value: REFUSED } },
  ],
  ['load', 'load', { ...WELL, sidebarLoad: { value: load({ medical: 'See a doctor.' }) } }],
  ['help', 'help', WELL],
  [
    'squad board',
    'squad',
    { sidebarSquad: { value: squadOf([GRAVE, BROKEN, entry('Bo'), waiting('Di')]) } },
  ],
  [
    'squad board at work',
    'squad',
    {
      sidebarSquad: { value: squadOf([GRAVE, waiting('Di')], true) },
      sidebarSquadCheck: { wait: null },
    },
  ],
  ['no squad', 'squad', { sidebarSquad: { value: { problem: 'There is no squad yet.' } } }],
  ['for the athlete', 'share', { sidebarShare: { value: answerOf([FULL]) } }],
];

test.each(VIEWS)(
  '%s: axe finds nothing serious, and nothing is wider than 300 px',
  async (_, view, replies) => {
    const page = await open(replies, view);
    await page.waitForTimeout(view === 'build' ? 900 : 100);
    for (const why of await page.getByRole('button', { name: 'Why' }).all()) await why.click();
    const accept = page.locator('.accept').first();
    if ((await accept.count()) > 0) await accept.click();
    for (const each of await page.locator('.card button.try, .life-box input').all()) {
      await each.click();
    }
    await page.evaluate(AXE);
    const results: AxeResults = await page.evaluate('axe.run()');
    const serious = results.violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      300,
    );
    await page.close();
  },
);

test('works in a frame that may run scripts and nothing else', async () => {
  const page = await open();
  const html = await page.content();
  await page.setContent('<iframe sandbox="allow-scripts" width="300" height="780"></iframe>');
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement, text) => {
    frame.srcdoc = text;
  }, html);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: /^Accept: 40 min strength/ }).click();
  await frame.getByRole('button', { name: 'Accept', exact: true }).click();
  await frame.getByText('Accepted. It comes back if its cells change.').waitFor();
  await page.close();
});
