// Tokens with their meanings: phrases found in the word list become one term with its tag.
import type { Tag } from '../words/language';
import type { Lexicon } from './lexicon';
import { phraseAt } from './lexicon';
import type { Token } from './tokens';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
}

export type Term =
  | (Place & { readonly type: 'number'; readonly value: number; readonly text: string })
  | (Place & { readonly type: 'word'; readonly tag: Tag; readonly text: string })
  | (Place & { readonly type: 'unknown'; readonly text: string })
  | (Place & { readonly type: 'mark'; readonly text: string })
  | (Place & { readonly type: 'break'; readonly text: string });

const UNITS: ReadonlySet<Tag> = new Set<Tag>([
  'mile',
  'km',
  'metre',
  'yard',
  'hour',
  'minute',
  'second',
  'heartRate',
  'power',
]);

/** Abbreviations that are words of training only in capitals. */
const CAPITALS_ONLY = new Set(['e', 'st', 'str', 'int', 'ga', 'st', 'ff', 'med', 'lt', 'temp']);

/** Of a phrase's meanings the one that fits its place: a unit stands behind a number, nothing else does. */
function fitting(tags: readonly Tag[], afterNumber: boolean, short: boolean): Tag | null {
  if (afterNumber) return tags.find((tag) => UNITS.has(tag)) ?? tags[0] ?? null;
  const other = tags.find((tag) => !UNITS.has(tag));
  if (other) return other;
  if (tags.includes('heartRate')) return 'heartRate';
  return short ? null : (tags[0] ?? null);
}

/** The letters that coaches call the kinds of run by, at the head of a line. */
const LETTERS: Readonly<Record<string, Tag>> = {
  E: 'easy',
  L: 'longRun',
  M: 'marathonPace',
  T: 'threshold',
};

function startsLine(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.type === 'break';
}

function isLetterLabel(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token || token.end - token.start !== 1 || !startsLine(tokens, at)) return false;
  const colon = tokens[at + 1]?.text === ':';
  const number = tokens[colon ? at + 2 : at + 1];
  if (number?.type !== 'number' || (!colon && !number.spaced)) return false;
  return /[A-Z]/.test(text.slice(token.start, token.end));
}

/** "T: 20 min", "L 90 min": the kind a lone capital stands for, unless the lines are a week's days. */
function letterTag(tokens: readonly Token[], at: number, text: string): Tag | null {
  const token = tokens[at];
  if (!token || !isLetterLabel(tokens, at, text)) return null;
  const days = tokens.some(
    (each, index) =>
      startsLine(tokens, index) &&
      ['w', 'f', 's'].includes(each.text) &&
      each.end - each.start === 1,
  );
  return days ? null : (LETTERS[text.slice(token.start, token.end)] ?? null);
}

/** A word such as "milesEasy" whose halves are both known. */
function camelHalves(token: Token, text: string, lexicon: Lexicon): readonly [Token, Token] | null {
  const raw = text.slice(token.start, token.end);
  const cut = raw.search(/[a-z][A-Z]/) + 1;
  if (token.type !== 'word' || cut === 0) return null;
  const halves: readonly [Token, Token] = [
    { ...token, text: raw.slice(0, cut).toLowerCase(), end: token.start + cut },
    { ...token, text: raw.slice(cut).toLowerCase(), start: token.start + cut, spaced: false },
  ];
  return halves.every((half) => phraseAt(lexicon, [half], 0)) ? halves : null;
}

function splitGlued(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) =>
    token.type === 'word' && !phraseAt(lexicon, tokens, at)
      ? (camelHalves(token, text, lexicon) ?? [token])
      : [token],
  );
}

/**
 * The terms of a tokenized text.
 * @param text the text the tokens were cut from
 */
export function termsOf(raw: readonly Token[], text: string, lexicon: Lexicon): readonly Term[] {
  const tokens = splitGlued(raw, text, lexicon);
  const terms: Term[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const found = phraseAt(lexicon, tokens, at);
    const before = tokens[at - 1];
    const hyphen =
      before?.type === 'mark' && before.text === '-' && !before.spaced && !token.spaced;
    const afterNumber = (hyphen ? tokens[at - 2] : before)?.type === 'number';
    const source = text.slice(token.start, token.end);
    const lowered = CAPITALS_ONLY.has(token.text) && source !== source.toUpperCase();
    const single = found?.next === at + 1;
    const tag =
      found && !(single && lowered)
        ? fitting(found.tags, afterNumber, single && token.text.length < 2)
        : null;
    if (found && tag) {
      const last = tokens[found.next - 1] ?? token;
      const { start, spaced } = token;
      terms.push({
        type: 'word',
        tag,
        text: text.slice(start, last.end),
        start,
        end: last.end,
        spaced,
      });
      at = found.next;
      continue;
    }
    const letter = letterTag(tokens, at, text);
    if (letter) {
      terms.push({ ...token, type: 'word', tag: letter });
      at += 1;
      continue;
    }
    const number = token.type === 'word' ? lexicon.numbers[token.text] : undefined;
    if (number !== undefined) terms.push({ ...token, type: 'number', value: number });
    else if (token.type === 'word') terms.push({ ...token, type: 'unknown' });
    else terms.push(token);
    at += 1;
  }
  return terms;
}
