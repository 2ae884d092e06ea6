// What kind of run a session is: the first that applies.
import type { Kind } from '../../training/session';
import type { Tag } from '../words/language';
import type { Piece } from './pieces';
import { hasNumber, hasTag } from './pieces';
import { EASY, effortOf, effortWords, isWalk, mains, TEMPO } from './stretches';

/** Running and walking in turns, with no word of speed. */
function isRunWalk(pieces: readonly Piece[]): boolean {
  if (pieces.some((piece) => hasTag(piece, 'runWalk'))) return true;
  const walks = pieces.some((piece) => hasTag(piece, 'walk'));
  return walks && pieces.some((piece) => hasTag(piece, 'run', 'jog') && piece.role === 'main');
}

function isFastRepeat(piece: Piece, runWalk: boolean): boolean {
  if (piece.repeat === null || piece.role !== 'main' || piece.repeat.body.length === 0)
    return false;
  if (piece.repeat.count[1] < 2 || hasTag(piece, 'strides', 'drills')) return false;
  const effort = effortOf(piece);
  if (effort === 'easy' || (effort === null && runWalk)) return false;
  return !piece.words.some((word) => word.tag === 'walk') || effort !== null;
}

/** Two faster stretches or more with easy running between them. */
function alternates(pieces: readonly Piece[]): boolean {
  let fast = 0;
  let rested = false;
  const whole = ['colon', 'with', 'open'].includes(pieces[1]?.lead ?? 'line');
  for (const piece of whole ? pieces.slice(1) : pieces) {
    if (piece.role === 'warm' || piece.role === 'cool') continue;
    if (hasTag(piece, 'progression')) return false;
    const effort = effortOf(piece);
    if (piece.role === 'recovery' || effort === 'easy') rested = rested || fast > 0;
    else if (hasNumber(piece) && effort !== null && piece.role === 'main') {
      if (fast > 0 && rested) return true;
      fast += 1;
      rested = false;
    }
  }
  return false;
}

function isRace(pieces: readonly Piece[], all: readonly Tag[]): boolean {
  const has = (...tags: readonly Tag[]) => tags.some((tag) => all.includes(tag));
  if (has('raceDay', 'race', 'trial')) return true;
  const training = has(
    'easy',
    'recovery',
    'longRun',
    'mediumLong',
    'pace',
    'intervals',
    'tempo',
    'threshold',
    'steady',
    'progression',
    'endurance',
    'jog',
  );
  if (has('parkrun')) return !training;
  const firstMain = pieces.find((piece) => piece.role === 'main');
  const timed = pieces.some((piece) => hasTag(piece, 'timed'));
  const whole =
    pieces.every((piece) => piece.repeat === null) &&
    !pieces.some((piece) => piece.role === 'warm' || piece.role === 'cool');
  if (timed && whole && firstMain && !has('part')) return true;
  return (
    has('marathon', 'half', 'ultra') &&
    !training &&
    !has('marathonPace', 'halfPace', 'racePace') &&
    whole
  );
}

function isLong(pieces: readonly Piece[], all: readonly Tag[]): boolean {
  if (all.includes('longRun') || all.includes('mediumLong')) return true;
  const not: readonly Tag[] = [
    'tempo',
    'intervals',
    'threshold',
    'hillRepeats',
    'hills',
    'hillSprints',
    'strides',
    'rest',
    'warmUp',
    'coolDown',
    'walk',
  ];
  return pieces.some((piece) =>
    piece.words.some((word, at) => {
      const after = piece.words[at + 1]?.tag;
      const next = piece.items[piece.items.indexOf(word) + 1];
      return (
        word.tag === 'long' &&
        next?.type !== 'unknown' &&
        !(after !== undefined && not.includes(after)) &&
        piece.role === 'main'
      );
    }),
  );
}

function isHills(pieces: readonly Piece[], all: readonly Tag[]): boolean {
  if (all.includes('hillRepeats') || all.includes('hillSprints')) return true;
  const uphill = pieces.filter((piece) => hasTag(piece, 'hills') && piece.role !== 'strides');
  const labelled = uphill.some(
    (piece) => piece.role === 'main' && !hasNumber(piece) && !piece.aside,
  );
  const repeats = pieces.some((piece) => piece.repeat !== null && piece.role === 'main');
  if (uphill.some((piece) => piece.repeat !== null) || (labelled && repeats)) return true;
  return (
    uphill.some((piece) => piece.role === 'main' && !piece.aside) &&
    !all.some((tag) => EASY.includes(tag) || TEMPO.includes(tag) || tag === 'intervals')
  );
}

function tempoSigns(pieces: readonly Piece[]): boolean {
  return mains(pieces).some((piece, at) => {
    if (effortWords(piece).some((word) => TEMPO.includes(word.tag))) return true;
    const figured = piece.figures.some(
      (figure) => figure.effort === 'moderate' || figure.effort === 'hard',
    );
    if (figured) return true;
    const second = mains(pieces)
      .slice(0, at)
      .some((before) => hasNumber(before) || hasTag(before, 'easy'));
    return second && hasNumber(piece) && piece.figures.length > 0 && effortOf(piece) === null;
  });
}

/** Words that alone make intervals of a run. */
const FAST_WORDS: readonly Tag[] = ['intervals', 'surges', 'sprints', 'hiit'];

/** The kind of a run, the first that applies. */
export function kindOf(pieces: readonly Piece[]): Kind {
  const all = pieces
    .filter((piece) => piece.role !== 'warm' && piece.role !== 'cool' && !isWalk(piece))
    .flatMap((piece) => effortWords(piece).map((word) => word.tag));
  const everywhere = pieces.flatMap((piece) => piece.words.map((word) => word.tag));
  if (isRace(pieces, all)) return 'race';
  if (isLong(pieces, all)) return 'long';
  if (isHills(pieces, all)) return 'hills';
  const runWalk = isRunWalk(pieces);
  if (all.some((tag) => FAST_WORDS.includes(tag))) return 'intervals';
  if (everywhere.includes('intervals') && pieces.some((piece) => piece.repeat !== null))
    return 'intervals';
  if (pieces.some((piece) => isFastRepeat(piece, runWalk)) || alternates(pieces))
    return 'intervals';
  const calm = all.some((tag) => EASY.includes(tag)) || all.includes('strides');
  if (all.includes('speed') && !calm && !tempoSigns(pieces)) return 'intervals';
  return tempoSigns(pieces) ? 'tempo' : 'easy';
}
