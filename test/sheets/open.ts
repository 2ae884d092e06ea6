// The built add-on on a local spreadsheet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHeadless } from '../../src/preview/headless';
import type { LocalSheets, LocalSheetsOptions } from '../../src/preview/local-sheets';
import type { CellContent, TabDescription } from '../../src/preview/workbook';

const dist = join(__dirname, '../../dist');
const open: LocalSheets[] = [];

/** Opens tabs with the pushed bundle as the add-on. */
export async function openAddOn(
  tabs: readonly TabDescription[],
  options: Partial<LocalSheetsOptions> = {},
): Promise<LocalSheets> {
  const sheets = await startHeadless(
    { name: 'Plans', tabs },
    {
      code: readFileSync(join(dist, 'Code.js'), 'utf8'),
      files: { Sidebar: readFileSync(join(dist, 'Sidebar.html'), 'utf8') },
      ...options,
    },
  );
  open.push(sheets);
  return sheets;
}

/** Closes all that a test opened. */
export function closeAll(): void {
  for (const sheets of open.splice(0)) sheets.dispose();
}

const DAYS = ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Easy + strength on Monday and Friday, intervals on Wednesday, long run on Saturday. */
export const WEEK: readonly CellContent[] = [
  1,
  'Easy 5 mi + strength',
  'Easy 5 mi',
  '6 x 800 m intervals',
  'Easy 4 mi',
  'Easy 4 mi + strength',
  'Long run 14 mi',
  'Rest',
];

export const planTab = (
  weeks: readonly (readonly CellContent[])[],
  more: Partial<TabDescription> = {},
): TabDescription => ({ name: 'Plan', cells: [DAYS, ...weeks], ...more });

export const NO_OPTIONS = { start: null, unit: null, language: null };
