// Asks the rules about a choice of proposals: what it costs, and which findings it adds.
import { type Findings, recheck } from '../rules/engine';
import type { Severity } from '../rules/finding';
import type { Plan } from '../training/plan';
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

/** So many earlier answers are kept to start from; a search goes back and forth between a few. */
const KEPT = 8;

/** A choice that was written in, and what the rules said. */
interface Draft {
  /** By day. */
  readonly written: ReadonlyMap<number, Proposal>;
  readonly findings: Findings;
}

/**
 * A judge for one plan. Each question starts from the most similar of the last answers, so that
 * few weeks are looked at again.
 */
export function judgeOf(before: Findings, propose: Proposer): Judge {
  const { plan } = before.state.ground;
  const baseline = tally(before.hits);
  const blank: Draft = { written: new Map(), findings: before };
  let kept: readonly Draft[] = [blank];

  const write = (choice: Choice): Draft => {
    const wanted = new Map<number, Proposal>();
    for (const proposal of propose(choice)) {
      if (proposal !== null) wanted.set(proposal.candidate.place.day, proposal);
    }
    const [nearest, edited] = nearestOf(kept, wanted);
    if (edited.length === 0) return nearest;
    const days = nearest.findings.state.ground.plan.days.slice();
    for (const index of edited) {
      const day = plan.days[index];
      const proposal = wanted.get(index);
      if (day === undefined) throw new RangeError(`the plan has no day ${index}`);
      days[index] = proposal === undefined ? day : dayWith(day, proposal);
    }
    const findings = recheck(nearest.findings, { ...plan, days }, edited);
    const draft = { written: wanted, findings };
    const others = kept.filter((each) => each !== nearest);
    kept = [draft, nearest, ...others].slice(0, KEPT);
    return draft;
  };

  return {
    judge: (choice) => compare(baseline, write(choice).findings.hits),
    planWith: (choice) => write(choice).findings.state.ground.plan,
  };
}

/** The draft with the fewest days written otherwise, and those days. */
function nearestOf(
  drafts: readonly Draft[],
  wanted: Draft['written'],
): readonly [Draft, readonly number[]] {
  const [first, ...others] = drafts.map((draft) => ({
    draft,
    edited: [...new Set([...draft.written.keys(), ...wanted.keys()])].filter(
      (day) => draft.written.get(day) !== wanted.get(day),
    ),
  }));
  if (first === undefined) throw new RangeError('a judge always has a draft to start from');
  const { draft, edited } = others.reduce(
    (best, each) => (each.edited.length < best.edited.length ? each : best),
    first,
  );
  return [draft, edited];
}

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

export type Hits = Findings['hits'];

/** The hits of one rule at one place. */
export interface Tally {
  readonly rule: Hits[number]['hit']['rule'];
  readonly week: number | null;
  readonly day: number | null;
  /** How many there are, at least as grave as each severity. */
  readonly counts: [note: number, warning: number, error: number];
}

/** What a later comparison starts from; whoever proposes edits compares with it. */
export function tally(hits: Hits): ReadonlyMap<string, Tally> {
  const places = new Map<string, Tally>();
  for (const { hit, severity } of hits) {
    const { rule, when, week, day } = hit;
    const key = `${rule.id}|${when}`;
    let known = places.get(key);
    if (known === undefined) {
      known = { rule, week, day, counts: [0, 0, 0] };
      places.set(key, known);
    }
    for (let grave = GRAVITY[severity]; grave >= 0; grave -= 1) {
      known.counts[grave] = (known.counts[grave] ?? 0) + 1;
    }
  }
  return places;
}

/** A finding is added where its rule speaks at a place more often, or more gravely, than before. */
export function compare(before: ReadonlyMap<string, Tally>, hits: Hits): Judgement {
  const addedIn = new Set<number>();
  const addedOn = new Set<number>();
  const broken = new Map<string, string>();
  let added = 0;
  for (const [key, { rule, counts, week, day }] of tally(hits)) {
    const old = before.get(key)?.counts ?? [];
    const more = Math.max(...counts.map((count, grave) => count - (old[grave] ?? 0)), 0);
    if (more === 0) continue;
    added += more;
    if (day !== null) addedOn.add(day);
    addedIn.add(week ?? 0);
    broken.set(rule.id, rule.title);
  }
  return {
    added,
    addedIn: [...addedIn],
    addedOn: [...addedOn],
    cost: findingsCost(hits.map(({ severity }) => severity)),
    brokenRules: [...broken.keys()],
    broken: [...broken.values()],
  };
}
