// What the coach set: severities and numbers by rule, and the findings she accepts.
import type { Athlete } from '../training/athlete';
import type { Severity } from './finding';
import type { KnownLevel, Rule } from './rule';

export { readSettings } from './read-settings';

/** One rule as set; null leaves the severity as the rule has it. */
export interface RuleSetting {
  readonly severity: 'off' | Severity | null;
  readonly numbers: Readonly<Record<string, number>>;
}

/** A finding that stays accepted until its cells change. */
export interface Accepted {
  readonly rule: string;
  /** As an occurrence says it: `Fri 12 Jun 2026`, `Week 3 Fri`, `Week 3`; `''` for the athlete. */
  readonly when: string;
  /** The texts of its cells, joined as `textOf` joins them. */
  readonly text: string;
  readonly reason: string;
}

export interface Settings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly accepted: readonly Accepted[];
  /** Rules the coach wrote herself. */
  readonly house: readonly Rule[];
  /** One sentence for each entry that was not understood, saying where and what is allowed. */
  readonly problems: readonly string[];
}

export const NO_SETTINGS: Settings = { rules: {}, accepted: [], house: [], problems: [] };

/** A rule with everything that was set for it: rule < Rules tab < athlete's row. */
export interface Resolved {
  readonly severity: 'off' | Severity | null;
  readonly numbers: Readonly<Record<string, number>>;
}

export function resolve(rule: Rule, settings: Settings, athlete: Athlete): Resolved {
  const defaults = Object.fromEntries(rule.numbers.map((number) => [number.key, number.default]));
  const layers = [
    settings.rules[rule.id],
    ...athlete.overrides.filter((override) => override.rule === rule.id),
  ].filter((layer) => layer !== undefined);
  let severity: Resolved['severity'] = rule.offByDefault ? 'off' : null;
  let numbers: Record<string, number> = defaults;
  for (const layer of layers) {
    severity = layer.severity ?? severity;
    numbers = { ...numbers, ...within(rule, layer.numbers, athlete.level ?? 'unknown') };
  }
  return { severity, numbers };
}

/**
 * Known numbers inside their bounds: an impossible one leaves the former in force. A number without
 * a name ("cross-days-max: 4") is the one the rule has for the athlete's level, else its first.
 */
function within(
  rule: Rule,
  numbers: Readonly<Record<string, number>>,
  level: KnownLevel,
): Record<string, number> {
  const unnamed = numbers[''];
  const own = rule.numbers.find(({ key }) => key === level) ?? rule.numbers[0];
  const given =
    unnamed === undefined || own === undefined ? numbers : { ...numbers, [own.key]: unnamed };
  const allowed = rule.numbers.filter(({ key, min, max }) => {
    const value = given[key];
    return value !== undefined && value >= min && value <= max;
  });
  return Object.fromEntries(allowed.map(({ key }) => [key, given[key] ?? 0]));
}

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };
const MILDER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'note',
  note: 'note',
};

/**
 * The severity of one violation. What the coach set takes the place of the rule's own severity and
 * of graver ones; a violation that the rule itself takes more lightly stays as light. One that
 * hangs on a choice drops by one.
 */
export function severityOf(
  rule: Rule,
  violation: { readonly severity: Severity | null; readonly conditional: boolean },
  set: Severity | null,
  level: KnownLevel,
): Severity {
  const own = rule.severityByLevel?.[level] ?? rule.severity;
  const given = violation.severity ?? own;
  const severity = set === null ? given : GRAVITY[given] < GRAVITY[own] ? milder(given, set) : set;
  return violation.conditional ? MILDER[severity] : severity;
}

const milder = (a: Severity, b: Severity): Severity => (GRAVITY[a] < GRAVITY[b] ? a : b);
