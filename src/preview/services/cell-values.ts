// One cell between Univer and Apps Script: blanks, dates in the spreadsheet's zone, text that is parsed.
import type { LocalDocument } from '../document';
import { isAutomatic, isDateFormat, isPlainText, showNumber } from '../number-format';
import { isDate } from '../realm';
import { documentOf, type TextRun } from '../rich-text';
import type { StoredCell } from '../stored-cell';
import { conventionOf, readTyped, type Typed } from '../typed-input';
import { CellValueType, type ICellData } from '../univer';
import { textCell } from '../workbook-data';
import { instantOfSerial, serialOfInstant, thisYear } from '../zone';

export type ScriptValue = string | number | boolean | Date;

/** As `getValues` hands it out. A blocked array is `#REF!` at Google, as in Sheets. */
export function scriptValue({ value, pattern }: StoredCell, zone: string): ScriptValue {
  if (value === null) return '';
  if (typeof value === 'number' && isDateFormat(pattern))
    return new Date(instantOfSerial(value, zone));
  return value === '#SPILL!' ? '#REF!' : value;
}

/** As a coach sees it. */
export function shownText({ value, pattern }: StoredCell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return showNumber(value, pattern);
  return value === '#SPILL!' ? '#REF!' : value;
}

/** A cell's content without its looks. */
const content = (cell: ICellData): ICellData => ({
  v: null,
  t: null,
  f: null,
  si: null,
  p: null,
  ...cell,
});

export const NO_CONTENT: ICellData = content({});

const formatted = (cell: ICellData, pattern: string | undefined): ICellData =>
  content(pattern === undefined ? cell : { ...cell, s: { n: { pattern } } });

/** What `setValues` and the cell editor write for a value into a cell of this number format. */
export function cellFor(value: unknown, pattern: string, document: LocalDocument): ICellData {
  if (value === null || value === undefined || value === '') return content({});
  if (typeof value === 'number') return content({ v: value, t: CellValueType.NUMBER });
  if (typeof value === 'boolean') return content({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  if (isDate(value)) {
    const serial = serialOfInstant(value.getTime(), document.zone);
    const shape = Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd h:mm:ss';
    return formatted(
      { v: serial, t: CellValueType.NUMBER },
      isDateFormat(pattern) ? undefined : shape,
    );
  }
  const typed = readTyped(String(value), conventionOf(document.locale, thisYear(document.zone)));
  return typedCell(typed, String(value), pattern);
}

function typedCell(typed: Typed, input: string, pattern: string): ICellData {
  switch (typed.type) {
    case 'blank':
      return content({});
    case 'formula':
      return content({ f: typed.formula });
    case 'text':
      return content(
        typed.forced ? { v: typed.text, t: CellValueType.FORCE_STRING } : textCell(typed.text),
      );
    case 'boolean':
      return isPlainText(pattern)
        ? content(textCell(input))
        : content({ v: typed.boolean ? 1 : 0, t: CellValueType.BOOLEAN });
    case 'number': {
      if (isPlainText(pattern)) return content({ v: input, t: CellValueType.FORCE_STRING });
      const implied = typed.format;
      const takes =
        implied !== undefined &&
        (isAutomatic(pattern) || isDateFormat(implied) !== isDateFormat(pattern));
      return formatted({ v: typed.number, t: CellValueType.NUMBER }, takes ? implied : undefined);
    }
  }
}

/** A text with looks and links of its own; whatever it looks like, it stays text. */
export const richCell = (text: string, runs: readonly TextRun[]): ICellData =>
  text === '' ? content({}) : content({ ...textCell(text), p: documentOf(text, runs) ?? null });

/** What validation looks at: the text of what would be written. */
export function writtenText(cell: ICellData): string {
  if (cell.f) return '';
  if (cell.v === null || cell.v === undefined) return '';
  return cell.t === CellValueType.BOOLEAN ? (cell.v ? 'TRUE' : 'FALSE') : String(cell.v);
}
