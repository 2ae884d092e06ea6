// Convert a run, in a real browser: the selected cell, the activity, the factor, and writing it.
import { button, goTo, sidebarInBrowser, WELL } from './open';
import { callsOf, reply } from './page';
import { conversion } from './proposals';

const { open } = sidebarInBrowser();

const asked = async (page: Awaited<ReturnType<typeof open>>) =>
  (await callsOf(page)).filter(({ name }) => name === 'sidebarConvert').map(({ args }) => args[1]);

test('is reached from Fill in, shows the cell before and after, and leads back', async () => {
  const page = await open(WELL, 'fill');
  await button(page, 'Convert a run into cross-training…').click();
  await page.getByRole('heading', { name: 'Convert a run' }).waitFor();
  await page.getByText('In place of the 8 mi easy run.').waitFor();
  expect(await page.locator('.change p').allTextContents()).toEqual([
    'Now: 8 mi easy',
    'Then: Bike 110 min easy',
  ]);
  await button(page, 'Fill in').click();
  await page.getByRole('heading', { name: 'Fill in' }).waitFor();
  await page.close();
});

test('another activity and another factor are asked for, and what is shown is written', async () => {
  const page = await open(WELL, 'convert');
  const swim = conversion({ activity: 'swim', factor: 1, usual: 1 });
  await page.getByLabel('Instead').waitFor();
  await reply(page, 'sidebarConvert', { value: swim });
  await page.getByLabel('Instead').selectOption('swim');
  await page.getByText('1 is usual for swim').waitFor();
  await page.getByLabel('Minutes for each minute of the run').fill('0.8');
  await page.keyboard.press('Tab');
  await page.getByText('Nothing is written yet.').waitFor();
  await button(page, 'Write 1 session').click();
  await page.getByText('1 written.').waitFor();
  expect((await asked(page)).slice(0, 3)).toEqual([
    { activity: 'bike', factor: null },
    { activity: 'swim', factor: null },
    { activity: 'swim', factor: 0.8 },
  ]);
  const write = (await callsOf(page)).find(({ name }) => name === 'sidebarWrite');
  expect(write?.args[0]).toMatchObject({ title: 'Convert a run to swim' });
  await page.close();
});

test('a cell without a run says which to select', async () => {
  const problem = 'A1 holds no run that could be converted.';
  const page = await open({ ...WELL, sidebarConvert: { value: { problem } } }, 'convert');
  await page.getByText(problem).waitFor();
  await reply(page, 'sidebarConvert', { value: conversion() });
  await button(page, 'Look again').click();
  await page.getByLabel('Instead').waitFor();
  await page.close();
});

test('the menu keeps the views apart from their steps', async () => {
  const page = await open(WELL, 'convert');
  await button(page, /^View:/).click();
  const items = await page.getByRole('menuitemradio').allTextContents();
  expect(items).not.toContain('Convert a run');
  expect(items).not.toContain('Fix all');
  expect(await page.getByRole('menuitemradio', { checked: true }).textContent()).toBe('Fill in');
  await page.keyboard.press('Escape');
  await goTo(page, 'Check');
  await page.locator('.card').first().waitFor();
  await page.close();
});
