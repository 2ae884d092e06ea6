import { checkTable } from '../../src/functions/check';
import { loadTable } from '../../src/functions/load';
import { withoutOwnTables } from '../../src/functions/own-tables';
import { rulesTable } from '../../src/functions/rules';
import type { Grid } from '../../src/training/cell';

const PLAN: Grid = [
  ['Week', 'Mon', 'Fri', 'Sat'],
  [1, 'Easy 5 mi', 'Strength', 'Long run 14 mi'],
];

const beside = (plan: Grid, table: Grid): Grid =>
  Array.from({ length: Math.max(plan.length, table.length) }, (_, r) => [
    ...(plan[r] ?? ['', '', '', '']),
    '',
    ...(table[r] ?? table[0]?.map(() => '') ?? []),
  ]);

/** As it stands in the sheet, where a blank is `''`. */
const tableOf = (form: string): Grid =>
  loadTable(PLAN, { locale: 'en_US', form }).map((row) => row.map((cell) => cell ?? ''));

test.each([
  ['CROSSTRAIN_CHECK', checkTable(PLAN, { locale: 'en_US' })],
  ['CROSSTRAIN_RULES', rulesTable()],
  ['CROSSTRAIN_LOAD', tableOf('')],
  ['CROSSTRAIN_LOAD for charts', tableOf('charts')],
])('a table of %s beside or below a plan is taken out, the plan stays', (_, table) => {
  for (const row of withoutOwnTables(beside(PLAN, table))) {
    expect(row.slice(4).every((cell) => cell === '')).toBe(true);
  }
  const below = withoutOwnTables([...PLAN, [''], ...table, ['note of the coach']]);
  expect(below.slice(0, 2)).toEqual(PLAN);
  expect(
    below
      .slice(2, -1)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);
});

test('a plan that has some of our headings is left alone', () => {
  const log: Grid = [
    ['When', 'Session', 'Severity'],
    ['Mon', 'Easy 5 mi', 'low'],
  ];
  expect(withoutOwnTables(log)).toEqual(log);
});
