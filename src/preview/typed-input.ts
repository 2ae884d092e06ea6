// What Sheets makes of typed text: numbers, percents, money, dates, times, durations, booleans, formulas.
import { serialOfDay } from './zone';

/** What a cell holds after typing; `format` is the number format that the text implies. */
export type Typed =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string; readonly forced?: boolean }
  | { readonly type: 'number'; readonly number: number; readonly format?: string }
  | { readonly type: 'boolean'; readonly boolean: boolean }
  | { readonly type: 'formula'; readonly formula: string };

/** How dates and numbers are written in a spreadsheet's locale (`en_US`). */
export interface Convention {
  readonly monthFirst: boolean;
  readonly decimal: '.' | ',';
  /** For dates without a year. */
  readonly year: number;
}

const POINT = /^(en|ja|ko|zh|th|he|iw|hi)(_|$)|^(de|it|fr)_CH$|^es_(MX|US)$/;

export const conventionOf = (locale: string, year: number): Convention => ({
  monthFirst: /^(en_US|en_PH|es_US)$/.test(locale),
  decimal: POINT.test(locale) && locale !== 'en_ZA' ? '.' : ',',
  year,
});

/** Reads text as the cell editor and `setValue` do. */
export function readTyped(input: string, convention: Convention): Typed {
  if (input === '') return { type: 'blank' };
  if (input.startsWith("'")) return { type: 'text', text: input.slice(1), forced: true };
  if (input.startsWith('=') && input.length > 1) return { type: 'formula', formula: input };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { type: 'boolean', boolean: /^t/i.test(text) };
  const number = readNumber(text, convention) ?? readMoment(text, convention);
  if (number !== null) return number;
  if (input.startsWith('+') && input.length > 1) return { type: 'formula', formula: `=${input}` };
  return { type: 'text', text: input };
}

function readNumber(text: string, { decimal }: Convention): Typed | null {
  const group = decimal === '.' ? ',' : '\\.';
  const point = decimal === '.' ? '\\.' : ',';
  const shape = new RegExp(
    `^([+-]?)([$€£]?)\\s?((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${point}\\d*)?)(e[+-]?\\d+)?\\s?(%?)$`,
    'i',
  );
  const match = shape.exec(text);
  if (!match) return null;
  const [, sign = '', money = '', digits = '', exponent = '', percent = ''] = match;
  if (!/\d/.test(digits) || (money !== '' && percent !== '')) return null;
  const plain = digits.replace(new RegExp(group, 'g'), '').replace(decimal, '.');
  const number = Number(sign + plain + exponent) / (percent === '' ? 1 : 100);
  if (percent !== '')
    return { type: 'number', number, format: plain.includes('.') ? '0.00%' : '0%' };
  if (money !== '') return { type: 'number', number, format: `${money}#,##0.00` };
  if (exponent !== '') return { type: 'number', number, format: '0.00E+00' };
  if (plain.length < digits.length && digits.includes(decimal === '.' ? ',' : '.')) {
    return { type: 'number', number, format: plain.includes('.') ? '#,##0.00' : '#,##0' };
  }
  return { type: 'number', number };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const TIME = '(\\d{1,4}):(\\d{2})(?::(\\d{2})(?:[.]\\d+)?)?\\s*([ap]m)?';

/** A date, a time, both, or a duration. */
function readMoment(text: string, convention: Convention): Typed | null {
  const time = readTime(text);
  if (time !== null) return time;
  const both = new RegExp(`^(.*\\d)[ T]+(${TIME})$`, 'i').exec(text);
  const date = readDate(both?.[1] ?? text, convention);
  if (date === null) return null;
  if (both === null) return { type: 'number', ...date };
  const part = readTime(both[2] ?? '');
  if (part === null || part.type !== 'number' || part.number >= 1) return null;
  return { type: 'number', number: date.number + part.number, format: `${date.format} h:mm` };
}

function readTime(text: string): Typed | null {
  const match = new RegExp(`^${TIME}$`, 'i').exec(text);
  if (!match) {
    const hour = /^(1[0-2]|[1-9])\s*([ap])m$/i.exec(text);
    if (!hour) return null;
    return {
      type: 'number',
      number: hourOf(Number(hour[1]), hour[2] ?? '') / 24,
      format: 'h:mm AM/PM',
    };
  }
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  const half = match[4];
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours > 12 || hours < 1)))
    return null;
  const whole = half === undefined ? hours : hourOf(hours, half);
  const number = (whole * 3600 + minutes * 60 + seconds) / 86_400;
  const shape = match[3] === undefined ? 'mm' : 'mm:ss';
  if (half !== undefined) return { type: 'number', number, format: `h:${shape} AM/PM` };
  // From 24 hours on it can be no time of day, so it is a duration.
  return { type: 'number', number, format: hours >= 24 ? `[h]:${shape}` : `h:${shape}` };
}

const hourOf = (hour: number, half: string): number =>
  (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);

interface Day {
  readonly number: number;
  readonly format: string;
}

function readDate(text: string, convention: Convention): Day | null {
  const day = (
    y: number | string | undefined,
    m: number,
    d: number,
    format: string,
  ): Day | null => {
    const year = y === undefined ? convention.year : fullYear(Number(y));
    const number = serialOfDay(year, m, d);
    return number === null ? null : { number, format };
  };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(iso[1], Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const slashes = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(text);
  if (slashes) {
    const [, a, mark = '/', b, year] = slashes;
    // Where a comma parts decimals, "3.4" and "3.4." are dates.
    if (mark === '.' && convention.decimal === '.') return null;
    if (mark !== '.' && text.endsWith('.')) return null;
    const [month, dayOfMonth] = convention.monthFirst ? [a, b] : [b, a];
    const shape = convention.monthFirst ? `m${mark}d` : `d${mark}m`;
    const format = year === undefined ? shape : `${shape}${mark}yyyy`;
    return day(year, Number(month), Number(dayOfMonth), format);
  }
  const named = (expression: string) => new RegExp(`^${expression}$`, 'i').exec(text);
  const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const monthDay = named(`${MONTH}[ -](\\d{1,2})(?:,? (\\d{4}))?`);
  if (monthDay)
    return day(
      monthDay[3],
      monthOf(monthDay[1]),
      Number(monthDay[2]),
      monthDay[3] ? 'mmm d, yyyy' : 'mmm d',
    );
  const dayMonth = named(`(\\d{1,2})[ -]${MONTH}(?:[ -](\\d{4}))?`);
  if (dayMonth)
    return day(
      dayMonth[3],
      monthOf(dayMonth[2]),
      Number(dayMonth[1]),
      dayMonth[3] ? 'd mmm yyyy' : 'd mmm',
    );
  const monthYear = named(`${MONTH} (\\d{4})`);
  return monthYear ? day(monthYear[2], monthOf(monthYear[1]), 1, 'mmm yyyy') : null;
}

const fullYear = (year: number): number =>
  year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
