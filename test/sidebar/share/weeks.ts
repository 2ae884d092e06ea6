// A week as it is handed to an athlete, for the tests of text and calendar file.
import type {
  ShareAnswer,
  ShareDay,
  ShareEntry,
  ShareWeek,
} from '../../../src/sheets/share/answers';

export const entry = (words: string, more: Partial<ShareEntry> = {}): ShareEntry => ({
  words,
  isRest: false,
  start: null,
  minutes: null,
  ...more,
});

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A week from a Monday (`2026-06-08`), or without dates. */
export function week(
  number: number,
  monday: string | null,
  entries: readonly (readonly ShareEntry[])[],
): ShareWeek {
  const dateOf = (index: number) =>
    monday === null
      ? null
      : new Date(Date.parse(monday) + index * 86_400_000).toISOString().slice(0, 10);
  const days = entries.map(
    (each, index): ShareDay => ({ day: DAYS[index] ?? '', date: dateOf(index), entries: each }),
  );
  return { number, days };
}

export const FULL = week(3, '2026-06-08', [
  [entry('Rest', { isRest: true })],
  [entry('6 km easy + strides')],
  [
    entry('07:00 Tempo 8 km, middle 5 @ threshold', { start: '07:00', minutes: 50 }),
    entry('Core 20 min'),
  ],
  [],
  [entry('18:30 club run', { start: '18:30' })],
  [entry('Long run 14 km; take gels, drink\\eat')],
  [entry('Rest or bike 30 min')],
]);

export const answerOf = (weeks: readonly ShareWeek[], today = '2026-06-03'): ShareAnswer => ({
  tab: 'Jo: spring/summer',
  athlete: 'Jo',
  plan: 'abc-7',
  today,
  weeks,
});
