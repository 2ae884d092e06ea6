// Finds rows that name weekdays, and the columns of the days under them.
import type { Weekday } from '../../training/plan';
import { WEEKDAYS } from '../../training/plan';
import type { Sheet } from './sheet';
import type { Vocabulary } from './vocabulary';

export interface DayColumn {
  readonly column: number;
  /** Null for "Day 3" and "Run 2". */
  readonly weekday: Weekday | null;
}

/** A row of weekday names, or a part of one where two weeks stand side by side. */
export interface WeekHeader {
  readonly row: number;
  /** First and last column that belong to it, labels and notes included. */
  readonly from: number;
  readonly to: number;
  readonly days: readonly DayColumn[];
}

/** All weekday headers of the sheet, from top to bottom and left to right. */
export function findWeekHeaders(sheet: Sheet, vocabulary: Vocabulary): WeekHeader[] {
  const headers: WeekHeader[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    const days = daysOfRow(sheet, vocabulary, row);
    if (days.length >= 2) headers.push(...sideBySide(row, days, sheet.columns));
  }
  return headers;
}

function daysOfRow(sheet: Sheet, vocabulary: Vocabulary, row: number): DayColumn[] {
  const days: DayColumn[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    const weekday = text === '' ? null : vocabulary.weekday(text);
    if (weekday !== null) days.push({ column, weekday });
  }
  if (days.length >= 2) return distinct(days) ? days : [];
  return initials(sheet, row);
}

const distinct = (days: readonly DayColumn[]): boolean =>
  new Set(days.map((day) => day.weekday)).size >= 2;

/** `M T W T F S S` or `S M T W T F S`, one letter a column. */
function initials(sheet: Sheet, row: number): DayColumn[] {
  const letters: { column: number; letter: string }[] = [];
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    if (/^[a-z]$/i.test(text)) letters.push({ column, letter: text.toUpperCase() });
  }
  for (let from = 0; from + 7 <= letters.length; from++) {
    const seven = letters.slice(from, from + 7);
    const first = INITIALS.indexOf(seven.map((each) => each.letter).join(''));
    if (first < 0) continue;
    const monday = [0, 6][first] ?? 0;
    return seven.map((each, index) => ({
      column: each.column,
      weekday: WEEKDAYS[(monday + index) % 7] ?? null,
    }));
  }
  return [];
}

const INITIALS = ['MTWTFSS', 'SMTWTFS'];

/** Splits a row where a weekday comes again: the next week begins there. */
function sideBySide(row: number, days: readonly DayColumn[], columns: number): WeekHeader[] {
  const parts: DayColumn[][] = [];
  let seen = new Set<Weekday | null>();
  for (const day of days) {
    const current = parts[parts.length - 1];
    if (current === undefined || seen.has(day.weekday)) {
      parts.push([day]);
      seen = new Set([day.weekday]);
    } else {
      current.push(day);
      seen.add(day.weekday);
    }
  }
  return parts.map((part, index) => ({
    row,
    from: index === 0 ? 0 : (lastColumn(parts[index - 1]) ?? -1) + 1,
    to: (parts[index + 1]?.[0]?.column ?? columns) - 1,
    days: part,
  }));
}

const lastColumn = (part: readonly DayColumn[] | undefined): number | undefined =>
  part?.[part.length - 1]?.column;

/** The weekday weeks begin on: Monday, unless the columns run past a Sunday or are seven. */
export function weekStartOf(days: readonly DayColumn[]): Weekday | null {
  const order = days.map((day) => (day.weekday === null ? -1 : WEEKDAYS.indexOf(day.weekday)));
  const first = days[0]?.weekday ?? null;
  if (first === null) return null;
  const wraps = order.some((each, index) => index > 0 && each < (order[index - 1] ?? -1));
  return days.length >= 7 || wraps ? first : 'Mon';
}
