// A plan's tab read and checked with its athlete's row and the Rules tab: what every sidebar call starts from.
import { type Inspection, inspect } from '../functions/inspect';
import type { ReadOptions } from './answers';
import { CoachError } from './problem';
import { type Locate, locateFrom } from './reading-view';
import { spreadsheetLocale } from './spreadsheet';
import { type AthleteRow, athleteRow, type PlanTab, readTab, rulesTab } from './tab';

export interface CheckedTab extends Inspection {
  readonly tab: PlanTab;
  readonly athleteRow: AthleteRow | null;
  readonly rulesRange: string | null;
  readonly locale: string;
  readonly locate: Locate;
}

/**
 * Reads and checks a tab: the active one as `readTab` gives it, with its row of `Athletes`.
 *
 * @throws CoachError where the tab holds no plan.
 */
export function checkedTab(
  options: ReadOptions,
  tab: PlanTab = readTab(),
  athlete: AthleteRow | null = athleteRow(tab.name),
): CheckedTab {
  const rules = rulesTab();
  const locale = spreadsheetLocale();
  const inspection = inspect(tab.cells, {
    locale,
    athlete: athlete?.cells ?? null,
    rules: rules?.cells ?? null,
    unit: options.unit,
    language: options.language,
    start: options.start,
  });
  if (inspection.plan.days.length === 0) {
    throw new CoachError(
      `No plan was found on "${tab.name}". Open the tab that holds one, with weekdays or dates in its headings, or select its cells and check those.`,
    );
  }
  return {
    ...inspection,
    tab,
    athleteRow: athlete,
    rulesRange: rules?.range ?? null,
    locale,
    locate: locateFrom(tab.row, tab.column),
  };
}
