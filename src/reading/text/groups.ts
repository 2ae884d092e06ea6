// Parentheses: what stands between a pair becomes one group.
import type { Item } from './items';

const OPENING = new Set(['(', '[', '{', '（']);
const CLOSING = new Set([')', ']', '}', '）']);
/** Deeper parentheses are read as if they were not there. */
const DEEPEST = 6;

function isMark(item: Item, marks: ReadonlySet<string>): boolean {
  return item.type === 'mark' && marks.has(item.text);
}

/** Items with every balanced pair of parentheses as one group; a lone parenthesis is dropped. */
export function grouped(items: readonly Item[]): readonly Item[] {
  const stack: { items: Item[]; start: number }[] = [{ items: [], start: 0 }];
  for (const item of items) {
    const top = stack[stack.length - 1];
    if (!top) break;
    if (isMark(item, OPENING)) {
      if (stack.length < DEEPEST) stack.push({ items: [], start: item.start });
    } else if (isMark(item, CLOSING)) {
      const closed = stack.length > 1 ? stack.pop() : undefined;
      const under = stack[stack.length - 1];
      if (closed && under) {
        const { start } = closed;
        under.items.push({ type: 'group', items: closed.items, start, end: item.end });
      }
    } else top.items.push(item);
  }
  const flat: Item[] = [];
  for (const level of stack) for (const item of level.items) flat.push(item);
  return flat;
}
