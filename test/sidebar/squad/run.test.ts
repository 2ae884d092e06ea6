// The squad board in the sidebar: it drives the run, one athlete a call.
import { button, goTo, namesOf, sidebarInBrowser } from '../open';
import { callsOf, type Reply, release, reply } from '../page';
import { BROKEN, entry, GRAVE, squadOf, waiting } from './entries';

const { open } = sidebarInBrowser();

const UNFINISHED: Record<string, Reply> = {
  sidebarSquad: { value: squadOf([GRAVE, waiting('Bo'), waiting('Di')], true) },
  sidebarSquadCheck: { value: { entry: entry('Bo') } },
  sidebarSquadFinish: { value: squadOf([GRAVE, entry('Bo'), entry('Di')]) },
};

test('nothing begins by itself; a press checks all, and the board is sorted at the end', async () => {
  const page = await open(
    {
      ...UNFINISHED,
      sidebarSquad: { value: squadOf([waiting('Bo')]) },
      sidebarSquadStart: { value: squadOf([waiting('Bo')], true) },
      sidebarSquadFinish: { value: squadOf([entry('Bo')]) },
    },
    'squad',
  );
  await page.getByText('1 athlete to check').waitFor();
  expect(await namesOf(page)).toEqual(['sidebarSquad']);
  await button(page, 'Check the squad').click();
  await page.getByText(/^All checked/).waitFor();
  expect(await namesOf(page)).toEqual([
    'sidebarSquad',
    'sidebarSquadStart',
    'sidebarSquadCheck',
    'sidebarSquadFinish',
  ]);
  await page.close();
});

test('a run that was broken off goes on by itself, and tells whose tab is read', async () => {
  const page = await open(
    { ...UNFINISHED, sidebarSquadCheck: { wait: { entry: entry('Bo') } } },
    'squad',
  );
  await page.getByText('1 of 3 · Bo').waitFor();
  expect(await page.getByRole('progressbar').getAttribute('value')).toBe('1');
  expect((await callsOf(page))[1]).toEqual({
    name: 'sidebarSquadCheck',
    args: [{ athlete: 'Bo', tab: 'Bo plan' }, null],
  });
  await release(page);
  await page.getByText('2 of 3 · Di').waitFor();
  await page.close();
});

test('pause stops after the tab that is being read; go on goes on with the next', async () => {
  const page = await open(
    { ...UNFINISHED, sidebarSquadCheck: { wait: { entry: entry('Bo') } } },
    'squad',
  );
  await page.getByText('1 of 3 · Bo').waitFor();
  await button(page, 'Pause').click();
  await release(page);
  await page.getByText(/^Paused/).waitFor();
  expect((await namesOf(page)).filter((name) => name === 'sidebarSquadCheck')).toHaveLength(1);
  await button(page, 'Go on').click();
  await page.getByText('2 of 3 · Di').waitFor();
  await page.close();
});

test('a tab the platform fails on twice gets a row that says so', async () => {
  const page = await open(
    { ...UNFINISHED, sidebarSquadCheck: { fail: 'Service error: Spreadsheets' } },
    'squad',
  );
  await page.getByText('Something went wrong while checking the squad.').waitFor();
  const checks = (await callsOf(page)).filter(({ name }) => name === 'sidebarSquadCheck');
  expect(checks.map(({ args }) => args[1])).toEqual([
    null,
    null,
    'This tab could not be read: Service error: Spreadsheets',
  ]);
  await reply(page, 'sidebarSquadCheck', { value: { entry: entry('Bo') } });
  await button(page, 'Go on').click();
  await page.getByText(/^All checked/).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});

test('what the server refuses is said, and the run waits', async () => {
  const page = await open(
    { ...UNFINISHED, sidebarSquadCheck: { value: { problem: 'The board is gone.' } } },
    'squad',
  );
  await page.getByText('The board is gone.').waitFor();
  expect((await namesOf(page)).filter((name) => name === 'sidebarSquadCheck')).toHaveLength(1);
  await page.close();
});

test('where only the sorting failed, Go on sorts', async () => {
  const page = await open(
    {
      ...UNFINISHED,
      sidebarSquad: { value: squadOf([GRAVE], true) },
      sidebarSquadFinish: { fail: 'boom' },
    },
    'squad',
  );
  await page.getByText('Something went wrong while sorting the squad board.').waitFor();
  await reply(page, 'sidebarSquadFinish', { value: squadOf([GRAVE]) });
  await button(page, 'Go on').click();
  await page.getByText(/^All checked/).waitFor();
  expect((await namesOf(page)).slice(1)).toEqual(['sidebarSquadFinish', 'sidebarSquadFinish']);
  await page.close();
});

test('without a squad, the plan tabs are listed with one press', async () => {
  const page = await open(
    {
      sidebarSquad: { value: { problem: 'Nobody stands there yet.' } },
      sidebarSquadGather: { value: squadOf([waiting('Bo')]) },
    },
    'squad',
  );
  await button(page, 'List my plan tabs').click();
  await page.getByText('1 athlete to check').waitFor();
  expect(await page.getByText('Nobody stands there yet.').count()).toBe(0);
  await page.close();
});

test('the run goes on while another view is shown', async () => {
  const page = await open(
    { ...UNFINISHED, sidebarSquadCheck: { wait: { entry: entry('Bo') } } },
    'squad',
  );
  await page.getByText('1 of 3 · Bo').waitFor();
  await goTo(page, 'Help');
  await release(page);
  await goTo(page, 'Squad board');
  await page.getByText('2 of 3 · Di').waitFor();
  await page.close();
});

test('a click on an athlete opens her tab and checks it', async () => {
  const page = await open(
    {
      sidebarSquad: { value: squadOf([GRAVE, BROKEN]) },
      sidebarOpenTab: { value: null },
      sidebarCheck: { value: { problem: 'No plan was found.' } },
    },
    'squad',
  );
  await button(page, 'Ann').click();
  await page.getByText('No plan was found.').waitFor();
  expect((await callsOf(page)).map(({ name, args }) => [name, args[0]])).toEqual([
    ['sidebarSquad', undefined],
    ['sidebarOpenTab', 'Ann plan'],
    ['sidebarCheck', expect.anything()],
  ]);
  await page.close();
});
