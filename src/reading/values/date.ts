// Dates as sheets hold them: date cells, serial numbers, and text in many orders.
import { addDays, isoDate, weekdayOf } from '../../training/calendar';
import type { Cell } from '../../training/cell';
import type { IsoDate, Weekday } from '../../training/plan';
import type { Vocabulary } from '../layout/vocabulary';
import { fold } from '../words/fold';
import { epochMinutes } from './duration';

export type Order = 'dmy' | 'mdy';

/** A date as far as its cell tells it. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday | null;
}

const MONTH_FIRST = /^en_(US|PH|CA)$|^en$|^$/;
const SERIALS = [20000, 80000] as const;
const FILLERS = new Set(
  'week of wk w c wc commencing starting beginning ending e from the den le el am de del du st nd rd th er y'.split(
    ' ',
  ),
);

export const orderOf = (locale: string): Order => (MONTH_FIRST.test(locale) ? 'mdy' : 'dmy');

/** Reads a date; null where the cell holds more than a date, or none. `serials` says that numbers are dates. */
export function parseDate(
  cell: Cell,
  order: Order,
  vocabulary: Vocabulary,
  serials = false,
): PartialDate | null {
  if (typeof cell === 'object') {
    if (epochMinutes(cell) !== null) return null;
    return fromIso(cell.local.slice(0, 10));
  }
  if (typeof cell === 'number') {
    const [least, most] = SERIALS;
    if (!serials || cell < least || cell > most) return null;
    return fromIso(addDays('1899-12-30', Math.floor(cell)));
  }
  if (typeof cell !== 'string' || cell.length > 60 || !/\d/.test(cell)) return null;
  return fromText(cell, order, vocabulary);
}

/** The date in full, where its year is told. */
export function fullDate(date: PartialDate): IsoDate | null {
  return date.year === null ? null : isoDate(date.year, date.month, date.day);
}

function fromIso(text: string): PartialDate | null {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = inReach(year) ? isoDate(year, month, day) : null;
  return date === null ? null : { year, month, day, weekday: weekdayOf(date) };
}

function fromText(text: string, order: Order, vocabulary: Vocabulary): PartialDate | null {
  // A time of day behind the date is not ours to read.
  const bare = text
    .trim()
    .replace(
      /[T,\s]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/,
      '',
    );
  const range = /^(.*?\d.*?)\s*(?:–|—|\s-\s|\sto\s|\sbis\s|\sau\s)\s*(.*\d.*)$/.exec(bare);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    const to = fromText(range[2], order, vocabulary);
    const from = fromText(range[1], order, vocabulary) ?? bareDay(range[1], to);
    return to === null && !/^\s*\d{1,2}\s*$/.test(range[2]) ? null : from;
  }
  const within = /^(\D*\p{L}\D*\d{1,2})\s*[-–]\s*\d{1,2}(\D+\d{4})?$/u.exec(bare);
  if (within?.[1] !== undefined) {
    return fromText(within[1] + (within[2] ?? ''), order, vocabulary);
  }
  const dashed = /^(\D*\d{1,2})-(\d{1,2}\D+)$/.exec(bare);
  if (dashed?.[1] !== undefined && dashed[2] !== undefined) {
    const found = bareDay(dashed[1], fromText(dashed[2], order, vocabulary));
    if (found !== null) return found;
  }
  const words = (fold(bare).match(/\p{L}+/gu) ?? []).filter((word) => !FILLERS.has(word));
  const numbers = (bare.match(/\d+/g) ?? []).map(Number);
  let weekday: Weekday | null = null;
  let month: number | null = null;
  for (const word of words) {
    const named = vocabulary.month(word);
    const day = vocabulary.weekday(word);
    if (named !== null && month === null && !(day !== null && weekday === null)) month = named;
    else if (day !== null && weekday === null) weekday = day;
    else if (named !== null && month === null) month = named;
    else return null;
  }
  if (month !== null) return withMonthName(numbers, month, weekday);
  return numeric(bare, order, weekday);
}

/** `5` out of "5 - 11 Jan". */
function bareDay(text: string, to: PartialDate | null): PartialDate | null {
  const day = Number(/(\d{1,2})\s*$/.exec(text)?.[1]);
  if (to === null || !Number.isInteger(day) || day < 1 || day > to.day) return null;
  return { ...to, day, weekday: null };
}

function withMonthName(
  numbers: readonly number[],
  month: number,
  weekday: Weekday | null,
): PartialDate | null {
  if (numbers.length < 1 || numbers.length > 2) return null;
  const [a, b] = numbers;
  if (a === undefined) return null;
  if (b === undefined) return checked(null, month, a, weekday);
  return a > 31 ? checked(fullYear(a), month, b, weekday) : checked(fullYear(b), month, a, weekday);
}

function numeric(text: string, order: Order, weekday: Weekday | null): PartialDate | null {
  const found = /(?:^|[^\d])(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4})|\2?)\s*$/.exec(text);
  if (found === null || (found.index > 0 && /\d/.test(text.slice(0, found.index)))) return null;
  const [a, b, c] = [
    Number(found[1]),
    Number(found[3]),
    found[4] === undefined ? null : Number(found[4]),
  ];
  if (a > 31) return c === null ? null : checked(a, b, c, weekday);
  const year = c === null ? null : fullYear(c);
  // A lone `6-8` is a range, not a date; so is `10.5` a number.
  if (year === null && found[2] === '-') return null;
  if (year === null && found[2] === '.' && !/\.\s*$/.test(text) && weekday === null) return null;
  const dayFirst = found[2] === '.' || order === 'dmy';
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return checked(year, month, day, weekday) ?? checked(year, day, month, weekday);
}

/** No training was planned before these years or is after them: such a cell holds no date. */
export const inReach = (year: number): boolean => year >= 1901 && year <= 2200;

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function checked(
  year: number | null,
  month: number,
  day: number,
  weekday: Weekday | null,
): PartialDate | null {
  // A leap day without a year is a day of a leap year.
  return isoDate(year ?? 2000, month, day) === null || (year !== null && !inReach(year))
    ? null
    : { year, month, day, weekday };
}

/**
 * Completes dates in the order of the sheet: a year that is missing is the one that lets the
 * sequence run on from the dates around it, starting from `year` where the sheet tells none.
 * Entries are null where nothing, and no year, is known.
 */
export function runOn(
  dates: readonly (PartialDate | null)[],
  year: number | null,
): (IsoDate | null)[] {
  const anchor = dates.findIndex((date) => date !== null && date.year !== null);
  const result: (IsoDate | null)[] = dates.map(() => null);
  const base = anchor < 0 ? year : (dates[anchor]?.year ?? null);
  if (base === null) return result;
  const walk = (from: number, step: 1 | -1) => {
    let current = base;
    let before: number | null = null;
    for (let index = from; index >= 0 && index < dates.length; index += step) {
      const date = dates[index];
      if (date === null || date === undefined) continue;
      const position = date.month * 31 + date.day;
      if (date.year !== null) current = date.year;
      else if (before !== null && Math.abs(position - before) > 186) {
        current += position < before ? 1 : -1;
      }
      before = position;
      result[index] = inReach(current) ? isoDate(current, date.month, date.day) : null;
    }
  };
  if (anchor > 0) walk(anchor, -1);
  walk(Math.max(0, anchor), 1);
  return result;
}
