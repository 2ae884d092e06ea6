// What an activity and an effort are called in a language where the plan itself shows no word for them.
import { type Language, phrasesOf, type Tag } from '../../reading/words/language';
import type { Effort } from '../../training/session';

/** By exercise of the catalogue: the tag whose first phrase names it. */
const TAGS: Readonly<Record<string, Tag>> = {
  run: 'run',
  long: 'longRun',
  tempo: 'tempo',
  walk: 'walk',
  hike: 'hike',
  bike: 'bike',
  turbo: 'turbo',
  mtb: 'mtb',
  swim: 'swim',
  aqua: 'aquaJog',
  elliptical: 'elliptical',
  row: 'row',
  skierg: 'skiErg',
  stairs: 'stairs',
  versa: 'climber',
  rope: 'rope',
  plyo: 'plyo',
  strength: 'strength',
  squat: 'squat',
  lunge: 'lunge',
  calf: 'calf',
  stepup: 'stepUp',
  upper: 'upper',
  core: 'core',
  glute: 'glutes',
  balance: 'balance',
  yoga: 'yoga',
  pilates: 'pilates',
  badminton: 'badminton',
  squash: 'squash',
  play: 'play',
  dance: 'dance',
  climb: 'climb',
  martial: 'martial',
  golf: 'golf',
  mobility: 'mobility',
};

/** Where another phrase than the list's first is what coaches write. */
const WRITTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    strength: 'krafttraining',
    core: 'rumpftraining',
    squat: 'kniebeugen',
    lunge: 'ausfallschritte',
  },
  nl: { strength: 'krachttraining' },
  da: { strength: 'styrketræning' },
};

/** The usual name of an exercise; null where the language has none of its own, and English serves. */
export function usualName(exercise: string, { code, words }: Language): string | null {
  const tag = TAGS[exercise];
  const first = tag === undefined ? undefined : phrasesOf(words[tag] ?? '')[0];
  const name = WRITTEN[code]?.[exercise] ?? first;
  if (name === undefined) return null;
  if (ABBREVIATION.test(name)) return name.toUpperCase();
  // Nouns of German are written with a capital, and the last word of a name is one.
  return code === 'de' ? name.replace(/\p{L}+$/u, capital).replace(/^\p{L}+/u, capital) : name;
}

const ABBREVIATION = /^[bcdfghjklmnpqrstvwxz]{2,4}$/;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const usualEffort = (effort: Effort, words: Language): string =>
  phrasesOf(words.words[effort] ?? '')[0] ?? effort;

export const usualRest = (words: Language): string =>
  phrasesOf(words.words.rest ?? '')[0] ?? 'rest';
