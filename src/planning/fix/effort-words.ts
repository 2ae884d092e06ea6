// Changes a session's effort to easy in its cell's words, in the language of the plan.
import type { Tag } from '../../reading/words/language';
import { type Language, phrasesOf } from '../../reading/words/language';
import { MEANINGS } from '../../reading/words/meanings';
import type { Bout } from '../../training/session';
import { lowerFirst, type ReadBouts, sameBout, upperFirst } from './cell-text';

/** The text with the session called easy; null where no way of writing it reads back as just that. */
export function called(
  text: string,
  at: number,
  language: Language,
  read: ReadBouts,
): string | null {
  const before = read(text);
  const bout = before[at];
  if (bout === undefined) return null;
  const words = text.slice(bout.start, bout.end);
  for (const changed of writings(words, bout, language)) {
    const after = text.slice(0, bout.start) + changed + text.slice(bout.end);
    const now = read(after);
    const same =
      now.length === before.length &&
      now.every((each, index) =>
        sameBout(each, index === at ? { ...bout, effort: 'easy' } : before[index]),
      );
    if (same) return after;
  }
  return null;
}

function* writings(words: string, bout: Bout, language: Language): Generator<string> {
  const easy = easyWord(language);
  const found = demanding(language).exec(words);
  if (found !== null) {
    const leads = found.index === 0 && /^\p{Lu}/u.test(words);
    const said = leads ? upperFirst(easy) : easy;
    yield words.slice(0, found.index) + said + words.slice(found.index + found[0].length);
  }
  if (bout.effort === 'hard') return;
  // English says it before the activity; everywhere it can stand behind.
  if (language.code === 'en') {
    yield `${/^\p{Lu}/u.test(words) ? upperFirst(easy) : easy} ${lowerFirst(words)}`;
  }
  yield `${words} ${easy}`;
  yield `${words}, ${easy}`;
}

export const easyWord = ({ words }: Language): string => phrasesOf(words.easy ?? '')[0] ?? 'easy';

const patterns = new Map<string, RegExp>();

/** Words that call for more than easy, the longest of them where several fit. */
function demanding({ code, words }: Language): RegExp {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const phrases = (Object.keys(words) as Tag[])
    .filter((tag) => {
      const { effort, activity } = MEANINGS[tag] ?? {};
      return activity === undefined && (effort === 'hard' || effort === 'moderate');
    })
    .flatMap((tag) => phrasesOf(words[tag] ?? ''))
    .sort((a, b) => b.length - a.length);
  const all = phrases.map(escaped).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${all})(?![\\p{L}\\d])`, 'iu');
  patterns.set(code, pattern);
  return pattern;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
