// The total that a text states, before or behind its parts.
import type { Span } from '../../training/session';
import { MEANINGS } from '../words/meanings';
import type { Piece } from './pieces';
import { hasTag } from './pieces';
import type { Totals } from './sums';
import { isPlain, merged, NOTHING, sum } from './sums';

export interface Numbered {
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
export function totalBehind(parts: readonly Numbered[]): Totals | null {
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
export function totalBefore(parts: readonly Numbered[], pieces: readonly Piece[]): Totals | null {
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
