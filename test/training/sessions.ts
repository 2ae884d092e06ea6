// Sessions, days and weeks for the tests of the vocabulary.
import type { Day, Plan, Week } from '../../src/training/plan';
import type { Session } from '../../src/training/session';

export const session = (parts: Partial<Session> = {}): Session => ({
  activity: 'run',
  kind: null,
  effort: null,
  km: null,
  minutes: null,
  slot: null,
  clock: null,
  alt: null,
  optional: false,
  exercise: null,
  traits: [],
  rpe: null,
  source: { row: 1, column: 1, start: 0, end: 0, text: '' },
  done: null,
  ...parts,
});

export const day = (
  index: number,
  sessions: readonly Session[],
  parts: Partial<Day> = {},
): Day => ({
  index,
  date: null,
  weekday: null,
  week: Math.floor(index / 7),
  sessions,
  place: null,
  ...parts,
});

export const week = (parts: Partial<Week> = {}): Week => ({
  index: 0,
  number: 1,
  first: 0,
  last: 6,
  partial: false,
  ...parts,
});

/** A plan without dates of one list of sessions a day, in weeks of seven. */
export function planOf(days: readonly (readonly Session[])[]): Plan {
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, index) =>
    week({
      index,
      number: index + 1,
      first: index * 7,
      last: Math.min(index * 7 + 6, days.length - 1),
    }),
  );
  return {
    layout: 'week-grid',
    unit: 'km',
    language: 'en',
    rows: [1, weeks.length],
    weekStart: null,
    days: days.map((sessions, index) => day(index, sessions)),
    weeks,
    unread: [],
    doubts: [],
  };
}
