// A run that stands behind a session that is none, without a word that names it alone.
import type { Draft } from './draft';
import { factsOfDraft, isMeasured } from './draft';
import type { Facts } from './facts';
import { wordsOf } from './facts';
import type { Segment } from './segments';

/** Words of running that a measured part needs to be a session of its own. */
export const STRONG_RUN = [
  'longRun',
  'mediumLong',
  'tempo',
  'threshold',
  'progression',
  'intervals',
  'hillRepeats',
  'hillSprints',
  'surges',
  'race',
  'trial',
  'parkrun',
  'marathonPace',
  'halfPace',
  'fastFinish',
  'recovery',
  'strides',
  'easy',
] as const;

/** A phrase with the word for running in it ("tempo run"). */
const RUN_NAME = /\b(run|lr|lsd)\b|lauf\b|\b(footing|corsa|corrida|carrera|duurloop)\b/;
/** A distance below, in kilometres, may be a stretch of another activity. */
const SHORTEST_RUN = 1.6;

/**
 * "30 min swim + tempo run 6 mi": behind a session that is no run, a measured part that calls
 * itself a run; without the word, a distance behind a plus where the session has a time.
 */
export function runsApart(facts: Facts, segment: Segment, current: Draft): boolean {
  if (current.activity === 'run' || !facts.measured || !isMeasured(current)) return false;
  const called = wordsOf(segment.items).some((word) => RUN_NAME.test(word.text.toLowerCase()));
  if (called) return true;
  const timed = factsOfDraft(current).every((each) => !each.far);
  const distance = segment.items.some(
    (item) => item.type === 'amount' && item.dimension === 'km' && item.span[1] >= SHORTEST_RUN,
  );
  const joined = segment.lead === 'plus' || segment.lead === 'next';
  return joined && timed && distance && STRONG_RUN.some((tag) => facts.tags.has(tag));
}
