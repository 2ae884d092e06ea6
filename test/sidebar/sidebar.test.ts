// The built sidebar in a real browser: keyboard, waiting, failing, and what axe says of every view.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { builtSidebar, callsOf, openSidebar, type Reply, release, reply } from './page';
import { ATHLETE, finding, plan } from './sheet';

jest.setTimeout(30_000);
const html = builtSidebar();
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

const WELL: Record<string, Reply> = {
  sidebarCheck: { value: plan() },
  sidebarSelect: { value: null },
  sidebarMark: { value: { cells: 5, skipped: [] } },
  sidebarClear: { value: { cells: 5, skipped: [] } },
  sidebarAccept: { value: plan({ findings: [] }) },
  sidebarUnaccept: { value: plan({ accepted: [] }) },
  sidebarAthlete: { value: ATHLETE },
  sidebarSaveAthlete: { value: { ...ATHLETE, problems: [] } },
};

const open = (replies: Record<string, Reply> | null = WELL, view?: string) =>
  openSidebar(browser, html, replies, view);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

const namesOf = async (page: Page) => (await callsOf(page)).map(({ name }) => name);

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

test('is one file of modest size that loads nothing and cannot end its own script early', () => {
  expect(html.length).toBeLessThan(120_000);
  expect(html).toContain('<base target="_top">');
  expect(html).not.toMatch(/(?:src|href)="https?:/);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});

describe('check', () => {
  test('asks once after the first paint and shows the findings by week', async () => {
    const page = await open();
    await page.getByRole('heading', { name: 'Week 3 · 8 Jun' }).waitFor();
    expect(await callsOf(page)).toEqual([
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
    expect(await namesOf(page)).toEqual(['sidebarCheck', 'sidebarSelect']);
    await release(page);
    await page.waitForFunction(() => window.fakeServer.calls.length === 3);
    expect((await callsOf(page))[2]?.args).toEqual([7, 'G5']);
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
});

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
    await page.getByText('Open the tab that holds a plan, or try a sample plan.').waitFor();
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

describe('how I read it', () => {
  test('is one click from what was read, shows doubt and what was not read', async () => {
    const page = await open();
    await button(page, '1 cell not read, 1 in doubt').click();
    await page.getByRole('heading', { name: 'How I read it' }).waitFor();
    await page.getByText('I read this as 6 to 8 miles').waitFor();
    await button(page, 'D6 Blorp with the gang').click();
    expect((await callsOf(page)).find(({ name }) => name === 'sidebarSelect')?.args).toEqual([
      7,
      'D6',
    ]);
    await page.close();
  });

  test('Tab stops once at the weeks and the arrow keys walk the days', async () => {
    const page = await open(WELL, 'reading');
    await page.locator('.day-button[tabindex="0"]').focus();
    expect(await page.locator('.day-button[tabindex="0"]').count()).toBe(1);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'Enter']) {
      await page.keyboard.press(key);
    }
    await page.getByText('8 mi interval run').first().waitFor();
    expect((await callsOf(page)).find(({ name }) => name === 'sidebarSelect')?.args).toEqual([
      7,
      'E3',
    ]);
    await page.close();
  });

  test('a unit and a start date are asked for again with every check', async () => {
    const page = await open(
      { ...WELL, sidebarCheck: { value: plan({ dated: false }) } },
      'reading',
    );
    await page.getByLabel('Bare numbers are').selectOption('km');
    await page.getByLabel('First day of the plan').fill('2026-09-07');
    await button(page, 'Set').click();
    await page.waitForFunction(() => window.fakeServer.calls.length === 3);
    expect((await callsOf(page))[2]?.args).toEqual([
      { start: '2026-09-07', unit: 'km', language: null },
    ]);
    await page.close();
  });
});

describe('athlete', () => {
  test('saves what was typed, and nothing else', async () => {
    const page = await open(WELL, 'athlete');
    expect(await button(page, 'Save').isDisabled()).toBe(true);
    await page.getByLabel('Goal').fill('half');
    await page.getByLabel('Level').selectOption('advanced');
    await button(page, 'Save').click();
    await page.getByText('Saved in row 3 of the Athletes tab.').waitFor();
    expect((await callsOf(page))[1]).toEqual({
      name: 'sidebarSaveAthlete',
      args: [{ Goal: 'half', Level: 'advanced' }, ATHLETE.tab],
    });
    await page.close();
  });

  test('keeps what was typed through a failure and another view, and checks again once saved', async () => {
    const page = await open({ ...WELL, sidebarSaveAthlete: { fail: 'boom' } }, 'athlete');
    await page.getByLabel('Goal').fill('half');
    await button(page, 'Save').click();
    await page.getByText('what you typed is still in the form').waitFor();
    await goTo(page, 'Help');
    await goTo(page, 'Athlete');
    expect(await page.getByLabel('Goal').inputValue()).toBe('half');
    await reply(page, 'sidebarSaveAthlete', { value: ATHLETE });
    await button(page, 'Save').click();
    await page.getByText('Saved in row 3').waitFor();
    await goTo(page, 'Check');
    await page.locator('.card').first().waitFor();
    expect((await namesOf(page)).filter((name) => name === 'sidebarCheck')).toHaveLength(1);
    await page.close();
  });

  test('reads the row again on each arrival: another tab may be open by now', async () => {
    const page = await open(WELL, 'athlete');
    await page.getByLabel('Goal').waitFor();
    await goTo(page, 'Help');
    await reply(page, 'sidebarAthlete', { value: { ...ATHLETE, tab: 'Kim' } });
    await goTo(page, 'Athlete');
    await page.getByRole('heading', { name: 'Kim' }).waitFor();
    await page.close();
  });

  test('Enter in a field saves', async () => {
    const page = await open(WELL, 'athlete');
    await page.getByLabel('Goal').fill('half');
    await page.keyboard.press('Enter');
    await page.getByText('Saved in row 3').waitFor();
    expect(await namesOf(page)).toEqual(['sidebarAthlete', 'sidebarSaveAthlete']);
    await page.close();
  });

  test('an injury that nobody cleared brings the medical line, clearing it takes it away', async () => {
    const page = await open(WELL, 'athlete');
    await page.getByRole('note').waitFor();
    await page.getByLabel('Cleared by').fill('Dr Lee');
    expect(await page.getByRole('note').count()).toBe(0);
    await page.close();
  });
});

async function goTo(page: Page, title: string): Promise<void> {
  await button(page, /^View:/).click();
  await page.getByRole('menuitemradio', { name: title, exact: true }).click();
}

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
  ['athlete', 'athlete', WELL],
  ['help', 'help', WELL],
];

test.each(VIEWS)(
  '%s: axe finds nothing serious, and nothing is wider than 300 px',
  async (_, view, replies) => {
    const page = await open(replies, view);
    await page.waitForTimeout(100);
    for (const why of await page.getByRole('button', { name: 'Why' }).all()) await why.click();
    const accept = page.locator('.accept').first();
    if ((await accept.count()) > 0) await accept.click();
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
