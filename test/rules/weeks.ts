// Weeks drawn as text that reads like a plan: `Mon easy 5 mi + strength 40' | Wed intervals | Sat long 18 mi`.
import { addDays, weekdayOf } from '../../src/training/calendar';
import { KM_PER_MILE } from '../../src/training/figures';
import { type Day, type Plan, WEEKDAYS, type Week } from '../../src/training/plan';
import {
  ACTIVITIES,
  type Activity,
  type Effort,
  type Kind,
  type Session,
  type Slot,
  TRAITS,
  type Trait,
} from '../../src/training/session';

const KINDS: Readonly<Record<string, readonly [Kind, Effort]>> = {
  easy: ['easy', 'easy'],
  long: ['long', 'easy'],
  tempo: ['tempo', 'hard'],
  steady: ['tempo', 'moderate'],
  intervals: ['intervals', 'hard'],
  hills: ['hills', 'hard'],
  race: ['race', 'hard'],
};
const EXERCISES = [
  'squat',
  'lunge',
  'calf',
  'stepup',
  'upper',
  'glute',
  'balance',
  'squash',
  'badminton',
];

interface Draft {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly alt: number | null;
}

/**
 * One session's words: a run's kind or an activity, then in any order an effort (`~easy`), a trait
 * (`#fatigue`), `5 mi`, `8 km`, `40'`, `am`, `pm`, `@7:30`, `optional`, `rpe8`, `missed`,
 * `did 8 km`, `did 40'`, `instead bike`.
 */
function session(text: string, { row, column, start, alt }: Draft): Session {
  const words = text.trim().split(/\s+/);
  const kind = words.map((word) => KINDS[word]).find((known) => known !== undefined);
  const instead = /instead (\S+)/.exec(text)?.[1];
  const own = words.filter((_, i) => words[i - 1] !== 'instead');
  const activity = own.find((word): word is Activity =>
    (ACTIVITIES as readonly string[]).includes(word),
  );
  const exercise = words.find((word) => EXERCISES.includes(word)) ?? null;
  if (kind === undefined && activity === undefined) throw new Error(`no session in "${text}"`);
  const isRun = activity === undefined || activity === 'run';
  const effort = /~(easy|moderate|hard)/.exec(text)?.[1] as Effort | undefined;
  const clock = /@(\d+):(\d+)/.exec(text);
  const plain = text.replace(/did .*$/, '');
  const did = /did .*$/.exec(text)?.[0] ?? '';
  const missed = words.includes('missed');
  const span = (value: number | null) => (value === null ? null : ([value, value] as const));
  return {
    activity: activity ?? 'run',
    kind: isRun ? (kind?.[0] ?? 'easy') : null,
    effort: effort ?? (isRun ? (kind?.[1] ?? 'easy') : null),
    km: span(kmIn(plain)),
    minutes: span(minutesIn(plain)),
    slot: (words.find((word) => word === 'am' || word === 'pm') as Slot | undefined) ?? null,
    clock: clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]),
    alt,
    optional: words.includes('optional'),
    exercise,
    traits: TRAITS.filter((trait: Trait) => words.includes(`#${trait}`)),
    rpe: Number(/rpe(\d+)/.exec(text)?.[1] ?? Number.NaN) || null,
    source: { row, column, start, end: start + text.length, text: text.trim() },
    done: missed
      ? { missed, km: 0, minutes: 0 }
      : did === ''
        ? null
        : {
            missed,
            km: kmIn(did),
            minutes: minutesIn(did),
            ...(instead === undefined ? {} : { instead: instead as Activity }),
          },
  };
}

function kmIn(text: string): number | null {
  const found = /([\d.]+) ?(mi|km)\b/.exec(text);
  return found === null ? null : Number(found[1]) * (found[2] === 'mi' ? KM_PER_MILE : 1);
}

function minutesIn(text: string): number | null {
  const found = /([\d.]+)'/.exec(text);
  return found === null ? null : Number(found[1]);
}

/** The sessions of one cell: `+` joins them, ` or ` parts alternatives. */
export function cell(text: string, row = 1, column = 1): Session[] {
  const alternatives = text.split(' or ');
  let start = 0;
  return alternatives.flatMap((alternative, i) =>
    alternative
      .split('+')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const alt = alternatives.length > 1 ? i : null;
        const made = session(part, { row, column, start, alt });
        start += part.length + 1;
        return made;
      }),
  );
}

export interface PlanOptions {
  /** A Monday; null for a plan without dates. */
  readonly from?: string | null;
  readonly unit?: 'mi' | 'km';
  /** Weeks (from 0) that a log does not fill. */
  readonly partial?: readonly number[];
}

/** A plan of Monday weeks, each drawn as text. Days that are not named are blank. */
export function plan(weeks: readonly string[], options: PlanOptions = {}): Plan {
  const { from = '2026-06-01', unit = 'mi', partial = [] } = options;
  const days: Day[] = [];
  const made: Week[] = [];
  weeks.forEach((text, week) => {
    const cells = new Map<string, string>();
    for (const part of text.split('|')) {
      const found = /^\s*(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s*(.*)$/.exec(part);
      if (found === null && part.trim() !== '') throw new Error(`no weekday in "${part}"`);
      if (found !== null) cells.set(found[1] ?? '', found[2] ?? '');
    }
    made.push({
      index: week,
      number: week + 1,
      first: week * 7,
      last: week * 7 + 6,
      partial: partial.includes(week),
    });
    WEEKDAYS.forEach((weekday, i) => {
      const index = week * 7 + i;
      const date = from === null ? null : addDays(from, index);
      if (date !== null && weekdayOf(date) !== weekday) throw new Error(`${from} is no Monday`);
      const place = { row: week + 2, column: i + 2 };
      days.push({
        index,
        date,
        weekday,
        week,
        sessions: cell(cells.get(weekday) ?? '', place.row, place.column),
        place,
      });
    });
  });
  return {
    layout: 'week-grid',
    unit,
    language: 'en',
    rows: [2, weeks.length + 1],
    weekStart: 'Mon',
    days,
    weeks: made,
    unread: [],
    doubts: [],
  };
}

/** The same week so many times. */
export const repeat = (text: string, times: number): string[] =>
  Array.from({ length: times }, () => text);
