// A week as text to paste into a message.
import type { ShareAnswer, ShareDay, ShareWeek } from '../../sheets/share/answers';
import { writeDay } from './dates';

/** Index of the week to show first: the first that still has a day after today; the last where none has. */
export function nextWeek({ weeks, today }: ShareAnswer): number {
  const index = weeks.findIndex(({ days }) =>
    days.some(({ date }) => date !== null && date > today),
  );
  if (index >= 0) return index;
  return weeks.some(({ days }) => days.some(({ date }) => date !== null)) ? weeks.length - 1 : 0;
}

/** `Week 3`, `Week 3: 8 to 14 Jun`. */
export function weekTitle({ number, days }: ShareWeek): string {
  const from = days[0]?.date ?? null;
  const until = days[days.length - 1]?.date ?? null;
  if (from === null || until === null) return `Week ${number}`;
  if (from === until) return `Week ${number}: ${writeDay(from)}`;
  const first = from.slice(0, 7) === until.slice(0, 7) ? String(Number(from.slice(8))) : null;
  return `Week ${number}: ${first ?? writeDay(from)} to ${writeDay(until)}`;
}

/** The week, a line a day; the second and later lines of a day are indented. */
export const weekText = (week: ShareWeek): string =>
  [weekTitle(week), '', ...week.days.map(dayText)].join('\n');

function dayText({ day, date, entries }: ShareDay): string {
  const name = date === null ? day : `${day} ${writeDay(date)}`;
  const lines = entries.map(({ words }) => words);
  return `${name}: ${lines.length === 0 ? '–' : lines.join('\n  ')}`;
}
