// What a segment holds, as far as cutting a text into sessions needs to know.
import type { Activity } from '../../training/session';
import type { Tag } from '../words/language';
import { MEANINGS } from '../words/meanings';
import type { Item, Word } from './items';
import type { Segment } from './segments';

export interface Facts {
  /** The word that names the segment's activity; the first that no "no" and no comment stands before. */
  readonly activity: Word | null;
  readonly named: Activity | null;
  readonly tags: ReadonlySet<Tag>;
  /** It holds an amount or a repeat. */
  readonly measured: boolean;
  /** An amount that can only be a distance or a count of them. */
  readonly far: boolean;
  /** A word that alone makes a run of a cell. */
  readonly runWord: boolean;
  /** A part of a session: warm-up, cool-down, recovery, strides. */
  readonly part: boolean;
  readonly unknown: number;
  /** Words of no list that stand before the activity, or else before the first word of running. */
  readonly unknownBefore: number;
  /** More talk than training. */
  readonly comment: boolean;
  /** Talk, but for the activity at its head. */
  readonly headed: boolean;
}

const PARTS: readonly Tag[] = ['warmUp', 'coolDown', 'float', 'strides', 'between', 'each'];
/** What does not name the cross-training that stands before it. */
const NAMES_NOTHING: ReadonlySet<Activity | undefined> = new Set<Activity | undefined>([
  undefined,
  'cross',
  'other',
  'run',
  'rest',
]);
const SMALL: ReadonlySet<Tag> = new Set<Tag>([
  'and',
  'next',
  'or',
  'plus',
  'with',
  'at',
  'in',
  'to',
  'of',
  'per',
  'no',
  'filler',
  'am',
  'pm',
  'part',
  'each',
  'form',
  'fatigue',
  'comment',
  'before',
  'workout',
  'actual',
  'planned',
  'power',
  'heartRate',
  'mile',
  'km',
  'hour',
  'minute',
  'second',
  'metre',
  'yard',
  'by',
  'set',
  'times',
]);

/** All items of a list, those inside repeats and groups too. */
export function flatten(items: readonly Item[]): readonly Item[] {
  const flat: Item[] = [];
  const walk = (list: readonly Item[]) => {
    for (const item of list) {
      flat.push(item);
      if (item.type === 'repeat') walk(item.body);
      else if (item.type === 'group') walk(item.items);
    }
  };
  walk(items);
  return flat;
}

/** The words that count: those behind a "no" do not. */
export function wordsOf(items: readonly Item[]): readonly Word[] {
  const words: Word[] = [];
  for (const item of flatten(items)) {
    if (item.type !== 'word') continue;
    if (item.tag === 'no') break;
    words.push(item);
  }
  return words;
}

/** What a segment holds. */
export function factsOf(segment: Segment): Facts {
  const flat = flatten(segment.items);
  const words = wordsOf(segment.items);
  const tags = new Set(words.map((word) => word.tag));
  const unknown = flat.filter((item) => item.type === 'unknown').length;
  const measured = flat.some((item) => item.type === 'amount' || item.type === 'repeat');
  const far = flat.some(
    (item) => item.type === 'repeat' || (item.type === 'amount' && item.dimension === 'km'),
  );
  const content = words.filter((word) => !SMALL.has(word.tag)).length;
  const repeats = flat.some((item) => item.type === 'repeat');
  const running = words.find(
    (word) => word.tag === 'run' || word.tag === 'jog' || word.tag === 'runWalk',
  );
  const names = (word: Word) =>
    MEANINGS[word.tag]?.activity !== undefined && !(repeats && word.tag === 'rest');
  const known = words.filter(names);
  // "HIIT bike": the word says how hard, beside an activity. "XT bike": the bike is the cross-training.
  const isNamedBehind = (word: Word): boolean => {
    const next = flat[flat.indexOf(word) + 1];
    const then = next?.type === 'word' ? MEANINGS[next.tag]?.activity : undefined;
    return word.tag === 'cross' && !NAMES_NOTHING.has(then);
  };
  const first =
    known.find((word) => word.tag !== 'hiit' && !isNamedBehind(word)) ?? known[0] ?? null;
  const loose = first?.tag === 'walk' || first?.tag === 'otherSport';
  const activity = loose && running ? running : first;
  const specific = activity && (words.find((word) => word.tag === 'mtb') ?? null);
  const runWord = words.find((word) => MEANINGS[word.tag]?.impliesRun === true) ?? null;
  const amount = flat.find((item) => item.type === 'amount' || item.type === 'repeat');
  const key = activity ?? runWord;
  const mark = key ?? amount;
  const before = mark
    ? flat.filter((item) => item.type === 'unknown' && item.start < mark.start).length
    : unknown;
  const named = activity ? (MEANINGS[activity.tag]?.activity ?? null) : null;
  return {
    activity: named === 'bike' ? (specific ?? activity) : activity,
    named: named === 'bike' && specific ? 'mtb' : named,
    tags,
    measured,
    far,
    runWord: runWord !== null,
    headed: key !== null && before <= 1 && flat.indexOf(key) <= 2 && !tags.has('comment'),
    part: PARTS.some((tag) => tags.has(tag)),
    unknown,
    unknownBefore: before,
    comment:
      tags.has('comment') || (unknown >= 3 && unknown > content * 2 && !(measured && before <= 1)),
  };
}
