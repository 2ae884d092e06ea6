// What an activity and an effort are called in a language where the plan itself shows no word for them.
import { type Language, phrasesOf, type Tag } from '../../reading/words/language';
import type { Effort } from '../../training/session';

/** By exercise of the catalogue: the tag whose first phrase names it. */
const TAGS: Readonly<Record<string, Tag>> = {
  run: 'run',
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

/** The usual name of an exercise; null where the language has none of its own, and English serves. */
export function usualName(exercise: string, words: Language): string | null {
  const tag = TAGS[exercise];
  const name = tag === undefined ? undefined : phrasesOf(words.words[tag] ?? '')[0];
  if (name === undefined) return null;
  // Nouns of German are written with a capital.
  return words.code === 'de' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

export const usualEffort = (effort: Effort, words: Language): string =>
  phrasesOf(words.words[effort] ?? '')[0] ?? effort;

export const usualRest = (words: Language): string =>
  phrasesOf(words.words.rest ?? '')[0] ?? 'rest';
