// Turns the description of a spreadsheet into the data that Univer opens.
import { type Area, columnNumber, eachCell, parseAddress, type Size } from './area';
import { documentOf, LINK_LOOK, NO_LOOK, over } from './rich-text';
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from './univer';
import type { CellContent, RichPiece, TabDescription, WorkbookDescription } from './workbook';
import { serialOfDay } from './zone';

export const WORKBOOK_ID = 'local-spreadsheet';
const SHEETS_SIZE: Size = { rows: 1000, columns: 26 };

const sheetIdOf = (index: number): string => `tab-${index}`;
export const sizeOf = (tab: TabDescription): Size => tab.size ?? SHEETS_SIZE;

/** @throws Error for an address in the description that is none. */
export function areaIn(tab: TabDescription, address: string): Area {
  const area = parseAddress(address, sizeOf(tab));
  if (area === null) throw new Error(`"${address}" on "${tab.name}" is no range.`);
  return area;
}

export function workbookData({ name, tabs }: WorkbookDescription): IWorkbookData {
  return {
    id: WORKBOOK_ID,
    name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: tabs.map((_, index) => sheetIdOf(index)),
    sheets: Object.fromEntries(
      tabs.map((tab, index) => [sheetIdOf(index), worksheetData(tab, sheetIdOf(index))]),
    ),
  };
}

function worksheetData(tab: TabDescription, id: string): Partial<IWorksheetData> {
  const { rows, columns } = sizeOf(tab);
  const cells: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => {
    cells[row - 1] ??= {};
    const line = cells[row - 1] ?? {};
    line[column - 1] ??= {};
    return line[column - 1] ?? {};
  };
  tab.cells.forEach((line, r) => {
    line.forEach((content, c) => {
      if (content !== null && content !== '') Object.assign(at(r + 1, c + 1), cellData(content));
    });
  });
  const style = (ranges: Iterable<readonly [string, IStyleData]>) => {
    for (const [address, look] of ranges) {
      eachCell(areaIn(tab, address), (row, column) => {
        const cell = at(row, column);
        cell.s = { ...(cell.s as IStyleData | undefined), ...look };
      });
    }
  };
  const each = <T>(
    looks: Readonly<Record<string, T>> | undefined,
    look: (value: T) => IStyleData,
  ) =>
    style(Object.entries(looks ?? {}).map(([address, value]) => [address, look(value)] as const));
  const every = (addresses: readonly string[] | undefined, look: IStyleData) =>
    style((addresses ?? []).map((address) => [address, look] as const));
  each(tab.backgrounds, (rgb) => ({ bg: { rgb } }));
  each(tab.fontColors, (rgb) => ({ cl: { rgb } }));
  each(tab.numberFormats, (pattern) => ({ n: { pattern } }));
  each(tab.fontSizes, (fs) => ({ fs }));
  every(tab.bold, { bl: BooleanNumber.TRUE });
  every(tab.wrap, { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP });
  every(tab.centered, { ht: HorizontalAlign.CENTER });
  every(tab.middle, { vt: VerticalAlign.MIDDLE });
  return {
    id,
    name: tab.name,
    rowCount: rows,
    columnCount: columns,
    cellData: cells,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: (tab.merges ?? []).map((address) => univerRange(areaIn(tab, address))),
    columnData: Object.fromEntries(
      Object.entries(tab.columnWidths ?? {}).flatMap(([letters, w]) => {
        const [first = '', last = first] = letters.split(':');
        const from = columnNumber(first);
        const count = columnNumber(last) - from + 1;
        return Array.from({ length: count }, (_, index) => [from + index - 1, { w }]);
      }),
    ),
    rowData: Object.fromEntries(
      Object.entries(tab.rowHeights ?? {}).map(([row, h]) => [
        Number(row) - 1,
        { h, ia: BooleanNumber.FALSE },
      ]),
    ),
    freeze: freezeOf(tab.frozenRows ?? 0, tab.frozenColumns ?? 0),
  };
}

export const freezeOf = (rows: number, columns: number) => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows === 0 ? -1 : rows,
  startColumn: columns === 0 ? -1 : columns,
});

export const univerRange = ({ top, left, bottom, right }: Area) => ({
  startRow: top - 1,
  startColumn: left - 1,
  endRow: bottom - 1,
  endColumn: right - 1,
});

export const areaOf = (range: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): Area => ({
  top: range.startRow + 1,
  left: range.startColumn + 1,
  bottom: range.endRow + 1,
  right: range.endColumn + 1,
});

function cellData(content: Exclude<CellContent, null>): ICellData {
  if (typeof content === 'string') return textCell(content);
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if ('text' in content) return { v: content.text, t: CellValueType.FORCE_STRING };
  if ('formula' in content) return { f: content.formula };
  if ('rich' in content) return richData(content.rich);
  const number = (v: number, pattern: string): ICellData => ({
    v,
    t: CellValueType.NUMBER,
    s: { n: { pattern: content.format ?? pattern } },
  });
  if ('minutes' in content) return number(content.minutes / 1440, '[h]:mm');
  if ('time' in content) return number(dayPart(content.time), 'h:mm');
  const [day = '', time] = content.date.split(/[ T]/);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const serial = serialOfDay(year, month, date);
  if (serial === null) throw new Error(`"${content.date}" is no date.`);
  return time === undefined
    ? number(serial, 'yyyy-mm-dd')
    : number(serial + dayPart(time), 'yyyy-mm-dd h:mm');
}

function richData(pieces: readonly RichPiece[]): ICellData {
  const text = pieces.map((piece) => piece.text).join('');
  let end = 0;
  const runs = pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    const { bold = null, italic = null, color = null, link = null } = piece;
    const own = { ...NO_LOOK, bold, italic, color };
    return {
      start,
      end,
      link,
      look: link === null ? own : over({ ...NO_LOOK, ...LINK_LOOK }, own),
    };
  });
  return { ...textCell(text), p: documentOf(text, runs) ?? null };
}

/** Text that looks like a number must say that it is text, or Univer calculates with it. */
export const textCell = (text: string): ICellData => ({
  v: text,
  t:
    text.trim() !== '' && Number.isFinite(Number(text))
      ? CellValueType.FORCE_STRING
      : CellValueType.STRING,
});

function dayPart(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
