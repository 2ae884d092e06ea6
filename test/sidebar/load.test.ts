// The load in a real browser: charts with their words and figures, and the report made from there.
import { load } from './load-answer';
import { button, sidebarInBrowser, WELL } from './open';
import { callsOf, reply } from './page';

const { open } = sidebarInBrowser();

const LOADED = {
  ...WELL,
  sidebarLoad: { value: load() },
  sidebarReport: { value: { report: 'Crosstrain report', of: 'Spring marathon' } },
};

test('each chart says in words what it shows, and has its figures in a table', async () => {
  const page = await open(LOADED, 'load');
  const chart = page.getByRole('img', { name: /^Running and cross-training, minutes a week/ });
  expect(await chart.getAttribute('aria-label')).toContain('260 to 260, highest at 1 Jun');
  expect(await page.getByRole('img').count()).toBe(6);
  await button(page, 'Figures').first().click();
  await page.getByRole('cell', { name: '200, 80 of it estimated' }).first().waitFor();
  expect(await page.getByRole('rowheader', { name: '1 Jun, part' }).count()).toBe(1);
  await page.close();
});

test('columns stand on zero, estimates are hatched, and a line is broken where nothing is known', async () => {
  const page = await open(LOADED, 'load');
  const first = page.locator('.load-picture').first();
  await first.waitFor();
  const floor = Number(await first.locator('.floor').getAttribute('y1'));
  const columns = await first.locator('rect[class^="tone-"]').evaluateAll((rects) =>
    rects.map((rect) => ({
      bottom: Number(rect.getAttribute('y')) + Number(rect.getAttribute('height')),
      height: Number(rect.getAttribute('height')),
      hatched: (rect.getAttribute('fill') ?? '').startsWith('url('),
    })),
  );
  expect(columns[0]?.bottom).toBeCloseTo(floor);
  expect(columns.slice(0, 3).map(({ hatched }) => hatched)).toEqual([false, true, false]);
  // 120, 80 and 60 minutes on one axis.
  expect((columns[0]?.height ?? 0) / (columns[1]?.height ?? 1)).toBeCloseTo(1.5);
  expect((columns[0]?.height ?? 0) / (columns[2]?.height ?? 1)).toBeCloseTo(2);
  expect(await page.locator('.load-line circle').count()).toBe(1);
  await page.close();
});

test('makes the report of the tab that is shown, and says where it is', async () => {
  const page = await open(LOADED, 'load');
  await button(page, 'Make the report tab').click();
  await page.getByText('The report of "Spring marathon" is in the tab').waitFor();
  expect((await callsOf(page)).find(({ name }) => name === 'sidebarReport')?.args).toEqual([7]);
  await reply(page, 'sidebarReport', { value: { problem: 'Rename that tab.' } });
  await button(page, 'Make the report tab').click();
  await page.getByText('Rename that tab.').waitFor();
  await page.close();
});

test('a medical line comes first, and no plan says what to do', async () => {
  const page = await open(
    { ...LOADED, sidebarLoad: { value: load({ medical: 'See a doctor first.' }) } },
    'load',
  );
  await page.locator('.medical').waitFor();
  await reply(page, 'sidebarLoad', { value: { problem: 'No plan was found on "Log".' } });
  await button(page, 'Read again').click();
  await page.getByText('No plan was found on "Log".').waitFor();
  expect(await button(page, 'Make the report tab').isDisabled()).toBe(true);
  await page.close();
});
