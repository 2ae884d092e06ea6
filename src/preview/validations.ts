// Validation of cells: which rule a cell has, giving it another, and whether it lets a value in.
import { holds, without } from './area';
import type { Validated, ValidationRule } from './grid-state';

export function ruleAt(
  validations: readonly Validated[],
  row: number,
  column: number,
): ValidationRule | null {
  const on = validations.find(({ areas }) => areas.some((area) => holds(area, row, column)));
  return on?.rule ?? null;
}

export function withRule(
  validations: readonly Validated[],
  row: number,
  column: number,
  rule: ValidationRule | null,
): Validated[] {
  const cell = { top: row, left: column, bottom: row, right: column };
  const others = validations.map(({ areas, rule: other }) => ({
    areas: areas.flatMap((area) => without(area, row, column)),
    rule: other,
  }));
  return [
    ...others.filter(({ areas }) => areas.length > 0),
    ...(rule === null ? [] : [{ areas: [cell], rule }]),
  ];
}

/** Whether the cell's validation accepts what would be written. */
export function lets(
  validations: readonly Validated[],
  row: number,
  column: number,
  value: string,
): boolean {
  if (value === '') return true;
  return validations.every(
    ({ areas, rule }) =>
      rule.allowInvalid ||
      !areas.some((area) => holds(area, row, column)) ||
      rule.values.includes(value),
  );
}
