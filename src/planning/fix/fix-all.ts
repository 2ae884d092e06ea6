// A small set of edits for the whole plan, and an honest word on what they cannot repair.
import type { Finding, Occurrence } from '../../rules/finding';
import type { IsoDate, Place, Plan } from '../../training/plan';
import type { Edit } from '../edit';
import { COSTS } from '../objective';
import { type Attempt, cellsEdited, type FixKind, lockCells } from './attempt';
import { type Desk, deskOf } from './desk';
import { type Draft, draftWith, planOf, type Repair, reread } from './draft';
import { comparing, costOf, type Success } from './judging';
import { repairsAt } from './pairs';
import { reasonLeft } from './reason';

export interface FixAllOptions {
  /** Cells that are protected, hold formulas, or that the coach ticked as fixed. */
  readonly locked: readonly Place[];
  /** Today in the spreadsheet's zone: sessions of earlier days are history. */
  readonly today?: IsoDate | null;
  /** Whether a session may be taken out where nothing else helps; else it is left and told. */
  readonly removing?: boolean;
}

/** One step: its cells are no other step's, so that each can be written by itself. */
export interface Step {
  readonly kind: FixKind;
  /** `Fri 12 Jun 2026`, else `Week 3 Fri`: where the finding stood that it was made for. */
  readonly when: string;
  readonly rule: string;
  /** What it does, without a full stop. */
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly days: readonly number[];
}

/** A finding that stays, whole or in part, and why. */
export interface LeftFinding {
  /** As the plan has it afterwards. */
  readonly finding: Finding;
  /** One sentence. */
  readonly reason: string;
}

export interface FixAll {
  readonly steps: readonly Step[];
  readonly edits: readonly Edit[];
  /** The plan as the range reads with all edits written in. */
  readonly plan: Plan;
  /** Findings before and after, each occurrence for itself. */
  readonly total: readonly [before: number, after: number];
  readonly solved: number;
  /** Sessions taken out. */
  readonly removed: number;
  readonly left: readonly LeftFinding[];
}

/**
 * Repairs what small edits can repair: the gravest findings first, for each the edit that takes
 * most weight away for each cell, on top of those before; then drops every step that has become
 * needless. No step adds a finding, and the range with all edits was read and checked again.
 */
export function fixAll(repair: Repair, options: FixAllOptions): FixAll {
  const base: Draft = { grid: repair.grid, findings: repair.findings };
  const desk = deskOf(repair, options);
  const search = { base, desk, removing: options.removing ?? false };
  const made = confirmedSteps(repair, base, polished(base, walk(search)));
  const { draft, steps } = made;
  return {
    steps: steps.map(stepOf),
    edits: steps.flatMap(({ success }) => success.attempt.edits),
    plan: planOf(draft),
    total: [base.findings.hits.length, draft.findings.hits.length],
    solved: base.findings.hits.length - draft.findings.hits.length,
    removed: steps.filter(({ success }) => success.attempt.kind === 'remove').length,
    left: draft.findings.findings.map((finding) => ({
      finding,
      reason: reasonLeft(draft, desk, finding),
    })),
  };
}

interface Made {
  readonly success: Success;
  readonly rule: string;
  readonly when: string;
}

interface Search {
  readonly base: Draft;
  readonly desk: Desk;
  readonly removing: boolean;
}

/** Rounds over all findings until none of them changes anything. */
function walk({ base, desk, removing }: Search): readonly Made[] {
  const made: Made[] = [];
  const cells = new Set(desk.locked);
  const hopeless = new Set<string>();
  let draft = base;
  for (;;) {
    const next = gravest(draft.findings.findings, hopeless);
    if (next === null) return made;
    const { finding, occurrence } = next;
    const open = { ...desk, locked: cells };
    const best = bestOf(draft, repairsAt(draft, open, finding, occurrence), removing);
    if (best === null) {
      hopeless.add(nameOf(finding, occurrence));
      continue;
    }
    made.push({ success: best, rule: finding.rule, when: occurrence.when });
    lockCells(best.attempt, cells);
    draft = best.after;
  }
}

interface Standing {
  readonly finding: Finding;
  readonly occurrence: Occurrence;
}

const nameOf = ({ rule }: Finding, { when }: Occurrence): string => `${rule}|${when}`;

/** The first of the gravest occurrences that was not given up. */
function gravest(findings: readonly Finding[], hopeless: ReadonlySet<string>): Standing | null {
  let found: Standing | null = null;
  for (const finding of findings) {
    if (found !== null && weight(finding) <= weight(found.finding)) continue;
    const occurrence = finding.occurrences.find((each) => !hopeless.has(nameOf(finding, each)));
    if (occurrence !== undefined) found = { finding, occurrence };
  }
  return found;
}

const weight = ({ severity }: Finding): number => COSTS.finding[severity];

/** The success that takes most weight away for each cell it edits. */
function bestOf(draft: Draft, successes: readonly Success[], removing: boolean): Success | null {
  const before = costOf(draft.findings);
  const gain = ({ cost, attempt }: Success) => (before - cost) / effortOf(attempt);
  const [kept, taken] = [
    successes.filter(({ attempt }) => attempt.kind !== 'remove'),
    successes.filter(({ attempt }) => attempt.kind === 'remove'),
  ];
  const from = kept.length > 0 || !removing ? kept : taken;
  return from.reduce<Success | null>(
    (best, each) => (best === null || gain(each) > gain(best) ? each : best),
    null,
  );
}

/** Cells edited; another activity in a session's place is a loss that a cell less does not make good. */
const effortOf = ({ kind, edits }: Attempt): number =>
  cellsEdited(edits) + (kind === 'replace' ? 1.5 : 0);

/** The steps without those that the later ones made needless. */
function polished(base: Draft, made: readonly Made[]): readonly Made[] {
  const verdict = comparing(base);
  let steps = made;
  let least = verdict(allMade(base, steps).findings);
  for (const each of [...made].reverse()) {
    const fewer = steps.filter((step) => step !== each);
    // What a step made of a day is written into the steps that came after it.
    if (fewer.some((step) => sharesDay(step, each))) continue;
    const cost = verdict(allMade(base, fewer).findings);
    if (cost === null || least === null || cost > least) continue;
    [steps, least] = [fewer, cost];
  }
  return steps;
}

const sharesDay = (a: Made, b: Made): boolean =>
  [...a.success.attempt.days.keys()].some((day) => b.success.attempt.days.has(day));

/** All steps written in at once: each was made on top of those before. */
const allMade = (base: Draft, made: readonly Made[]): Draft =>
  draftWith(
    base,
    made.flatMap(({ success }) => success.attempt.edits),
    new Map(made.flatMap(({ success }) => [...success.attempt.days])),
  );

/** The steps that hold when the range is read again, with that draft. */
function confirmedSteps(
  repair: Repair,
  base: Draft,
  made: readonly Made[],
): { readonly draft: Draft; readonly steps: readonly Made[] } {
  const whole = readBack(repair, base, made);
  if (whole !== null) return { draft: whole, steps: made };
  let [draft, steps]: [Draft, readonly Made[]] = [base, []];
  for (const each of made) {
    const next = readBack(repair, base, [...steps, each]);
    if (next === null || costOf(next.findings) >= costOf(draft.findings)) continue;
    [draft, steps] = [next, [...steps, each]];
  }
  return { draft, steps };
}

function readBack(repair: Repair, base: Draft, made: readonly Made[]): Draft | null {
  const edits = made.flatMap(({ success }) => success.attempt.edits);
  const draft = reread(base, edits, planOf(allMade(base, made)), repair.read);
  return draft === null || comparing(base)(draft.findings) === null ? null : draft;
}

const stepOf = ({ success: { attempt }, rule, when }: Made): Step => ({
  kind: attempt.kind,
  when,
  rule,
  title: attempt.title + attempt.detail,
  edits: attempt.edits,
  days: [...attempt.days.keys()].sort((a, b) => a - b),
});
