// A session's distance and time: a stated total, else the sum of its parts.
import type { Span } from '../../training/session';
import { MEANINGS } from '../words/meanings';
import type { Amount, Repeat } from './items';
import type { Piece } from './pieces';
import { hasNumber, hasTag, piecesOf } from './pieces';
import type { Setting } from './resolve';
import { resolve } from './resolve';
import { segmentsOf } from './segments';

export interface Totals {
  readonly km: Span | null;
  readonly minutes: Span | null;
  /** A figure could not be meant in the plan's unit. */
  readonly guessed: boolean;
}

type Field = 'km' | 'minutes';

const NOTHING: Totals = { km: null, minutes: null, guessed: false };

function add(a: Span, b: Span): Span {
  return [a[0] + b[0], a[1] + b[1]];
}

function times(span: Span | null, count: Span): Span | null {
  return span && [span[0] * count[0], span[1] * count[1]];
}

function ofAmount(amount: Amount, setting: Setting): Totals {
  const found = resolve(amount, setting);
  return found.dimension === 'km'
    ? { km: found.span, minutes: null, guessed: found.guessed }
    : { km: null, minutes: found.span, guessed: found.guessed };
}

function merged(a: Totals, b: Totals): Totals {
  return { km: a.km ?? b.km, minutes: a.minutes ?? b.minutes, guessed: a.guessed || b.guessed };
}

/** Adds up what all main parts have; recoveries join where they are in the same dimension. */
function sum(parts: readonly Totals[], recoveries: readonly Totals[]): Totals {
  const field = (name: Field): Span | null => {
    let total: Span = [0, 0];
    for (const part of parts) {
      const span = part[name];
      if (span === null) return null;
      total = add(total, span);
    }
    for (const recovery of recoveries) total = add(total, recovery[name] ?? [0, 0]);
    return parts.length > 0 ? total : null;
  };
  const guessed = parts.some((part) => part.guessed);
  return { km: field('km'), minutes: field('minutes'), guessed };
}

/** One round of a repeat times its count. */
function ofRepeat(repeat: Repeat, setting: Setting, recovery: Totals | null): Totals {
  const count = setting.count * repeat.count[1];
  const inside = piecesOf(segmentsOf(repeat.body));
  const within: Setting = { ...setting, whole: false, count: Math.max(2, count) };
  const main: Totals[] = [];
  const rest: Totals[] = recovery ? [recovery] : [];
  inside.forEach((piece, at) => {
    if (!hasNumber(piece)) return;
    const pair = at > 0 && piece.lead === 'slash' && piece.words.length === 0;
    (piece.role === 'recovery' || pair ? rest : main).push(ofPiece(piece, within, null));
  });
  const round = sum(main, rest);
  return {
    km: times(round.km, repeat.count),
    minutes: times(round.minutes, repeat.count),
    guessed: false,
  };
}

function ofPiece(piece: Piece, setting: Setting, recovery: Totals | null): Totals {
  if (piece.repeat) return ofRepeat(piece.repeat, setting, recovery);
  return piece.amounts.map((amount) => ofAmount(amount, setting)).reduce(merged, NOTHING);
}

/** No word but small ones: the figure stands for itself. */
function isPlain(piece: Piece): boolean {
  const own = piece.words.every((word) => MEANINGS[word.tag] === undefined || word.tag === 'form');
  return own && piece.unknown === 0 && piece.figures.length === 0;
}

interface Numbered {
  readonly piece: Piece;
  readonly totals: Totals;
}

function larger(a: Totals, b: Totals, share = 0.9): boolean {
  const over = (x: Span | null, y: Span | null) =>
    x !== null && (y === null || x[1] >= y[1] * share);
  return over(a.km, b.km) && (a.minutes === null || over(a.minutes, b.minutes))
    ? true
    : a.km === null && over(a.minutes, b.minutes);
}

/** The total that stands behind the parts: "... (9 mi)", "total 9 mi". */
function totalBehind(parts: readonly Numbered[]): Totals | null {
  const said = parts.find((part) => hasTag(part.piece, 'total') && part.piece.repeat === null);
  if (said) return said.totals;
  const last = parts[parts.length - 1];
  const before = parts.slice(0, -1);
  if (!last || before.length === 0 || last.piece.repeat || !isPlain(last.piece)) return null;
  const rest = sum(
    before.filter((part) => part.piece.role !== 'recovery').map((part) => part.totals),
    [],
  );
  const first = before[0]?.piece;
  const race =
    before.length === 1 &&
    first !== undefined &&
    hasTag(first, 'race', 'half', 'marathon', 'raceDay');
  const joined =
    last.piece.aside || last.piece.lead === 'colon' || (race && last.piece.lead === 'comma');
  if (!joined) return null;
  const alone = before.length === 1 && first?.repeat === null;
  if (alone && first?.role === 'main') {
    const dimension = last.totals.km ? 'km' : 'minutes';
    if (before[0]?.totals[dimension] === null)
      return merged(last.totals, before[0]?.totals ?? NOTHING);
  }
  return larger(last.totals, rest, 0.75) ? last.totals : null;
}

/** An easy first part is one of the parts, unless it is named as the run. */
function easyFirst(piece: Piece): boolean {
  return hasTag(piece, 'easy', 'jog', 'recovery') && !hasTag(piece, 'run', 'longRun');
}

/** The total that stands before the parts: "8 mi w/ 4 x 800 m", "Ride 60 minutes: ...". */
function totalBefore(parts: readonly Numbered[], pieces: readonly Piece[]): Totals | null {
  const first = parts[0];
  const second = parts[1];
  if (!first || !second || first.piece.role !== 'main' || first.piece.repeat) return null;
  if (pieces.some((piece) => piece.repeat?.body.length === 0)) return null;
  const rest = parts.slice(1);
  const between = pieces.slice(pieces.indexOf(first.piece) + 1, pieces.indexOf(second.piece) + 1);
  const leads = between.map((piece) => piece.lead);
  const inner = rest.some((part) => hasTag(part.piece, 'part'));
  const added = sum(
    rest.filter((part) => part.piece.role !== 'recovery').map((part) => part.totals),
    [],
  );
  const fits = larger(first.totals, added);
  const other =
    (first.totals.km !== null && added.km === null) ||
    (first.totals.minutes !== null && added.minutes === null);
  if (leads[0] === 'colon' && first.piece.labelled && !easyFirst(first.piece)) return first.totals;
  if (leads.includes('with')) return fits || other ? first.totals : null;
  if (inner && fits) return first.totals;
  if (leads[0] === 'plus' || leads[0] === 'next') return null;
  const easy =
    hasTag(first.piece, 'easy', 'jog', 'recovery') && !hasTag(first.piece, 'run', 'longRun');
  const named = first.piece.labelled && !easy;
  if (leads.some((lead) => ['colon', 'open', 'dash', 'sentence', 'line'].includes(lead))) {
    return (fits || other) &&
      (!easy || leads.includes('colon') || leads.includes('dash') || leads.includes('open'))
      ? first.totals
      : null;
  }
  return (fits || other) &&
    (named || first.piece.words.every((word) => !MEANINGS[word.tag]?.effort)) &&
    leads[0] === 'comma' &&
    !parts.some((part) => hasTag(part.piece, 'walk'))
    ? first.totals
    : null;
}

/** Everything but the first warm-up times a "repeat N times". */
function repeatedWhole(parts: readonly Numbered[], count: Span, later: boolean): Totals {
  const isWarm = (part: Numbered, at: number) => at === 0 && (part.piece.role === 'warm' || later);
  const warm = parts.filter(isWarm).map((part) => part.totals);
  const rest = parts.filter((part, at) => !isWarm(part, at)).map((part) => part.totals);
  const round = sum(rest, []);
  return sum(
    [...warm, { km: times(round.km, count), minutes: times(round.minutes, count), guessed: false }],
    [],
  );
}

/** A piece that gives the same figure once more, in the other dimension or as a range's end. */
function isAlternativeFigure(piece: Piece, before: Piece): boolean {
  return piece.lead === 'or' && isPlain(piece) && before.repeat === null && piece.repeat === null;
}

function widened(a: Totals, b: Totals): Totals {
  const field = (x: Span | null, y: Span | null): Span | null =>
    x && y ? [Math.min(x[0], y[0]), Math.max(x[1], y[1])] : (x ?? y);
  return { km: field(a.km, b.km), minutes: field(a.minutes, b.minutes), guessed: a.guessed };
}

/** What a session measures, as its parts or its stated total say. */
export function totalsOf(pieces: readonly Piece[], setting: Setting): Totals {
  const parts: Numbered[] = [];
  const recoveries = new Map<Piece, Totals>();
  const idle = new Set<Piece>();
  const used = new Set<Piece>();
  let work: Piece | null = null;
  let striding = false;
  for (const piece of pieces) {
    if (piece.role === 'strides') {
      striding = true;
      continue;
    }
    if (piece.role !== 'recovery') striding = false;
    else if (striding) {
      idle.add(piece);
      continue;
    }
    if (piece.repeat && piece.repeat.body.length > 0) work = piece;
    const between = piece.role === 'recovery' && work !== null;
    if (between && work && hasNumber(piece) && !recoveries.has(work) && !hasTag(piece, 'set')) {
      used.add(piece);
      recoveries.set(work, ofPiece(piece, { ...setting, whole: false, count: 2 }, null));
    }
  }
  for (const piece of pieces) {
    if (piece.role === 'strides' || idle.has(piece) || !hasNumber(piece)) continue;
    const recovery = recoveries.get(piece) ?? null;
    const walked = hasTag(piece, 'walk') && !used.has(piece) && recoveries.size > 0;
    if (
      piece.role === 'recovery' &&
      !walked &&
      (recoveries.size > 0 || hasTag(piece, 'set', 'rest'))
    )
      continue;
    const whole = parts.length === 0;
    const totals = ofPiece(piece, { ...setting, whole: setting.whole && whole }, recovery);
    const before = parts[parts.length - 1];
    if (before && isAlternativeFigure(piece, before.piece)) {
      parts[parts.length - 1] = { piece: before.piece, totals: widened(before.totals, totals) };
    } else if (hasTag(piece, 'optional') && parts.length > 0) {
      const open = (span: Span | null): Span | null => span && [0, span[1]];
      parts.push({
        piece,
        totals: { ...totals, km: open(totals.km), minutes: open(totals.minutes) },
      });
    } else parts.push({ piece, totals });
  }
  const all = pieces.find((piece) => piece.repeat?.body.length === 0)?.repeat;
  const first = parts[0];
  if (all && first) {
    const second = parts[1]?.piece;
    const walked =
      hasTag(first.piece, 'walk') && !hasTag(first.piece, 'run', 'jog') && second?.lead === 'next';
    return repeatedWhole(parts, all.count, walked);
  }
  const both =
    parts.length === 2 && parts.every((part) => part.piece.role === 'main' && !part.piece.repeat);
  const plain =
    parts[1] && isPlain(parts[1].piece) && !['plus', 'next'].includes(parts[1].piece.lead);
  if (both && plain && first && parts[1]) {
    const other = (first.totals.km === null) !== (parts[1].totals.km === null);
    if (other) return merged(first.totals, parts[1].totals);
  }
  const open = pieces.some(
    (piece) =>
      piece.role === 'main' &&
      !hasNumber(piece) &&
      hasTag(piece, 'easy', 'steady', 'moderate', 'fast'),
  );
  const mains = parts.filter((part) => part.piece.role === 'main');
  if (open && mains.length > 0 && mains.every((part) => hasTag(part.piece, 'part'))) return NOTHING;
  const stated = totalBehind(parts) ?? totalBefore(parts, pieces);
  if (stated) return stated;
  const main = parts.some((part) => part.piece.role === 'main' || part.piece.role === 'recovery');
  if (
    !main &&
    parts.length > 0 &&
    pieces.some(
      (piece) =>
        piece.role === 'main' &&
        !hasNumber(piece) &&
        piece.words.some((word) => MEANINGS[word.tag]?.effort && word.tag !== 'easy'),
    )
  )
    return NOTHING;
  return sum(
    parts.map((part) => part.totals),
    [],
  );
}
