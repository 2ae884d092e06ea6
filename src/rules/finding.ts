// What a check tells: a rule broken, where, how gravely, what to do, and who says so.
import type { Place } from '../training/plan';
import type { Source } from '../training/session';

export type Severity = 'error' | 'warning' | 'note';
export type Certainty = 'coach opinion' | 'small study' | 'cohort or meta-analysis' | 'convention';

/** One time a finding's pattern happens. */
export interface Occurrence {
  /** `Fri 12 Jun 2026`, else `Week 3 Fri`; `Week 3` for a whole week; `''` for the athlete. */
  readonly when: string;
  /** The week's number, as the sheet counts; null for the athlete. */
  readonly week: number | null;
  /** Index of the day and week in the plan; null where the finding is about a week or the athlete. */
  readonly day: number | null;
  /** The cell it is shown at: the first session's, else the week's first cell; null for the athlete. */
  readonly place: Place | null;
  /** The sessions it speaks of, the one to change first. */
  readonly sessions: readonly Source[];
  /** This occurrence alone, in one sentence. */
  readonly message: string;
}

/** Repeats of one pattern are one finding with all its occurrences, in the order of the calendar. */
export interface Finding {
  /** Stable across checks of the same cells: the rule, the pattern and where it happens. */
  readonly key: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** One sentence; of a group it begins with its weeks ("11 weeks: ..."). */
  readonly message: string;
  readonly advice: string;
  /** Two sentences on why the rule exists. */
  readonly why: string;
  /** Authors and years, as printed: "Haas, Run with Aim; Doma 2013". */
  readonly source: string;
  readonly certainty: Certainty;
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}
