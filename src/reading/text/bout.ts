// A session's segments -> a bout: kind, effort, distance, time, traits.
import type { Activity, Bout, Kind, Span, Unit } from '../../training/session';
import { MEANINGS } from '../words/meanings';
import type { Draft } from './draft';
import { effortOfOther, effortOfRun, traitsOf } from './effort';
import { flatten } from './facts';
import type { Word } from './items';
import { kindOf } from './kind';
import type { Piece } from './pieces';
import { hasNumber, hasTag, piecesOf } from './pieces';
import { tellingWords } from './remarks';
import type { Setting } from './resolve';
import { resolve } from './resolve';
import type { Totals } from './sums';
import { totalsOf } from './totals';

export interface ReadBout {
  readonly bout: Bout;
  readonly guessed: boolean;
}

/** Minutes a kilometre that nothing on wheels goes below over a session. */
const FASTEST = 1.2;
const PARKRUN_KM = 5;
const HALF_KM = 21.1;
const MARATHON_KM = 42.2;

/** The kilometres above which a bare figure cannot be the distance of a run of its kind. */
const LONGEST_KM: Readonly<Record<Kind, number>> = {
  easy: 46,
  long: 51.5,
  tempo: 27,
  intervals: 27,
  hills: 27,
  race: 46,
};
const LONGEST_EASY_KM = 35.5;

function longestOf(kind: Kind | null, pieces: readonly Piece[]): number {
  const called = pieces.some((piece) => hasTag(piece, 'easy', 'recovery', 'jog', 'float'));
  if (kind === 'easy' && called) return LONGEST_EASY_KM;
  return LONGEST_KM[kind ?? 'easy'];
}

function rounded(span: Span | null): Span | null {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return span && span[1] > 0 ? [round(span[0]), round(span[1])] : null;
}

/** A time that is no pace ("8 miles (7:40)") and no exercise's hold (":30 planks"). */
function plausible(minutes: Span | null, km: Span | null, holds: boolean): Span | null {
  if (minutes === null || (km !== null && minutes[1] < km[0] * FASTEST)) return null;
  return holds && minutes[1] < 3 ? null : minutes;
}

/** A race's distance by its name, where no figure gives it. */
function raceDistance(pieces: readonly Piece[], totals: Totals): Span | null {
  const named = pieces.find((piece) => hasTag(piece, 'half', 'marathon', 'parkrun'));
  if (!named) return totals.km;
  const km = hasTag(named, 'parkrun') ? PARKRUN_KM : hasTag(named, 'half') ? HALF_KM : MARATHON_KM;
  const main = pieces.find(
    (piece) =>
      piece.role === 'main' &&
      hasNumber(piece) &&
      piece.amounts.some((amount) => amount.dimension === 'km' || amount.dimension === 'bare'),
  );
  if (!main) {
    const parts = pieces.filter((piece) => piece.role !== 'main' && hasNumber(piece));
    if (parts.length === 0) return [km, km];
    return totals.km && [totals.km[0] + km, totals.km[1] + km];
  }
  const range = pieces.indexOf(main) < pieces.indexOf(named) && named.lead === 'slash';
  const amount = main.amounts[0];
  const half = main.words.find((word) => word.tag === 'half' || word.tag === 'marathon');
  const dashed = amount !== undefined && half !== undefined && half.start === amount.end + 1;
  const distance = main.words.some((word) => word.tag === 'to') || range || dashed;
  return distance && totals.km && totals.km[0] < km ? [totals.km[0], km] : totals.km;
}

/** "10K/10M race": two distances of one race are a range. */
function raceRange(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0];
  const second = pieces[1];
  const both =
    first &&
    second &&
    second.lead === 'slash' &&
    [first, second].every((piece) => piece.repeat === null && piece.amounts.length === 1);
  return both ? [first, { ...second, lead: 'or' as const, words: [] }, ...pieces.slice(2)] : pieces;
}

/** "GA 8 + 10 x 100": repeats of a hundred metres behind a run are strides, named or not. */
function unnamedStrides(piece: Piece, at: number): Piece {
  const first = piece.repeat?.body[0];
  const short =
    first?.type === 'amount' &&
    (first.dimension === 'bare' || first.dimension === 'm') &&
    first.span[1] >= 50 &&
    first.span[1] <= 100;
  const plain = piece.words.length === 0 && piece.figures.length === 0;
  return at > 0 && piece.lead === 'plus' && short && plain ? { ...piece, role: 'strides' } : piece;
}

/**
 * What the pieces measure. Several figures in "m" are minutes where as miles they would make a
 * run that nobody plans ("15m easy, 15m tempo, 10m easy"), or where one of them can be no distance.
 */
function measure(pieces: readonly Piece[], setting: Setting): Totals {
  const totals = totalsOf(pieces, setting);
  const open = pieces
    .flatMap((piece) => piece.amounts)
    .filter((amount) => amount.dimension === 'm' && !amount.capital && amount.span[1] < 100);
  if (setting.activity !== 'run' || setting.unit !== 'mi' || open.length < 2) return totals;
  const dimensions = new Set(open.map((amount) => resolve(amount, setting).dimension));
  const absurd = totals.km !== null && totals.km[1] > Math.max(setting.longest, LONGEST_KM.easy);
  return absurd || dimensions.size > 1 ? totalsOf(pieces, { ...setting, clocked: true }) : totals;
}

/** How the figures of a session's pieces are to be understood. */
export const settingOf = (
  activity: Activity,
  kind: Kind | null,
  pieces: readonly Piece[],
  unit: Unit,
): Setting => ({
  activity,
  unit,
  whole: true,
  count: 1,
  clocked: false,
  longest: longestOf(kind, pieces),
  short: pieces.some((piece) =>
    hasTag(piece, 'sprints', 'strides', 'hills', 'hillRepeats', 'hillSprints'),
  ),
});

/** A session's pieces, and of a run its kind. */
export function partsOf(draft: Draft): {
  readonly pieces: readonly Piece[];
  readonly kind: Kind | null;
} {
  const run = draft.activity === 'run';
  const found = piecesOf(draft.segments);
  const pieces = run ? found.map(unnamedStrides) : found;
  return { pieces, kind: run ? kindOf(pieces) : null };
}

/** What a session's own words say of it. */
export function boutOf(draft: Draft, unit: Unit): ReadBout {
  const run = draft.activity === 'run';
  const { pieces, kind } = partsOf(draft);
  const effort = run && kind ? effortOfRun(kind, pieces) : effortOfOther(draft.activity, pieces);
  const tags = (...names: Parameters<typeof hasTag>[1][]) =>
    pieces.some((piece) => hasTag(piece, ...names));
  const setting = settingOf(draft.activity, kind, pieces, unit);
  const measured = measure(kind === 'race' ? raceRange(pieces) : pieces, setting);
  const holds = draft.activity === 'strength' || draft.activity === 'core';
  const km = kind === 'race' || tags('parkrun') ? raceDistance(pieces, measured) : measured.km;
  const rest = draft.activity === 'rest';
  const flat = [...draft.segments, ...draft.talk].flatMap((segment) => flatten(segment.items));
  const words = flat.filter((item): item is Word => item.type === 'word');
  const counted = [
    ...pieces.flatMap((piece) => piece.words).filter((word) => word.tag !== 'fatigue'),
    ...[...draft.segments, ...draft.talk].flatMap((segment) => tellingWords(segment.items)),
  ];
  const exercise = words.find(
    (word) => MEANINGS[word.tag]?.exercise && MEANINGS[word.tag]?.activity === draft.activity,
  );
  const own = draft.segments.slice(draft.shared).flatMap((segment) => segment.items);
  const rpe =
    pieces.flatMap((piece) => piece.figures).find((figure) => figure.rpe !== null)?.rpe ?? null;
  const bout: Bout = {
    activity: draft.activity,
    kind,
    effort: rest ? null : effort,
    km: rest ? null : rounded(km),
    minutes: rest ? null : rounded(plausible(measured.minutes, km, holds)),
    slot: draft.slot,
    clock: draft.clock,
    alt: draft.alt,
    optional: draft.optional && draft.alt === null,
    exercise: (exercise && MEANINGS[exercise.tag]?.exercise) ?? null,
    traits: traitsOf(counted),
    rpe,
    start: own[0]?.start ?? 0,
    end: own.reduce((end, item) => Math.max(end, item.end), 0),
  };
  return { bout, guessed: measured.guessed };
}
