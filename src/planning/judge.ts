// Asks the rules about a choice of proposals: what it costs, and which findings it adds.
import { type Findings, recheck } from '../rules/engine';
import type { Finding, Severity } from '../rules/finding';
import type { Day, Plan } from '../training/plan';
import { findingsCost } from './objective';
import { type Choice, dayWith, type Proposal, type Proposer } from './proposal';
import type { Verdict } from './search';

export interface Judgement extends Verdict {
  /** The rules that a finding was added for, each once: their ids and titles, in the same order. */
  readonly brokenRules: readonly string[];
  readonly broken: readonly string[];
}

export interface Judge {
  /** The findings of the plan with the choice written in, against those before. */
  readonly judge: (choice: Choice) => Judgement;
  /** The plan with the choice written in. */
  readonly planWith: (choice: Choice) => Plan;
}

/**
 * A judge for one plan. Each question starts from the answer to the one before, so that only the
 * weeks that differ between the two are looked at again.
 */
export function judgeOf(before: Findings, propose: Proposer): Judge {
  const { plan } = before.state.ground;
  const baseline = tally(before.findings);
  const weekAt = new Map(plan.weeks.map(({ number, index }) => [number, index]));
  let days: readonly Day[] = plan.days;
  let written: ReadonlyMap<number, Proposal> = new Map();
  let findings = before;

  const write = (choice: Choice): void => {
    const wanted = new Map<number, Proposal>();
    for (const proposal of propose(choice)) {
      if (proposal !== null) wanted.set(proposal.candidate.place.day, proposal);
    }
    const edited = [...new Set([...written.keys(), ...wanted.keys()])].filter(
      (day) => written.get(day) !== wanted.get(day),
    );
    if (edited.length === 0) return;
    const next = [...days];
    for (const index of edited) {
      const day = plan.days[index];
      const proposal = wanted.get(index);
      if (day === undefined) throw new RangeError(`the plan has no day ${index}`);
      next[index] = proposal === undefined ? day : dayWith(day, proposal);
    }
    days = next;
    written = wanted;
    findings = recheck(findings, { ...plan, days }, edited);
  };

  return {
    judge: (choice) => {
      write(choice);
      return compare(baseline, findings.findings, weekAt);
    },
    planWith: (choice) => {
      write(choice);
      return { ...plan, days };
    },
  };
}

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];

/** By rule and place: how many findings stand there, at least as grave as each severity. */
export type Tally = ReadonlyMap<
  string,
  { readonly counts: readonly number[]; readonly week: number | null; readonly day: number | null }
>;

/** What a later comparison of findings starts from. */
export function tally(findings: readonly Finding[]): Tally {
  const places = new Map<string, { counts: number[]; week: number | null; day: number | null }>();
  for (const { rule, severity, occurrences } of findings) {
    for (const { when, week, day } of occurrences) {
      const key = `${rule}|${when}`;
      const { counts } = places.get(key) ?? { counts: [0, 0, 0] };
      for (let grave = 0; grave <= GRAVITY.indexOf(severity); grave += 1) {
        counts[grave] = (counts[grave] ?? 0) + 1;
      }
      places.set(key, { counts, week, day });
    }
  }
  return places;
}

/** A finding is added where its rule speaks at a place more often, or more gravely, than before. */
export function compare(
  before: Tally,
  findings: readonly Finding[],
  weekAt: ReadonlyMap<number, number>,
): Judgement {
  const titles = new Map(findings.map(({ rule, title }) => [rule, title]));
  const addedIn = new Set<number>();
  const addedOn = new Set<number>();
  const broken = new Set<string>();
  let added = 0;
  for (const [key, { counts, week, day }] of tally(findings)) {
    const old = before.get(key)?.counts ?? [];
    const more = Math.max(...counts.map((count, grave) => count - (old[grave] ?? 0)), 0);
    if (more === 0) continue;
    added += more;
    if (day !== null) addedOn.add(day);
    addedIn.add(week === null ? 0 : (weekAt.get(week) ?? 0));
    broken.add(key.slice(0, key.indexOf('|')));
  }
  const severities = findings.flatMap(({ severity, occurrences }) =>
    occurrences.map(() => severity),
  );
  return {
    added,
    addedIn: [...addedIn],
    addedOn: [...addedOn],
    cost: findingsCost(severities),
    brokenRules: [...broken],
    broken: [...broken].map((rule) => titles.get(rule) ?? rule),
  };
}
