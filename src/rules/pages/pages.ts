// The prose and examples of every rule's page.
import type { RulePage } from './example';
import { HOW_MUCH } from './how-much';
import { INJURY } from './injury';
import { ORDER } from './order';
import { PROGRESSION } from './progression';
import { SEASON } from './season';

export const PAGES: Readonly<Record<string, RulePage>> = {
  ...ORDER,
  ...HOW_MUCH,
  ...PROGRESSION,
  ...SEASON,
  ...INJURY,
};
