// What the sidebar is shown before anything is written: proposals, and what they do to the weeks. Plain data.
import type { ProposedEdit, Undoable } from '../writing/answers';

/** What a week holds: sessions of running and of cross-training, and days without either. */
export interface WeekCounts {
  readonly runs: number;
  readonly cross: number;
  readonly rest: number;
}

export interface ProposalWeek {
  readonly number: number;
  /** First day as `8 Jun`; null without dates. */
  readonly from: string | null;
  /** As the sheet is now. */
  readonly before: WeekCounts;
}

/** One proposed session. */
export interface Proposal extends ProposedEdit {
  /** Index into the answer's weeks. */
  readonly week: number;
  /** What writing it adds to the week; less than nothing where it takes something away. */
  readonly change: WeekCounts;
}

/** A place that stays open, and why. */
export interface LeftOpen {
  readonly when: string;
  readonly a1: string | null;
  /** One sentence. */
  readonly reason: string;
}

export interface FillOptions {
  /** Whether a second session may stand beside an easy run. */
  readonly secondSessions: boolean;
}

export interface FillAnswer {
  readonly sheetId: number;
  readonly tab: string;
  /** Today in the spreadsheet's zone. */
  readonly today: string;
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftOpen[];
  readonly weeks: readonly ProposalWeek[];
  /** Findings of the plan as it is, and with every proposal in it. */
  readonly findings: { readonly before: number; readonly after: number };
  /** The medical line, where an injury is not cleared; null otherwise. */
  readonly medical: string | null;
  /** What the next undo takes back; null where there is nothing. */
  readonly undoable: Undoable | null;
}
