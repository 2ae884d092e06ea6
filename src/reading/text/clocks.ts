// Clock times at the head of a session: "7:00 easy run 5 mi", and then "18:30 gym" beside it.
import type { Amount, Clock, Item } from './items';
import type { FreshSegment } from './split';

const FIRST_HOUR = 5;
const LAST_HOUR = 23;

/** The place of a colon figure that leads a segment and could be a clock time. */
function leadingClock(segment: FreshSegment): number | null {
  const at = segment.items.findIndex((item) => item.type !== 'word' || item.tag !== 'filler');
  const item = segment.items[at];
  if (item?.type !== 'amount' || item.dimension !== 'colon') return null;
  const hour = item.span[0];
  const inDay = item.span[0] === item.span[1] && hour >= FIRST_HOUR && hour < LAST_HOUR;
  return inDay && segment.items.length > at + 1 ? at : null;
}

function measuresOtherwise(items: readonly Item[]): boolean {
  const rest = items.filter((item) => item.type === 'amount' || item.type === 'repeat');
  return (
    rest.length > 0 &&
    rest.every(
      (item) => item.type === 'repeat' || (item.type === 'amount' && item.dimension !== 'colon'),
    )
  );
}

function clockOf(amount: Amount): Clock {
  const { start, end, span } = amount;
  const minutes = Math.round(span[0] * 60);
  return { type: 'clock', start, end, minutes, slot: minutes < 12 * 60 ? 'am' : 'pm' };
}

/**
 * Segments with their clock times known. A colon figure is one where the session has another
 * figure of its own; once a text has one, "6:30 am" among them, every session's leading colon
 * figure is.
 */
export function withClocks(segments: readonly FreshSegment[]): readonly FreshSegment[] {
  const sure = segments.some((segment) => {
    if (segment.items.some((item) => item.type === 'clock')) return true;
    const at = leadingClock(segment);
    return at !== null && segment.lead === 'line' && measuresOtherwise(segment.items.slice(at + 1));
  });
  if (!sure) return segments;
  return segments.map((segment) => {
    const at = leadingClock(segment);
    const amount = at === null ? undefined : segment.items[at];
    if (amount?.type !== 'amount') return segment;
    return {
      ...segment,
      items: segment.items.map((item) => (item === amount ? clockOf(amount) : item)),
    };
  });
}
