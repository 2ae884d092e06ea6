// A tab that Crosstrain adds: whole or not at all, and the looks that such tabs share.
import { spreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const HEADING_GREY = '#f1f3f4';
/** Of lines beside the title. */
export const SOFT = '#5f6368';

const LONGEST_NAME = 90;

/** Adds a tab, opens it and fills it. Where that fails it is gone again, and the tab before is open. */
export function newTab(name: string, fill: (sheet: Sheet) => void): Sheet {
  const open = spreadsheet().getActiveSheet();
  const sheet = spreadsheet().insertSheet(name);
  try {
    fill(sheet);
  } catch (error) {
    spreadsheet().deleteSheet(sheet);
    spreadsheet().setActiveSheet(open);
    throw error;
  }
  return sheet;
}

/** As `newTab`, but the coach's open tab stays open. */
export function newTabBehind(name: string, fill: (sheet: Sheet) => void): Sheet {
  const open = spreadsheet().getActiveSheet();
  return newTab(name, (sheet) => {
    fill(sheet);
    spreadsheet().setActiveSheet(open);
  });
}

/** The name, with a number behind it where it is taken; without what Sheets forbids in names. */
export function freeName(wanted: string): string {
  const name = wanted
    .replace(/[[\]*?:/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  const taken = new Set(
    spreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName().toLowerCase()),
  );
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name} (${number})`);
  while (taken.has(numbered().toLowerCase())) number += 1;
  return numbered();
}
