// Calendar arithmetic on `YYYY-MM-DD` strings, in the proleptic Gregorian calendar, without `Date`.
import { type IsoDate, WEEKDAYS, type Weekday } from './plan';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS: readonly string[] = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The date of a year, month (1 to 12) and day of month; null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days since 1970-01-01. Throws on text that is no date. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = parts(date);
  // Years begin in March here, so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date a number of days since 1970-01-01 stands for. */
export function dateOf(number: number): IsoDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = isoDate(year, month, day);
  if (date === null) throw new RangeError(`no calendar day ${number} days from 1970-01-01`);
  return date;
}

export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(dayNumber(date) + days);

/** Days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

export function weekdayOf(date: IsoDate): Weekday {
  // 1970-01-01 was a Thursday.
  const weekday = WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7];
  if (weekday === undefined) throw new RangeError(`no weekday for ${date}`);
  return weekday;
}

/** `12 Jun 2026`, or `12 Jun` without the year. */
export function writeDate(date: IsoDate, withYear = true): string {
  const { year, month, day } = parts(date);
  return `${day} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** The date that a text of `writeDate` with its year tells, words around it aside; null where there is none. */
export function dateIn(text: string): IsoDate | null {
  const [, day, name, year] = /(?:^|\D)(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?!\d)/.exec(text) ?? [];
  const month = MONTHS.indexOf(name ?? '') + 1;
  return isoDate(Number(year), month, Number(day));
}

function parts(date: IsoDate): { year: number; month: number; day: number } {
  const found = PATTERN.exec(date);
  if (found === null) throw new RangeError(`not a date: ${date}`);
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}
