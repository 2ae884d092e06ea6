// Making the `Squad board` tab: title, headings, a row an athlete, colours, widths for a printed page.
import { HEADING_GREY, newTab, SOFT } from '../new-tab';
import { SQUAD_TAB } from '../tab';
import type { SquadEntry } from './answers';
import { BOARD_COLUMNS, HEADINGS, rowOf, WAITING } from './board';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TITLE_ROWS = 2;
const TITLE_SIZE = 15;
const TEXT_SIZE = 10;
const TITLE_HEIGHT = 32;
const ROW_HEIGHT = 36;
const WRAPPED = ['Athlete', 'Look at first', 'Change', 'Next race', 'Plan tab'] as const;
const CENTERED = ['#', 'Errors', 'Warnings', 'Notes', 'Days to go'] as const;
const TINTS = [
  ['Errors', '#f8d7da'],
  ['Warnings', '#fdecc8'],
] as const;
/** Rows ready for athletes who join later. */
const SPARE_ROWS = 40;

/** Adds the tab with a waiting row for each entry. On failure no half of it stays. */
export function makeBoard(entries: readonly SquadEntry[], state: string): void {
  newTab(SQUAD_TAB, (sheet) => fill(sheet, entries, state));
}

function fill(sheet: Sheet, entries: readonly SquadEntry[], state: string): void {
  const line = (text: string) => [text, ...HEADINGS.slice(1).map(() => '')];
  const rows = [line(SQUAD_TAB), line(state), HEADINGS, ...entries.map((e) => rowOf(WAITING, e))];
  sheet.getRange(1, 1, rows.length, HEADINGS.length).setValues(rows);
  const top = TITLE_ROWS + 1;
  const height = 1 + entries.length + SPARE_ROWS;
  const below = (heading: keyof typeof BOARD_COLUMNS) =>
    sheet.getRange(top, HEADINGS.indexOf(heading) + 1, height, 1);
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(TITLE_SIZE);
  sheet.getRange(2, 1).setFontColor(SOFT).setFontSize(TEXT_SIZE);
  sheet
    .getRange(top, 1, height, HEADINGS.length)
    .setFontSize(TEXT_SIZE)
    .setVerticalAlignment('top');
  sheet.getRange(top, 1, 1, HEADINGS.length).setFontWeight('bold').setBackground(HEADING_GREY);
  for (const heading of WRAPPED) below(heading).setWrap(true);
  for (const heading of CENTERED) below(heading).setHorizontalAlignment('center');
  HEADINGS.forEach((heading, index) => {
    sheet.setColumnWidth(index + 1, BOARD_COLUMNS[heading]);
  });
  sheet.setFrozenRows(top);
  // Two lines; Sheets lets a row grow where it takes more.
  sheet.setRowHeights(top + 1, height - 1, ROW_HEIGHT);
  sheet.setRowHeights(1, 1, TITLE_HEIGHT);
  sheet.setConditionalFormatRules(
    TINTS.map(([heading, colour]) => {
      const range = sheet.getRange(top + 1, HEADINGS.indexOf(heading) + 1, height - 1, 1);
      return SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=N(${range.getCell(1, 1).getA1Notation()})>0`)
        .setBackground(colour)
        .setRanges([range])
        .build();
    }),
  );
}
