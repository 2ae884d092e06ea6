// Whether a segment begins a session, belongs to the one before, or is a choice beside it.
import type { Activity } from '../../training/session';
import type { Tag } from '../words/language';
import { MEANINGS } from '../words/meanings';
import { runsApart, STRONG_RUN } from './apart';
import type { Draft, Reading } from './draft';
import { factsOfDraft, hasRepeat, isMeasured } from './draft';
import type { Facts } from './facts';
import type { Segment } from './segments';

export const NO_DISTANCE: ReadonlySet<Activity> = new Set<Activity>([
  'strength',
  'core',
  'mobility',
  'yoga',
  'pilates',
  'plyo',
  'dance',
  'climb',
  'martial',
  'play',
  'racket',
  'golf',
  'rope',
]);

const ROUTINE: ReadonlySet<Activity> = new Set<Activity>([
  'strength',
  'core',
  'mobility',
  'plyo',
  'yoga',
  'pilates',
]);

const WHEELS: ReadonlySet<Activity> = new Set<Activity>(['bike', 'mtb']);

const MACHINES: ReadonlySet<Activity> = new Set<Activity>([
  'bike',
  'mtb',
  'swim',
  'aqua-jog',
  'elliptical',
  'row',
  'ski',
  'stairs',
  'climber',
  'cross',
  'rest',
  'yoga',
  'pilates',
  'walk',
  'hike',
]);

/** Words beside which a bare figure is no run: it counts something else. */
const COUNTS_ELSE: readonly Tag[] = ['power', 'heartRate', 'total', 'before', 'comment'];

type Verdict = 'new' | 'same' | 'choice' | 'mix' | 'refine' | 'talk';

function sameFamily(a: Activity, b: Activity): boolean {
  return a === b || (WHEELS.has(a) && WHEELS.has(b));
}

function isClean(facts: Facts): boolean {
  return facts.unknownBefore <= (facts.measured ? 2 : 1);
}

/** Whether a first segment holds a session at all. */
export function begins(facts: Facts, segment: Segment): boolean {
  if (facts.comment && !facts.headed) return false;
  if (facts.named) return isClean(facts);
  const framing = facts.tags.has('warmUp') || facts.tags.has('coolDown');
  if (framing && !facts.measured && !facts.tags.has('strides')) return facts.unknown === 0;
  if (facts.runWord) return facts.unknownBefore <= 1 || (facts.measured && facts.unknown <= 3);
  if (!facts.measured || (!facts.far && COUNTS_ELSE.some((tag) => facts.tags.has(tag))))
    return false;
  const first = segment.items.find((item) => item.type !== 'word' || item.tag !== 'filler');
  return facts.far || facts.unknown === 0 || (first?.type === 'amount' && facts.unknown <= 2);
}

function orVerdict(facts: Facts, current: Draft): Verdict {
  if (facts.comment || !(facts.named || facts.runWord || facts.measured)) return 'same';
  if (facts.named === null && !facts.runWord) {
    return factsOfDraft(current).some((each) => each.measured) && !hasRepeat(current)
      ? 'same'
      : 'choice';
  }
  const merged = facts.named !== null && sameFamily(facts.named, current.activity);
  return merged && !facts.measured && (current.activity !== 'run' || !facts.runWord)
    ? 'same'
    : 'choice';
}

function runWalkVerdict(
  facts: Facts,
  segment: Segment,
  current: Draft,
  repeatsAll: boolean,
): Verdict {
  const apart =
    segment.lead === 'line' ||
    segment.lead === 'plus' ||
    (segment.lead === 'sentence' && current.activity === 'walk');
  if (repeatsAll || !apart) return current.activity === 'run' ? 'same' : 'mix';
  return facts.measured ? 'new' : 'same';
}

/** A segment that names another activity than the session before it. */
function otherActivity(facts: Facts, segment: Segment, current: Draft, reading: Reading): Verdict {
  const { named } = facts;
  if (named === null) return 'same';
  const pair = [named, current.activity];
  if (pair.every((each) => each === 'run' || each === 'walk')) {
    return runWalkVerdict(facts, segment, current, reading.repeatsAll);
  }
  if (named === 'rest') {
    const alone =
      segment.items.length === 1 && (segment.lead === 'line' || segment.lead === 'sentence');
    return alone
      ? 'new'
      : segment.lead === 'slash' && segment.items.length === 1 && facts.unknown === 0
        ? 'choice'
        : 'same';
  }
  if (facts.tags.has('drills') && current.activity === 'run') return 'same';
  const meaning = facts.activity ? MEANINGS[facts.activity.tag] : undefined;
  if (meaning?.move && ROUTINE.has(current.activity) && segment.lead !== 'line') return 'same';
  if (!isClean(facts)) return 'talk';
  const aside = segment.aside || ['colon', 'dash', 'open'].includes(segment.lead);
  const implied = current.word === null && !isMeasured(current) && segment.lead !== 'open';
  if ((current.activity === 'cross' || implied) && aside && !segment.aside) return 'refine';
  if (current.activity === 'cross' && aside) return 'refine';
  if (current.word?.tag === 'hiit' && aside && !isMeasured(current)) return 'refine';
  if (current.listed && segment.aside && !facts.measured) return 'choice';
  if (segment.lead === 'slash' && !(facts.measured && isMeasured(current))) {
    if (MACHINES.has(named) && MACHINES.has(current.activity)) return 'choice';
  }
  if (segment.lead === 'open' || segment.aside) return current.activity === 'rest' ? 'new' : 'same';
  if (segment.lead === 'with' && !NO_DISTANCE.has(named)) return 'same';
  if (segment.lead === 'colon' && isMeasured(current)) return 'same';
  return 'new';
}

/** What a segment is to the session before it. */
export function verdictOf(
  facts: Facts,
  segment: Segment,
  current: Draft,
  reading: Reading,
): Verdict {
  if (segment.lead === 'or') return orVerdict(facts, current);
  const content = facts.named !== null || facts.runWord || facts.measured;
  if (current.activity === 'rest' && segment.lead === 'slash' && content) return 'choice';
  if (reading.closed && (facts.measured || facts.named)) return 'new';
  if (facts.comment) return 'talk';
  const drilling = current.word?.tag === 'drills' && !isMeasured(current);
  const runs = facts.named === 'run' || (facts.named === null && (facts.far || facts.runWord));
  if (drilling && runs) return 'mix';
  if (
    facts.part &&
    (facts.named === null ||
      ['run', 'walk', 'rest'].includes(facts.named) ||
      facts.tags.has('warmUp'))
  ) {
    return NO_DISTANCE.has(current.activity) && facts.far ? 'new' : 'same';
  }
  if (facts.named !== null && !sameFamily(facts.named, current.activity)) {
    return otherActivity(facts, segment, current, reading);
  }
  if (facts.named !== null) return 'same';
  const strong = STRONG_RUN.some((tag) => facts.tags.has(tag)) && facts.measured;
  const away = ['line', 'plus', 'comma', 'next', 'and', 'sentence', 'slash'].includes(segment.lead);
  if (away && !segment.aside && runsApart(facts, segment, current)) return 'new';
  const named = current.activity === 'strength' && !isMeasured(current);
  // "Strength: 6 x 1 mi" is a run of that name.
  if (named && segment.lead === 'colon' && facts.far) return 'mix';
  if (NO_DISTANCE.has(current.activity) || current.activity === 'rest') {
    const timed =
      facts.measured && segment.lead === 'line' && facts.unknown === 0 && isMeasured(current);
    if (away && !segment.aside && (facts.far || strong || (timed && facts.runWord))) return 'new';
  }
  return 'same';
}
