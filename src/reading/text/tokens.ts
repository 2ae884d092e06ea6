// Cuts a text into numbers, words, marks and line breaks, each with its place.
import { fold } from '../words/fold';

interface Place {
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
}

export type Token =
  | (Place & { readonly type: 'number'; readonly text: string; readonly value: number })
  | (Place & { readonly type: 'word'; readonly text: string })
  | (Place & { readonly type: 'mark'; readonly text: string })
  | (Place & { readonly type: 'break'; readonly text: string });

const WORD = /[\p{L}\p{M}]+/uy;
const DIGITS = /[0-9]+/y;
const SPACE = /[^\S\r\n]+/y;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A number with its grouping and decimals: `1,600`, `13.5`, `4,5`, `2½`. */
function numberAt(text: string, at: number, decimal: '.' | ','): { end: number; value: number } {
  let digits = matchAt(DIGITS, text, at) ?? '';
  let end = at + digits.length;
  for (;;) {
    const mark = text[end];
    const more = mark === '.' || mark === ',' ? matchAt(DIGITS, text, end + 1) : null;
    if (more === null) break;
    // A third figure behind a second comma makes it a list: "1,2,3".
    const after = end + 1 + more.length;
    const list = mark === ',' && text[after] === ',' && matchAt(DIGITS, text, after + 1) !== null;
    if (list && more.length < 3) break;
    const groups = more.length === 3 && mark !== decimal && digits.length <= 3 && digits !== '0';
    const decimals = mark === decimal || more.length < 3;
    if (groups) digits += more;
    else if (decimals) {
      const value = Number(`${digits}.${more}`);
      return { end: end + 1 + more.length, value };
    } else break;
    end += 1 + more.length;
  }
  const fraction = FRACTIONS[text[end] ?? ''];
  return fraction === undefined
    ? { end, value: Number(digits) }
    : { end: end + 1, value: Number(digits) + fraction };
}

/**
 * The text's tokens, in order. A word is folded; an `x` glued between a number and a word
 * ("5xhill") stands alone.
 * @param decimal the language's decimal mark
 */
export function tokenize(text: string, decimal: '.' | ','): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space !== null) {
      at += space.length;
      spaced = true;
      continue;
    }
    const char = text[at] ?? '';
    const start = at;
    if (char >= '0' && char <= '9') {
      const found = numberAt(text, at, decimal);
      at = found.end;
      tokens.push({
        type: 'number',
        text: text.slice(start, at),
        value: found.value,
        start,
        end: at,
        spaced,
      });
    } else if (char === '\n' || char === '\r') {
      at += 1;
      tokens.push({ type: 'break', text: '\n', start, end: at, spaced });
    } else if (char in FRACTIONS) {
      at += 1;
      tokens.push({
        type: 'number',
        text: char,
        value: FRACTIONS[char] ?? 0,
        start,
        end: at,
        spaced,
      });
    } else if (SUBSCRIPTS.includes(char)) {
      at += 1;
      const digit = String(SUBSCRIPTS.indexOf(char));
      tokens.push({ type: 'number', text: digit, value: Number(digit), start, end: at, spaced });
    } else {
      let word = matchAt(WORD, text, at);
      const afterNumber = !spaced && tokens[tokens.length - 1]?.type === 'number';
      if (word !== null && afterNumber && word.length > 2 && /^x/i.test(word)) word = char;
      at += word?.length ?? 1;
      tokens.push(
        word === null
          ? { type: 'mark', text: char, start, end: at, spaced }
          : { type: 'word', text: fold(word), start, end: at, spaced },
      );
    }
    spaced = false;
  }
  return tokens;
}
