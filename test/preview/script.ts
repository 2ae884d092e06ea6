// Runs a piece of Apps Script, written and type-checked in a test, inside the add-on's fresh realm.
import { startHeadless } from '../../src/preview/headless';
import type { LocalSheets, LocalSheetsOptions } from '../../src/preview/local-sheets';
import type { CellContent, TabDescription } from '../../src/preview/workbook';

/** A bundle that runs the source it is given. */
export const EVALUATE = `
function evaluate(source, args) { return eval('(' + source + ')').apply(null, args); }
`;

const opened: LocalSheets[] = [];

/** Opens one tab, `Plan`, with what a test needs; closed again by `closeAll`. */
export async function openPlan(
  cells: readonly (readonly CellContent[])[],
  more: Omit<Partial<TabDescription>, 'cells'> = {},
  options: Partial<LocalSheetsOptions> = {},
): Promise<LocalSheets> {
  const sheets = await startHeadless(
    { name: 'Club', tabs: [{ name: 'Plan', size: { rows: 20, columns: 8 }, cells, ...more }] },
    { code: EVALUATE, ...options },
  );
  opened.push(sheets);
  return sheets;
}

export function closeAll(): void {
  for (const sheets of opened.splice(0)) sheets.dispose();
}

/** The script may use services and its arguments, nothing else of the test. */
export function script<A extends readonly unknown[], R>(
  sheets: LocalSheets,
  source: (...args: A) => R,
  ...args: A
): R {
  return sheets.call('evaluate', source.toString(), args) as R;
}
