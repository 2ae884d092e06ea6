// What a plan is built from, and what building answers: data alone.
import type { Level, Phase } from '../../training/athlete';
import type { Grid } from '../../training/cell';
import type { IsoDate, Plan, Weekday } from '../../training/plan';
import type { Unit } from '../../training/session';

export const DISTANCES = ['5k', '10k', 'half', 'marathon'] as const;
export type Distance = (typeof DISTANCES)[number];

/** The layouts a plan can be written in: a row a week, or a row a session. */
const BUILD_LAYOUTS = ['week-grid', 'log'] as const;
export type BuildLayout = (typeof BUILD_LAYOUTS)[number];

export interface BuildRequest {
  readonly distance: Distance;
  readonly level: Level;
  /** The plan's first week is the first that begins on this day or later. */
  readonly start: IsoDate;
  /** Weeks with the race week; null where the race date tells them. */
  readonly weeks: number | null;
  /** Null: the race is on the long-run day of the last week. */
  readonly raceDate: IsoDate | null;
  /** Three to six days of running, in any order; the long-run day is one of them. */
  readonly runDays: readonly Weekday[];
  readonly longRunDay: Weekday;
  /** Kilometres of a usual week now. */
  readonly weeklyKm: number;
  /** Kilometres of the longest run of the last weeks. */
  readonly longestKm: number;
  /** Of the distances that are written. */
  readonly unit: Unit;
  readonly weekStart: Weekday;
  readonly layout: BuildLayout;
}

export type RequestField = keyof BuildRequest;

/** Why no plan was built. */
export interface Refusal {
  /** The field to change. */
  readonly field: RequestField;
  /** Id of the rule that stands against it; null where the form's own entries contradict each other. */
  readonly rule: string | null;
  /** One sentence: what is too much, and what would work. */
  readonly message: string;
  /** The number of weeks that works, where more weeks do. */
  readonly enough: number | null;
}

/** One week as the preview shows it. Distances in kilometres, the race aside. */
export interface WeekOutline {
  readonly number: number;
  readonly from: IsoDate;
  readonly phase: Phase;
  readonly easier: boolean;
  readonly km: number;
  /** Null in a week without a long run. */
  readonly longKm: number | null;
  readonly hardDays: readonly Weekday[];
  readonly crossMinutes: number;
  readonly strength: number;
  readonly race: boolean;
}

/** Why something stands in the plan as it does, for a cell's note. Row and column count from 1 inside the grid. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Built {
  /** `Half marathon 14 weeks`. */
  readonly name: string;
  /** A title row, a header row, and the training. */
  readonly grid: Grid;
  /** Rows of the grid above the training. */
  readonly headRows: number;
  readonly notes: readonly CellNote[];
  /** The grid as the reader takes it. */
  readonly plan: Plan;
  readonly weeks: readonly WeekOutline[];
  readonly raceDate: IsoDate;
  /** What the coach should know about the plan, one sentence each. */
  readonly reasons: readonly string[];
  /** The medical line, where an injury is not cleared; null otherwise. */
  readonly medical: string | null;
  /** Findings of the plan's own check that could not be avoided, one sentence each. */
  readonly remaining: readonly string[];
}

export type BuildResult =
  | { readonly built: Built; readonly refusal: null }
  | { readonly built: null; readonly refusal: Refusal };
