// What the sidebar asks and hears of building a plan: plain data.
import type { BuildLayout, Distance, Refusal, WeekOutline } from '../../planning/build/request';
import type { Level } from '../../training/athlete';
import type { IsoDate, Weekday } from '../../training/plan';
import type { Unit } from '../../training/session';

export interface AthleteChoice {
  /** Names the row in a question. */
  readonly key: string;
  /** As the coach calls her. */
  readonly name: string;
}

/** What the form says: the sidebar's own fields, and the question it asks. */
export interface BuildQuestion {
  /** The row of Athletes the plan is for; null for nobody in particular. */
  readonly athlete: string | null;
  readonly distance: Distance;
  readonly level: Level;
  readonly start: IsoDate;
  /** Null: so many weeks, the race on the last long-run day. */
  readonly raceDate: IsoDate | null;
  readonly weeks: number | null;
  readonly runDays: readonly Weekday[];
  readonly longRunDay: Weekday;
  /** Running of a usual week and the longest run now, in `unit`; null where it is not known. */
  readonly weekly: number | null;
  readonly longest: number | null;
  readonly unit: Unit;
  readonly weekStart: Weekday;
  readonly layout: BuildLayout;
}

/** The form as it opens: what the athlete's row and the open plan tell already. */
export interface BuildForm {
  readonly athletes: readonly AthleteChoice[];
  readonly question: BuildQuestion;
  /** Where running now was taken from, one sentence; null where it was not found. */
  readonly basis: string | null;
}

/** A week of the preview; distances in the question's unit, the race aside. */
export interface PreviewWeek
  extends Pick<
    WeekOutline,
    'number' | 'phase' | 'easier' | 'hardDays' | 'crossMinutes' | 'strength' | 'race'
  > {
  /** `30 Nov`. */
  readonly from: string;
  readonly distance: number;
  /** Null in a week without a long run. */
  readonly long: number | null;
}

export interface BuildPreview {
  /** Null where a plan was built. */
  readonly refusal: Refusal | null;
  readonly name: string;
  readonly unit: Unit;
  /** `Sun 7 Mar 2027`; `''` where no plan was built. */
  readonly race: string;
  readonly weeks: readonly PreviewWeek[];
  readonly reasons: readonly string[];
  readonly medical: string | null;
  /** What the plan's own check still finds, one sentence each. */
  readonly remaining: readonly string[];
}

/** The tab that was made; none where the plan was refused. */
export interface BuildTabAnswer {
  readonly made: string | null;
  readonly refusal: Refusal | null;
}
