// Cuts a text's segments into sessions: who begins a new one, who belongs to the one before.

import type { Activity } from '../../training/session';
import { withClocks } from './clocks';
import type { Draft, Reading } from './draft';
import { isMeasured } from './draft';
import type { Facts } from './facts';
import { factsOf, flatten } from './facts';
import { noteSlot, noteWhole } from './notes';
import type { Segment } from './segments';
import type { FreshSegment } from './split';
import { splitSessions } from './split';
import { begins, NO_DISTANCE, verdictOf } from './verdict';

/** What a session that names nothing is, once another is complete: that again, or a run. */
function carried(reading: Reading, segment: Segment, facts: Facts): Activity {
  const { current } = reading;
  if (!reading.closed || facts.runWord || !current) return 'run';
  const far = (each: Segment) =>
    each.items.some((item) => item.type === 'amount' && item.dimension === 'km');
  const bare = segment.items.some((item) => item.type === 'amount' && item.dimension === 'bare');
  if (bare && NO_DISTANCE.has(current.activity)) return 'run';
  return far(segment) && !current.segments.some(far) ? 'run' : current.activity;
}

function begin(reading: Reading, segment: Segment, facts: Facts, alt: number | null): Draft {
  const lead = reading.lineSlot?.line === segment.line ? reading.lineSlot : null;
  const { current } = reading;
  const draft: Draft = {
    activity: facts.named ?? carried(reading, segment, facts),
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
