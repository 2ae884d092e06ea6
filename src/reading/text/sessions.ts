// Cuts a text's segments into sessions: who begins a new one, who belongs to the one before.
import type { Activity, Slot } from '../../training/session';
import type { Tag } from '../words/language';
import { MEANINGS } from '../words/meanings';
import { withClocks } from './clocks';
import type { Facts } from './facts';
import { factsOf, flatten } from './facts';
import type { Word } from './items';
import type { Segment } from './segments';
import type { FreshSegment } from './split';
import { splitSessions } from './split';

/** A session before its parts are weighed. */
export interface Draft {
  activity: Activity;
  word: Word | null;
  segments: Segment[];
  /** Talk that belongs to it: read for traits alone. */
  talk: Segment[];
  slot: Slot | null;
  clock: number | null;
  alt: number | null;
  optional: boolean;
  line: number;
  /** So many of its first segments belong to the alternative before too. */
  shared: number;
  /** Unnamed cross-training that a list in parentheses names: "XT (bike, swim)". */
  listed: boolean;
}

const NO_DISTANCE: ReadonlySet<Activity> = new Set<Activity>([
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
const STRONG_RUN = [
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

/** Words beside which a bare figure is no run: it counts something else. */
const COUNTS_ELSE: readonly Tag[] = ['power', 'heartRate', 'total', 'before', 'comment'];

/** What reading a text leaves behind from segment to segment. */
interface Reading {
  drafts: Draft[];
  current: Draft | null;
  /** The slot that leads the rest of a line. */
  lineSlot: { line: number; slot: Slot; clock: number | null } | null;
  optionalLine: number | null;
  /** The session before is complete: what follows is another. */
  closed: boolean;
  /** The line whose rest tells what was done, beside what was planned. */
  doneLine: number | null;
  repeatsAll: boolean;
  /** A label of no known word ("Whenever:") hands its own lead on to what it labels. */
  label: Segment | null;
  /** Ratings and moods that stand before any session. */
  rated: Segment[];
}

type Verdict = 'new' | 'same' | 'choice' | 'mix' | 'refine' | 'talk';

function sameFamily(a: Activity, b: Activity): boolean {
  return a === b || (WHEELS.has(a) && WHEELS.has(b));
}

function isClean(facts: Facts): boolean {
  return facts.unknownBefore <= (facts.measured ? 2 : 1);
}

/** Whether a first segment holds a session at all. */
function begins(facts: Facts, segment: Segment): boolean {
  if (facts.comment && !facts.headed) return false;
  if (facts.named) return isClean(facts);
  if (facts.part && !facts.measured && !facts.tags.has('strides')) return facts.unknown === 0;
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

function hasRepeat(draft: Draft): boolean {
  return draft.segments.some((segment) => segment.items.some((item) => item.type === 'repeat'));
}

function factsOfDraft(draft: Draft): readonly Facts[] {
  return draft.segments.map(factsOf);
}

function isMeasured(draft: Draft): boolean {
  return draft.segments.some((segment) =>
    segment.items.some((item) => item.type === 'amount' || item.type === 'repeat'),
  );
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
    return alone ? 'new' : segment.lead === 'slash' && !isMeasured(current) ? 'choice' : 'same';
  }
  if (facts.tags.has('drills') && current.activity === 'run') return 'same';
  const meaning = facts.activity ? MEANINGS[facts.activity.tag] : undefined;
  if (meaning?.move && ROUTINE.has(current.activity) && segment.lead !== 'line') return 'same';
  if (!isClean(facts)) return 'talk';
  const aside = segment.aside || ['colon', 'dash', 'open'].includes(segment.lead);
  const implied = current.word === null && !isMeasured(current) && segment.lead !== 'open';
  if ((current.activity === 'cross' || implied) && aside && !segment.aside) return 'refine';
  if (current.activity === 'cross' && aside) return 'refine';
  if (current.listed && segment.aside && !facts.measured) return 'choice';
  if (segment.lead === 'slash' && !facts.measured) {
    if (MACHINES.has(named) && MACHINES.has(current.activity)) return 'choice';
  }
  if (segment.lead === 'open' || segment.aside) return current.activity === 'rest' ? 'new' : 'same';
  if (segment.lead === 'with' && !NO_DISTANCE.has(named)) return 'same';
  if (segment.lead === 'colon' && isMeasured(current)) return 'same';
  return 'new';
}

function verdictOf(facts: Facts, segment: Segment, current: Draft, reading: Reading): Verdict {
  if (segment.lead === 'or') return orVerdict(facts, current);
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

function begin(reading: Reading, segment: Segment, facts: Facts, alt: number | null): Draft {
  const named =
    facts.named ?? (reading.closed && !facts.runWord ? reading.current?.activity : null);
  const lead = reading.lineSlot?.line === segment.line ? reading.lineSlot : null;
  const { current } = reading;
  const draft: Draft = {
    activity: named ?? 'run',
    word: facts.activity,
    segments: [segment],
    talk: [],
    slot: lead?.slot ?? null,
    clock: lead?.clock ?? null,
    alt,
    optional: facts.tags.has('optional') || reading.optionalLine === segment.line,
    line: segment.line,
    shared: 0,
    listed: current?.listed === true && segment.aside,
  };
  reading.drafts.push(draft);
  reading.current = draft;
  reading.closed = false;
  return draft;
}

/** "Bike, swim or row": the sessions before the "or" that a comma joins are alternatives too. */
function numberAlternatives(reading: Reading, current: Draft): number {
  if (current.alt !== null) return current.alt + 1;
  const chain: Draft[] = [current];
  for (let at = reading.drafts.indexOf(current) - 1; at >= 0; at -= 1) {
    const draft = reading.drafts[at];
    const lead = chain[0]?.segments[0]?.lead;
    const listed = lead === 'comma' || lead === 'slash';
    if (
      !draft ||
      !listed ||
      draft.line !== current.line ||
      draft.activity === 'run' ||
      draft.alt !== null
    )
      break;
    if (isMeasured(chain[0] ?? current)) break;
    chain.unshift(draft);
  }
  chain.forEach((draft, at) => {
    draft.alt = at;
  });
  return chain.length;
}

/** A warm-up that is written before a choice counts in each alternative. */
function sharedWarmUp(current: Draft): Segment[] {
  const shared: Segment[] = [];
  for (const segment of current.segments) {
    if (!factsOf(segment).tags.has('warmUp')) break;
    shared.push(segment);
  }
  return shared;
}

function noteSlot(reading: Reading, segment: FreshSegment, before: Draft | null): void {
  const at = segment.items.findIndex(
    (item) =>
      item.type === 'clock' || (item.type === 'word' && (item.tag === 'am' || item.tag === 'pm')),
  );
  const item = segment.items[at];
  if (!item || (item.type !== 'clock' && item.type !== 'word')) return;
  const slot = item.type === 'clock' ? item.slot : item.tag === 'am' ? 'am' : 'pm';
  const clock = item.type === 'clock' ? item.minutes : null;
  const leads = segment.items
    .slice(0, at)
    .every(
      (each) => each.type === 'word' && ['filler', 'in', 'at', 'of', 'optional'].includes(each.tag),
    );
  const alone = leads && at === segment.items.length - 1;
  const opens = segment.lead === 'line' || segment.lead === 'sentence' || segment.labels;
  const trails = alone && before !== null && !opens;
  if (leads && !trails) {
    reading.lineSlot = { line: segment.line, slot, clock };
    if (alone) reading.closed = reading.drafts.length > 0;
    const opened = reading.current;
    if (opened && opened.segments[0] === segment) {
      opened.slot = slot;
      opened.clock = clock;
    }
    return;
  }
  const current = reading.current;
  if (!current || factsOf(segment).comment) return;
  current.slot = slot;
  current.clock = clock;
  reading.closed = true;
}

/** Segments that hold nothing but a mark of the whole: "skipped", "optional", "AM". True when done with. */
function noteWhole(reading: Reading, segment: Segment, facts: Facts): boolean {
  const { current } = reading;
  const first = segment.items[0];
  if (facts.tags.has('planned') && reading.doneLine === segment.line) {
    reading.drafts = reading.drafts.filter((draft) => draft.line !== segment.line);
    reading.current = null;
    reading.doneLine = null;
  } else if (
    facts.tags.has('actual') &&
    first?.type === 'word' &&
    current &&
    !facts.tags.has('planned')
  ) {
    reading.doneLine = segment.line;
    return true;
  } else if (reading.doneLine === segment.line) return true;
  if (facts.tags.has('skipped') && !facts.measured && facts.named === null && facts.unknown <= 2) {
    reading.drafts = reading.drafts.filter((draft) => draft.line !== segment.line);
    reading.current = null;
    return true;
  }
  const ordinal = segment.items.some((item) => item.type === 'ordinal');
  if (ordinal && facts.tags.has('workout') && current) reading.closed = true;
  const bare = !facts.measured && facts.named === null && !facts.runWord;
  if (facts.tags.has('optional') && bare && facts.unknown === 0) {
    const trailing = current && !['line', 'sentence', 'plus'].includes(segment.lead);
    if (trailing) current.optional = true;
    else if (current && facts.unknown === 0 && segment.line > current.line)
      reading.optionalLine = segment.line;
    else if (current && segment.lead === 'sentence') current.optional = true;
    else reading.optionalLine = segment.line;
    return true;
  }
  return false;
}

function read(reading: Reading, given: FreshSegment): void {
  const facts = factsOf(given);
  const label = reading.label;
  const labelled = label !== null && given.lead === 'colon' && label.line === given.line;
  const segment = labelled ? { ...given, lead: label.lead } : given;
  const naming = facts.measured || facts.named !== null || facts.runWord || facts.part;
  reading.label = naming ? null : segment;
  if (noteWhole(reading, segment, facts)) return;
  const before = reading.current;
  if (!before) {
    const summed = labelled && factsOf(label).tags.has('total');
    if (!summed && begins(facts, segment)) {
      const draft = begin(reading, segment, facts, null);
      draft.segments.unshift(...reading.rated.filter((each) => each.line === segment.line));
      draft.talk.push(...reading.rated);
    } else if (!facts.measured && facts.unknown <= 1) reading.rated.push(segment);
    noteSlot(reading, segment, before);
    return;
  }
  const told = verdictOf(facts, segment, before, reading);
  const listed = told === 'new' && segment.lead === 'slash' && before.alt !== null;
  const verdict = listed ? 'choice' : told;
  if (verdict === 'new') begin(reading, segment, facts, null);
  else if (verdict === 'choice') {
    const shared = sharedWarmUp(before);
    const alt = numberAlternatives(reading, before);
    const draft = begin(reading, segment, facts, alt);
    if (facts.named === null)
      draft.activity = before.activity === 'rest' || facts.runWord ? 'run' : before.activity;
    draft.segments.unshift(...shared);
    draft.shared = shared.length;
    if (before.slot !== null && reading.lineSlot?.line === segment.line) draft.slot = before.slot;
  } else if (verdict === 'talk') before.talk.push(segment);
  else {
    if (verdict === 'mix') before.activity = 'run';
    if (verdict === 'refine' && facts.named) {
      before.activity = facts.named;
      before.word = facts.activity;
      before.listed = segment.aside;
    }
    if (verdict === 'same' && facts.named === 'mtb' && before.activity === 'bike')
      before.activity = 'mtb';
    before.segments.push(segment);
    if (facts.tags.has('optional') && !facts.measured && facts.unknown === 0)
      before.optional = true;
  }
  noteSlot(reading, segment, before);
}

/** The sessions of a text, in the order they are written. */
export function sessionsOf(segments: readonly Segment[]): readonly Draft[] {
  const reading: Reading = {
    drafts: [],
    current: null,
    lineSlot: null,
    optionalLine: null,
    closed: false,
    doneLine: null,
    label: null,
    rated: [],
    repeatsAll: segments.some((segment) =>
      segment.items.some((item) => item.type === 'repeat' && item.body.length === 0),
    ),
  };
  const first = segments[0] ? factsOf(segments[0]) : null;
  if (first?.tags.has('skipped') && flatten(segments[0]?.items ?? [])[0]?.type === 'word')
    return [];
  for (const segment of withClocks(splitSessions(segments))) {
    const freshly = segment.fresh && reading.current !== null;
    if (freshly) reading.closed = true;
    read(reading, segment);
  }
  return reading.drafts;
}
