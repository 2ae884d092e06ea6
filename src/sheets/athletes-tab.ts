// The `Athletes` tab: made on request, one row an athlete, edited here and in the sidebar alike.
import { readAthlete } from '../reading/athlete/read-athlete';
import { NOBODY } from '../training/athlete';
import { phaseOn } from '../training/phase';
import type { AthleteForm } from './answers';
import { ATHLETE_COLUMNS } from './athlete-columns';
import { inert } from './inert';
import { withLock } from './lock';
import { HEADING_GREY, newTabBehind } from './new-tab';
import { CoachError } from './problem';
import { spreadsheet, spreadsheetLocale, today } from './spreadsheet';
import { ATHLETES_TAB, athleteRow, isOwnTab } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS_WITH_CHOICES = 200;
const WIDE = 150;
const NARROW = 110;
const WARNING = 'Everyone with access to this spreadsheet can read this tab.';

/** The row for the active plan tab as a form; all blank where there is none yet. */
export function athleteForm(): AthleteForm {
  return formFor(planTabName());
}

/**
 * Writes the form into a plan tab's row, making the tab and the row where they are missing.
 * A column that the coach added herself stays as it is.
 *
 * @param fields text by column name.
 * @param tab the plan tab the form was read for: another may be open by now.
 * @throws CoachError where the row cannot be edited.
 */
export function saveAthlete(fields: Readonly<Record<string, string>>, tab: string): AthleteForm {
  withLock(() => {
    const sheet = athletesSheet();
    const headings = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
    const row = rowFor(sheet, columnFinder(headings)('Plan tab'), tab);
    const range = sheet.getRange(row, 1, 1, headings.length);
    if (!range.canEdit()) {
      throw new CoachError(
        `Row ${row} of "${ATHLETES_TAB}" is protected. Nothing was changed; ask its owner to let you edit it.`,
      );
    }
    const shown = range.getDisplayValues()[0] ?? [];
    const column = columnFinder([...headings, ...addMissing(sheet, headings, fields)]);
    // Cell by cell and only what changed: a write of the whole row would turn formulas into values.
    for (const each of ATHLETE_COLUMNS) {
      const at = column(each.name);
      const text = each.name === 'Plan tab' ? tab : fields[each.name];
      if (at === null || text === undefined || shown[at - 1] === text) continue;
      const isDate = each.date === true && /^[\p{L}\d]/u.test(text);
      sheet.getRange(row, at).setValue(isDate ? text : inert(text));
    }
  });
  return formFor(tab);
}

function formFor(tab: string): AthleteForm {
  const found = athleteRow(tab);
  const sheet = spreadsheet().getSheetByName(ATHLETES_TAB);
  const rowShown = (row: number): string[] =>
    found === null || sheet === null
      ? []
      : (sheet.getRange(`A${row}:${found.lastColumn}${row}`).getDisplayValues()[0] ?? []);
  const values = found === null ? [] : rowShown(found.sheetRow);
  const column = columnFinder(rowShown(1));
  const athlete =
    found === null
      ? NOBODY
      : readAthlete(found.cells, { locale: spreadsheetLocale(), from: today() });
  const phase = athlete.raceDate === null ? null : phaseOn(today(), athlete.raceDate);
  return {
    tab,
    sheetRow: found === null ? null : found.sheetRow,
    fields: ATHLETE_COLUMNS.filter((each) => each.name !== 'Plan tab').map((each) => {
      const at = column(each.name);
      return {
        name: each.name,
        label: each.name,
        help:
          each.name === 'Phase' && phase !== null
            ? `${each.help} Today that is ${phase}.`
            : each.help,
        value: at === null ? '' : (values[at - 1] ?? ''),
        choices: each.free === true ? null : each.choices,
      };
    }),
    problems: athlete.problems,
  };
}

function planTabName(): string {
  const name = SpreadsheetApp.getActiveSheet().getName();
  if (isOwnTab(name)) {
    throw new CoachError(`Open the tab that holds the athlete's plan; "${name}" holds none.`);
  }
  return name;
}

/** Writes the headings of columns that the tab lacks and the form fills; what was there stays where it is. */
function addMissing(
  sheet: Sheet,
  headings: readonly unknown[],
  fields: Readonly<Record<string, string>>,
): readonly string[] {
  const column = columnFinder(headings);
  const names = ATHLETE_COLUMNS.map(({ name }) => name).filter(
    (name) => (fields[name] ?? '') !== '' && column(name) === null,
  );
  const short = headings.length + names.length - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  if (names.length > 0) {
    sheet.getRange(1, headings.length + 1, 1, names.length).setValues([[...names]]);
  }
  return names;
}

/** The column of a heading, counted from 1; null where there is none. */
export function columnFinder(headings: readonly unknown[]): (name: string) => number | null {
  const names = headings.map((heading) => String(heading).trim().toLowerCase());
  return (name) => {
    const index = names.indexOf(name.toLowerCase());
    return index < 0 ? null : index + 1;
  };
}

function rowFor(sheet: Sheet, planTab: number | null, tab: string): number {
  if (planTab === null) {
    throw new CoachError(
      `"${ATHLETES_TAB}" has no column "Plan tab". Add that heading in its first row, or rename the tab and let Crosstrain make a new one.`,
    );
  }
  const last = sheet.getLastRow();
  if (last > 1) {
    const names = sheet.getRange(2, planTab, last - 1, 1).getDisplayValues();
    const index = names.findIndex(([name]) => name?.trim().toLowerCase() === tab.toLowerCase());
    if (index >= 0) return index + 2;
  }
  return last + 1;
}

/** The tab, made with headings, notes and choices where it is missing. The coach's open tab stays open. */
export function athletesSheet(): Sheet {
  return spreadsheet().getSheetByName(ATHLETES_TAB) ?? newTabBehind(ATHLETES_TAB, layOut);
}

function layOut(sheet: Sheet): void {
  const heading = sheet.getRange(1, 1, 1, ATHLETE_COLUMNS.length);
  heading.setValues([ATHLETE_COLUMNS.map((each) => each.name)]);
  heading.setNotes([
    ATHLETE_COLUMNS.map((each, index) => (index === 0 ? `${each.help}\n${WARNING}` : each.help)),
  ]);
  heading.setFontWeight('bold').setBackground(HEADING_GREY);
  ATHLETE_COLUMNS.forEach((each, index) => {
    if (each.choices === null) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...each.choices], true)
      .setAllowInvalid(true)
      .setHelpText(each.help)
      .build();
    sheet.getRange(2, index + 1, ROWS_WITH_CHOICES, 1).setDataValidation(rule);
  });
  ATHLETE_COLUMNS.forEach((each, index) => {
    sheet.setColumnWidth(index + 1, each.choices === null ? WIDE : NARROW);
  });
  sheet.setFrozenRows(1);
}
