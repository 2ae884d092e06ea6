// Headers of weeks that name no weekdays: "Day 1", "Run 2", a column for each kind of session; or none at all.

import { orderOf, parseDate } from '../values/date';
import type { Context } from './context';
import { readHeader } from './headers';
import { rowPurpose, TRAINING } from './row-purpose';
import { phraseKey, type Vocabulary } from './vocabulary';
import type { DayColumn, WeekHeader } from './week-header';
import { weekNumbers } from './week-label';

/** Rows that are looked at before a layout is settled. */
const SEEN_ROWS = 60;

/** A header without weekdays, and whether its columns are the days of the week in order. */
export interface LooseHeader extends WeekHeader {
  readonly consecutive: boolean;
}

/** Finds "Day 1, Day 2, ..." or "Run 1, Run 2, ..."; else weeks down and kinds of session across. */
export function findLooseHeaders(context: Context): LooseHeader[] {
  const headers: LooseHeader[] = [];
  for (let row = 0; row < context.sheet.rows; row++) {
    const found = numbered(context, row) ?? kindsAcross(context, row);
    if (found !== null) headers.push(found);
  }
  return headers;
}

function numbered(context: Context, row: number): LooseHeader | null {
  const { sheet, vocabulary } = context;
  const days: DayColumn[] = [];
  const counts = new Map<string, number>();
  let isDay = true;
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    const stem = numberedStem(text, counts, vocabulary);
    if (stem !== null) {
      const purpose = rowPurpose(stem, vocabulary) ?? TRAINING;
      days.push({
        column,
        weekday: null,
        purpose: purpose.kind === 'training' ? purpose : TRAINING,
      });
      isDay &&= vocabulary.headers.get(stem) === 'day';
    } else if (days.length > 0 && readHeader(text, vocabulary)?.sport === true) {
      const purpose = rowPurpose(text, vocabulary) ?? TRAINING;
      days.push({ column, weekday: null, purpose });
    }
  }
  if (days.length < 2) return null;
  return { ...frame(context, row, days), consecutive: isDay };
}

/** "key run" of "Key run #2", where 1 came before and its last word names a day or a session. */
function numberedStem(
  text: string,
  counts: Map<string, number>,
  vocabulary: Vocabulary,
): string | null {
  const found = text.length > 30 ? null : /^(\p{L}[\p{L} ]*?)\s*#?(\d)$/u.exec(text);
  if (found === null) return null;
  const stem = phraseKey(found[1] ?? '');
  const last = stem.slice(stem.lastIndexOf(' ') + 1);
  const role = vocabulary.headers.get(last);
  if (role !== 'day' && role !== 'session' && !vocabulary.sports.has(last)) return null;
  const next = (counts.get(stem) ?? 0) + 1;
  if (Number(found[2]) !== next) return null;
  counts.set(stem, next);
  return stem;
}

/** "Week, Long run, Tempo, Cross-training": a column for each kind, and a week a row. */
function kindsAcross(context: Context, row: number): LooseHeader | null {
  const { sheet, vocabulary } = context;
  const days: DayColumn[] = [];
  let week: number | null = null;
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    const header = readHeader(text, vocabulary);
    if (header?.role === 'day') return null;
    if (header?.role === 'week' || header?.role === 'date') week ??= column;
    else if (header?.sport === true || header?.role === 'session') {
      days.push({ column, weekday: null, purpose: rowPurpose(text, vocabulary) ?? TRAINING });
    }
  }
  if (week === null || days.length < 2 || !weeksDown(context, row + 1, week)) return null;
  return { ...frame(context, row, days), consecutive: false };
}

/** Whether a column counts weeks, one in each row: numbers that go up by one, or dates a week apart. */
function weeksDown(context: Context, from: number, column: number): boolean {
  const { sheet, vocabulary, locale } = context;
  let before: number | null = null;
  let steps = 0;
  for (let row = from; row < Math.min(sheet.rows, from + SEEN_ROWS); row++) {
    const cell = sheet.cell(row, column);
    const date = parseDate(cell, orderOf(locale), vocabulary, true);
    const numbers = weekNumbers(cell, vocabulary, true);
    const value = date === null ? (numbers?.[0] ?? null) : date.month * 31 + date.day;
    if (value === null) continue;
    const step = before === null ? null : value - before;
    if (step !== null && (date === null ? step !== 1 : step > 0 && step < 7)) return false;
    if (step !== null) steps++;
    before = value;
  }
  return steps >= 1;
}

function frame(context: Context, row: number, days: readonly DayColumn[]): WeekHeader {
  return { row, data: row + 1, from: 0, to: context.sheet.columns - 1, days };
}

/** Seven columns of training without a header, as a person would see them; null where there are none. */
export function bareColumns(context: Context): LooseHeader | null {
  const { sheet } = context;
  const rows = Math.min(sheet.rows, SEEN_ROWS);
  const counts: number[] = [];
  let first: number | null = null;
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < sheet.columns; column++) {
      if (sheet.content(row, column) !== 'text') continue;
      if (context.read(sheet.text(row, column)).bouts.length === 0) continue;
      counts[column] = (counts[column] ?? 0) + 1;
      inRow++;
    }
    if (inRow >= 4) first ??= row;
  }
  const most = Math.max(0, ...counts.map((count) => count ?? 0));
  const columns = counts
    .map((count, column) => ({ count: count ?? 0, column }))
    .filter((each) => each.count * 3 >= most && each.count > 0)
    .map((each) => each.column);
  const [left] = columns;
  if (first === null || left === undefined || columns.length !== 7) return null;
  if ((columns[6] ?? 0) - left !== 6) return null;
  const days = columns.map((column) => ({ column, weekday: null, purpose: TRAINING }));
  return { row: first - 1, data: first, from: 0, to: sheet.columns - 1, days, consecutive: true };
}
