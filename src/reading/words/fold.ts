// Words as they are compared: lower case, without accents.

/** Lower case without accents or look-alikes ("Général" and "VO₂" become "general" and "vo2"). */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

/** The folded words of a text, without its numbers and marks. */
export function foldWords(text: string): readonly string[] {
  return fold(text).match(/\p{L}+/gu) ?? [];
}
