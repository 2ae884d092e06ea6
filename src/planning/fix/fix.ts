// The smallest repairs of a finding: each verified, on the range read again, to solve it and to add none.
import type { Finding } from '../../rules/finding';
import type { IsoDate, Place, Plan } from '../../training/plan';
import { sayCount } from '../../training/wording';
import type { Edit } from '../edit';
import type { Attempt, FixKind } from './attempt';
import { deskOf } from './desk';
import { type Draft, planOf, type Repair, reread } from './draft';
import { grouped } from './group';
import { type Aim, comparing, countsOf, fewer, type Success } from './judging';
import { repairsAt } from './pairs';
import { reasonLeft } from './reason';

export type { FixKind } from './attempt';
export type { Repair } from './draft';

export interface FixOptions {
  /** Index into the finding's occurrences; null for all of them. */
  readonly occurrence: number | null;
  /** Cells that are protected, hold formulas, or that the coach ticked as fixed. */
  readonly locked: readonly Place[];
  /** Today in the spreadsheet's zone: sessions of earlier days are history. */
  readonly today?: IsoDate | null;
}

export interface Fix {
  readonly kind: FixKind;
  /** To be written together, in this order. */
  readonly edits: readonly Edit[];
  /** What it does, without a full stop: `Move Friday's strength to Wednesday, after the intervals`. */
  readonly title: string;
  /** What it solves: `1 finding to 0`; `7 findings to 0, and 2 others go with them`. */
  readonly why: string;
  /** Occurrences of the finding before, and those that are left. */
  readonly before: number;
  readonly left: number;
  /** Findings of the whole plan before and after, each occurrence for itself. */
  readonly total: readonly [before: number, after: number];
  /** The plan as the range reads with the edits written in. */
  readonly plan: Plan;
  /** Indices of the days whose sessions change, in order. */
  readonly days: readonly number[];
}

/**
 * The repairs of a finding, or of one occurrence of it, best first: fewest edited cells first,
 * what removes a session last. Each solves at least one occurrence, adds no finding and leaves key
 * runs, races, past days and locked cells as they are; the range with its edits was read and
 * checked again. Empty where nothing helps.
 */
export function fixesFor(repair: Repair, finding: Finding, options: FixOptions): readonly Fix[] {
  const draft: Draft = { grid: repair.grid, findings: repair.findings };
  const desk = deskOf(repair, options);
  const asked =
    options.occurrence === null
      ? finding.occurrences
      : finding.occurrences.slice(options.occurrence, options.occurrence + 1);
  const [only, ...others] = asked;
  if (only === undefined) return [];
  const aim: Aim = { rule: finding.rule, whens: asked.map(({ when }) => when) };
  if (others.length === 0) {
    const found = repairsAt(draft, desk, finding, only);
    return chosen(repair, draft, aim, found.map(singly));
  }
  return chosen(repair, draft, aim, grouped(draft, desk, finding, asked));
}

/** Why `fixesFor` finds nothing, in one sentence. */
export function whyUnfixed(
  repair: Repair,
  finding: Finding,
  { occurrence, ...options }: FixOptions,
): string {
  const draft: Draft = { grid: repair.grid, findings: repair.findings };
  const [first, ...others] = finding.occurrences;
  const asked = occurrence === null ? undefined : finding.occurrences[occurrence];
  const occurrences = asked === undefined ? ([first, ...others] as const) : ([asked] as const);
  return reasonLeft(draft, deskOf(repair, options), { ...finding, occurrences }, true);
}

/** A repair before the range was read again. */
export interface Plea {
  /** The plan as it was judged. */
  readonly plan: Plan;
  readonly kind: FixKind;
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly days: readonly number[];
}

const singly = ({ attempt, after }: Success): Plea => ({
  plan: planOf(after),
  kind: attempt.kind,
  title: attempt.title + attempt.detail,
  edits: attempt.edits,
  days: daysOf(attempt),
});

const daysOf = ({ days }: Attempt): readonly number[] => [...days.keys()].sort((a, b) => a - b);

const MOST = 8;
const MOST_OF_A_KIND: Readonly<Record<FixKind, number>> = {
  move: 3,
  swap: 2,
  shorten: 1,
  soften: 1,
  replace: 2,
  add: 2,
  remove: 1,
};

/** The first of each kind that hold when the range is read again. */
function chosen(repair: Repair, draft: Draft, aim: Aim, pleas: readonly Plea[]): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const plea of pleas) {
    const alike = fixes.filter(({ kind }) => kind === plea.kind).length;
    if (alike >= MOST_OF_A_KIND[plea.kind] || fixes.length >= MOST) continue;
    const fix = confirmed(repair, draft, aim, plea);
    if (fix !== null) fixes.push(fix);
  }
  return fixes;
}

/** The repair as the range read again bears it out; null where it does not. */
function confirmed(repair: Repair, draft: Draft, aim: Aim, plea: Plea): Fix | null {
  const after = reread(draft, plea.edits, plea.plan, repair.read);
  if (after === null || comparing(draft)(after.findings) === null) return null;
  const before = countsOf(draft.findings, aim.rule);
  const solved = fewer(before, countsOf(after.findings, aim.rule), aim);
  if (solved === 0) return null;
  const total = [count(draft), count(after)] as const;
  const asked = aim.whens.length;
  return {
    ...plea,
    before: asked,
    left: asked - solved,
    total,
    why: whyOf(asked, solved, total[0] - total[1] - solved),
    plan: planOf(after),
  };
}

const count = ({ findings }: Draft): number => findings.hits.length;

function whyOf(asked: number, solved: number, others: number): string {
  const main = `${sayCount(asked, 'finding')} to ${asked - solved}`;
  return others > 0
    ? `${main}, and ${sayCount(others, 'other')} with ${asked > 1 ? 'them' : 'it'}`
    : main;
}
