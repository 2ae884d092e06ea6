// What the words of one session show of its writer: her word for it, its figure, and in which order they stand.
import { lexiconOf } from '../../reading/text/lexicon';
import { type Term, termsOf } from '../../reading/text/terms';
import { tokenize } from '../../reading/text/tokens';
import type { Language, Tag } from '../../reading/words/language';
import { MEANINGS } from '../../reading/words/meanings';
import type { Effort, Session, Slot } from '../../training/session';

/** Parts of a session's words: activity, minutes, effort. */
export type Part = 'A' | 'M' | 'E';

export interface Evidence {
  /** Her word for the activity, as written; null where it names none. */
  readonly name: string | null;
  readonly effort: { readonly of: Effort; readonly word: string } | null;
  /** What stands behind the figure of minutes, with the gap between: ` min`, `'`; `:` for a clock such as `0:30`. */
  readonly minutes: string | null;
  readonly slot: { readonly of: Slot; readonly word: string } | null;
  /** The parts that are there, in their order. */
  readonly order: readonly Part[];
}

/** Words of effort that say no more than that: a recovery run or a tempo is another thing than an easy one. */
const EFFORTS: ReadonlyMap<Tag, Effort> = new Map<Tag, Effort>([
  ['easy', 'easy'],
  ['moderate', 'moderate'],
  ['hard', 'hard'],
]);

const RUN_NAMES: ReadonlySet<Tag> = new Set<Tag>(['run', 'longRun', 'tempo']);

/** Reads the session's own words, not those of others in its cell. */
export function evidenceOf(session: Session, words: Language): Evidence {
  const { text, start, end } = session.source;
  const own = text.slice(start, end);
  const terms = termsOf(tokenize(own, words.decimal), own, lexiconOf(words));
  const name = nameIn(terms, own, session);
  const effort = effortIn(terms, session);
  const minutes = minutesIn(terms, own, session);
  const places = [
    ...(name === null ? [] : [{ part: 'A' as const, at: name.at }]),
    ...(minutes === null ? [] : [{ part: 'M' as const, at: minutes.at }]),
    ...(effort === null ? [] : [{ part: 'E' as const, at: effort.at }]),
  ];
  return {
    name: name?.word ?? null,
    effort: effort === null ? null : { of: effort.of, word: effort.word },
    minutes: minutes?.unit ?? null,
    slot: slotIn(terms),
    order: places.sort((a, b) => a.at - b.at).map(({ part }) => part),
  };
}

const tagOf = (term: Term | undefined): Tag | null => (term?.type === 'word' ? term.tag : null);

/** The first words that name the session's activity, and what belongs to them: `XT bike`, `S&C`. */
function nameIn(
  terms: readonly Term[],
  text: string,
  session: Session,
): { readonly word: string; readonly at: number } | null {
  const isName = (term: Term | undefined): boolean => {
    const tag = tagOf(term);
    if (tag === null) return false;
    if (session.activity === 'run') return RUN_NAMES.has(tag);
    const activity = MEANINGS[tag]?.activity;
    return activity === session.activity || activity === 'cross';
  };
  const first = terms.findIndex(isName);
  if (first < 0) return null;
  let last = first;
  while (isName(terms[last + 1])) last += 1;
  const [from, to] = [terms[first], terms[last]];
  if (from === undefined || to === undefined) return null;
  return { word: text.slice(from.start, to.end), at: from.start };
}

function effortIn(
  terms: readonly Term[],
  session: Session,
): { readonly of: Effort; readonly word: string; readonly at: number } | null {
  for (const term of terms) {
    const tag = tagOf(term);
    const effort = tag === null ? undefined : EFFORTS.get(tag);
    if (effort !== undefined && effort === session.effort) {
      return { of: effort, word: term.text, at: term.start };
    }
  }
  return null;
}

function minutesIn(
  terms: readonly Term[],
  text: string,
  session: Session,
): { readonly unit: string; readonly at: number } | null {
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1];
    if (term.type !== 'number' || next === undefined) continue;
    const tag = tagOf(next);
    // A lone m is minutes where the reader took it for them.
    const isShort = tag === 'metre' && next.text === 'm' && session.minutes?.[0] === term.value;
    if (tag === 'minute' || isShort)
      return { unit: text.slice(term.end, next.end), at: term.start };
    const minutes = terms[at + 2];
    const isClock = next.text === ':' && minutes?.type === 'number' && term.value < 4;
    if (isClock && /^\d:[0-5]\d(?!:?\d)/.test(text.slice(term.start))) {
      return { unit: ':', at: term.start };
    }
  }
  return null;
}

function slotIn(terms: readonly Term[]): Evidence['slot'] {
  for (const term of terms) {
    const tag = tagOf(term);
    if (tag === 'am' || tag === 'pm') return { of: tag, word: term.text };
  }
  return null;
}
