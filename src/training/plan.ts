// A plan: consecutive calendar days in weeks, each day with the sessions read from the sheet.
import type { Activity, Session, Unit } from './session';

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export type Layout = 'week-grid' | 'week-columns' | 'calendar' | 'log' | 'cell';

/** A cell of the range; row and column count from 1 inside it. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Day {
  /** Counts from 0 without gaps: two days' difference in `index` is their distance in the calendar. */
  readonly index: number;
  readonly date: IsoDate | null;
  readonly weekday: Weekday | null;
  /** Index into `Plan.weeks`. */
  readonly week: number;
  /** In the order they are written; empty on a blank day. */
  readonly sessions: readonly Session[];
  /** The cell a session of this day would be written to; null where the sheet has none. */
  readonly place: Place | null;
}

export interface Week {
  readonly index: number;
  /** The sheet's own week number, else counted from the plan's first week. */
  readonly number: number;
  /** The week's days are `plan.days[first]` to `plan.days[last]`. */
  readonly first: number;
  readonly last: number;
  /** A first or last week of a dated log that the log does not fill. */
  readonly partial: boolean;
}

/** A cell that could not be read, and why, in one sentence. */
export interface Unread extends Place {
  readonly text: string;
  readonly reason: string;
}

/** A reading to be shown to the coach: "I read this as ...". */
export interface Doubt extends Place {
  readonly text: string;
  readonly readAs: string;
}

/** How a column holds times: bare numbers of a unit, times of the spreadsheet, clocks (`0:45:00`) or words (`45 min`). */
export type TimeForm = 'min' | 'h' | 's' | 'time' | 'clock' | 'words';

/** One table of a log: its rows and what its columns hold. All count from 1 inside the range. */
export interface LogTable {
  /** The row that the table's first row stands under; 0 where it is the range's first. */
  readonly header: number;
  /** The columns of the day; null where there is none. */
  readonly date: number | null;
  readonly week: number | null;
  readonly day: number | null;
  /** Of the session's words. */
  readonly text: number | null;
  /** Of the activity's name, where it stands beside the words. */
  readonly activity: number | null;
  /** Of planned distances. */
  readonly km: readonly number[];
  /** Of the planned time. */
  readonly minutes: { readonly column: number; readonly form: TimeForm } | null;
  /** Columns of one sport each. */
  readonly sports: readonly { readonly column: number; readonly activity: Activity }[];
}

export interface Plan {
  readonly layout: Layout;
  /** Of bare numbers. */
  readonly unit: Unit;
  /** Two-letter code of the word list it was read with. */
  readonly language: string;
  /** First and last row of the range that hold training. */
  readonly rows: readonly [first: number, last: number];
  /** The weekday the sheet's weeks begin on; null where it names none. */
  readonly weekStart: Weekday | null;
  readonly days: readonly Day[];
  readonly weeks: readonly Week[];
  readonly unread: readonly Unread[];
  readonly doubts: readonly Doubt[];
  /** Of a log, its tables from top to bottom: a header that comes again begins a new one. */
  readonly tables?: readonly LogTable[];
}
