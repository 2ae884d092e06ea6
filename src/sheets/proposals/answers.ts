// What the sidebar is shown before anything is written: proposals, and what they do to the weeks. Plain data.
import type { FixKind } from '../../planning/fix/fix';
import type { Severity } from '../../rules/finding';
import type { Activity } from '../../training/session';
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

/** The next two weeks proposed anew. */
export interface LifeAnswer extends FillAnswer {
  /** What is left of the training load and of the impact of the days looked at, in per cent; null where there was none. */
  readonly load: number | null;
  readonly impact: number | null;
}

/** What was read when the findings were told, so that repairs speak of the same cells. */
export interface ReadPart {
  readonly sheetId: number;
  /** A1 address of what was read. */
  readonly range: string;
}

export interface FixQuestion {
  /** The finding's `key`. */
  readonly key: string;
  /** Index into its occurrences; null for all of them. */
  readonly occurrence: number | null;
}

/** A cell as it is and as it would be, in the coach's words. */
export interface CellChange {
  /** Null for a new row. */
  readonly a1: string | null;
  readonly before: string;
  readonly after: string;
}

/** One repair of a finding; `why` says what it solves. */
export interface FixCard extends ProposedEdit {
  readonly kind: FixKind;
  /** Times the finding happens now, and with the repair. */
  readonly before: number;
  readonly after: number;
  readonly cells: readonly CellChange[];
}

export interface FoundFixes extends FixQuestion {
  /** Best first; empty where nothing helps without harm. */
  readonly fixes: readonly FixCard[];
  /** Why there is none, in one sentence; null where there is one, or the finding is gone. */
  readonly reason: string | null;
}

export interface FixesAnswer {
  /** In the order they were asked for; what the time did not suffice for is to be asked again. */
  readonly found: readonly FoundFixes[];
}

export interface FixAllOptions {
  /** Whether a session may be taken out where nothing else helps. */
  readonly removing: boolean;
  /** Addresses of cells that stay as they are. */
  readonly kept: readonly string[];
}

/** One of the repairs for the whole plan; `why` is the finding it was made for. */
export interface RepairLine extends ProposedEdit {
  readonly cells: readonly CellChange[];
}

/** A finding that stays, and why. */
export interface StayingFinding {
  readonly severity: Severity;
  readonly message: string;
  readonly a1: string | null;
  /** One sentence. */
  readonly reason: string;
}

export interface FixAllAnswer {
  readonly sheetId: number;
  readonly tab: string;
  /** Today in the spreadsheet's zone. */
  readonly today: string;
  readonly proposals: readonly RepairLine[];
  readonly left: readonly StayingFinding[];
  /** Findings now, and with every repair written, each time for itself. */
  readonly findings: { readonly before: number; readonly after: number };
  /** What the next undo takes back; null where there is nothing. */
  readonly undoable: Undoable | null;
}

export interface ConvertOptions {
  readonly activity: Activity;
  /** Minutes of it for one minute of the run; null for the usual figure. */
  readonly factor: number | null;
}

export interface ConvertChoice {
  readonly activity: Activity;
  readonly name: string;
}

/** The selected cell's run as another activity: one proposal. */
export interface ConvertAnswer {
  readonly sheetId: number;
  readonly tab: string;
  /** Today in the spreadsheet's zone. */
  readonly today: string;
  readonly choices: readonly ConvertChoice[];
  readonly activity: Activity;
  /** Minutes of the activity that stand for one minute of the session, as used here. */
  readonly factor: number;
  /** The same by the table. */
  readonly usual: number;
  readonly cells: readonly CellChange[];
  readonly proposals: readonly ProposedEdit[];
  /** What the next undo takes back; null where there is nothing. */
  readonly undoable: Undoable | null;
}
