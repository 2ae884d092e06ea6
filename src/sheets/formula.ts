// The live formula for a plan, in the words and separators of the sheet's locale.

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

/** `=CROSSTRAIN_CHECK('Plan'!A1:H14)`, with the athlete's heading and row and the rules where there are any. */
export function liveFormula(
  plan: string,
  athlete: { readonly heading: string; readonly row: string } | null,
  rules: string | null,
  locale: string,
): string {
  const separator = argumentSeparator(locale);
  const parts = [plan];
  // Rows of an array are parted by a semicolon in every locale.
  if (athlete !== null) parts.push(`{${athlete.heading};${athlete.row}}`);
  if (rules !== null) parts.push(...(athlete === null ? [''] : []), rules);
  return `=CROSSTRAIN_CHECK(${parts.join(separator)})`;
}
