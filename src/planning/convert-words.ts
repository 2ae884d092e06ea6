// How a converted session is said: its head, its blocks and what is left of it, in a language's words.
import type { Activity, Effort, Span } from '../training/session';
import { ACTIVITY_NAMES, sentenceCase } from '../training/wording';
import { type Converted, rounded } from './convert';
import { type Block, isBlock, type Stretch } from './structure';

export interface Voice {
  /** The total alone. */
  whole(converted: Converted): string;
  /** The total and the blocks, in minutes; `more` where the blocks leave something of the total. */
  inside(converted: Converted, blocks: readonly Block[], more: boolean): string;
}

/** The words of one language, or one coach. */
export interface Words {
  readonly name: (activity: Activity) => string;
  readonly effort: (effort: Effort) => string;
  /** Behind a figure of minutes. */
  readonly minutes: string;
  /** Behind repeats, with the time of their recovery; null where its length is not told. */
  readonly between: (time: string | null) => string;
  /** What the blocks leave of the total. */
  readonly rest: string | null;
  /** Behind a hard stretch of a hill session. */
  readonly climb: (activity: Activity) => string;
  /** Behind the whole, for a kind that is kept as a word. */
  readonly kinds: Readonly<Partial<Record<'long' | 'tempo' | 'intervals', string>>>;
}

export const ENGLISH_WORDS: Words = {
  name: (activity) => sentenceCase(ACTIVITY_NAMES[activity]),
  effort: (effort) => effort,
  minutes: ' min',
  between: (time) => (time === null ? ' with easy minutes between' : ` with ${time} easy between`),
  rest: 'the rest easy',
  climb: sayClimb,
  kinds: { long: 'long', tempo: 'tempo', intervals: 'intervals' },
};

/** How a hill is had: on the road, or by the machine's resistance; water has none. */
function sayClimb(activity: Activity): string {
  if (['run', 'bike', 'mtb', 'hike', 'walk'].includes(activity)) return ' uphill';
  return ['elliptical', 'row', 'ski', 'climber'].includes(activity) ? ' at high resistance' : '';
}

export function voiceOf(words: Words): Voice {
  const head = ({ activity, minutes }: Converted) =>
    `${words.name(activity)} ${saySpan(minutes)}${words.minutes}`;
  return {
    whole: (converted) => `${head(converted)} ${sayWhole(converted, words)}`,
    inside: (converted, blocks, more) => {
      const said = blocks.map((block) => sayBlock(block, converted, words));
      const rest = more && words.rest !== null ? [words.rest] : [];
      return `${head(converted)}: ${[...said, ...rest].join(', ')}`;
    },
  };
}

export const ENGLISH: Voice = voiceOf(ENGLISH_WORDS);

function sayWhole({ session, effort, activity }: Converted, words: Words): string {
  const said = words.effort(effort);
  const { kind } = session;
  if (kind === 'hills') return `${said}${words.climb(activity)}`;
  if (kind === 'long' && words.kinds.long !== undefined) return `${said}, ${words.kinds.long}`;
  if (effort !== 'hard' || (kind !== 'tempo' && kind !== 'intervals')) return said;
  const word = words.kinds[kind];
  return word === undefined ? said : `${said}, ${word}`;
}

function sayBlock(block: Block, converted: Converted, words: Words): string {
  const { repeats, work, recovery } = block;
  const [only, ...others] = work;
  if (only === undefined) return '';
  const one = others.length === 0 && !isBlock(only) ? only : null;
  if (repeats === 1 && one !== null) return sayAlone(one, words);
  const pause = words.between(recovery === null ? null : sayTime(minutesIn(recovery), words));
  if (one !== null) return `${repeats} x ${sayHard(one, converted, words)}${pause}`;
  if (repeats === 1) {
    const ladder = sayLadder(work, converted, words);
    if (ladder !== null) return `${ladder}${pause}`;
  }
  const inner = work
    .map((part) =>
      isBlock(part) ? sayBlock(part, converted, words) : sayHard(part, converted, words),
    )
    .join(', ');
  return repeats === 1 ? inner : `${repeats} x (${inner})${recovery === null ? '' : pause}`;
}

/** A stretch beside others: ten minutes and more in steps of the proposals. */
function sayAlone(stretch: Stretch, words: Words): string {
  const minutes = minutesIn(stretch);
  const time = minutes >= 10 ? `${rounded(minutes)}${words.minutes}` : sayTime(minutes, words);
  return `${time} ${words.effort(stretch.effort)}`;
}

function sayHard(stretch: Stretch, { session, activity }: Converted, words: Words): string {
  const isClimb = session.kind === 'hills' && stretch.effort !== 'easy';
  const climb = isClimb ? words.climb(activity) : '';
  return `${sayTime(minutesIn(stretch), words)} ${words.effort(stretch.effort)}${climb}`;
}

/** `3-6-9-6-3 min hard`; null where the steps are not of one effort. */
function sayLadder(work: Block['work'], converted: Converted, words: Words): string | null {
  const steps = work.flatMap((part) => (isBlock(part) ? [] : [part]));
  const [first] = steps;
  const isEven = steps.every(({ effort }) => effort === first?.effort);
  if (first === undefined || !isEven || steps.length < work.length || steps.length < 3) return null;
  const figures = steps.map((step) => Math.max(1, Math.round(minutesIn(step))));
  const climb = converted.session.kind === 'hills' ? words.climb(converted.activity) : '';
  return `${figures.join('-')}${words.minutes} ${words.effort(first.effort)}${climb}`;
}

const minutesIn = ({ minutes }: Stretch): number => minutes ?? 0;

/** Short stretches in quarters of a minute, longer ones in minutes, from 20 minutes in steps of the proposals. */
function sayTime(minutes: number, words: Words): string {
  const quarters = Math.max(1, Math.round(minutes * 4));
  if (minutes < 1.9 && quarters < 8) return `${quarters * 15} s`;
  return `${minutes < 20 ? Math.round(minutes) : rounded(minutes)}${words.minutes}`;
}

const saySpan = ([min, max]: Span): string => (min === max ? `${max}` : `${min}-${max}`);
