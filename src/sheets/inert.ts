// Text that must stay text: Sheets would take some of it for a formula, a number or a date.

/** The text as it must be written so that the cell shows exactly it: a leading apostrophe is Sheets' own mark for text. */
export function inert(text: string): string {
  return /^[\p{L}][\p{L} ,.'()-]*$/u.test(text) && !/^(true|false)$/i.test(text)
    ? text
    : text === ''
      ? ''
      : `'${text}`;
}
