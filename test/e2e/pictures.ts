// Takes the README's pictures from the built preview.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPreview } from './browser';

const folder = join(__dirname, '../../docs/pictures');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const preview = await openPreview({ width: 1360, height: 820 });
  const { page } = preview;
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Crosstrain' }).click();
  await page.getByRole('menuitem', { name: 'Check this plan' }).click();
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByRole('button', { name: 'Mark sheet' }).click();
  await sidebar.getByRole('button', { name: 'Clear marks' }).waitFor();
  await page.waitForTimeout(1500); // the grid draws on its own clock
  await page.screenshot({ path: join(folder, 'check.png') });
  await preview.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
