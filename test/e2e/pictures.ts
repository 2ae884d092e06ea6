// Takes the README's pictures from the built preview.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPreview } from './browser';
import { addTwelveAthletes } from './twelve-athletes';

const folder = join(__dirname, '../../docs/pictures');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const preview = await openPreview({ width: 1360, height: 820 });
  const { page } = preview;
  const take = async (name: string) => {
    await page.mouse.move(700, 770);
    await page.waitForTimeout(1500); // the grid draws on its own clock
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Crosstrain' }).click();
  await page.getByRole('menuitem', { name: 'Check this plan' }).click();
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByRole('button', { name: 'Mark sheet' }).click();
  await sidebar.getByRole('button', { name: 'Clear marks' }).waitFor();
  await sidebar.getByText('Looking for a repair…').first().waitFor({ state: 'detached' });
  await take('check');
  await sidebar.getByRole('button', { name: /^12 weeks/ }).click();
  await take('reading');
  await sidebar.getByRole('button', { name: /^View:/ }).click();
  await sidebar.getByRole('menuitemradio', { name: 'Fill in' }).click();
  await sidebar.getByRole('switch', { name: 'Second sessions on easy days' }).check();
  await sidebar.getByText(/^\d+ proposals/).waitFor();
  await take('fill');
  await page.locator('#sidebar button.close').click();
  await page.getByText('Dashboard', { exact: true }).click();
  await take('dashboard');
  await page.getByText('Spring marathon', { exact: true }).click();
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Crosstrain' }).click();
  await page.getByRole('menuitem', { name: 'Show the load' }).click();
  await sidebar.getByRole('button', { name: 'Make the report tab' }).click();
  await sidebar.getByText('The report of').waitFor();
  await take('report');
  await addTwelveAthletes(page, '2027-03-01');
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Crosstrain' }).click();
  await page.getByRole('menuitem', { name: 'Squad board' }).click();
  await sidebar.getByRole('button', { name: 'Check the squad' }).click();
  await sidebar.getByText(/^All checked/).waitFor();
  await take('squad');
  await preview.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
