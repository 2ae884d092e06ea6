// Who needs a look comes first.
import { dateIn, daysBetween } from '../../training/calendar';
import type { IsoDate } from '../../training/plan';
import type { SquadEntry } from './answers';

const FAR = 100_000;

/** The entries in the board's order. */
export function ranked<T extends { readonly entry: SquadEntry }>(
  rows: readonly T[],
  today: IsoDate,
): T[] {
  const keys = new Map(rows.map((row) => [row, keysOf(row.entry, today)]));
  return [...rows].sort((one, other) => {
    const [a, b] = [keys.get(one) ?? [], keys.get(other) ?? []];
    const at = a.findIndex((key, index) => key !== b[index]);
    return (a[at] ?? 0) - (b[at] ?? 0);
  });
}

/** Smallest first: how grave, how near, how many, how soon the race. */
const keysOf = (entry: SquadEntry, today: IsoDate): readonly number[] => [
  gravity(entry),
  daysTo(entry, today),
  -(entry.counts?.error ?? 0),
  -(entry.counts?.warning ?? 0),
  -(entry.counts?.note ?? 0),
  entry.daysToGo ?? FAR,
];

/** Errors, then tabs that could not be checked, then warnings, notes, nothing; those who left come last. */
function gravity({ state, counts }: SquadEntry): number {
  if (state === 'gone') return 5;
  if (counts === null) return 1;
  if (counts.error > 0) return 0;
  if (counts.warning > 0) return 2;
  return counts.note > 0 ? 3 : 4;
}

/** What is about the athlete herself is about today. */
function daysTo({ first, when }: SquadEntry, today: IsoDate): number {
  if (when === '') return first === '' ? FAR : 0;
  const date = dateIn(when);
  return date === null ? FAR : Math.abs(daysBetween(today, date));
}
