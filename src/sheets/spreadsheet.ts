// The open spreadsheet, its zone and locale: asked for once in a run, because every question is a round trip.
import type { IsoDate } from '../training/plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

// Each run of Google's loads the script anew, so what is kept here never outlives its run.
let open: Spreadsheet | null = null;
let zone: string | null = null;
let locale: string | null = null;

export function spreadsheet(): Spreadsheet {
  open ??= SpreadsheetApp.getActiveSpreadsheet();
  return open;
}

/** IANA name of the spreadsheet's own time zone. */
export function spreadsheetZone(): string {
  zone ??= spreadsheet().getSpreadsheetTimeZone();
  return zone;
}

/** As Sheets names it, `en_US`. */
export function spreadsheetLocale(): string {
  locale ??= spreadsheet().getSpreadsheetLocale();
  return locale;
}

/** Today in the spreadsheet's own zone. */
export const today = (): IsoDate =>
  Utilities.formatDate(new Date(), spreadsheetZone(), 'yyyy-MM-dd');
