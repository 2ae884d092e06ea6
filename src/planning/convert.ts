// A session as equivalent cross-training: minutes by the shown factor, structure kept.
import { MINUTES_PER_RUN_MINUTE, PACE, ROUND_TO } from '../training/figures';
import { minutesOf } from '../training/load';
import type { Activity, Effort, Session, Span } from '../training/session';
import { ACTIVITY_NAMES, sentenceCase } from '../training/wording';
import type { Block, Stretch } from './structure';

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
  const drawn = hasInside(session, blocks, options.easyPace) ? blocks : [];
  const effort = session.effort ?? 'easy';
  const total = totalMinutes(session, drawn, options.easyPace);
  const minutes: Span = [rounded(total[0] * factor), rounded(total[1] * factor)];
  const head = `${sentenceCase(ACTIVITY_NAMES[activity])} ${saySpan(minutes)} min`;
  const inside = drawn.map((block) => sayBlock(block, factor, session, activity, options.easyPace));
  const rest =
    drawn.length > 0 && isMore(session, drawn, options.easyPace) ? ['the rest easy'] : [];
  const text =
    drawn.length === 0
      ? `${head} ${sayWhole(session, effort, activity)}`
      : `${head}: ${[...inside, ...rest].join(', ')}`;
  return { activity, factor, minutes, effort, text };
}

/** Rounded to the proposals' step; a half goes down, so that no more is asked than the run was worth. */
export const rounded = (minutes: number): number =>
  Math.max(ROUND_TO, Math.ceil(minutes / ROUND_TO - 0.5) * ROUND_TO);

/** Two stretches at least, or one with something easy around it. */
function hasInside(session: Session, blocks: readonly Block[], easyPace: number | null): boolean {
  const stretches = blocks.reduce((sum, block) => sum + block.repeats, 0);
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

function insideMinutes(blocks: readonly Block[], easyPace: number | null): number {
  return blocks.reduce(
    (sum, { repeats, work, recovery }) =>
      sum +
      repeats *
        (minutesOfStretch(work, easyPace) +
          (recovery === null ? 0 : minutesOfStretch(recovery, easyPace))),
    0,
  );
}

function insideKm(blocks: readonly Block[], easyPace: number | null): number {
  const km = (stretch: Stretch | null): number =>
    stretch === null
      ? 0
      : (stretch.km ?? minutesOfStretch(stretch, easyPace) / paceOf(stretch.effort, easyPace));
  return blocks.reduce(
    (sum, block) => sum + block.repeats * (km(block.work) + km(block.recovery)),
    0,
  );
}

const minutesOfStretch = (stretch: Stretch, easyPace: number | null): number =>
  stretch.minutes ?? (stretch.km ?? 0) * paceOf(stretch.effort, easyPace);

/** As the load's figures have it: faster paces keep their usual ratio to an athlete's easy pace. */
const paceOf = (effort: Effort, easyPace: number | null): number =>
  easyPace === null ? PACE[effort] : (easyPace * PACE[effort]) / PACE.easy;

function sayBlock(
  { repeats, work, recovery }: Block,
  factor: number,
  session: Session,
  activity: Activity,
  easyPace: number | null,
): string {
  const minutes = (stretch: Stretch) => minutesOfStretch(stretch, easyPace) * factor;
  const time = (stretch: Stretch) => sayStretch(minutes(stretch));
  if (repeats === 1 && minutes(work) >= 10) return `${rounded(minutes(work))} min ${work.effort}`;
  if (repeats === 1) return `${time(work)} ${work.effort}`;
  const climb = session.kind === 'hills' && work.effort !== 'easy' ? sayClimb(activity) : '';
  const hard = `${repeats} x ${time(work)} ${work.effort}${climb}`;
  return recovery === null
    ? `${hard} with easy minutes between`
    : `${hard} with ${time(recovery)} easy between`;
}

function sayWhole(session: Session, effort: Effort, activity: Activity): string {
  switch (session.kind) {
    case 'long':
      return `${effort}, long`;
    case 'hills':
      return `${effort}${sayClimb(activity)}`;
    case 'tempo':
      return effort === 'hard' ? 'hard, tempo' : effort;
    case 'intervals':
      return effort === 'hard' ? 'hard, intervals' : effort;
    default:
      return effort;
  }
}

/** How a hill is had: on the road, or by the machine's resistance; water has none. */
function sayClimb(activity: Activity): string {
  if (activity === 'bike' || activity === 'mtb' || activity === 'hike' || activity === 'walk') {
    return ' uphill';
  }
  return ['elliptical', 'row', 'ski', 'climber'].includes(activity) ? ' at high resistance' : '';
}

/** Short stretches in quarters of a minute, longer ones in minutes, from 20 minutes in steps of the proposals. */
function sayStretch(minutes: number): string {
  if (minutes < 1.9) return `${Math.max(1, Math.round(minutes * 4)) * 15} s`;
  return `${minutes < 20 ? Math.round(minutes) : rounded(minutes)} min`;
}

const saySpan = ([min, max]: Span): string => (min === max ? `${max}` : `${min}-${max}`);
