// What was planned and what was done on the two sides of a bar: "8 mi | 7.9 mi".
import { flatten } from './facts';
import type { Amount, Item } from './items';

/** Words that may stand beside the figure of what was done. */
const BESIDE: ReadonlySet<string> = new Set(['actual', 'at', 'in', 'pace', 'filler', 'form']);

/** Nobody does more than so many times what was planned; a longer figure is another part. */
const MOST_OVER = 1.5;

function amountsOf(items: readonly Item[]): readonly Amount[] {
  return items.filter((item): item is Amount => item.type === 'amount');
}

/** The right side measures once more what the left side plans, and names nothing else. */
function repeatsPlan(left: readonly Item[], right: readonly Item[]): boolean {
  const [planned, ...more] = amountsOf(left);
  const done = amountsOf(right)[0];
  if (!planned || !done || more.length > 0) return false;
  const alike = done.dimension === planned.dimension || done.dimension === 'bare';
  if (done.dimension === planned.dimension && done.span[1] > planned.span[1] * MOST_OVER)
    return false;
  const only = flatten(right).every((item) =>
    item.type === 'word'
      ? BESIDE.has(item.tag)
      : ['amount', 'figure', 'mark', 'group'].includes(item.type),
  );
  return alike && only && !left.some((item) => item.type === 'repeat' || item.type === 'clock');
}

function withoutDone(line: readonly Item[]): readonly Item[] {
  const bars = line.filter((item) => item.type === 'mark' && item.text === '|');
  const at = bars[0] ? line.indexOf(bars[0]) : -1;
  if (bars.length !== 1 || at < 0) return line;
  const left = line.slice(0, at);
  return repeatsPlan(left, line.slice(at + 1)) ? left : line;
}

/** Items without what was done, where a bar parts it from what was planned. */
export function plannedOnly(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  let line: Item[] = [];
  for (const item of items) {
    if (item.type === 'break') {
      kept.push(...withoutDone(line), item);
      line = [];
    } else line.push(item);
  }
  return [...kept, ...withoutDone(line)];
}
