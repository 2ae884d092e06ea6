// What the server answers to the sidebar: plain data, no Date, so that it crosses google.script.run.
import type { Finding, Severity } from '../rules/finding';
import type { IsoDate } from '../training/plan';
import type { Unit } from '../training/session';
import type { Undoable } from './writing/answers';

/** How the coach wants the tab read; null leaves it to the reader. */
export interface ReadOptions {
  /** First day of a plan without dates. */
  readonly start: IsoDate | null;
  /** Of bare numbers. */
  readonly unit: Unit | null;
  /** Two-letter code of a word list. */
  readonly language: string | null;
}

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
  /** What was understood, in order: "5 mi easy run", "30 min bike or rest". Empty on a blank day. */
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
  /** Last day as `YYYY-MM-DD`, to tell past weeks; null without dates. */
  readonly until: IsoDate | null;
  readonly cells: readonly ReadCell[];
}

export interface UnreadCell {
  readonly a1: string;
  readonly text: string;
  readonly reason: string;
}

/** What the coach accepts: a finding, or one occurrence of it. */
export interface Acceptance {
  readonly rule: string;
  /** The finding's `key`. */
  readonly key: string;
  /** Index into the finding's occurrences; null for all of them. */
  readonly occurrence: number | null;
  /** Why, in the coach's words; may be empty. */
  readonly reason: string;
}

/** A finding the coach accepted, and which stays so until its cells change. */
export interface AcceptedCard {
  readonly rule: string;
  /** Names the entry when it is taken back. */
  readonly key: string;
  readonly when: string;
  readonly message: string;
  readonly reason: string;
  readonly a1: string | null;
}

/** A language the sheet can be read in. */
export interface LanguageChoice {
  readonly code: string;
  /** As its speakers call it: "Deutsch". */
  readonly name: string;
}

export interface CheckAnswer {
  readonly sheetId: number;
  readonly tab: string;
  /** The range that was read, `A1:H14`. */
  readonly range: string;
  /** "12 weeks, Monday to Sunday, rows 3 to 14, miles". */
  readonly summary: string;
  /** Unit of bare numbers, as read. */
  readonly unit: Unit;
  /** Code of the language it was read in. */
  readonly language: string;
  readonly languages: readonly LanguageChoice[];
  /** Today in the spreadsheet's zone. */
  readonly today: string;
  readonly dated: boolean;
  readonly findings: readonly FindingCard[];
  readonly accepted: readonly AcceptedCard[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly weeks: readonly ReadWeek[];
  readonly unread: readonly UnreadCell[];
  /** Entries of the Athletes and Rules tabs that were not understood, one sentence each. */
  readonly problems: readonly string[];
  /** The medical line, where an injury is not cleared; null otherwise. */
  readonly medical: string | null;
  /** What the next undo takes back; null where there is nothing. */
  readonly undoable: Undoable | null;
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
  /** Row of the Athletes tab; null where there is none yet. */
  readonly sheetRow: number | null;
  readonly fields: readonly AthleteField[];
  /** Entries that were not understood, one sentence each. */
  readonly problems: readonly string[];
}
