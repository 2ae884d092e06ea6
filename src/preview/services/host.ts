// What every service of the stand-in works on: the spreadsheet, the one who shows it, the project's files.
import type { Area } from '../area';
import type { LocalDocument } from '../document';
import type { LocalEvent } from '../local-sheets';
import { MESSAGES } from '../messages';
import { isDate } from '../realm';
import type { Worksheet } from '../univer';

export interface Host {
  readonly document: LocalDocument;
  readonly files: Readonly<Record<string, string>>;
  emit(event: LocalEvent): void;
  /** Services for parts of the spreadsheet; each call makes a new one, as at Google. */
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: Worksheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheet: Worksheet, area: Area): GoogleAppsScript.Spreadsheet.Range;
}

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(Array.isArray) ? 'Object[][]' : 'Object[]';
  }
  if (isDate(value)) return 'Date';
  if (typeof value === 'string') return 'String';
  return typeof value === 'object' ? String(value) : typeof value;
};

/** What Google says when arguments fit none of a method's signatures. */
export const wrongSignature = (method: string, ...args: readonly unknown[]): Error =>
  new Error(MESSAGES.signature(args.map(typeName), method));

/**
 * Demands a grid that has exactly as many rows and columns as the range.
 *
 * @throws Error in Google's words where it has not.
 */
export function demandGrid(data: unknown, rows: number, columns: number, method: string): void {
  if (!Array.isArray(data) || !data.every(Array.isArray)) throw wrongSignature(method, data);
  if (data.length !== rows) throw new Error(MESSAGES.rows(data.length, rows));
  for (const line of data) {
    if (line.length !== columns) throw new Error(MESSAGES.columns(line.length, columns));
  }
}
