// Building a plan in the sidebar: the form, the preview that follows it, the tab.
import { button, goTo, namesOf, sidebarInBrowser, WELL } from '../open';
import { callsOf, type Reply, reply } from '../page';
import { FORM, previewOf, REFUSED } from './answers';

const { open } = sidebarInBrowser();

const BUILD: Record<string, Reply> = {
  sidebarBuildForm: { value: FORM },
  sidebarBuildPreview: { value: previewOf() },
  sidebarBuildTab: { value: { made: 'Half marathon 16 weeks', refusal: null } },
};

test('fills the form in, previews the plan, and makes its tab on one press', async () => {
  const page = await open(BUILD, 'build');
  await page.getByRole('img', { name: /^16 weeks from \d+ to \d+ km/ }).waitFor();
  expect(await page.getByLabel('For').inputValue()).toBe('hannah\nspring marathon');
  expect(await page.getByLabel('Runs a week now, km').inputValue()).toBe('35');
  await page.getByRole('button', { name: 'The weeks in figures' }).click();
  expect(await page.locator('.build-weeks tbody tr').count()).toBe(16);
  await button(page, 'Make the plan tab').click();
  await page.getByText('The plan is in the tab "Half marathon 16 weeks".').waitFor();
  const calls = await callsOf(page);
  expect(calls.map(({ name }) => name)).toEqual([
    'sidebarBuildForm',
    'sidebarBuildPreview',
    'sidebarBuildTab',
  ]);
  expect(calls[2]?.args).toEqual([FORM.question]);
  await page.close();
});

test('asks again when the form rests, and once for several changes', async () => {
  const page = await open(BUILD, 'build');
  await page.getByRole('img').waitFor();
  await page.getByLabel('Level').selectOption('Beginner');
  await page.getByLabel('Sunday').uncheck({ force: true });
  await page.getByLabel('Weeks', { exact: true }).fill('14');
  expect(await button(page, 'Make the plan tab').isDisabled()).toBe(true);
  await page.waitForFunction(
    () => window.fakeServer.calls.filter(({ name }) => name === 'sidebarBuildPreview').length === 2,
  );
  const [, , last] = await callsOf(page);
  expect(last?.args[0]).toMatchObject({
    level: 'beginner',
    weeks: 14,
    runDays: ['Tue', 'Wed', 'Thu', 'Sat'],
    longRunDay: 'Sat',
  });
  await page.close();
});

test('says at the field what is too much, and takes what works', async () => {
  const page = await open({ ...BUILD, sidebarBuildPreview: { value: REFUSED } }, 'build');
  await page.getByText('more than long-run-spike allows; 18 weeks work.').waitFor();
  expect(await page.getByLabel('Weeks', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  expect(await button(page, 'Make the plan tab').isDisabled()).toBe(true);
  await reply(page, 'sidebarBuildPreview', { value: previewOf() });
  await button(page, 'Use 18 weeks').click();
  await page.getByRole('img').waitFor();
  expect(await page.getByLabel('Weeks', { exact: true }).inputValue()).toBe('18');
  expect(await button(page, 'Make the plan tab').isDisabled()).toBe(false);
  await page.close();
});

test('asks nothing before it is known what the athlete runs now', async () => {
  const question = { ...FORM.question, weekly: null, longest: null };
  const page = await open(
    { ...BUILD, sidebarBuildForm: { value: { ...FORM, question } } },
    'build',
  );
  await page.getByText('Say what the athlete runs a week now').waitFor();
  await page.waitForTimeout(700);
  expect(await namesOf(page)).toEqual(['sidebarBuildForm']);
  await page.getByLabel('Runs a week now, km').fill('30');
  await page.getByLabel('Longest run now, km').fill('10');
  await page.getByRole('img').waitFor();
  await page.close();
});

test('what was typed stays when another view was open', async () => {
  const page = await open({ ...WELL, ...BUILD }, 'build');
  await page.getByRole('img').waitFor();
  await page.getByLabel('Weeks', { exact: true }).fill('15');
  await goTo(page, 'Help');
  await goTo(page, 'Build a plan');
  expect(await page.getByLabel('Weeks', { exact: true }).inputValue()).toBe('15');
  await page.close();
});

test('a failure is told, and the same question is not asked again by itself', async () => {
  const page = await open({ ...BUILD, sidebarBuildPreview: { fail: 'boom' } }, 'build');
  await page.getByText('Something went wrong while building the plan.').waitFor();
  await page.waitForTimeout(1200);
  expect((await namesOf(page)).filter((name) => name === 'sidebarBuildPreview')).toHaveLength(1);
  await page.close();
});
