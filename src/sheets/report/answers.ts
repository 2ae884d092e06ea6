// What the sidebar hears of a plan's load and of its report tab: plain data.
import type { ChartWeek } from '../../functions/load-charts';
import type { Unit } from '../../training/session';

export interface LoadAnswer {
  readonly sheetId: number;
  readonly tab: string;
  /** The range that was read, `A1:H14`. */
  readonly range: string;
  /** "12 weeks, Monday to Sunday, rows 3 to 14, miles". */
  readonly summary: string;
  /** Of the distances in `weeks`. */
  readonly unit: Unit;
  readonly weeks: readonly ChartWeek[];
  /** The medical line, where an injury is not cleared; null otherwise. */
  readonly medical: string | null;
  /** What the models are and who says so. */
  readonly model: readonly string[];
  /** Which figures stood in where the plan gives none. */
  readonly estimates: readonly string[];
}

export interface ReportAnswer {
  /** Name of the report's tab. */
  readonly report: string;
  /** Name of the plan's tab. */
  readonly of: string;
}
