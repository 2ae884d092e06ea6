// Finds a log's header and what each of its columns holds.
import { type ColumnHeader, type ColumnRole, readHeader, type Side } from './headers';
import type { Sheet } from './sheet';
import type { ColumnUnit, Vocabulary } from './vocabulary';

export interface LogColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly unit: ColumnUnit | null;
  readonly side: Side | null;
  readonly sport: boolean;
  readonly slot: 'am' | 'pm' | null;
  readonly header: string;
}

export interface LogHeader {
  /** The header's own row, and the first row under it, units aside. */
  readonly row: number;
  readonly data: number;
  readonly columns: readonly LogColumn[];
}

const CONTENT: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'session',
  'title',
  'type',
  'distance',
  'duration',
  'movingTime',
  'elapsedTime',
  'sport',
]);

/** Headers of a log from top to bottom: a header that comes again, or changes, begins a new part. */
export function findLogHeaders(sheet: Sheet, vocabulary: Vocabulary): LogHeader[] {
  const headers: LogHeader[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    if (row < (headers[headers.length - 1]?.data ?? 0)) continue;
    const cells = headerCells(sheet, vocabulary, row);
    if (cells === null) continue;
    const units = unitRow(sheet, vocabulary, row + 1);
    headers.push({
      row,
      data: row + (units === null ? 1 : 2),
      columns: columnsOf(sheet, vocabulary, row, cells, units),
    });
  }
  return headers;
}

type Cells = ReadonlyMap<number, ColumnHeader>;

function headerCells(sheet: Sheet, vocabulary: Vocabulary, row: number): Cells | null {
  const cells = new Map<number, ColumnHeader>();
  let texts = 0;
  for (let column = 0; column < sheet.columns; column++) {
    const content = sheet.content(row, column);
    if (content === 'blank') continue;
    if (content !== 'text') return null;
    texts++;
    const header = readHeader(sheet.text(row, column), vocabulary);
    if (header !== null) cells.set(column, header);
  }
  const found = [...cells.values()];
  const content = found.filter((each) => each.role === null || CONTENT.has(each.role)).length;
  const others = found.filter((each) => each.role !== 'sport').length;
  const enough = cells.size >= 2 && cells.size * 2 >= texts && content > 0 && others > 0;
  // A row of sessions ("Rest", "Run") names at most one thing that is no session.
  return enough && (others >= 2 || found.some((each) => PLACES.has(each.role))) ? cells : null;
}

const PLACES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['date', 'week', 'day']);

/** A row of nothing but units ("mi", "min", "done?") under a header. */
function unitRow(sheet: Sheet, vocabulary: Vocabulary, row: number): Cells | null {
  const cells = new Map<number, ColumnHeader>();
  let units = 0;
  for (let column = 0; column < sheet.columns; column++) {
    const content = sheet.content(row, column);
    if (content === 'blank') continue;
    const header = content === 'text' ? readHeader(sheet.text(row, column), vocabulary) : null;
    if (header === null) return null;
    if (header.unit !== null || header.role === 'done') units++;
    cells.set(column, header);
  }
  return units > 0 && units * 2 >= cells.size ? cells : null;
}

function columnsOf(
  sheet: Sheet,
  vocabulary: Vocabulary,
  row: number,
  cells: Cells,
  units: Cells | null,
): LogColumn[] {
  const groups = groupSides(sheet, vocabulary, row - 1);
  const columns: LogColumn[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    const header = cells.get(column);
    const under = units?.get(column);
    if (header === undefined && under === undefined) continue;
    const role = header?.role ?? (header === undefined ? (under?.role ?? null) : 'session');
    if (role === null) continue;
    columns.push({
      column,
      role,
      unit: header?.unit ?? under?.unit ?? null,
      side: header?.side ?? groups.get(column) ?? null,
      sport: header?.sport ?? false,
      slot: header?.slot ?? null,
      header: sheet.text(row, column),
    });
  }
  return columns;
}

/** "Planned" and "Actual" in the row above a header hold for the columns right of them. */
function groupSides(sheet: Sheet, vocabulary: Vocabulary, row: number): ReadonlyMap<number, Side> {
  const sides = new Map<number, Side>();
  if (row < 0) return sides;
  let side: Side | null = null;
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    if (text !== '') side = readHeader(text, vocabulary)?.side ?? null;
    if (side !== null) sides.set(column, side);
  }
  return sides;
}
