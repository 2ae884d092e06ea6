// Numbers as people type them: decimal commas, thousands marks, a unit or a tilde aside.

/** Locales that write `7.5` as `7,5`: all languages here but English, Irish, Chinese, Japanese and the like. */
const DECIMAL_POINT = /^(en|ga|zh|ja|ko|th|he|iw|hi|bn|ms|fil)(_|$)|_(MX|CH)$/;

/** Whether a locale such as `de_DE` writes a decimal comma. */
export const hasDecimalComma = (locale: string): boolean => !DECIMAL_POINT.test(locale);

/**
 * The number a text stands for, or null where it is more than a number.
 *
 * `1,500` is 1500 in a locale with decimal points and 1.5 in one with decimal commas;
 * `7,5` and `7.5` are read alike everywhere, for nobody groups one digit.
 */
export function parseNumber(text: string, decimalComma: boolean): number | null {
  const plain = text
    .trim()
    .replace(/^[~≈]\s*/, '')
    .replace(/[\s\u00a0\u202f'’](?=\d{3}(\D|$))/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(plain) || plain.length > 20) return null;
  const comma = plain.lastIndexOf(',');
  const point = plain.lastIndexOf('.');
  if (comma < 0 && point < 0) return Number(plain);
  const last = Math.max(comma, point);
  const marks = plain.replace(/[^.,]/g, '');
  const mixed = comma >= 0 && point >= 0;
  const grouped = /^[+-]?\d{1,3}([.,]\d{3})+$/.test(plain);
  const groups = !mixed && grouped && (marks.length > 1 || marks === (decimalComma ? '.' : ','));
  if (groups) return finite(plain.replace(/[.,]/g, ''));
  if (!mixed && marks.length > 1) return null;
  const whole = plain.slice(0, last).replace(/[.,]/g, '');
  return finite(`${whole}.${plain.slice(last + 1)}`);
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
