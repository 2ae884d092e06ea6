// A squad from the tabs that are there.
import type { Problem } from '../../../src/sheets/answers';
import type { SquadAnswer } from '../../../src/sheets/squad/answers';
import { closeAll, openAddOn, planTab, WEEK } from '../open';
import { athletesTab, CALM } from './squad';

jest.setTimeout(60_000);
afterEach(closeAll);

test('every visible tab that holds a plan becomes a row, once', async () => {
  const sheets = await openAddOn([
    planTab([WEEK], { name: 'Ann' }),
    {
      name: 'Groceries',
      cells: [
        ['Milk', 'Run to the shop'],
        ['Swim trunks', 'Bike lock'],
      ],
    },
    planTab([CALM], { name: '=Bo' }),
    planTab([CALM], { name: 'Old', hidden: true }),
  ]);
  const { entries } = (await sheets.run('sidebarSquadGather')) as SquadAnswer;
  expect(entries.map(({ athlete, tab }) => [athlete, tab])).toEqual([
    ['Ann', 'Ann'],
    ['=Bo', '=Bo'],
  ]);
  expect(sheets.formulas('Athletes').flat().join('')).toBe('');
  const before = sheets.fingerprint();
  expect(((await sheets.run('sidebarSquadGather')) as Problem).problem).toMatch(/already/);
  expect(sheets.fingerprint()).toBe(before);
});

test('rows that are there stay as they are, and new ones follow', async () => {
  const sheets = await openAddOn([
    planTab([WEEK], { name: 'Ann plan' }),
    planTab([CALM], { name: 'Bo plan' }),
    athletesTab([['Ann', 'ann plan']]),
  ]);
  await sheets.run('sidebarSquadGather');
  expect(sheets.shown('Athletes')).toEqual([
    ['Athlete', 'Plan tab', 'Level'],
    ['Ann', 'ann plan', ''],
    ['Bo plan', 'Bo plan', ''],
  ]);
});

test('a spreadsheet without a plan is told so, and nothing is made', async () => {
  const sheets = await openAddOn([{ name: 'Groceries', cells: [['Milk', 'Eggs']] }]);
  expect(((await sheets.run('sidebarSquadGather')) as Problem).problem).toMatch(/^No tab/);
  expect(sheets.tabs).toEqual(['Groceries']);
});
