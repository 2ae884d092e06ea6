// Making the `Squad board` tab: title, headings, a row an athlete, colours, widths for a printed page.
import { spreadsheet } from '../spreadsheet';
import { SQUAD_TAB } from '../tab';
import type { SquadEntry } from './answers';
import { BOARD_COLUMNS, HEADINGS, rowOf, WAITING } from './board';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TITLE_ROWS = 2;
const HEADING_GREY = '#f1f3f4';
const TINTS = [
  ['Errors', '#f8d7da'],
  ['Warnings', '#fdecc8'],
] as const;
const LAST_TINTED_ROW = 500;

/** Adds the tab with a waiting row for each entry. On failure no half of it stays. */
export function makeBoard(entries: readonly SquadEntry[], state: string): void {
  const sheet = spreadsheet().insertSheet(SQUAD_TAB);
  try {
    fill(sheet, entries, state);
  } catch (error) {
    spreadsheet().deleteSheet(sheet);
    throw error;
  }
}

function fill(sheet: Sheet, entries: readonly SquadEntry[], state: string): void {
  const line = (text: string) => [text, ...HEADINGS.slice(1).map(() => '')];
  const rows = [line(SQUAD_TAB), line(state), HEADINGS, ...entries.map((e) => rowOf(WAITING, e))];
  sheet.getRange(1, 1, rows.length, HEADINGS.length).setValues(rows);
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet
    .getRange(TITLE_ROWS + 1, 1, 1, HEADINGS.length)
    .setFontWeight('bold')
    .setBackground(HEADING_GREY);
  HEADINGS.forEach((heading, index) => {
    sheet.setColumnWidth(index + 1, BOARD_COLUMNS[heading]);
  });
  sheet.setFrozenRows(TITLE_ROWS + 1);
  sheet.setConditionalFormatRules(
    TINTS.map(([heading, colour]) => {
      const column = HEADINGS.indexOf(heading) + 1;
      const first = TITLE_ROWS + 2;
      const range = sheet.getRange(first, column, LAST_TINTED_ROW - first + 1, 1);
      return SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=N(${range.getCell(1, 1).getA1Notation()})>0`)
        .setBackground(colour)
        .setRanges([range])
        .build();
    }),
  );
}
