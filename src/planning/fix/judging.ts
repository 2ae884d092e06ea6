// Asks the rules about an attempt: whether it solves what it is for, and adds nothing anywhere.
import { check, type Findings, recheck } from '../../rules/engine';
import type { Finding, Occurrence } from '../../rules/finding';
import { REGISTRY } from '../../rules/registry';
import { compare, tally } from '../judge';
import { findingsCost } from '../objective';
import type { Attempt, FixKind } from './attempt';
import { type Draft, draftWith, planOf, withSessions } from './draft';

/** What is to be solved: a rule's findings at some places of the calendar. */
export interface Aim {
  readonly rule: string;
  /** As `Occurrence.when` says it. */
  readonly whens: readonly string[];
}

/** Of an attempt that solves something of its aim and adds no finding. */
export interface Success {
  readonly attempt: Attempt;
  readonly after: Draft;
  /** Occurrences of the aim that go. */
  readonly solved: number;
  /** What the findings left weigh together. */
  readonly cost: number;
}

/** The verdict on an attempt; null where it solves nothing, adds a finding or makes the plan weigh more. */
export type Trial = (attempt: Attempt) => Success | null;

/** Tries attempts on one draft. Most fail at the aim's own rule, so that is asked alone first. */
export function trialOf(draft: Draft, aim: Aim): Trial {
  const glance = glanceAt(draft, aim);
  const verdict = comparing(draft);
  return (attempt) => {
    const solved = glance(attempt);
    if (solved === 0) return null;
    const after = draftWith(draft, attempt.edits, attempt.days);
    const cost = verdict(after.findings);
    return cost === null ? null : { attempt, after, solved, cost };
  };
}

/** How many of an aim's findings an attempt takes away, whatever else it does: its own rule alone is asked. */
export function glanceAt(draft: Draft, aim: Aim): (attempt: Attempt) => number {
  const { ground, athlete, settings, options } = draft.findings.state;
  const rules = (options.rules ?? [...REGISTRY, ...settings.house]).filter(
    ({ id }) => id === aim.rule,
  );
  const before = check(ground.plan, athlete, settings, { ...options, rules });
  const wanted = countsOf(before, aim.rule);
  return ({ days }) => {
    const after = recheck(before, withSessions(planOf(draft), days), [...days.keys()]);
    return fewer(wanted, countsOf(after, aim.rule), aim);
  };
}

/** The first attempt that succeeds. */
export function firstSuccess(trial: Trial, attempts: Iterable<Attempt>): Success | null {
  for (const attempt of attempts) {
    const success = trial(attempt);
    if (success !== null) return success;
  }
  return null;
}

/** The attempts that succeed, as they come: so many of each kind, and of one family the first. */
export function successesOf(
  trial: Trial,
  attempts: Iterable<Attempt>,
  most: number,
): readonly Success[] {
  const found: Success[] = [];
  const ofKind = new Map<FixKind, number>();
  const families = new Set<string>();
  for (const attempt of attempts) {
    const alike = ofKind.get(attempt.kind) ?? 0;
    if (alike >= most || families.has(attempt.family)) continue;
    const success = trial(attempt);
    if (success === null) continue;
    found.push(success);
    ofKind.set(attempt.kind, alike + 1);
    families.add(attempt.family);
  }
  return found;
}

/** What the findings weigh that a draft becomes; null where it gains one, or weighs more. */
export function comparing(draft: Draft): (after: Findings) => number | null {
  const before = tally(draft.findings.hits);
  const most = costOf(draft.findings);
  return (after) => {
    const { added, cost } = compare(before, after.hits);
    return added > 0 || cost > most ? null : cost;
  };
}

export const costOf = ({ hits }: Findings): number =>
  findingsCost(hits.map(({ severity }) => severity));

/** By place of the calendar: how many findings of a rule stand there. */
export function countsOf({ hits }: Findings, rule: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { hit } of hits) {
    if (hit.rule.id === rule) counts.set(hit.when, (counts.get(hit.when) ?? 0) + 1);
  }
  return counts;
}

/** How many of the aim's findings went, each place counted as often as the aim names it. */
export function fewer(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  { whens }: Aim,
): number {
  let solved = 0;
  for (const when of new Set(whens)) {
    const asked = whens.filter((each) => each === when).length;
    const gone = (before.get(when) ?? 0) - (after.get(when) ?? 0);
    solved += Math.max(0, Math.min(asked, gone));
  }
  return solved;
}

/** The findings that a draft has gained on another. */
export function addedTo(
  before: Draft,
  after: Draft,
): readonly { readonly finding: Finding; readonly occurrence: Occurrence }[] {
  const { addedIn, brokenRules } = compare(tally(before.findings.hits), after.findings.hits);
  const weeks = new Set(addedIn.map((index) => planOf(after).weeks[index]?.number ?? null));
  return after.findings.findings
    .filter(({ rule }) => brokenRules.includes(rule))
    .flatMap((finding) => {
      const old = countsOf(before.findings, finding.rule);
      const now = countsOf(after.findings, finding.rule);
      return finding.occurrences
        .filter(({ week, when }) => weeks.has(week) && (now.get(when) ?? 0) > (old.get(when) ?? 0))
        .map((occurrence) => ({ finding, occurrence }));
    });
}
