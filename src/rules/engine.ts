// The check: every rule asked about every day, week or the plan; after an edit, only where it can matter.
import type { Athlete } from '../training/athlete';
import type { IsoDate, Plan } from '../training/plan';
import { isAccepted } from './accepted';
import { type Answer, evaluate } from './evaluate';
import { FACT_KEYS, type Facts, factsOf, noting } from './facts';
import type { Finding } from './finding';
import { findingsOf, type Weighed } from './grouping';
import { REGISTRY } from './registry';
import type { KnownLevel, Rule, RuleContext } from './rule';
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
  readonly state: CheckState;
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
  readonly ground: Ground;
  readonly facts: Facts;
  /** By rule id; a rule that is off has none. */
  readonly answers: ReadonlyMap<string, Answers>;
}

/** Checks a plan for an athlete against every rule that is on. */
export function check(
  plan: Plan,
  athlete: Athlete,
  settings: Settings,
  options: CheckOptions = {},
): Findings {
  const ground = groundOf(plan, athlete);
  return run({ athlete, settings, options, ground, facts: factsOf(plan, athlete) }, () => null);
}

/**
 * Checks a plan that differs from the one checked before in the sessions of some days only. Asks
 * again where a rule had looked at a day that was edited, and where a fact changed that the rule
 * had asked for. The findings are those of a full check.
 *
 * @param editedDays indices of every day whose sessions differ; days and weeks are otherwise as before.
 */
export function recheck(previous: Findings, plan: Plan, editedDays: readonly number[]): Findings {
  const { state } = previous;
  const { athlete, settings, options } = state;
  const before = state.ground.plan;
  if (plan.days.length !== before.days.length || plan.weeks.length !== before.weeks.length) {
    return check(plan, athlete, settings, options);
  }
  const edited = new Set(editedDays);
  const ground = groundOf(plan, athlete, { ground: state.ground, edited });
  const facts = factsOf(plan, athlete);
  const changed = FACT_KEYS.filter(
    (key) => JSON.stringify(facts[key]) !== JSON.stringify(state.facts[key]),
  );
  return run({ athlete, settings, options, ground, facts }, (rule) => {
    const known = state.answers.get(rule.id);
    if (known === undefined || changed.some((fact) => known.asked.has(fact))) return null;
    return { known, isTouched: (subject) => touches(rule, known.bySubject[subject], editedDays) };
  });
}

/** Whether an edited day lies among those a rule had looked at; one about the whole plan is asked anew. */
function touches(rule: Rule, known: Answer | undefined, edited: readonly number[]): boolean {
  if (known === undefined || rule.scope.kind === 'plan') return true;
  return edited.some((day) => day >= known.seen.from && day <= known.seen.to);
}

interface Reuse {
  readonly known: Answers;
  readonly isTouched: (subject: number) => boolean;
}

function run(inputs: Omit<CheckState, 'answers'>, reuse: (rule: Rule) => Reuse | null): Findings {
  const { athlete, settings, options, ground, facts } = inputs;
  const rules = options.rules ?? [...REGISTRY, ...settings.house];
  const base = new World(ground, FIRST);
  const level = athlete.level ?? 'unknown';
  const answers = new Map<string, Answers>();
  const weighed: { rule: Rule; set: Resolved }[] = [];
  for (const rule of rules) {
    const set = resolve(rule, settings, athlete);
    if (set.severity === 'off') continue;
    weighed.push({ rule, set });
    const former = reuse(rule);
    const asked = new Set(former?.known.asked);
    const context: RuleContext = {
      athlete,
      level,
      facts: noting(facts, asked),
      today: options.today ?? null,
      number: (key) => numberOf(rule, set, key),
    };
    const bySubject = Array.from({ length: subjectsOf(rule, ground.plan) }, (_, subject) => {
      const known = former?.known.bySubject[subject];
      return known === undefined || former?.isTouched(subject)
        ? evaluate(rule, subject, base, context)
        : known;
    });
    answers.set(rule.id, { bySubject, asked });
  }
  let findings: readonly Finding[] | null = null;
  return {
    // Grouped on demand: a planner that tries many edits asks for hits alone.
    get findings() {
      findings ??= told(weighed, answers, settings, level, ground.plan);
      return findings;
    },
    state: { ...inputs, answers },
  };
}

function told(
  rules: readonly { readonly rule: Rule; readonly set: Resolved }[],
  answers: ReadonlyMap<string, Answers>,
  settings: Settings,
  level: KnownLevel,
  plan: Plan,
): Finding[] {
  const weighed = rules.flatMap(({ rule, set }): Weighed[] =>
    (answers.get(rule.id)?.bySubject ?? [])
      .flatMap(({ hits }) => hits)
      .filter((hit) => !isAccepted(hit, settings.accepted, plan))
      .map((hit) => ({
        hit,
        severity: severityOf(rule, hit, set.severity === 'off' ? null : set.severity, level),
      })),
  );
  return findingsOf(weighed, plan);
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
