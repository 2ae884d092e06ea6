// Cuts a segment that holds two sessions with nothing between them: "4 mi am 6 mi pm".
import type { Tag } from '../words/language';
import type { Item } from './items';
import type { Lead, Segment } from './segments';

export interface FreshSegment extends Segment {
  /** What came before is complete. */
  readonly fresh: boolean;
  /** A colon stands behind it. */
  readonly labels: boolean;
}

const LABELS: ReadonlySet<Tag> = new Set<Tag>([
  'recovery',
  'longRun',
  'mediumLong',
  'threshold',
  'easy',
  'intervals',
  'tempo',
  'marathonPace',
]);
const PARTS: ReadonlySet<Tag> = new Set<Tag>([
  'warmUp',
  'coolDown',
  'float',
  'part',
  'between',
  'at',
]);

/** How a segment is joined to the label before it. */
const LABELLING: readonly Lead[] = ['colon', 'dash'];

function isSlot(item: Item): boolean {
  return item.type === 'word' && (item.tag === 'am' || item.tag === 'pm');
}

function isAmount(item: Item): boolean {
  return item.type === 'repeat' || (item.type === 'amount' && item.dimension !== 'bare');
}

/** Where in a segment another session begins; only with a label before each figure, or a time of day. */
function cutsOf(items: readonly Item[]): readonly number[] {
  const cuts: number[] = [];
  const leading = items[0] !== undefined && isSlot(items[0]);
  const parts = items.some((item) => item.type === 'word' && PARTS.has(item.tag));
  let labelled = false;
  let measured = false;
  items.forEach((item, at) => {
    if (isSlot(item)) {
      const cut = leading ? at : at + 1;
      const figured = measured || items[at - 1]?.type === 'amount';
      const again = leading && at > 0 && items.slice(0, at).some((each) => !isSlot(each));
      if (at > 0 && (figured || again) && cut < items.length) {
        cuts.push(cut);
        measured = false;
        labelled = false;
      }
    } else if (isAmount(item)) measured = true;
    else if (item.type === 'word' && LABELS.has(item.tag)) {
      const capital = item.text.charAt(0) !== item.text.charAt(0).toLowerCase();
      const again = measured && labelled && capital && !parts;
      if (again && items.slice(at).some(isAmount)) {
        cuts.push(at);
        measured = false;
      }
      if (!measured) labelled = true;
    }
  });
  return cuts;
}

/**
 * "AM: 5 easy PM: gym": a time of day right before a colon or a dash leads what follows, where the line
 * has had another before it.
 */
function leadsNext(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index];
  const last = segment?.items[segment.items.length - 1];
  if (!segment || !last || segment.items.length < 2 || !isSlot(last)) return false;
  const labels = LABELLING.includes(segments[index + 1]?.lead ?? 'line');
  const earlier = segments.slice(0, index).filter((before) => before.line === segment.line);
  const slots = [...earlier.flatMap((before) => before.items), ...segment.items.slice(0, -1)];
  return labels && slots.some(isSlot);
}

/** Segments in which no second session is left. */
export function splitSessions(segments: readonly Segment[]): readonly FreshSegment[] {
  return segments.flatMap((segment, index) => {
    const found = cutsOf(segment.items);
    const last = segment.items.length - 1;
    const leading = leadsNext(segments, index);
    const cuts = leading && !found.includes(last) ? [...found, last] : found;
    const starts = [0, ...cuts];
    return starts.map((start, at) => ({
      ...segment,
      lead: at === 0 ? segment.lead : ('next' as const),
      items: segment.items.slice(start, starts[at + 1] ?? segment.items.length),
      fresh: at > 0,
      labels: at === cuts.length && (leading || segments[index + 1]?.lead === 'colon'),
    }));
  });
}
