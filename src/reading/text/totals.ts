// A session's distance and time: a stated total, else the sum of its parts.
import type { Span } from '../../training/session';
import { MEANINGS } from '../words/meanings';
import type { Piece } from './pieces';
import { hasNumber, hasTag } from './pieces';
import type { Setting } from './resolve';
import type { Numbered } from './stated';
import { totalBefore, totalBehind } from './stated';
import type { Totals } from './sums';
import { isPlain, merged, NOTHING, ofPiece, sum, times } from './sums';

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

/** Behind a distance a few minutes and seconds are a pace: "16 km, 5:30 to 4:45". */
function isPaceFigure(piece: Piece): boolean {
  const [amount] = piece.amounts;
  const lone = piece.repeat === null && piece.amounts.length === 1 && piece.words.length === 0;
  return lone && amount?.dimension === 'colon' && amount.span[1] < 13;
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
    if (before && before.totals.km !== null && isPaceFigure(piece)) continue;
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
