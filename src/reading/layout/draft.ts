// What a layout hands over before days are joined into a plan.
import type { IsoDate, Layout, LogTable, Place, Weekday } from '../../training/plan';
import type { Session } from '../../training/session';

export interface DraftDay {
  readonly weekday: Weekday | null;
  readonly sessions: Session[];
  place: Place | null;
}

/** Seven days from the week's first. */
export interface DraftWeek {
  readonly number: number | null;
  readonly start: IsoDate | null;
  readonly days: readonly DraftDay[];
}

/** A day of a sheet that has a date for each. */
export interface DatedDay {
  readonly date: IsoDate;
  readonly sessions: readonly Session[];
  readonly place: Place | null;
  /** The sheet's own week number beside it. */
  readonly week: number | null;
}

/** A log's tables travel with its days. */
export type Draft = { readonly tables?: readonly LogTable[] } & (
  | {
      readonly form: 'weeks';
      readonly layout: Layout;
      readonly weekStart: Weekday | null;
      readonly weeks: readonly DraftWeek[];
    }
  | {
      readonly form: 'dates';
      readonly layout: Layout;
      /** Null where the weeks are Monday to Sunday for want of another. */
      readonly weekStart: Weekday | null;
      readonly days: readonly DatedDay[];
      /** Whether first and last weeks that are not filled count as partial. */
      readonly log: boolean;
      /** Whether the year is only assumed, to count the days: then the plan shows no dates. */
      readonly yearless?: boolean;
    }
);
