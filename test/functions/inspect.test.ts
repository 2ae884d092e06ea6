import { inspect } from '../../src/functions/inspect';
import type { Grid } from '../../src/training/cell';

const PLAN: Grid = [
  ['Date', 'Session', 'Minutes'],
  ['2026-06-08', 'Bike', 45],
  ['2026-06-09', 'Swim', 30],
  ['2026-06-10', 'Bike', 45],
  ['2026-06-11', 'Row', 30],
  ['2026-06-13', 'Long run', 120],
  ['2026-06-14', 'Easy run', 40],
];
const rulesOf = (athlete: Grid) =>
  inspect(PLAN, { locale: 'en_GB', athlete }).findings.map(({ rule }) => rule);

test("an athlete's row changes a rule's number for her level, by the rule's name alone", () => {
  expect(rulesOf([['Level', 'intermediate']])).toContain('cross-days-max');
  expect(
    rulesOf([
      ['Level', 'intermediate'],
      ['Rules', 'cross-days-max: 4'],
    ]),
  ).not.toContain('cross-days-max');
});

test("a race date without a year is in the plan's season", () => {
  const { athlete, problems } = inspect(PLAN, {
    locale: 'en_GB',
    athlete: [['Race date', '28 Jun']],
  });
  expect(problems).toEqual([]);
  expect(athlete.raceDate).toBe('2026-06-28');
});
