// Finds rows that name weekdays, and the columns of the days under them.
import { WEEKDAYS, type Weekday } from '../../training/plan';
import { type RowPurpose, rowPurpose, TRAINING } from './row-purpose';
import type { Sheet } from './sheet';
import type { Vocabulary } from './vocabulary';
import { phraseKey } from './vocabulary';

export interface DayColumn {
  readonly column: number;
  /** Null for "Day 3" and "Run 2". */
  readonly weekday: Weekday | null;
  /** What its cells are for, where a day has several columns ("AM", "Miles", "Actual"). */
  readonly purpose: RowPurpose;
}

/** A row of weekday names, or a part of one where two weeks stand side by side. */
export interface WeekHeader {
  readonly row: number;
  /** The first row under it, a second header row aside. */
  readonly data: number;
  /** First and last column that belong to it, labels and notes included. */
  readonly from: number;
  readonly to: number;
  readonly days: readonly DayColumn[];
}

const LONGEST_HEADER = 40;

/** All weekday headers of the sheet, from top to bottom and left to right. */
export function findWeekHeaders(sheet: Sheet, vocabulary: Vocabulary): WeekHeader[] {
  const headers: WeekHeader[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    const days = daysOfRow(sheet, vocabulary, row);
    if (days.length < 2) continue;
    for (const part of sideBySide(row, days, sheet.columns)) {
      headers.push(withSecondRow(sheet, vocabulary, part));
    }
  }
  return headers;
}

function daysOfRow(sheet: Sheet, vocabulary: Vocabulary, row: number): DayColumn[] {
  const exact = new Set<Weekday>();
  const longer: DayColumn[] = [];
  const days: DayColumn[] = [];
  let texts = 0;
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    texts++;
    const weekday = vocabulary.weekday(text);
    const day =
      weekday === null
        ? withMore(text, column, vocabulary)
        : { column, weekday, purpose: TRAINING };
    if (day === null) continue;
    days.push(day);
    if (weekday === null) longer.push(day);
    else exact.add(weekday);
  }
  // "Monday of" beside a plain "Mon" names no day; "Sunday long run" heads one only beside others.
  const beside = (day: DayColumn) => day.weekday !== null && exact.has(day.weekday);
  const extra = new Set(longer.filter(beside));
  const sound = extra.size === longer.length || (days.length >= 3 && days.length * 2 > texts);
  const left = sound ? days.filter((day) => !extra.has(day)) : [];
  const letters = left.length >= 7 ? [] : initials(sheet, vocabulary, row);
  if (letters.length > 0) return letters;
  return new Set(left.map((day) => day.weekday)).size >= 2 ? left : [];
}

/** "Mon AM", "Sunday long run": a weekday and what its column is for. */
function withMore(text: string, column: number, vocabulary: Vocabulary): DayColumn | null {
  if (text.length > LONGEST_HEADER || /\d/.test(text)) return null;
  const [first, ...rest] = phraseKey(text).split(' ');
  const weekday = first === undefined ? null : vocabulary.weekday(first);
  if (weekday === null || rest.length === 0 || rest.length > 3) return null;
  const purpose = rowPurpose(rest.join(' '), vocabulary) ?? TRAINING;
  return { column, weekday, purpose };
}

/** `M T W T F S S` or `Lu Ma Me Je Ve Sa Di`: seven cells in a row that each begin their day's name. */
function initials(sheet: Sheet, vocabulary: Vocabulary, row: number): DayColumn[] {
  for (let from = 0; from + 7 <= sheet.columns; from++) {
    if (!isInitial(sheet.text(row, from))) continue;
    const letters = [0, 1, 2, 3, 4, 5, 6].map((index) => sheet.text(row, from + index));
    if (!letters.every(isInitial)) continue;
    for (const first of [0, 6, 5]) {
      const named = letters.map((_, index) => WEEKDAYS[(first + index) % 7] ?? 'Mon');
      if (!letters.every((text, index) => vocabulary.begins(text, named[index] ?? 'Mon'))) continue;
      return named.map((weekday, index) => ({
        column: from + index,
        weekday,
        purpose: TRAINING,
      }));
    }
  }
  return [];
}

const isInitial = (text: string): boolean => /^\p{L}{1,3}\.?$/u.test(text);

/** Splits a row where a weekday comes again behind others: the next week begins there. */
function sideBySide(row: number, days: readonly DayColumn[], columns: number): WeekHeader[] {
  const parts: DayColumn[][] = [];
  let seen = new Set<Weekday | null>();
  let before: Weekday | null = null;
  for (const day of days) {
    const current = parts[parts.length - 1];
    if (current === undefined || (seen.has(day.weekday) && day.weekday !== before)) {
      parts.push([day]);
      seen = new Set();
    } else current.push(day);
    seen.add(day.weekday);
    before = day.weekday;
  }
  return parts.map((part, index) => ({
    row,
    data: row + 1,
    from: index === 0 ? 0 : (lastColumn(parts[index - 1]) ?? -1) + 1,
    to: (parts[index + 1]?.[0]?.column ?? columns) - 1,
    days: part,
  }));
}

const lastColumn = (part: readonly DayColumn[] | undefined): number | undefined =>
  part?.[part.length - 1]?.column;

/** Reads a second header row ("AM", "PM" or "Plan", "Actual" under each day), where there is one. */
function withSecondRow(sheet: Sheet, vocabulary: Vocabulary, header: WeekHeader): WeekHeader {
  const row = header.row + 1;
  const first = header.days[0]?.column ?? 0;
  const named = new Map(header.days.map((day) => [day.column, day]));
  const days: DayColumn[] = [];
  let weekday: Weekday | null = null;
  let told = 0;
  for (let column = first; column <= header.to; column++) {
    const own = named.get(column);
    if (own !== undefined) weekday = own.weekday;
    const text = sheet.text(row, column);
    if (sheet.content(row, column) === 'blank') {
      if (own !== undefined) days.push(own);
      continue;
    }
    const purpose = rowPurpose(text, vocabulary);
    if (purpose === null) return withFigureColumns(sheet, vocabulary, header);
    // Beyond the days, a column with a header of its own belongs to no day.
    if (own === undefined && sheet.content(header.row, column) !== 'blank') continue;
    days.push({ column, weekday, purpose });
    told++;
  }
  return told >= 2 && told * 2 >= header.days.length
    ? { ...header, data: row + 1, days }
    : withFigureColumns(sheet, vocabulary, header);
}

/** "Mon, mi, Tue, mi": figures and marks between the days belong to the day left of them. */
function withFigureColumns(sheet: Sheet, vocabulary: Vocabulary, header: WeekHeader): WeekHeader {
  const named = new Map(header.days.map((day) => [day.column, day]));
  const first = header.days[0]?.column ?? 0;
  const last = lastColumn(header.days) ?? 0;
  const between = new Set<string>();
  const days: DayColumn[] = [];
  for (let column = first; column <= Math.min(header.to, last + 3); column++) {
    const own = named.get(column);
    if (own !== undefined) {
      days.push(own);
      continue;
    }
    const text = sheet.text(header.row, column);
    const purpose = text === '' ? null : rowPurpose(text, vocabulary);
    if (purpose === null || purpose.kind === 'total') continue;
    if (column < last) between.add(text);
    // Behind the last day stand totals and notes too: only what came before counts.
    const day = days[days.length - 1];
    if (between.has(text) && day !== undefined) days.push({ ...day, column, purpose });
  }
  return { ...header, days };
}

/** The weekday weeks begin on: Monday, unless the columns run past a Sunday or are seven. */
export function weekStartOf(days: readonly DayColumn[]): Weekday | null {
  const order = days.map((day) => (day.weekday === null ? -1 : WEEKDAYS.indexOf(day.weekday)));
  const first = days[0]?.weekday ?? null;
  if (first === null) return null;
  const wraps = order.some((each, index) => index > 0 && each < (order[index - 1] ?? -1));
  return new Set(order).size >= 7 || wraps ? first : 'Mon';
}
