// Plans drawn as weeks of words for the planning tests, without the reader between.
import { addDays, weekdayOf } from '../../src/training/calendar';
import { type Day, type Plan, WEEKDAYS } from '../../src/training/plan';
import type { Session } from '../../src/training/session';
import { run, session } from './sessions';

/** What a drawn word stands for; `''` is a blank day. */
const WORDS: Readonly<Record<string, () => readonly Session[]>> = {
  '': () => [],
  rest: () => [session('Rest', { activity: 'rest' })],
  easy: () => [run('8 km easy', { km: [8, 8] })],
  long: () => [run('Long run 18 km', { kind: 'long', km: [18, 18] })],
  tempo: () => [run('8 km tempo', { kind: 'tempo', effort: 'hard', km: [8, 8] })],
  track: () => [run('6 x 800 m', { kind: 'intervals', effort: 'hard', km: [8, 8] })],
  half: () => [run('Half marathon', { kind: 'race', effort: 'hard', km: [21.1, 21.1] })],
  cross: () => [session('XT', { activity: 'cross' })],
  'cross 40': () => [session('XT 40 min', { activity: 'cross', minutes: [40, 40] })],
  'rest or cross': () => {
    const text = 'Rest or cross-train';
    const source = { row: 1, column: 1, text };
    return [
      session(text, { activity: 'rest', alt: 0, source: { ...source, start: 0, end: 4 } }),
      session(text, { activity: 'cross', alt: 1, source: { ...source, start: 8, end: 19 } }),
    ];
  },
  bike: () => [session('Bike 45 min', { activity: 'bike', minutes: [45, 45] })],
  swim: () => [
    session('Easy swim 30 min', { activity: 'swim', effort: 'easy', minutes: [30, 30] }),
  ],
  strength: () => [session('Strength 30 min', { activity: 'strength', minutes: [30, 30] })],
  yoga: () => [session('Yoga 20 min', { activity: 'yoga', minutes: [20, 20] })],
};

export const DRAWN: readonly string[] = Object.keys(WORDS);

/** A plan of whole weeks, each a line of seven words with commas between; dated from a Monday where one is given. */
export function planOf(weeks: readonly string[], monday: string | null = null): Plan {
  const days = weeks.flatMap((line, week) => {
    const words = line.split(',').map((word) => word.trim());
    if (words.length !== 7) throw new Error(`a week has seven days: ${line}`);
    return words.map((word, at): Day => {
      const index = week * 7 + at;
      const place = { row: week + 1, column: at + 1 };
      const date = monday === null ? null : addDays(monday, index);
      const sessions = WORDS[word]?.();
      if (sessions === undefined) throw new Error(`no such word: ${word}`);
      return {
        index,
        date,
        weekday: date === null ? (WEEKDAYS[at] ?? null) : weekdayOf(date),
        week,
        place,
        sessions: sessions.map((each) => ({ ...each, source: { ...each.source, ...place } })),
      };
    });
  });
  return {
    layout: 'week-grid',
    unit: 'km',
    language: 'en',
    rows: [1, weeks.length],
    weekStart: 'Mon',
    days,
    weeks: weeks.map((_, index) => ({
      index,
      number: index + 1,
      first: index * 7,
      last: index * 7 + 6,
      partial: false,
    })),
    unread: [],
    doubts: [],
  };
}
