// The live formula for a plan, in the words and separators of the sheet's locale.
import { ATHLETES_TAB } from './tab';

// Where these languages are spoken a number has a decimal point, so a comma parts arguments.
const POINT_LANGUAGES = new Set([
  'en',
  'ja',
  'ko',
  'zh',
  'th',
  'he',
  'iw',
  'hi',
  'ms',
  'fil',
  'cy',
  'ga',
]);
const POINT_LOCALES = new Set([
  'es_MX',
  'es_US',
  'es_GT',
  'es_HN',
  'es_NI',
  'es_PA',
  'es_PE',
  'es_PR',
  'es_SV',
  'es_DO',
  'de_CH',
  'it_CH',
]);
const COMMA_LOCALES = new Set(['en_ZA']);

/** `,` or `;`, as the locale (`en_US`) parts a formula's arguments. */
export function argumentSeparator(locale: string): ',' | ';' {
  if (COMMA_LOCALES.has(locale)) return ';';
  if (POINT_LOCALES.has(locale)) return ',';
  return POINT_LANGUAGES.has(locale.split('_')[0] ?? '') ? ',' : ';';
}

/** A tab's name as a formula quotes it. */
export const quoteTab = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

/** The heading of the `Athletes` tab and one of its rows as one range: `Athletes!A1:T2`, or `CHOOSEROWS(...)` further down. */
export function athleteRange(last: string, row: number, locale: string): string {
  if (row === 2) return `${ATHLETES_TAB}!A1:${last}2`;
  const separator = argumentSeparator(locale);
  return `CHOOSEROWS(${[`${ATHLETES_TAB}!A1:${last}${row}`, 1, row].join(separator)})`;
}

/** `=CROSSTRAIN_CHECK('Plan'!A1:H14)`, with the athlete's range and the rules where there are any. */
export function liveFormula(
  plan: string,
  athlete: string | null,
  rules: string | null,
  locale: string,
): string {
  const parts = [plan];
  if (athlete !== null || rules !== null) parts.push(athlete ?? '');
  if (rules !== null) parts.push(rules);
  return `=CROSSTRAIN_CHECK(${parts.join(argumentSeparator(locale))})`;
}

/** `=CROSSTRAIN_LOAD('Plan'!A:H)`, with the athlete's range and `"charts"` where they are wanted. */
export function loadFormula(
  plan: string,
  athlete: string | null,
  form: 'table' | 'charts',
  locale: string,
): string {
  const parts = [plan];
  if (athlete !== null || form === 'charts') parts.push(athlete ?? '');
  if (form === 'charts') parts.push('"charts"');
  return `=CROSSTRAIN_LOAD(${parts.join(argumentSeparator(locale))})`;
}
