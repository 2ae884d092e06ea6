// How I read it and the athlete's form, in a real browser.

import { button, goTo, namesOf, sidebarInBrowser, WELL } from './open';
import { callsOf, reply } from './page';
import { ATHLETE, plan } from './sheet';

const { open } = sidebarInBrowser();

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
    await page.getByText(/^Checked/).waitFor();
    const checks = (await callsOf(page)).filter(({ name }) => name === 'sidebarCheck');
    expect(checks[2]?.args).toEqual([{ start: '2026-09-07', unit: 'km', language: null }]);
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
