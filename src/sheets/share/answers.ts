// A plan as it is handed to the athlete: the coach's own words, day by day. Plain data.
import type { IsoDate } from '../../training/plan';

/** One line of a day's cell. */
export interface ShareEntry {
  /** As the coach wrote it; figures of other columns follow where the words hold none. */
  readonly words: string;
  readonly isRest: boolean;
  /** Start as `06:30`, where the words give one. */
  readonly start: string | null;
  /** How long it is at most; null where it is not said. */
  readonly minutes: number | null;
}

export interface ShareDay {
  /** `Mon`; `Day 3` where the sheet names no weekday. */
  readonly day: string;
  readonly date: IsoDate | null;
  /** Empty on a blank day. */
  readonly entries: readonly ShareEntry[];
}

export interface ShareWeek {
  readonly number: number;
  readonly days: readonly ShareDay[];
}

export interface ShareAnswer {
  readonly tab: string;
  /** As the Athletes tab calls her; null where it does not. */
  readonly athlete: string | null;
  /** Names the plan among all plans of all spreadsheets, and stays: what a calendar knows its events by. */
  readonly plan: string;
  /** Today in the spreadsheet's zone. */
  readonly today: IsoDate;
  readonly weeks: readonly ShareWeek[];
}
