// Reads one cell's text into the bouts it holds.
import type { Bout, Span, Unit } from '../../training/session';
import type { Language } from '../words/language';
import { itemsOf } from './amounts';
import type { ReadBout } from './bout';
import { boutOf } from './bout';
import type { Draft } from './draft';
import { factsOf } from './facts';
import { lexiconOf } from './lexicon';
import { plannedOnly } from './planned';
import type { Segment } from './segments';
import { segmentsOf } from './segments';
import { sessionsOf } from './sessions';
import { structureOf } from './structure';
import { termsOf } from './terms';
import { tokenize } from './tokens';

export interface TextReading {
  readonly bouts: readonly Bout[];
  /** Why the cell could not be read, in one sentence. */
  readonly unread: string | null;
  /** How an uncertain text was read. */
  readonly doubt: string | null;
}

export interface TextOptions {
  /** The plan's unit, for bare numbers. */
  readonly unit: Unit;
  readonly words: Language;
}

/** A date stands for no training. */
const DATE = /^\s*\d{1,2}\/\d{1,2}(\/\d{2,4})?\s*$/;

/** No plan's cell is longer; what comes behind is left unread. */
const LONGEST = 5000;

function figuresOf(span: Span, unit: string): string {
  const low = Math.round(span[0] * 10) / 10;
  const high = Math.round(span[1] * 10) / 10;
  return low === high ? `${low} ${unit}` : `${low} to ${high} ${unit}`;
}

function described(bout: Bout): string {
  const name = bout.kind ? `${bout.kind} run` : bout.activity;
  const parts = [
    bout.km ? figuresOf(bout.km, 'km') : '',
    bout.minutes ? figuresOf(bout.minutes, 'min') : '',
    bout.effort ?? '',
  ];
  return [name, ...parts.filter((part) => part !== '')].join(', ');
}

/** An alternative without a figure takes its neighbour's: "30 min bike or swim", "bike or swim 30 min". */
function shareFigures(read: readonly ReadBout[], drafts: readonly Draft[]): readonly ReadBout[] {
  const lacks = ({ bout }: ReadBout) => bout.km === null && bout.minutes === null;
  const shares = ({ bout }: ReadBout) =>
    bout.alt !== null && bout.activity !== 'rest' && (bout.kind === null || bout.kind === 'easy');
  return read.map((each, at) => {
    if (!shares(each) || !lacks(each)) return each;
    const neighbour = [at - 1, at + 1, at - 2, at + 2]
      .map((index) => read[index])
      .find((other) => other && shares(other) && !lacks(other));
    if (!neighbour) return each;
    const behind = read.indexOf(neighbour) > at;
    const word = drafts[read.indexOf(neighbour)]?.word;
    const text = drafts[read.indexOf(neighbour)]?.segments[0]?.items ?? [];
    const before = word && text.some((item) => item.type === 'amount' && item.start < word.start);
    if (behind === Boolean(before)) return each;
    const alike = each.bout.kind === null && neighbour.bout.kind === null;
    return {
      ...each,
      bout: { ...each.bout, km: alike ? neighbour.bout.km : null, minutes: neighbour.bout.minutes },
    };
  });
}

/** A figure glued to letters of no list ("Q4-b"): somebody's shorthand. */
function isCode(segments: readonly Segment[]): boolean {
  const items = segments.flatMap((segment) => segment.items);
  const strange = items.some((item) => item.type === 'unknown');
  const bare = items.every(
    (item) => item.type === 'unknown' || (item.type === 'amount' && item.dimension === 'bare'),
  );
  return strange && bare && items.length <= 4 && items.some((item) => item.type === 'amount');
}

/** The text cut into segments, what was done and not planned left out. */
export function segmentsIn(text: string, { words }: TextOptions): readonly Segment[] {
  const terms = termsOf(tokenize(text.slice(0, LONGEST), words.decimal), text, lexiconOf(words));
  return segmentsOf(plannedOnly(structureOf(itemsOf(terms))));
}

/**
 * Reads one cell.
 * @param text the cell's text, as typed
 * @returns the bouts in the order they are written; never throws
 */
export function readText(text: string, options: TextOptions): TextReading {
  if (DATE.test(text)) return { bouts: [], unread: null, doubt: null };
  const segments = segmentsIn(text, options);
  const drafts = sessionsOf(segments);
  const read = shareFigures(
    drafts.map((draft) => boutOf(draft, options.unit)),
    drafts,
  );
  const bouts = read.map((each) => each.bout);
  const guessed = read.some((each) => each.guessed);
  const cut = text.length > LONGEST && text.slice(LONGEST).trim() !== '';
  const measured = segments
    .map(factsOf)
    .some((facts) => facts.far && !facts.tags.has('skipped') && !facts.tags.has('comment'));
  const skipped = segments[0] !== undefined && factsOf(segments[0]).tags.has('skipped');
  const unread = bouts.length === 0 && measured && !skipped;
  return {
    bouts,
    unread: unread
      ? 'This holds a distance or a time, but no session I could make out.'
      : bouts.length === 0 && isCode(segments)
        ? 'I do not know what this stands for.'
        : null,
    doubt:
      bouts.length > 0 && (guessed || cut)
        ? `I read this as ${bouts.map(described).join(' + ')}${cut ? ', and left the rest of this long text unread' : ''}.`
        : null,
  };
}
