// How hard one part of a session is: a stated pace first, then the words.
import type { Effort } from '../../training/session';
import type { Tag } from '../words/language';
import { MEANINGS } from '../words/meanings';
import type { Word } from './items';
import type { Piece } from './pieces';
import { hasTag } from './pieces';

const RANK: Readonly<Record<Effort, number>> = { easy: 0, moderate: 1, hard: 2 };

const PACES: Readonly<Partial<Record<Tag, Effort>>> = {
  marathonPace: 'moderate',
  racePace: 'moderate',
  halfPace: 'hard',
  tenPace: 'hard',
  fivePace: 'hard',
};

export const TEMPO: readonly Tag[] = [
  'tempo',
  'threshold',
  'steady',
  'moderate',
  'brisk',
  'progression',
  'fastFinish',
  'pace',
  'racePace',
  'marathonPace',
  'halfPace',
  'tenPace',
  'fivePace',
  'fast',
  'hard',
  'sweetSpot',
];

export const EASY: readonly Tag[] = [
  'easy',
  'recovery',
  'endurance',
  'jog',
  'walk',
  'rest',
  'float',
];

/** The hardest of several efforts; null where none is known. */
export function hardest(efforts: readonly (Effort | null)[]): Effort | null {
  return efforts.reduce((most, each) => {
    if (each === null) return most;
    return most === null || RANK[each] > RANK[most] ? each : most;
  }, null);
}

/** The words of a part; "easy pace" says nothing of a faster one. */
export function effortWords(piece: Piece): readonly Word[] {
  return piece.words.filter((word, at) => {
    const before = piece.words[at - 1];
    return !(word.tag === 'pace' && before && EASY.includes(before.tag));
  });
}

/** What a stated pace says of a part: it decides before the words. */
export function pacedEffort(piece: Piece): Effort | null {
  const named = effortWords(piece).map((word) => PACES[word.tag] ?? null);
  return hardest([...named, ...piece.figures.map((figure) => figure.effort)]);
}

/** What the words of a part say of its effort. */
export function wordEffort(piece: Piece): Effort | null {
  const words = effortWords(piece).map((word) =>
    word.tag === 'recovery' && piece.role !== 'main' ? null : (MEANINGS[word.tag]?.effort ?? null),
  );
  return hardest(words);
}

/** The effort of a part, null where nothing is said. */
export function effortOf(piece: Piece): Effort | null {
  return pacedEffort(piece) ?? wordEffort(piece);
}

/** A stretch that is walked, however briskly. */
export function isWalk(piece: Piece): boolean {
  return hasTag(piece, 'walk') && !hasTag(piece, 'run', 'jog', 'fast', 'hard', 'runWalk');
}

/** The parts between warm-up and cool-down that are run. */
export function mains(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.role === 'main' && !isWalk(piece));
}
