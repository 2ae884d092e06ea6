// A session as equivalent cross-training: minutes by the shown factor, structure kept.
import { MINUTES_PER_RUN_MINUTE, PACE, ROUND_TO } from '../training/figures';
import { minutesOf } from '../training/load';
import type { Activity, Effort, Session, Span } from '../training/session';
import { ENGLISH, type Voice } from './convert-words';
import { type Block, isBlock, type Stretch, stretchesOf } from './structure';

export interface Conversion {
  readonly activity: Activity;
  /** Minutes of the new session that stand for one minute of the old. */
  readonly factor: number;
  readonly minutes: Span;
  readonly effort: Effort;
  /** As one line of a cell: `Bike 110 min easy`. */
  readonly text: string;
}

export interface ConvertOptions {
  /** Minutes per kilometre; null for the usual figures. */
  readonly easyPace: number | null;
  /** Another factor than the table's. */
  readonly factor?: number;
  /** The words it is said in; plain English where none are given. */
  readonly voice?: Voice;
}

/**
 * Minutes of `to` that stand for one minute of `from`; null where one of the two is no stand-in
 * for running, such as strength or yoga.
 */
export function factorBetween(from: Activity, to: Activity): number | null {
  const worth = MINUTES_PER_RUN_MINUTE[from];
  const price = MINUTES_PER_RUN_MINUTE[to];
  return worth === undefined || price === undefined ? null : price / worth;
}

/**
 * Converts one session. The blocks are what its text draws of its inside; where that is one
 * stretch throughout there is nothing to keep and the total alone is converted. Null where `factorBetween`
 * is null and no factor was given.
 */
export function convert(
  session: Session,
  blocks: readonly Block[],
  activity: Activity,
  options: ConvertOptions,
): Conversion | null {
  const factor = options.factor ?? factorBetween(session.activity, activity);
  if (factor === null) return null;
  const { easyPace, voice = ENGLISH } = options;
  const drawn = hasInside(session, blocks, easyPace) ? blocks : [];
  const effort = session.effort ?? 'easy';
  const total = totalMinutes(session, drawn, easyPace);
  const minutes: Span = [rounded(total[0] * factor), rounded(total[1] * factor)];
  const converted: Converted = { session, activity, effort, minutes };
  const timed = drawn.map((block) => inMinutes(block, factor, easyPace));
  const text =
    timed.length === 0
      ? voice.whole(converted)
      : voice.inside(converted, timed, isMore(session, drawn, easyPace));
  return { activity, factor, minutes, effort, text };
}

/** What the words are about. */
export interface Converted {
  readonly session: Session;
  readonly activity: Activity;
  readonly effort: Effort;
  readonly minutes: Span;
}

/** Rounded to the proposals' step; a half goes down, so that no more is asked than the run was worth. */
export const rounded = (minutes: number): number =>
  Math.max(ROUND_TO, Math.ceil(minutes / ROUND_TO - 0.5) * ROUND_TO);

/** Two stretches at least, or one with something easy around it. */
function hasInside(session: Session, blocks: readonly Block[], easyPace: number | null): boolean {
  const stretches = blocks.flatMap(stretchesOf).reduce((count, [, times]) => count + times, 0);
  return stretches > 1 || (stretches === 1 && isMore(session, blocks, easyPace));
}

function totalMinutes(session: Session, blocks: readonly Block[], easyPace: number | null): Span {
  const inside = insideMinutes(blocks, easyPace);
  if (blocks.length > 0 && session.minutes === null) {
    // What the stretches leave of a stated distance is run easily.
    const left = session.km === null ? 0 : Math.max(0, session.km[0] - insideKm(blocks, easyPace));
    const total = inside + left * paceOf('easy', easyPace);
    return [total, total];
  }
  const at = (edge: 0 | 1): number =>
    minutesOf(
      {
        ...session,
        minutes: session.minutes && [session.minutes[edge], session.minutes[edge]],
        km: session.km && [session.km[edge], session.km[edge]],
      },
      { easyPace },
    ).value;
  return [at(0), at(1)];
}

/** Whether the session's stated total leaves more than the rounding beside its stretches. */
function isMore(session: Session, blocks: readonly Block[], easyPace: number | null): boolean {
  const total = totalMinutes(session, blocks, easyPace)[0];
  return total - insideMinutes(blocks, easyPace) > ROUND_TO;
}

const insideMinutes = (blocks: readonly Block[], easyPace: number | null): number =>
  blocks
    .flatMap(stretchesOf)
    .reduce((sum, [stretch, times]) => sum + times * minutesOfStretch(stretch, easyPace), 0);

function insideKm(blocks: readonly Block[], easyPace: number | null): number {
  const km = (stretch: Stretch): number =>
    stretch.km ?? minutesOfStretch(stretch, easyPace) / paceOf(stretch.effort, easyPace);
  return blocks
    .flatMap(stretchesOf)
    .reduce((sum, [stretch, times]) => sum + times * km(stretch), 0);
}

const minutesOfStretch = (stretch: Stretch, easyPace: number | null): number =>
  stretch.minutes ?? (stretch.km ?? 0) * paceOf(stretch.effort, easyPace);

/** As the load's figures have it: faster paces keep their usual ratio to an athlete's easy pace. */
const paceOf = (effort: Effort, easyPace: number | null): number =>
  easyPace === null ? PACE[effort] : (easyPace * PACE[effort]) / PACE.easy;

/** The block with every stretch in minutes of the new activity. */
function inMinutes(block: Block, factor: number, easyPace: number | null): Block {
  const timed = (stretch: Stretch): Stretch => ({
    ...stretch,
    km: null,
    minutes: minutesOfStretch(stretch, easyPace) * factor,
  });
  return {
    repeats: block.repeats,
    work: block.work.map((part) =>
      isBlock(part) ? inMinutes(part, factor, easyPace) : timed(part),
    ),
    recovery: block.recovery && timed(block.recovery),
  };
}
