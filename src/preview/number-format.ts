// Number formats: which of them make a number a date, and how a number looks in one.
import { numfmt } from './univer';

/** A format without its quoted text, escapes and colours; `[h]` of durations stays. */
const bare = (pattern: string): string =>
  pattern
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();

/** Whether a number in this format is a date, a time or a duration, which Sheets hands out as `Date`. */
export const isDateFormat = (pattern: string): boolean =>
  pattern !== '' && !isAutomatic(pattern) && /[dmyhs]/.test(bare(pattern));

export const isPlainText = (pattern: string): boolean => pattern.trim() === '@';

export const isAutomatic = (pattern: string): boolean =>
  pattern === '' || pattern.toLowerCase() === 'general';

/** The text a coach sees for a number. */
export function showNumber(value: number, pattern: string): string {
  if (isAutomatic(pattern) || isPlainText(pattern)) return String(Number(value.toPrecision(10)));
  return numfmt.format(pattern, value, { throws: false });
}
