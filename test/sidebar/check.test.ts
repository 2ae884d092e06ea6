// The check in a real browser: findings, filter, folding, accepting, marking, copying.

import { button, namesOf, sidebarInBrowser, WELL } from './open';
import { callsOf, release } from './page';
import { finding, plan } from './sheet';

const { html, open } = sidebarInBrowser();

test('is one file of modest size that loads nothing and cannot end its own script early', () => {
  expect(html.length).toBeLessThan(200_000);
  expect(html).toContain('<base target="_top">');
  expect(html).not.toMatch(/(?:src|href)="https?:/);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});

test('asks once after the first paint and shows the findings by week', async () => {
  const page = await open();
  await page.getByRole('heading', { name: 'Week 3 · 8 Jun' }).waitFor();
  const asked = (await callsOf(page)).filter(({ name }) => name !== 'sidebarFixes');
  expect(asked).toEqual([
    { name: 'sidebarCheck', args: [{ start: null, unit: null, language: null }] },
  ]);
  expect(await page.locator('.card.error .severity').first().textContent()).toBe('Error');
  expect(await page.locator('.card.error .when').first().textContent()).toBe('Fri 12 Jun');
  await page.close();
});

test('a click selects the cell, of a group each occurrence its own', async () => {
  const page = await open();
  await page.locator('.card.error').first().click();
  await button(page, 'Week 4').click();
  const calls = (await callsOf(page)).filter(({ name }) => name === 'sidebarSelect');
  expect(calls.map(({ args }) => args)).toEqual([
    [7, 'G5'],
    [7, 'C6'],
  ]);
  await page.close();
});

test('quick clicks are never two selections at once, and the last one wins', async () => {
  const page = await open({ ...WELL, sidebarSelect: { wait: null } });
  await button(page, 'Week 3').click();
  await button(page, 'Week 4').click();
  await page.locator('.card.error').first().click();
  expect(await namesOf(page)).toEqual(['sidebarCheck', 'sidebarFixes', 'sidebarSelect']);
  await release(page);
  await page.waitForFunction(() => window.fakeServer.calls.length === 4);
  expect((await callsOf(page))[3]?.args).toEqual([7, 'G5']);
  await page.close();
});

test('chips show one severity alone, and all of them again', async () => {
  const page = await open();
  const chip = button(page, '2 errors');
  await chip.click();
  expect(await chip.getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.card').count()).toBe(2);
  await chip.click();
  expect(await page.locator('.card').count()).toBe(5);
  await page.close();
});

test('past weeks are folded away until asked for', async () => {
  const page = await open();
  await page.getByText('1 more finding in past weeks.').waitFor();
  expect(await page.getByText('Week 1 · 25 May').count()).toBe(0);
  await button(page, 'Show past weeks').click();
  await page.getByText('Week 1 · 25 May').waitFor();
  await page.close();
});

test('why opens with reason, source and certainty', async () => {
  const page = await open();
  const why = page.locator('.card.error').first().getByRole('button', { name: 'Why' });
  expect(await why.getAttribute('aria-expanded')).toBe('false');
  await why.click();
  expect(await why.getAttribute('aria-expanded')).toBe('true');
  const text = await page.locator('.why').textContent();
  expect(text).toContain('Haas, Run with Aim; Doma 2013');
  expect(text).toContain('small study');
  await page.close();
});

test('accepts with a reason, for one time of a group', async () => {
  const page = await open();
  await button(page, 'Accept: 3 weeks: cross-training on 4 days.').click();
  await page.getByLabel('Accept it for').selectOption({ label: 'Week 4 alone' });
  await page.getByLabel('Reason (optional)').fill(' Camp ');
  await page.keyboard.press('Enter');
  await page.getByText('Accepted. It comes back if its cells change.').waitFor();
  expect((await callsOf(page)).find(({ name }) => name === 'sidebarAccept')?.args[0]).toEqual({
    rule: 'cross-days-max',
    key: 'cross-days-max Week 1',
    occurrence: 2,
    reason: 'Camp',
  });
  await page.getByRole('heading', { name: 'Nothing to change' }).waitFor();
  await page.close();
});

test('what was accepted is listed with its reason and can be taken back', async () => {
  const page = await open();
  await button(page, '1 accepted').click();
  await page.getByText('“Training camp”').waitFor();
  await button(page, /^Take back/).click();
  await page.getByText('Taken back. It is listed again.').waitFor();
  expect(await button(page, '1 accepted').count()).toBe(0);
  await page.close();
});

test('marks, then offers to clear', async () => {
  const page = await open();
  await button(page, 'Mark sheet').click();
  await page.getByText('Marked 5 cells.').waitFor();
  await button(page, 'Clear marks').click();
  await page.getByText('Cleared 5 cells.').waitFor();
  await button(page, 'Mark sheet').waitFor();
  await page.close();
});

test('says which cells were left alone', async () => {
  const skipped = ['B4 is protected.'];
  const page = await open({ ...WELL, sidebarMark: { value: { cells: 4, skipped } } });
  await button(page, 'Mark sheet').click();
  await page.getByRole('alert').getByText('B4 is protected.').waitFor();
  await page.close();
});

test('text from cells stays text', async () => {
  const evil =
    '<img src=x onerror="window.harmed=true"></script><script>window.harmed=true</script>';
  const findings = [finding('a', 'error', evil, evil, [{ when: 'Week 3', week: 3, a1: 'A1' }])];
  const page = await open({ ...WELL, sidebarCheck: { value: plan({ findings, tab: evil }) } });
  await page.locator('.card').waitFor();
  expect(await page.locator('.card .message').textContent()).toBe(evil);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  await page.close();
});

test('copies where the clipboard is closed: the text stands selected', async () => {
  const page = await open();
  await button(page, 'Copy live formula').click();
  const area = page.getByRole('textbox', { name: 'Live formula' });
  await area.waitFor();
  const selected = await area.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe(plan().formula);
  await page.close();
});
