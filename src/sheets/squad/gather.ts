// Finds the tabs that hold a plan and lists them in `Athletes`, one row each, so that a squad is a click away.
import { readPlan } from '../../reading/read-plan';
import { athletesSheet, columnFinder } from '../athletes-tab';
import { inert } from '../inert';
import { withLock } from '../lock';
import { CoachError } from '../problem';
import { spreadsheet, spreadsheetLocale } from '../spreadsheet';
import { ATHLETES_TAB, isOwnTab, readNamedTab } from '../tab';
import type { SquadAnswer } from './answers';
import { allAthletes } from './members';
import { squad } from './run';

/** A week of days, some of them training: less is a list of other things that names a sport. */
const LEAST_DAYS = 7;
const LEAST_SESSIONS = 3;

/**
 * Adds a row for each visible tab that holds a plan and stands in no row yet, the tab's name as the
 * athlete's until the coach writes a better one.
 *
 * @throws CoachError where no such tab is left.
 */
export function gatherSquad(): SquadAnswer {
  const listed = new Set((allAthletes() ?? []).map(({ tab }) => tab.toLowerCase()));
  const tabs = spreadsheet()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => sheet.getName())
    .filter((name) => !isOwnTab(name) && !listed.has(name.trim().toLowerCase()))
    .filter(holdsPlan);
  if (tabs.length === 0) {
    throw new CoachError(
      listed.size === 0
        ? 'No tab of this spreadsheet holds a plan that Crosstrain can read.'
        : `Every tab that holds a plan stands in "${ATHLETES_TAB}" already.`,
    );
  }
  withLock(() => addRows(tabs));
  return squad();
}

function holdsPlan(name: string): boolean {
  const { days } = readPlan(readNamedTab(name).cells, { locale: spreadsheetLocale() });
  const sessions = days.reduce((sum, day) => sum + day.sessions.length, 0);
  return days.length >= LEAST_DAYS && sessions >= LEAST_SESSIONS;
}

/** @throws CoachError where the tab lacks a heading, or is protected. */
function addRows(tabs: readonly string[]): void {
  const sheet = athletesSheet();
  const headings = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const first = sheet.getLastRow() + 1;
  const missing = first + tabs.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const ranges = ['Athlete', 'Plan tab'].map((heading) => {
    const column = columnFinder(headings)(heading);
    if (column === null) {
      throw new CoachError(
        `"${ATHLETES_TAB}" has no column "${heading}". Add that heading in its first row, then try again.`,
      );
    }
    const range = sheet.getRange(first, column, tabs.length, 1);
    if (!range.canEdit()) {
      throw new CoachError(
        `"${ATHLETES_TAB}" is protected. Nothing was changed; ask its owner to let you edit it.`,
      );
    }
    return range;
  });
  for (const range of ranges) range.setValues(tabs.map((tab) => [inert(tab)]));
}
