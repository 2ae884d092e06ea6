// What kind of run a session is, and how hard: the words and paces of its parts weighed.
import type { Activity, Effort, Kind, Trait } from '../../training/session';
import { TRAITS } from '../../training/session';
import type { Tag } from '../words/language';
import { MEANINGS } from '../words/meanings';
import type { Word } from './items';
import type { Piece } from './pieces';
import { hasNumber, hasTag } from './pieces';

const RANK: Readonly<Record<Effort, number>> = { easy: 0, moderate: 1, hard: 2 };
const PACES: Readonly<Partial<Record<Tag, Effort>>> = {
  marathonPace: 'moderate',
  racePace: 'moderate',
  halfPace: 'hard',
  tenPace: 'hard',
  fivePace: 'hard',
};
const TEMPO: readonly Tag[] = [
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
const EASY: readonly Tag[] = ['easy', 'recovery', 'endurance', 'jog', 'walk', 'rest', 'float'];

export function hardest(efforts: readonly (Effort | null)[]): Effort | null {
  return efforts.reduce((most, each) => {
    if (each === null) return most;
    return most === null || RANK[each] > RANK[most] ? each : most;
  }, null);
}

/** The words of a part; "easy pace" says nothing of a faster one. */
function effortWords(piece: Piece): readonly Word[] {
  return piece.words.filter((word, at) => {
    const before = piece.words[at - 1];
    return !(word.tag === 'pace' && before && EASY.includes(before.tag));
  });
}

/** What a stated pace says of a part: it decides before the words. */
function pacedEffort(piece: Piece): Effort | null {
  const named = effortWords(piece).map((word) => PACES[word.tag] ?? null);
  return hardest([...named, ...piece.figures.map((figure) => figure.effort)]);
}

function wordEffort(piece: Piece): Effort | null {
  const words = effortWords(piece).map((word) =>
    word.tag === 'recovery' && piece.role !== 'main' ? null : (MEANINGS[word.tag]?.effort ?? null),
  );
  return hardest(words);
}

function effortOf(piece: Piece): Effort | null {
  return pacedEffort(piece) ?? wordEffort(piece);
}

/** A stretch that is walked, however briskly. */
function isWalk(piece: Piece): boolean {
  return hasTag(piece, 'walk') && !hasTag(piece, 'run', 'jog', 'fast', 'hard', 'runWalk');
}

function mains(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.role === 'main' && !isWalk(piece));
}

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
  if (uphill.some((piece) => piece.repeat !== null)) return true;
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
  if (all.includes('intervals') || all.includes('surges') || all.includes('sprints'))
    return 'intervals';
  if (everywhere.includes('intervals') && pieces.some((piece) => piece.repeat !== null))
    return 'intervals';
  if (pieces.some((piece) => isFastRepeat(piece, runWalk)) || alternates(pieces))
    return 'intervals';
  const calm = all.some((tag) => EASY.includes(tag)) || all.includes('strides');
  if (all.includes('speed') && !calm && !tempoSigns(pieces)) return 'intervals';
  return tempoSigns(pieces) ? 'tempo' : 'easy';
}

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
    const stated = hardest(fast.map(pacedEffort));
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
