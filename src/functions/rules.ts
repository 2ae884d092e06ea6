// CROSSTRAIN_RULES: every rule with its severity, numbers, reasons and sources.
import { REGISTRY } from '../rules/registry';
import { cite } from '../training/sources';
import type { Table } from './table';

export const RULES_COLUMNS = [
  'Rule',
  'Title',
  'Severity',
  'Numbers',
  'Why',
  'Certainty',
  'Source',
] as const;

export function rulesTable(): Table {
  return [
    RULES_COLUMNS,
    ...REGISTRY.map((rule) => [
      rule.id,
      rule.title,
      rule.offByDefault === true ? 'off' : rule.severity,
      rule.numbers.map((number) => `${number.label}: ${number.default}`).join('; '),
      rule.why,
      rule.certainty,
      cite(rule.sources),
    ]),
  ];
}
