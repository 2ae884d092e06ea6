// A converted session in a coach's own words, as far as it then reads back as what it is.
import { readText } from '../../reading/text/read-text';
import { type Language, phrasesOf } from '../../reading/words/language';
import { activityOf } from '../../training/catalogue';
import type { Activity, Session } from '../../training/session';
import { ACTIVITY_NAMES, sentenceCase } from '../../training/wording';
import { type Conversion, convert } from '../convert';
import { ENGLISH_WORDS, voiceOf, type Words } from '../convert-words';
import { structureOf } from '../structure';
import { usualEffort, usualName } from './default-words';
import type { Style } from './style';

export interface StyledOptions {
  readonly style: Style;
  /** Minutes per kilometre; null for the usual figures. */
  readonly easyPace: number | null;
  /** Another factor than the table's. */
  readonly factor?: number;
}

/** As `convert`, in her words; in those of the language or plain English where hers would read otherwise. */
export function convertInStyle(
  session: Session,
  activity: Activity,
  { style, ...options }: StyledOptions,
): Conversion | null {
  const blocks = structureOf(session, style);
  for (const words of [hers(style), usual(style.words), ENGLISH_WORDS]) {
    const converted = convert(session, blocks, activity, { ...options, voice: voiceOf(words) });
    if (converted === null) return null;
    if (readsBack(converted, style)) return converted;
  }
  // What no words tell with its inside is told by its total.
  return convert(session, [], activity, options);
}

function readsBack({ text, activity, minutes, effort }: Conversion, style: Style): boolean {
  const [bout, ...others] = readText(text, style).bouts;
  return (
    bout !== undefined &&
    others.length === 0 &&
    bout.activity === activity &&
    bout.effort === effort &&
    bout.minutes?.[0] === minutes[0] &&
    bout.minutes[1] === minutes[1]
  );
}

/** The usual words of a language. */
function usual(words: Language): Words {
  if (words.code === 'en') return ENGLISH_WORDS;
  const easy = usualEffort('easy', words);
  const long = phrasesOf(words.words.long ?? '')[0];
  return {
    name: (activity) => sentenceCase(usualName(idOf(activity), words) ?? ACTIVITY_NAMES[activity]),
    effort: (effort) => usualEffort(effort, words),
    minutes: ' min',
    between: (time) => (time === null ? '' : `, ${time} ${easy}`),
    rest: null,
    climb: () => '',
    kinds: long === undefined ? {} : { long },
  };
}

/** The language's words with hers for the activity, the effort and the minutes. */
function hers({ names, efforts, minutes, capitals, words }: Style): Words {
  const plain = usual(words);
  const first = (text: string) => (capitals === 'lower' ? text : sentenceCase(text));
  return {
    ...plain,
    name: (activity) =>
      first(names.get(idOf(activity))?.[0] ?? lowered(plain.name(activity), words)),
    effort: (effort) => efforts.get(effort) ?? plain.effort(effort),
    minutes: minutes === ':' ? plain.minutes : minutes,
  };
}

const idOf = (activity: Activity): string => activityOf(activity)?.id ?? activity;

const lowered = (name: string, { code }: Language): string =>
  code === 'de' ? name : name.charAt(0).toLowerCase() + name.slice(1);
