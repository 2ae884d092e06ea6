// What a segment says of whole sessions: time of day, optional, skipped, planned beside done.
import type { Draft, Reading } from './draft';
import type { Facts } from './facts';
import { factsOf } from './facts';
import type { Segment } from './segments';
import type { FreshSegment } from './split';

/** Takes a time of day to the session it speaks of: before a line it leads the rest of it, behind a session it ends it. */
export function noteSlot(reading: Reading, segment: FreshSegment, before: Draft | null): void {
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
export function noteWhole(reading: Reading, segment: Segment, facts: Facts): boolean {
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
