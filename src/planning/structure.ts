// The inside of a run as blocks: stretches, repeats with their recoveries, sets and ladders.
import { type InsidePart, insideOf } from '../reading/text/inside';
import type { TextOptions } from '../reading/text/read-text';
import { languageOf } from '../reading/words/languages';
import type { Effort, Session } from '../training/session';

/** A stretch by distance or by time; exactly one of the two is known. */
export interface Stretch {
  readonly km: number | null;
  readonly minutes: number | null;
  readonly effort: Effort;
}

/** Work done once or several times: one stretch, a ladder of them, or sets of repeats. */
export interface Block {
  readonly repeats: number;
  readonly work: readonly (Stretch | Block)[];
  /** Between the repeats, or between the steps of a ladder; null where its length is not told. */
  readonly recovery: Stretch | null;
}

export const isBlock = (part: Stretch | Block): part is Block => 'repeats' in part;

const PLAIN: TextOptions = { unit: 'km', words: languageOf('en') };

/**
 * The blocks of a run, in the order they are written, read as its plan is read. Empty where the
 * text draws none, or where they do not fit what the session was read to be: then only the total
 * can be trusted.
 */
export function structureOf(session: Session, options: TextOptions = PLAIN): readonly Block[] {
  if (session.activity !== 'run') return [];
  const { text, start, end } = session.source;
  const own = text.slice(start, end);
  // A session's words may end inside a parenthesis.
  const isOpen = own.split('(').length > own.split(')').length;
  const parts = insideOf(isOpen ? `${own})` : own, options);
  const blocks = blocksOf(withoutTotal(parts, session), session.effort ?? 'hard');
  return fits(blocks, session) ? blocks : [];
}

/** "8 mi w/ 4 x 800 m" begins with the whole; "... (9 mi)" ends with it. */
function withoutTotal(parts: readonly InsidePart[], session: Session): readonly InsidePart[] {
  if (parts.length < 2) return parts;
  const [first, second] = parts;
  const last = parts[parts.length - 1];
  const isWhole = first?.effort !== 'easy' || second?.isWithin === true;
  if (first !== undefined && isWhole && isTotal(first, session)) {
    return parts.slice(1);
  }
  return last !== undefined && last.effort === null && isTotal(last, session)
    ? parts.slice(0, -1)
    : parts;
}

function isTotal(part: InsidePart, { km, minutes }: Session): boolean {
  if (part.count !== null || part.role !== 'main') return false;
  const near = (a: number, b: number) => Math.abs(a - b) < 0.02 * b;
  return part.km !== null
    ? km !== null && near(part.km, (km[0] + km[1]) / 2)
    : part.minutes !== null &&
        minutes !== null &&
        near(part.minutes, (minutes[0] + minutes[1]) / 2);
}

/** @param fast the effort of repeats that name none */
function blocksOf(parts: readonly InsidePart[], fast: Effort): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const last = blocks[blocks.length - 1];
    if (part.count !== null) {
      blocks.push(repeatOf(part.count, part.parts, part.effort ?? fast));
      continue;
    }
    const isEasy = part.role !== 'main';
    const stretch: Stretch = {
      km: part.km,
      minutes: part.minutes,
      effort: isEasy ? 'easy' : (part.effort ?? 'easy'),
    };
    const rested =
      part.role === 'recovery' && last ? withRecovery(last, stretch, part.ofSets) : null;
    if (rested === null) blocks.push({ repeats: 1, work: [stretch], recovery: null });
    else blocks[blocks.length - 1] = rested;
  }
  return blocks;
}

function repeatOf(repeats: number, parts: readonly InsidePart[], fast: Effort): Block {
  const inner = blocksOf(
    parts.map((part) => (part.role === 'main' ? { ...part, effort: part.effort ?? fast } : part)),
    fast,
  );
  const work = inner.map((block) => (isSingle(block) ? (block.work[0] ?? block) : block));
  const last = work[work.length - 1];
  const closes = work.length > 1 && last !== undefined && !isBlock(last) && last.effort === 'easy';
  return closes && last !== undefined && !isBlock(last)
    ? { repeats, work: work.slice(0, -1), recovery: last }
    : { repeats, work, recovery: null };
}

const isSingle = ({ repeats, work, recovery }: Block): boolean =>
  repeats === 1 && work.length === 1 && recovery === null;

/** The block with a recovery between its repeats, or those of its sets; null where it has no room for one. */
function withRecovery(block: Block, recovery: Stretch, ofSets: boolean): Block | null {
  const [inner, ...others] = block.work;
  if (inner !== undefined && isBlock(inner) && others.length === 0 && !ofSets) {
    const rested = withRecovery(inner, recovery, false);
    if (rested !== null) return { ...block, work: [rested] };
  }
  const isRepeated = block.repeats > 1 || block.work.length > 1;
  return isRepeated && block.recovery === null ? { ...block, recovery } : null;
}

/** Every stretch as often as it is run. */
export function stretchesOf(block: Block): readonly (readonly [stretch: Stretch, times: number])[] {
  const { repeats, work, recovery } = block;
  const inner = work.flatMap((part): (readonly [Stretch, number])[] =>
    isBlock(part)
      ? stretchesOf(part).map(([stretch, times]) => [stretch, times * repeats])
      : [[part, repeats]],
  );
  // Between the steps of a ladder there is one less; between repeats the reader counts one each.
  const pauses = repeats === 1 ? work.length - 1 : repeats;
  return recovery === null ? inner : [...inner, [recovery, pauses]];
}

const SLACK = 1.12;

/** The reader's total and effort are the judge: stretches may leave something of it, never exceed it. */
function fits(blocks: readonly Block[], { km, minutes, effort }: Session): boolean {
  // Recoveries aside: how often they come is not always told.
  const work = blocks.map(unrested).flatMap(stretchesOf);
  const sum = (of: (stretch: Stretch) => number | null): number =>
    work.reduce((total, [stretch, times]) => total + times * (of(stretch) ?? 0), 0);
  if (km !== null && sum((stretch) => stretch.km) > km[1] * SLACK) return false;
  if (minutes !== null && sum((stretch) => stretch.minutes) > minutes[1] * SLACK) return false;
  return effort === null || work.some(([stretch]) => stretch.effort === effort);
}

const unrested = ({ repeats, work }: Block): Block => ({
  repeats,
  work: work.map((part) => (isBlock(part) ? unrested(part) : part)),
  recovery: null,
});
