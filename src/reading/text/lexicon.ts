// A language's phrases made ready for look-up: longest phrase first, English behind the language.

import { english } from '../words/en';
import { fold } from '../words/fold';
import type { Language, Tag } from '../words/language';
import { phrasesOf } from '../words/language';
import type { Token } from './tokens';
import { tokenize } from './tokens';

interface Phrase {
  readonly parts: readonly string[];
  readonly tags: readonly Tag[];
}

export interface Lexicon {
  /** The phrases by their first token, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly numbers: Readonly<Record<string, number>>;
}

export interface Found {
  readonly tags: readonly Tag[];
  /** Index after the phrase's last token. */
  readonly next: number;
}

const JOINERS = new Set(['-', '‐', '‑', "'", '’']);

function partsOf(phrase: string): readonly string[] {
  const tokens = tokenize(phrase, '.');
  return tokens
    .filter((token, at) => at === 0 || token.type !== 'mark' || !JOINERS.has(token.text))
    .map((token) => token.text);
}

function compile(language: Language): Lexicon {
  const tags = new Map<string, Tag[]>();
  for (const source of language.code === 'en' ? [english] : [language, english]) {
    const own = new Set(tags.keys());
    for (const [tag, list] of Object.entries(source.words)) {
      for (const phrase of phrasesOf(list)) {
        const key = partsOf(phrase).join(' ');
        if (own.has(key)) continue;
        const known = tags.get(key);
        if (known) known.push(tag as Tag);
        else tags.set(key, [tag as Tag]);
      }
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const [key, found] of tags) {
    const parts = key.split(' ');
    const first = parts[0] ?? '';
    const list = phrases.get(first) ?? [];
    list.push({ parts, tags: found });
    phrases.set(first, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  const numbers = Object.entries({ ...english.numbers, ...language.numbers });
  return {
    phrases,
    numbers: Object.fromEntries(numbers.map(([name, value]) => [fold(name), value])),
  };
}

const compiled = new Map<Language, Lexicon>();

/** The language's phrases; compiled once. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compile(language);
  compiled.set(language, lexicon);
  return lexicon;
}

/** The longest phrase that begins at a token; hyphens and apostrophes inside it do not matter. */
export function phraseAt(lexicon: Lexicon, tokens: readonly Token[], at: number): Found | null {
  const first = tokens[at];
  if (!first) return null;
  for (const phrase of lexicon.phrases.get(first.text) ?? []) {
    let next = at + 1;
    let fits = true;
    for (const part of phrase.parts.slice(1)) {
      const joiner = tokens[next];
      const glued = joiner?.type === 'mark' && JOINERS.has(joiner.text) && joiner.text !== part;
      if (glued && !joiner.spaced && tokens[next + 1]?.spaced === false) next += 1;
      if (tokens[next]?.text !== part) {
        fits = false;
        break;
      }
      next += 1;
    }
    if (fits) return { tags: phrase.tags, next };
  }
  return null;
}
