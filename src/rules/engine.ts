// The check: every rule asked about every day, week or the plan; after an edit, only where it can matter.
import type { Athlete } from '../training/athlete';
import type { IsoDate, Plan } from '../training/plan';
import { isAccepted } from './accepted';
import { type Answers, askAgain, askAll, editedFor, type Former } from './answers';
import { changedFacts, type Facts, factsOf, noting } from './facts';
import type { Finding } from './finding';
import { findingsOf, type Weighed } from './grouping';
import { REGISTRY } from './registry';
import type { Rule, RuleContext } from './rule';
import { type Resolved, resolve, type Settings, severityOf } from './settings';
import { FIRST, type Ground, groundOf, World } from './world';

export interface CheckOptions {
  /** Today in the spreadsheet's zone; null where it is not known (formulas). */
  readonly today?: IsoDate | null;
  /** Rules to ask in place of the registry's. */
  readonly rules?: readonly Rule[];
}

/** The findings, and what a later `recheck` starts from. */
export interface Findings {
  readonly findings: readonly Finding[];
  /** The same before repeats are grouped, for who only counts them. */
  readonly hits: readonly Weighed[];
  readonly state: CheckState;
}

/** A rule that is on, as it is set. */
interface SetRule {
  readonly rule: Rule;
  readonly set: Resolved;
}

export interface CheckState {
  readonly athlete: Athlete;
  readonly settings: Settings;
  readonly options: CheckOptions;
  /** The rules that are on. */
  readonly rules: readonly SetRule[];
  readonly ground: Ground;
  readonly facts: Facts;
  /** By rule id. */
  readonly answers: ReadonlyMap<string, Answers>;
}

type Inputs = Omit<CheckState, 'answers'>;

/** Checks a plan for an athlete against every rule that is on. */
export function check(
  plan: Plan,
  athlete: Athlete,
  settings: Settings,
  options: CheckOptions = {},
): Findings {
  const rules = (options.rules ?? [...REGISTRY, ...settings.house])
    .map((rule) => ({ rule, set: resolve(rule, settings, athlete) }))
    .filter(({ set }) => set.severity !== 'off');
  const ground = groundOf(plan, athlete);
  return answered({ athlete, settings, options, rules, ground, facts: factsOf(plan, athlete) });
}

/**
 * Checks a plan that differs from the one checked before in the sessions of some days only. Asks
 * again where a rule had looked at a day that was edited, and where a fact changed that the rule
 * had asked for; who looked for something that an edited day still has as it was, such as its
 * runs, is not asked. The findings are those of a full check.
 *
 * @param editedDays indices of every day whose sessions differ; days and weeks are otherwise as before.
 */
export function recheck(previous: Findings, plan: Plan, editedDays: readonly number[]): Findings {
  const { state } = previous;
  const { athlete, settings, options } = state;
  const before = state.ground;
  if (
    plan.days.length !== before.plan.days.length ||
    plan.weeks.length !== before.plan.weeks.length
  ) {
    return check(plan, athlete, settings, options);
  }
  const ground = groundOf(plan, athlete, before);
  const facts = factsOf(plan, athlete);
  return answered(
    { ...state, ground, facts },
    {
      answers: state.answers,
      changed: changedFacts(facts, state.facts),
      editedFor: editedFor(before.outlooks, ground.outlooks, editedDays),
    },
  );
}

function answered(inputs: Inputs, former?: Former): Findings {
  const base = new World(inputs.ground, FIRST);
  const answers = new Map<string, Answers>();
  for (const { rule, set } of inputs.rules) {
    const facts = noting(inputs.facts);
    const context = contextOf(rule, set, inputs, facts);
    const asking = { rule, base, context, facts };
    const known = former === undefined ? undefined : former.answers.get(rule.id);
    answers.set(
      rule.id,
      known === undefined || former === undefined
        ? askAll(asking)
        : askAgain(asking, known, former),
    );
  }
  return findingsFrom({ ...inputs, answers });
}

/** What a rule may know. */
function contextOf(
  rule: Rule,
  set: Resolved,
  { athlete, options }: Inputs,
  facts: Facts,
): RuleContext {
  return {
    athlete,
    level: athlete.level ?? 'unknown',
    facts,
    today: options.today ?? null,
    number: (key) => numberOf(rule, set, key),
  };
}

/** Weighed and grouped on demand: a planner that tries many edits asks for hits alone. */
function findingsFrom(state: CheckState): Findings {
  let hits: readonly Weighed[] | null = null;
  let findings: readonly Finding[] | null = null;
  return {
    get hits() {
      hits ??= weighed(state);
      return hits;
    },
    get findings() {
      findings ??= findingsOf(this.hits, state.ground.plan);
      return findings;
    },
    state,
  };
}

function weighed({ rules, answers, settings, athlete, ground }: CheckState): Weighed[] {
  const { accepted } = settings;
  const level = athlete.level ?? 'unknown';
  const all: Weighed[] = [];
  for (const { rule, set } of rules) {
    for (const { hits } of answers.get(rule.id)?.bySubject ?? []) {
      for (const hit of hits) {
        if (accepted.length > 0 && isAccepted(hit, accepted, ground.plan)) continue;
        const own = set.severity === 'off' ? null : set.severity;
        all.push({ hit, severity: severityOf(rule, hit, own, level) });
      }
    }
  }
  return all;
}

function numberOf(rule: Rule, set: Resolved, key: string): number {
  const value = set.numbers[key];
  if (value === undefined) throw new RangeError(`${rule.id} declares no number "${key}"`);
  return value;
}
