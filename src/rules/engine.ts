// The check: every rule asked about every day, week or the plan; after an edit, only where it can matter.
import type { Athlete } from '../training/athlete';
import type { IsoDate, Plan } from '../training/plan';
import { isAccepted } from './accepted';
import { type Answer, evaluate } from './evaluate';
import { changedFacts, type Facts, factsOf, noting } from './facts';
import type { Finding } from './finding';
import { findingsOf, type Weighed } from './grouping';
import { type Lens, seenAlike } from './outlook';
import { REGISTRY } from './registry';
import type { Rule, RuleContext } from './rule';
import { type Resolved, resolve, type Settings, severityOf } from './settings';
import { FIRST, type Ground, groundOf, type Window, World } from './world';

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

/** What one rule says of each subject, and the facts it asked for. */
interface Answers {
  readonly bySubject: readonly Answer[];
  readonly asked: ReadonlySet<keyof Facts>;
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
      editedFor: editedFor(before, ground, editedDays),
    },
  );
}

/** The same check by some of its rules only. */
export function narrowed({ state }: Findings, keeps: (rule: Rule) => boolean): Findings {
  const rules = state.rules.filter(({ rule }) => keeps(rule));
  const answers = new Map(
    [...state.answers].filter(([id]) => rules.some(({ rule }) => rule.id === id)),
  );
  const options = { ...state.options, rules: rules.map(({ rule }) => rule) };
  return findingsFrom({ ...state, options, rules, answers });
}

/** What an earlier check said, and what differs since. */
interface Former {
  readonly answers: CheckState['answers'];
  readonly changed: readonly (keyof Facts)[];
  /** The edited days that look different through a lens. */
  readonly editedFor: (lens: Lens) => readonly number[];
}

function editedFor(
  before: Ground,
  after: Ground,
  editedDays: readonly number[],
): Former['editedFor'] {
  const known = new Map<Lens, readonly number[]>();
  return (lens) => {
    let days = known.get(lens);
    if (days === undefined) {
      days = editedDays.filter((day) => {
        const [old, now] = [before.outlooks[day], after.outlooks[day]];
        return old === undefined || now === undefined || !seenAlike(old, now, lens);
      });
      known.set(lens, days);
    }
    return days;
  };
}

function answered(inputs: Inputs, former?: Former): Findings {
  const base = new World(inputs.ground, FIRST);
  const answers = new Map<string, Answers>();
  for (const each of inputs.rules) {
    const known = former?.answers.get(each.rule.id);
    const isStale = known === undefined || former?.changed.some((fact) => known.asked.has(fact));
    const reuse = isStale || former === undefined ? null : { known, former };
    answers.set(
      each.rule.id,
      reuse === null ? asked(each, base, inputs) : again(each, base, inputs, reuse),
    );
  }
  return findingsFrom({ ...inputs, answers });
}

/** Asks a rule about every subject. */
function asked(each: SetRule, base: World, inputs: Inputs): Answers {
  const facts = new Set<keyof Facts>();
  const context = contextOf(each, inputs, facts);
  const bySubject = Array.from({ length: subjectsOf(each.rule, inputs.ground.plan) }, (_, at) =>
    evaluate(each.rule, at, base, context),
  );
  return { bySubject, asked: facts };
}

/** Asks a rule about those subjects alone for which it had looked at what was edited. */
function again(
  each: SetRule,
  base: World,
  inputs: Inputs,
  { known, former }: { readonly known: Answers; readonly former: Former },
): Answers {
  const touched = known.bySubject.flatMap(({ seen }, at) =>
    seen.some((each) => isWithin(each, former.editedFor(each.lens))) ? [at] : [],
  );
  if (touched.length === 0) return known;
  const facts = new Set(known.asked);
  const context = contextOf(each, inputs, facts);
  const bySubject = known.bySubject.slice();
  for (const at of touched) bySubject[at] = evaluate(each.rule, at, base, context);
  return { bySubject, asked: facts };
}

function isWithin({ from, to }: Window, days: readonly number[]): boolean {
  for (const day of days) if (day >= from && day <= to) return true;
  return false;
}

/** What a rule may know; notes the facts that it asks for. */
function contextOf(
  { rule, set }: SetRule,
  { athlete, facts, options }: Inputs,
  noted: Set<keyof Facts>,
): RuleContext {
  return {
    athlete,
    level: athlete.level ?? 'unknown',
    facts: noting(facts, noted),
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

function subjectsOf(rule: Rule, plan: Plan): number {
  switch (rule.scope.kind) {
    case 'day':
    case 'days':
      return plan.days.length;
    case 'week':
    case 'weeks':
      return plan.weeks.length;
    case 'plan':
      return plan.days.length === 0 ? 0 : 1;
  }
}

function numberOf(rule: Rule, set: Resolved, key: string): number {
  const value = set.numbers[key];
  if (value === undefined) throw new RangeError(`${rule.id} declares no number "${key}"`);
  return value;
}
