// What the server answers to the sidebar: plain data, no Date, so that it crosses google.script.run.
import type { Finding, Severity } from '../rules/finding';

export interface FindingCard extends Finding {
  /** A1 address of the first occurrence's cell on the plan's tab; null for the athlete. */
  readonly a1: string | null;
  /** A1 address of every occurrence's cell, in the order of `occurrences`. */
  readonly cells: readonly (string | null)[];
}

/** One cell of the *How I read it* view. */
export interface ReadCell {
  readonly a1: string | null;
  /** `Mon`, and the date where it is known. */
  readonly day: string;
  readonly date: string | null;
  /** What was understood, shortest first: "Easy run, 5 mi". Empty on a blank day. */
  readonly sessions: readonly string[];
  /** "I read this as ..."; null where there is no doubt. */
  readonly doubt: string | null;
  /** Why it could not be read; null where it was. */
  readonly unread: string | null;
  readonly text: string;
}

export interface ReadWeek {
  readonly number: number;
  /** First day as `8 Jun`; null without dates. */
  readonly from: string | null;
  readonly cells: readonly ReadCell[];
}

export interface UnreadCell {
  readonly a1: string;
  readonly text: string;
  readonly reason: string;
}

export interface CheckAnswer {
  readonly tab: string;
  /** The range that was read, `A1:H14`. */
  readonly range: string;
  /** "12 weeks, Monday to Sunday, rows 3 to 14, miles". */
  readonly summary: string;
  /** Today in the spreadsheet's zone. */
  readonly today: string;
  readonly dated: boolean;
  readonly findings: readonly FindingCard[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly weeks: readonly ReadWeek[];
  readonly unread: readonly UnreadCell[];
  /** Entries of the Athletes and Rules tabs that were not understood, one sentence each. */
  readonly problems: readonly string[];
  /** The medical line, where an injury is not cleared; null otherwise. */
  readonly medical: string | null;
  /** Whether the tab bears our marks now. */
  readonly marked: boolean;
  /** `=CROSSTRAIN_CHECK(A1:H14)` in the sheet's locale, to paste anywhere. */
  readonly formula: string;
}

export interface MarkAnswer {
  /** Cells that were marked or cleared. */
  readonly cells: number;
  /** Cells left alone, and why, one sentence each. */
  readonly skipped: readonly string[];
}

/** A failure the coach can act on: what happened, what is safe, what to do. */
export interface Problem {
  readonly problem: string;
}

/** One field of the athlete's row. */
export interface AthleteField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly choices: readonly string[] | null;
}

/** The athlete's row for a plan tab, as a form. */
export interface AthleteForm {
  readonly tab: string;
  readonly fields: readonly AthleteField[];
  /** Entries that were not understood, one sentence each. */
  readonly problems: readonly string[];
}
