// Adding up the parts of a session: amounts, repeats with their recoveries.
import type { Span } from '../../training/session';
import { MEANINGS } from '../words/meanings';
import type { Amount, Repeat } from './items';
import type { Piece } from './pieces';
import { hasNumber, piecesOf } from './pieces';
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

export const NOTHING: Totals = { km: null, minutes: null, guessed: false };

/** Two spans end by end. */
export function add(a: Span, b: Span): Span {
  return [a[0] + b[0], a[1] + b[1]];
}

/** A span as often as a count says. */
export function times(span: Span | null, count: Span): Span | null {
  return span && [span[0] * count[0], span[1] * count[1]];
}

function ofAmount(amount: Amount, setting: Setting): Totals {
  const found = resolve(amount, setting);
  return found.dimension === 'km'
    ? { km: found.span, minutes: null, guessed: found.guessed }
    : { km: null, minutes: found.span, guessed: found.guessed };
}

/** One part's figures, with the other's where it has none. */
export function merged(a: Totals, b: Totals): Totals {
  return { km: a.km ?? b.km, minutes: a.minutes ?? b.minutes, guessed: a.guessed || b.guessed };
}

/** Adds up what all main parts have; recoveries join where they are in the same dimension. */
export function sum(parts: readonly Totals[], recoveries: readonly Totals[]): Totals {
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

/** What one part measures, with its recovery where it repeats. */
export function ofPiece(piece: Piece, setting: Setting, recovery: Totals | null): Totals {
  if (piece.repeat) return ofRepeat(piece.repeat, setting, recovery);
  return piece.amounts.map((amount) => ofAmount(amount, setting)).reduce(merged, NOTHING);
}

/** No word but small ones: the figure stands for itself. */
export function isPlain(piece: Piece): boolean {
  const own = piece.words.every((word) => MEANINGS[word.tag] === undefined || word.tag === 'form');
  return own && piece.unknown === 0 && piece.figures.length === 0;
}
