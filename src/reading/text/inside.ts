// The inside of a session as its text draws it: stretches, and repeats with what stands in them.
import type { Effort, Unit } from '../../training/session';
import { MEANINGS } from '../words/meanings';
import { partsOf, settingOf } from './bout';
import { hasNumber, hasTag, type Piece, piecesOf, type Role } from './pieces';
import { segmentsIn, type TextOptions } from './read-text';
import { resolve, type Setting } from './resolve';
import { segmentsOf } from './segments';
import { sessionsOf } from './sessions';

interface Told {
  readonly role: Role;
  /** What the words beside it call it; null where they name no effort. */
  readonly effort: Effort | null;
  /** Joined to what stands before it by "with" or a parenthesis: a part of that. */
  readonly isWithin: boolean;
  /** A recovery between sets, not between the repeats of one. */
  readonly ofSets: boolean;
}

/** A stretch by distance or by time; exactly one of the two is known. */
export interface InsideStretch extends Told {
  readonly count: null;
  readonly km: number | null;
  readonly minutes: number | null;
}

/** What is done several times; a ladder is done once. */
export interface InsideRepeat extends Told {
  readonly count: number;
  readonly parts: readonly InsidePart[];
}

export type InsidePart = InsideStretch | InsideRepeat;

/** The parts of a text's only session, in the order they are written; empty where it has none, or several. */
export function insideOf(text: string, options: TextOptions): readonly InsidePart[] {
  const [draft, ...others] = sessionsOf(segmentsIn(text, options));
  if (draft === undefined || others.length > 0) return [];
  const { pieces, kind } = partsOf(draft);
  return partsIn(pieces, settingOf(draft.activity, kind, pieces, unitIn(pieces) ?? options.unit));
}

/** Bare figures count in the unit that the text itself names: "16 mi, last 4 at marathon pace". */
function unitIn(pieces: readonly Piece[]): Unit | null {
  const told = pieces.flatMap(({ amounts }) => amounts).find(({ dimension }) => dimension === 'km');
  if (told === undefined) return null;
  return told.mile ? 'mi' : 'km';
}

function partsIn(pieces: readonly Piece[], setting: Setting): readonly InsidePart[] {
  const parts: InsidePart[] = [];
  for (const piece of pieces) {
    if (piece.role === 'strides' || !isTold(piece)) continue;
    const { repeat } = piece;
    if (repeat === null) {
      const stretch = stretchOf(piece, { ...setting, whole: setting.whole && parts.length === 0 });
      if (stretch !== null) parts.push(stretch);
    } else if (repeat.body.length > 0) {
      const count = middle(repeat.count);
      const inner = piecesOf(segmentsOf(repeat.body));
      const within = { ...setting, whole: false, count: Math.max(2, setting.count * count) };
      parts.push({ ...toldOf(piece), count, parts: partsIn(inner.map(paired), within) });
    } else {
      // "Repeat 3 times" stands for all that came before but the warm-up.
      const from = parts.findIndex(({ role }) => role !== 'warm');
      if (from < 0) continue;
      const all = parts.splice(from);
      parts.push({ ...toldOf(piece), count: middle(repeat.count), parts: all });
    }
  }
  return parts;
}

const isTold = (piece: Piece): boolean => hasNumber(piece) || piece.repeat !== null;

/** "30 s / 30 s" inside a repeat: the second figure is the recovery. */
const paired = (piece: Piece, at: number): Piece =>
  at > 0 && piece.lead === 'slash' && piece.words.length === 0
    ? { ...piece, role: 'recovery' }
    : piece;

function stretchOf(piece: Piece, setting: Setting): InsideStretch | null {
  const [amount] = piece.amounts;
  if (amount === undefined) return null;
  const { dimension, span } = resolve(amount, setting);
  const value = (span[0] + span[1]) / 2;
  if (value <= 0) return null;
  const isKm = dimension === 'km';
  return {
    ...toldOf(piece),
    count: null,
    km: isKm ? value : null,
    minutes: isKm ? null : value,
  };
}

const toldOf = (piece: Piece): Told => ({
  role: piece.role,
  effort: effortOf(piece),
  isWithin: piece.lead === 'with' || piece.lead === 'open' || piece.aside,
  ofSets: hasTag(piece, 'set'),
});

const GRAVITY: readonly Effort[] = ['easy', 'moderate', 'hard'];

/** The hardest that words and figures call it. */
function effortOf({ words, figures }: Piece): Effort | null {
  const told = [
    ...words.map(({ tag }) => MEANINGS[tag]?.effort),
    ...figures.map(({ effort }) => effort ?? undefined),
  ].map((effort) => (effort === undefined ? -1 : GRAVITY.indexOf(effort)));
  return GRAVITY[Math.max(-1, ...told)] ?? null;
}

const middle = ([low, high]: readonly [number, number]): number => Math.round((low + high) / 2);
