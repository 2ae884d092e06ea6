// A coach with twelve athletes: the board fills tab by tab, stops with the sidebar and goes on with it.
import { openPreview, type Preview } from './browser';
import { addTwelveAthletes, SQUAD_SIZE } from './twelve-athletes';

jest.setTimeout(120_000);

const BOARD = 'Squad board';

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
  await addTwelveAthletes(preview.page, '2027-03-01');
});

afterAll(() => preview?.close());

const sidebar = () => preview.page.frameLocator('#sidebar iframe');

const rows = (): Promise<string[][]> =>
  preview.page.evaluate((board) => window.localSheets?.shown(board).slice(3) ?? [], BOARD);

const marked = async (mark: string): Promise<number> =>
  (await rows()).filter(([first]) => first === mark).length;

async function openSquad(): Promise<void> {
  const { page } = preview;
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Crosstrain' }).hover();
  await page.getByRole('menuitem', { name: 'Squad board' }).click();
}

test('closing the sidebar pauses the run', async () => {
  const { page } = preview;
  await openSquad();
  await sidebar().getByRole('button', { name: 'Check the squad' }).click();
  await page.evaluate(async (board) => {
    const sheets = window.localSheets;
    const done = () =>
      sheets?.tabs.includes(board) === true &&
      sheets.shown(board).filter(([mark]) => mark === '✓').length >= 3;
    while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
    document.querySelector<HTMLElement>('#sidebar .close')?.click();
  }, BOARD);
  await page.waitForTimeout(500);
  const waiting = await marked('…');
  expect(waiting).toBeGreaterThan(0);
  expect((await marked('✓')) + waiting).toBe(SQUAD_SIZE);
  await page.waitForTimeout(500);
  expect(await marked('…')).toBe(waiting);
});

test('opening it goes on, and the board ends sorted, the broken tab as one row that says why', async () => {
  await openSquad();
  await sidebar()
    .getByText(/^All checked/)
    .waitFor();
  const board = await rows();
  expect(board.map(([rank]) => Number(rank))).toEqual(
    Array.from({ length: SQUAD_SIZE }, (_, index) => index + 1),
  );
  const grave = board.map((row) => (row[4] === '' ? 'broken' : row[4] === '0' ? 'calm' : 'error'));
  expect(grave.indexOf('broken')).toBe(grave.lastIndexOf('error') + 1);
  expect(grave.filter((each) => each === 'broken')).toHaveLength(1);
  expect(board[grave.indexOf('broken')]?.[2]).toMatch(/^There is no tab "Farid old plan"/);
  expect(board[0]?.[1]).toBe('Hugo');
});

test('a click on an athlete opens her plan and checks it', async () => {
  await sidebar().getByRole('button', { name: 'Ines', exact: true }).click();
  await sidebar().getByRole('heading', { name: 'Ines 5k' }).waitFor();
  await sidebar()
    .getByText(/strength on Fri/)
    .first()
    .waitFor();
  expect(await preview.page.evaluate(() => window.localSheets?.selection.tab)).toBe('Ines 5k');
});

test('her week is saved as a calendar file from the sandboxed frame', async () => {
  await sidebar()
    .getByRole('button', { name: /^View:/ })
    .click();
  await sidebar().getByRole('menuitemradio', { name: 'For the athlete' }).click();
  const download = preview.page.waitForEvent('download');
  await sidebar().getByRole('link', { name: 'Save calendar file' }).click();
  expect((await download).suggestedFilename()).toBe('Ines week 1.ics');
});

test('nothing went wrong in the console', () => {
  expect(preview.errors).toEqual([]);
});
