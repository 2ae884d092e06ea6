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

const INITIALS = ['MTWTFSS', 'SMTWTFS'];
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
  if (left.length >= 2 && new Set(left.map((day) => day.weekday)).size >= 2) return left;
  return initials(sheet, row);
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
    return seven.map((each, index) => ({
      column: each.column,
      weekday: WEEKDAYS[((first === 0 ? 0 : 6) + index) % 7] ?? null,
      purpose: TRAINING,
    }));
  }
  return [];
}

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
    if (purpose === null) return header;
    // Beyond the days, a column with a header of its own belongs to no day.
    if (own === undefined && sheet.content(header.row, column) !== 'blank') continue;
    days.push({ column, weekday, purpose });
    told++;
  }
  return told >= 2 && told * 2 >= header.days.length ? { ...header, data: row + 1, days } : header;
}

/** The weekday weeks begin on: Monday, unless the columns run past a Sunday or are seven. */
export function weekStartOf(days: readonly DayColumn[]): Weekday | null {
  const order = days.map((day) => (day.weekday === null ? -1 : WEEKDAYS.indexOf(day.weekday)));
  const first = days[0]?.weekday ?? null;
  if (first === null) return null;
  const wraps = order.some((each, index) => index > 0 && each < (order[index - 1] ?? -1));
  return new Set(order).size >= 7 || wraps ? first : 'Mon';
}
