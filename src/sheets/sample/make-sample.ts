// Try a sample plan: a new tab of its own, built whole or not at all.
import { addDays, weekdayOf } from '../../training/calendar';
import { type IsoDate, WEEKDAYS } from '../../training/plan';
import { inert } from '../inert';
import { withLock } from '../lock';
import { freeName, newTab, SOFT } from '../new-tab';
import { today } from '../spreadsheet';
import { SAMPLE_HEADINGS, SAMPLE_TITLE, SAMPLE_WORDS, sampleWeeks } from './plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SampleAnswer {
  /** The new tab's name: "Sample plan", or "Sample plan (2)" where there was one. */
  readonly tab: string;
}

const NAME = 'Sample plan';
const TITLE_ROWS = 2;
const WIDTHS = [46, 64, 110, 130, 250, 110, 120, 110, 130, 210];
const BLUE = '#37517e';
const PALE = '#f3f6fb';
const TEXT_SIZE = 10;
const TITLE_SIZE = 15;
const ROW_HEIGHT = 38;

/** Adds the tab, dated from the coming Monday, and opens it. On failure no half of it stays. */
export function makeSample(): SampleAnswer {
  return withLock(() => {
    const tab = freeName(NAME);
    newTab(tab, (sheet) => fill(sheet, comingMonday(today())));
    return { tab };
  });
}

/** Today where it is a Monday, else the next one. */
export const comingMonday = (day: IsoDate): IsoDate =>
  addDays(day, (7 - WEEKDAYS.indexOf(weekdayOf(day))) % 7);

function fill(sheet: Sheet, monday: IsoDate): void {
  const width = SAMPLE_HEADINGS.length;
  const line = (text: string) => [text, ...Array.from({ length: width - 1 }, () => '')];
  // A date is left to Sheets to understand, text stays text.
  const weeks = sampleWeeks(monday).map((week) =>
    week.map((cell, column) => (typeof cell === 'string' && column > 1 ? inert(cell) : cell)),
  );
  const top = TITLE_ROWS + 1;
  const height = weeks.length;
  sheet
    .getRange(1, 1, top + height, width)
    .setValues([line(SAMPLE_TITLE), line(SAMPLE_WORDS), [...SAMPLE_HEADINGS], ...weeks])
    .setFontSize(TEXT_SIZE)
    .setVerticalAlignment('middle');
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(TITLE_SIZE);
  sheet.getRange(2, 1).setFontColor(SOFT);
  sheet
    .getRange(top, 1, 1, width)
    .setFontWeight('bold')
    .setFontColor('#ffffff')
    .setBackground(BLUE);
  sheet.getRange(top, 1, height + 1, 2).setHorizontalAlignment('center');
  sheet.getRange(top + 1, 1, height, 2).setBackground(PALE);
  sheet.getRange(top + 1, 2, height, 1).setNumberFormat('d mmm');
  sheet.getRange(top + 1, 3, height, width - 2).setWrap(true);
  WIDTHS.forEach((pixels, index) => {
    sheet.setColumnWidth(index + 1, pixels);
  });
  sheet.setRowHeights(1, 1, ROW_HEIGHT);
  sheet.setRowHeights(top + 1, height, ROW_HEIGHT);
  sheet.setFrozenRows(top);
}
