// A plan checked against one rule, told shortly enough to read in a test.
import { check } from '../../src/rules/engine';
import type { Finding } from '../../src/rules/finding';
import type { Rule } from '../../src/rules/rule';
import { NO_SETTINGS, type Settings } from '../../src/rules/settings';
import { type Athlete, NOBODY } from '../../src/training/athlete';
import type { Plan } from '../../src/training/plan';
import { type PlanOptions, plan } from './weeks';

export interface Asked extends PlanOptions {
  readonly athlete?: Partial<Athlete>;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly settings?: Settings;
}

/** The findings of one rule. */
export function findings(
  rule: Rule,
  weeks: readonly string[] | Plan,
  asked: Asked = {},
): readonly Finding[] {
  const drawn = 'days' in weeks ? weeks : plan(weeks, asked);
  const settings = asked.settings ?? {
    ...NO_SETTINGS,
    rules: { [rule.id]: { severity: null, numbers: asked.numbers ?? {} } },
  };
  return check(drawn, { ...NOBODY, ...asked.athlete }, settings, { rules: [rule] }).findings;
}

/** `error Fri 12 Jun 2026: strength` for each occurrence: severity, when, the session to change. */
export const told = (rule: Rule, weeks: readonly string[] | Plan, asked: Asked = {}): string[] =>
  findings(rule, weeks, asked).flatMap((finding) =>
    finding.occurrences.map(({ when, sessions: [first] }) =>
      `${finding.severity} ${when}${first === undefined ? '' : `: ${first.text}`}`.trim(),
    ),
  );
