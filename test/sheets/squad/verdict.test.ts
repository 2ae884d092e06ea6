// What the board says of a plan, on a given day.
import { inspect } from '../../../src/functions/inspect';
import type { SquadEntry } from '../../../src/sheets/squad/answers';
import { changeOf } from '../../../src/sheets/squad/change';
import { ranked } from '../../../src/sheets/squad/rank';
import { unchecked, verdictOf } from '../../../src/sheets/squad/verdict';
import { addDays } from '../../../src/training/calendar';
import type { Grid } from '../../../src/training/cell';

const CALM = ['Rest', '5 easy', 'Tempo 5', '4 easy', 'Bike 40 min easy', 'Rest', 'Long run 9'];
const CLASH = ['Rest', '5 easy', '6 x 800', '4 easy', 'Strength 40 min', 'Long run 9', 'Rest'];
const RACE = [
  'Rest',
  '5 easy',
  '4 easy',
  '4 easy',
  'Rest',
  '2 shakeout',
  'City half marathon race',
];
const MONDAY = '2026-06-01';

const gridOf = (weeks: readonly (readonly string[])[], monday: string | null): Grid => [
  ['Week', ...(monday === null ? [] : ['w/c']), 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ...weeks.map((days, index) => [
    index + 1,
    ...(monday === null ? [] : [{ local: `${addDays(monday, 7 * index)}T00:00:00` }]),
    ...days,
  ]),
];

const verdict = (
  weeks: readonly (readonly string[])[],
  today: string,
  { monday = MONDAY, athlete = null }: { monday?: string | null; athlete?: Grid | null } = {},
) => verdictOf(inspect(gridOf(weeks, monday), { locale: 'en_US', athlete, rules: null }), today);

describe('what to look at first', () => {
  test('is the gravest, and of its days the next one to come', () => {
    const weeks = [CLASH, CALM, CLASH, CLASH];
    expect(verdict(weeks, '2026-05-01')).toMatchObject({
      when: 'Fri 5 Jun 2026',
      first: expect.stringMatching(/^Error: 40 min strength on Fri 5 Jun/),
    });
    expect(verdict(weeks, '2026-06-10').when).toBe('Fri 19 Jun 2026');
  });

  test('weeks that are over count no longer, unless the whole plan is', () => {
    expect(verdict([CLASH, CALM, CALM], '2026-06-10').counts?.error).toBe(0);
    expect(verdict([CLASH, CALM, CALM], '2026-07-10').counts?.error).toBe(1);
  });

  test('without dates it is the first in the plan', () => {
    expect(verdict([CALM, CLASH, CLASH], '2026-06-10', { monday: null }).when).toBe('Week 2 Fri');
  });

  test('an injury that nobody cleared comes before any day', () => {
    const athlete = [
      ['Athlete', 'Injuries'],
      ['Jo', 'sore Achilles'],
    ];
    expect(verdict([CLASH], '2026-05-01', { athlete })).toMatchObject({
      when: '',
      first: expect.stringMatching(/^Error: Jo .*doctor/),
    });
  });
});

describe('the next race', () => {
  test('is the plan’s, in its own words, with the days to it', () => {
    expect(verdict([CALM, RACE], '2026-06-09')).toMatchObject({
      race: 'City half marathon race, Sun 14 Jun 2026',
      daysToGo: 5,
    });
    expect(verdict([CALM, RACE], '2026-06-15')).toMatchObject({ race: '', daysToGo: null });
  });

  test('is the athlete’s own where it comes first, or the plan has none', () => {
    const athlete = [
      ['Athlete', 'Race', 'Race date'],
      ['Jo', 'Big one', '2026-06-13'],
    ];
    expect(verdict([CALM, RACE], '2026-06-09', { athlete })).toMatchObject({
      race: 'Big one, Sat 13 Jun 2026',
      daysToGo: 4,
    });
    expect(verdict([CALM], '2026-06-09', { athlete, monday: null }).daysToGo).toBe(4);
  });
});

test('a change is said by severity, and not at all where there is nothing to compare', () => {
  const before = { error: 2, warning: 1, note: 3 };
  expect(changeOf(before, { error: 1, warning: 1, note: 5 })).toBe(
    '1 error fewer and 2 notes more',
  );
  expect(changeOf(before, before)).toBe('as before');
  expect(changeOf(null, before)).toBe('');
  expect(changeOf(before, unchecked('gone').counts)).toBe('');
});

test('the order: errors by nearness, then the unreadable, warnings, notes, nothing, those who left', () => {
  const entry = (
    athlete: string,
    counts: readonly number[] | null,
    more: Partial<SquadEntry> = {},
  ) => ({
    entry: {
      athlete,
      tab: '',
      state: 'checked',
      counts:
        counts === null
          ? null
          : { error: counts[0] ?? 0, warning: counts[1] ?? 0, note: counts[2] ?? 0 },
      first: 'Error: x',
      when: '',
      change: '',
      race: '',
      daysToGo: null,
      checked: '',
      ...more,
    } satisfies SquadEntry,
  });
  const rows = [
    entry('left', [9, 0, 0], { state: 'gone' }),
    entry('nothing', [0, 0, 0], { first: '' }),
    entry('notes', [0, 0, 1], { when: 'Week 2' }),
    entry('far', [3, 0, 0], { when: 'Fri 19 Jun 2026' }),
    entry('warned', [0, 1, 0], { when: 'Fri 5 Jun 2026' }),
    entry('unreadable', null),
    entry('near', [1, 0, 0], { when: 'Fri 5 Jun 2026' }),
    entry('near, more', [2, 0, 0], { when: 'Fri 5 Jun 2026' }),
    entry('herself', [1, 0, 0]),
  ];
  expect(ranked(rows, '2026-06-01').map((row) => row.entry.athlete)).toEqual([
    'herself',
    'near, more',
    'near',
    'far',
    'unreadable',
    'warned',
    'notes',
    'nothing',
    'left',
  ]);
});
