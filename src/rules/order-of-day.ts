// In what order the sessions of one day happen, as far as the sheet tells.

import type { Athlete } from '../training/athlete';
import { minutesOf } from '../training/load';
import type { Session, Slot } from '../training/session';

const NOON = 12 * 60;

/** Morning or afternoon, from the slot or the clock; null where the text gives neither. */
export const halfOf = (session: Session): Slot | null =>
  session.slot ?? (session.clock === null ? null : session.clock < NOON ? 'am' : 'pm');

/** Whether a session comes before another of its day: by clock, else by half of the day, else as written. */
export function comesBefore(a: Session, b: Session, asWritten: readonly Session[]): boolean {
  if (a.clock !== null && b.clock !== null && a.clock !== b.clock) return a.clock < b.clock;
  const [halfA, halfB] = [halfOf(a), halfOf(b)];
  if (halfA !== null && halfB !== null && halfA !== halfB) return halfA === 'am';
  return asWritten.indexOf(a) < asWritten.indexOf(b);
}

/** Hours from the end of the earlier to the start of the later; null unless both have a clock time. */
export function hoursBetween(
  a: Session,
  b: Session,
  athlete: Pick<Athlete, 'easyPace'>,
): number | null {
  if (a.clock === null || b.clock === null) return null;
  const [first, second, start, next] =
    a.clock <= b.clock ? [a, b, a.clock, b.clock] : [b, a, b.clock, a.clock];
  return first === second ? 0 : (next - start - minutesOf(first, athlete).value) / 60;
}
