// Repairs on the cards, in a real browser: looked for after the findings, previewed, written, and cells kept.
import type { Page } from 'playwright-core';
import { button, namesOf, sidebarInBrowser, WELL } from './open';
import { callsOf, release, reply } from './page';
import { FOUND, fixCard, UNDOABLE } from './proposals';
import { FINDINGS, plan } from './sheet';

const { open } = sidebarInBrowser();

const firstCard = (page: Page) => page.locator('.card.error').first();
const tryOf = (page: Page) => firstCard(page).getByRole('button', { name: /^Try: Move Friday/ });
const fixCalls = async (page: Page) =>
  (await callsOf(page)).filter(({ name }) => name === 'sidebarFixes').map(({ args }) => args);

test('repairs are asked for once the findings stand, for the cells that were read', async () => {
  const page = await open({ ...WELL, sidebarFixes: { wait: { found: FOUND } } });
  await firstCard(page).getByText('Looking for a repair…').waitFor();
  await release(page);
  await tryOf(page).waitFor();
  expect(await tryOf(page).locator('.solves').textContent()).toBe('1 → 0');
  const [args, ...others] = await fixCalls(page);
  expect(others).toEqual([]);
  expect(args).toEqual([
    { sheetId: 7, range: 'A1:K14' },
    FINDINGS.map(({ key }) => ({ key, occurrence: null })),
    [],
    { start: null, unit: null, language: null },
  ]);
  await page.close();
});

test('what the time did not suffice for is asked again', async () => {
  const page = await open({ ...WELL, sidebarFixes: { wait: { found: FOUND.slice(0, 4) } } });
  await page.waitForFunction(() => window.fakeServer.waiting.length === 1);
  await reply(page, 'sidebarFixes', { value: { found: FOUND.slice(4) } });
  await release(page);
  await page.getByText('No repair. It is about the athlete.').waitFor();
  const asked = (await fixCalls(page)).map((args) => (args[1] as unknown[]).length);
  expect(asked).toEqual([6, 2]);
  await page.close();
});

test('a repair is previewed, and written only then, as one action that can be taken back', async () => {
  const page = await open({
    ...WELL,
    sidebarWrite: { value: { written: 2, skipped: [], undoable: UNDOABLE } },
  });
  await tryOf(page).click();
  await page.getByText('1 finding to 0.').waitFor();
  expect(await page.locator('.change p').allTextContents()).toEqual([
    'Now: 40 min strength',
    'Then: Rest',
    'Now: blank',
    'Then: 40 min strength',
  ]);
  expect(await page.locator('.action.main').allTextContents()).toEqual(['Write it']);
  expect(await namesOf(page)).not.toContain('sidebarWrite');
  await reply(page, 'sidebarCheck', { value: plan({ undoable: UNDOABLE }) });
  await button(page, 'Write it').click();
  await page.getByText(/^Written\. Checked/).waitFor();
  const calls = await callsOf(page);
  expect(calls.find(({ name }) => name === 'sidebarWrite')?.args).toEqual([
    {
      sheetId: 7,
      title: "Move Friday's strength to Wednesday, after the intervals",
      lines: [fixCard('', '').edits],
    },
  ]);
  await button(page, 'Undo: Fill in 3 sessions').waitFor();
  await page.close();
});

test('what undo could not bring back is told in the preview', async () => {
  const warning = 'G5 may hold a smart chip: undo brings back its text and link, not the chip.';
  const found = FOUND.map((each) => ({
    ...each,
    fixes: each.fixes.map((fix) => ({ ...fix, warning })),
  }));
  const page = await open({ ...WELL, sidebarFixes: { value: { found } } });
  await tryOf(page).click();
  await page.getByText(warning).waitFor();
  await page.close();
});

test('more fixes are a click away, and the preview follows the choice', async () => {
  const page = await open();
  await firstCard(page).getByRole('button', { name: 'More fixes' }).click();
  const other = firstCard(page).getByRole('button', { name: /^Make Friday/ });
  await other.click();
  expect(await other.getAttribute('aria-expanded')).toBe('true');
  await tryOf(page).click();
  expect(await other.getAttribute('aria-expanded')).toBe('false');
  await button(page, 'Cancel').click();
  expect(await page.locator('.fix-preview').count()).toBe(0);
  await page.close();
});

test('a group is fixed for all its times or for one', async () => {
  const page = await open();
  const card = page.locator('.card.warning').first();
  await card.getByRole('button', { name: 'More fixes' }).click();
  const fixes = [fixCard('one', 'Take out the yoga of week 4')];
  const key = FINDINGS[2]?.key;
  await reply(page, 'sidebarFixes', { value: { found: [{ key, occurrence: 2, fixes }] } });
  await card.getByLabel('Fix it for').selectOption({ label: 'Week 4 alone' });
  await card.getByRole('button', { name: /^Try: Take out the yoga of week 4/ }).waitFor();
  expect((await fixCalls(page))[1]?.[1]).toEqual([{ key, occurrence: 2 }]);
  await page.close();
});

test('a cell that is kept is told to the server, and the repairs that touch it are looked for anew', async () => {
  const page = await open();
  await tryOf(page).click();
  await reply(page, 'sidebarFixes', {
    value: { found: FOUND.map((each) => ({ ...each, fixes: [] })) },
  });
  await button(page, 'Keep as it is: E5').click();
  await button(page, 'Let repairs change E5 again').waitFor();
  await page.waitForFunction(() => window.fakeServer.calls.length === 3);
  expect((await fixCalls(page))[1]?.[2]).toEqual(['E5']);
  await firstCard(page).getByText('No repair.').waitFor();
  await reply(page, 'sidebarFixes', { value: { found: FOUND } });
  await button(page, 'Let repairs change E5 again').click();
  await tryOf(page).waitFor();
  expect((await fixCalls(page))[2]?.[2]).toEqual([]);
  await page.close();
});

test('an answer to an older check is not listened to', async () => {
  const page = await open({ ...WELL, sidebarFixes: { wait: { found: FOUND } } });
  await page.waitForFunction(() => window.fakeServer.waiting.length === 1);
  await reply(page, 'sidebarCheck', { value: plan({ findings: FINDINGS.slice(0, 1) }) });
  await button(page, 'Check again').click();
  await page.getByText('Checked. 1 finding.').waitFor();
  await reply(page, 'sidebarFixes', { value: { found: [{ ...FOUND[0], fixes: [] }] } });
  await release(page);
  await firstCard(page).getByText('No repair.').waitFor();
  await page.close();
});

test('a failure while looking leaves the findings and says so', async () => {
  const page = await open({ ...WELL, sidebarFixes: { fail: 'boom' } });
  await page.getByText('Something went wrong while looking for repairs.').waitFor();
  await firstCard(page).waitFor();
  await page.close();
});
