// How hard a session is as a whole, and the traits its words carry.

import type { Activity, Effort, Kind, Trait } from '../../training/session';
import { TRAITS } from '../../training/session';
import { MEANINGS } from '../words/meanings';
import type { Word } from './items';
import type { Piece } from './pieces';
import { hasNumber, hasTag } from './pieces';
import { hardest, mains, pacedEffort, wordEffort } from './stretches';

/** How hard a run is: a stated pace first, then the words, then what its kind says. */
export function effortOfRun(kind: Kind, pieces: readonly Piece[]): Effort {
  const main = mains(pieces);
  if (kind === 'easy') return 'easy';
  if (kind === 'race' || kind === 'hills') return 'hard';
  const paced = hardest(main.map(pacedEffort));
  const measured = hardest(
    main.filter((piece) => hasNumber(piece) && pacedEffort(piece) === null).map(wordEffort),
  );
  const racing = pieces.some(
    (piece) => hasTag(piece, 'racePace') && pacedEffort(piece) === 'moderate',
  );
  if (kind === 'intervals') {
    if (racing) return 'hard';
    const easyOnly =
      main.every((piece) => !hasNumber(piece)) && main.some((piece) => hasTag(piece, 'easy'));
    if (easyOnly) return 'easy';
    const fast = main.filter((piece) => piece.repeat !== null || hasTag(piece, 'intervals'));
    const stated =
      hardest(fast.map(pacedEffort)) ??
      hardest(main.filter((piece) => !hasNumber(piece)).map(pacedEffort));
    if (stated === 'moderate' || stated === 'hard')
      return hardest([stated, ...main.map(pacedEffort)]) ?? 'hard';
    const gentle = fast.some(
      (piece) =>
        hasTag(piece, 'steady', 'moderate') && !hasTag(piece, 'fast', 'hard', 'tempo', 'threshold'),
    );
    return gentle && fast.length === main.filter(hasNumber).length && stated !== 'easy'
      ? 'moderate'
      : 'hard';
  }
  if (kind === 'long')
    return hardest([paced, paced === null ? hardest(main.map(wordEffort)) : measured]) ?? 'easy';
  const slowFinish = main.some((piece) => hasTag(piece, 'fastFinish')) && paced === null;
  if (slowFinish) return 'moderate';
  const words = paced === null ? hardest(main.map(wordEffort)) : measured;
  const effort = hardest([
    paced,
    words === 'hard' && paced === 'moderate' && !measuredHard(main) ? null : words,
  ]);
  return effort === null || effort === 'easy' ? 'moderate' : effort;
}

function measuredHard(main: readonly Piece[]): boolean {
  return main.some(
    (piece) =>
      pacedEffort(piece) === null &&
      hasNumber(piece) &&
      hasTag(piece, 'fast', 'hard', 'tempo', 'threshold'),
  );
}

/** How hard a session that is no run is, by its own words; null where they say nothing. */
export function effortOfOther(activity: Activity, pieces: readonly Piece[]): Effort | null {
  if (activity === 'rest') return null;
  const own = (roles: readonly Piece[]) =>
    hardest(roles.map((piece) => wordsEffort(piece, activity)));
  return (
    own(pieces.filter((piece) => piece.role === 'main')) ??
    own(pieces.filter((piece) => piece.role === 'recovery'))
  );
}

function wordsEffort(piece: Piece, activity: Activity): Effort | null {
  const tags = piece.words.map((word) => word.tag);
  const own = tags.map((tag) =>
    tag === 'recovery' && activity === 'mobility' ? null : (MEANINGS[tag]?.effort ?? null),
  );
  return hardest([...own, ...piece.figures.map((figure) => figure.effort)]);
}

/** The traits that the words of a session carry, in the vocabulary's order. */
export function traitsOf(words: readonly Word[]): readonly Trait[] {
  const found = new Set(words.flatMap((word) => MEANINGS[word.tag]?.traits ?? []));
  return TRAITS.filter((trait) => found.has(trait));
}
