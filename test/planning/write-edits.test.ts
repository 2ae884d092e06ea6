// The edits of a suggestion, written and read again.
import fc from 'fast-check';
import { suggest } from '../../src/planning/fill';
import { editsFor, type Writable } from '../../src/planning/write-edits';
import { readPlan } from '../../src/reading/read-plan';
import { readSettings } from '../../src/rules/read-settings';
import { NOBODY } from '../../src/training/athlete';
import type { Grid } from '../../src/training/cell';
import { grid as gridOf } from '../reading/sheet-text';
import { written } from './written';

const locale = 'en_GB';
const read = (grid: Grid) => readPlan(grid, { locale });

/** A swim on a day that has no row, or whose row is blank. */
const swimOn = (grid: Grid, date: string, minutes = 30): Writable => {
  const plan = read(grid);
  const day = plan.days.find((each) => each.date === date);
  if (day === undefined) throw new Error(`no day ${date}`);
  const text = `Easy swim ${minutes} min`;
  const [session] = readPlan([[text]], { locale }).days[0]?.sessions ?? [];
  if (session === undefined) throw new Error('a swim is a session');
  const kind = day.sessions.length === 0 ? 'blank' : 'second';
  return { day: day.index, kind, place: day.place, text, cell: text, session, minutes };
};

const LOG = `
Date|Type|Workout|Km|Time
@2026-06-01|Run|8 km easy|8|@0:48:00
@2026-06-03|Run|10 km tempo|10|@0:52:00
@2026-06-04|||| 
@2026-06-07|Run|Long run|20|@2:05:00
`;

test('a day without a row gets one, in the order of dates, with its columns filled', () => {
  const grid = gridOf(LOG);
  expect(editsFor(read(grid), grid, swimOn(grid, '2026-06-02'))).toEqual([
    {
      kind: 'row',
      after: 2,
      cells: [
        { column: 1, value: { local: '2026-06-02T00:00:00' } },
        { column: 2, value: 'Swim' },
        { column: 3, value: 'Easy swim 30 min' },
        { column: 5, value: { local: '1899-12-30T00:30:00' } },
      ],
    },
  ]);
});

test('a dated row without a session is filled', () => {
  const grid = gridOf(LOG);
  const edits = editsFor(read(grid), grid, swimOn(grid, '2026-06-04', 75));
  expect(edits).toEqual([
    { kind: 'cell', place: { row: 4, column: 3 }, before: '', after: 'Easy swim 75 min' },
    { kind: 'cell', place: { row: 4, column: 2 }, before: '', after: 'Swim' },
    { kind: 'cell', place: { row: 4, column: 5 }, before: '', after: '1:15:00' },
  ]);
});

test('a second session of a log is a row under the first', () => {
  const grid = gridOf(LOG);
  const [edit] = editsFor(read(grid), grid, swimOn(grid, '2026-06-01'));
  expect(edit).toMatchObject({ kind: 'row', after: 2 });
});

test.each([
  [
    'newest first',
    `
Date|Workout|Minutes
@2026-06-07|Long run 20 km|125
@2026-06-03|10 km tempo|52
@2026-06-01|8 km easy|48`,
    '2026-06-02',
    3,
  ],
  [
    'above the first row of its own part',
    `
Date|Workout|Minutes
@2026-06-05|8 km easy|48
Total||48
Date|Workout|Minutes
@2026-06-09|10 km tempo|52`,
    '2026-06-08',
    4,
  ],
  [
    'weeks that only their first row names',
    `
Week|Day|Workout|Time (h)
1|Mon|8 km easy|0.8
|Wed|10 km tempo|0.9
2|Tue|8 km easy|0.8
|Sun|Long run 20 km|2.1`,
    null,
    2,
  ],
])('%s', (_, text, date, after) => {
  const grid = gridOf(text);
  const plan = read(grid);
  const day = plan.days.find((each) =>
    date === null ? each.weekday === 'Tue' : each.date === date,
  );
  const some = swimOn(gridOf(LOG), '2026-06-02');
  const edits = editsFor(plan, grid, { ...some, day: day?.index ?? -1, place: null });
  expect(edits[0]).toMatchObject({ kind: 'row', after });
  const again = read(written(grid, edits));
  expect(again.days).toHaveLength(plan.days.length);
  expect(again.days[day?.index ?? -1]?.sessions).toMatchObject([
    { activity: 'swim', effort: 'easy', minutes: [30, 30] },
  ]);
});

test('a column of its own takes the sport', () => {
  const grid = gridOf(`
Date|Run|Swim|Strength
@2026-06-01|8 km easy||
@2026-06-03|10 km tempo||20 min
@2026-06-05|8 km easy|20 min|`);
  expect(editsFor(read(grid), grid, swimOn(grid, '2026-06-02'))).toMatchObject([
    { cells: [{ column: 1 }, { column: 3, value: 'Easy swim 30 min' }] },
  ]);
});

test('a sheet of figures alone has no place for words', () => {
  const grid = gridOf('Date|Km\n@2026-06-01|8\n@2026-06-03|10');
  expect(editsFor(read(grid), grid, swimOn(grid, '2026-06-02'))).toEqual([]);
});

const CELLS = [
  '8 km easy',
  '10 km tempo',
  'Rest',
  'XT',
  'XT 40 min',
  '',
  'Strength 30 min',
] as const;
const HEADERS = [
  ['Date', 'Workout'],
  ['Date', 'Workout', 'Minutes'],
  ['Date', 'Day', 'Type', 'Workout', 'Time (h)'],
  ['Week', 'Date', 'Session', 'Duration', 'RPE', 'Notes'],
  ['Day', 'Date', 'Title', 'Type', 'Moving time'],
] as const;

const logs = fc
  .record({
    header: fc.constantFrom(...HEADERS),
    cells: fc.array(fc.option(fc.constantFrom(...CELLS), { nil: null }), {
      minLength: 9,
      maxLength: 21,
    }),
    newestFirst: fc.boolean(),
  })
  .map(({ header, cells, newestFirst }): Grid => {
    const rows = [...cells, '8 km easy', '8 km easy'].flatMap((text, at) => {
      if (text === null) return [];
      const date = `2026-06-${String(at + 1).padStart(2, '0')}`;
      const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at % 7] ?? '';
      const of = (name: string) => {
        if (name === 'Date') return { local: `${date}T00:00:00` };
        if (name === 'Day') return weekday;
        if (name === 'Week') return at % 7 === 0 ? 1 + at / 7 : '';
        return name === 'Workout' || name === 'Session' || name === 'Title' ? text : '';
      };
      return [header.map(of)];
    });
    return [header, ...(newestFirst ? rows.reverse() : rows)];
  });

test('what is written into a log reads back as what was proposed', () => {
  const settings = readSettings([]);
  let rows = 0;
  fc.assert(
    fc.property(logs, fc.boolean(), (grid, secondSessions) => {
      const plan = read(grid);
      fc.pre(plan.layout === 'log');
      const { suggestions } = suggest(plan, { ...NOBODY, level: 'beginner' }, settings, {
        secondSessions,
      });
      for (const suggestion of suggestions) {
        const edits = editsFor(plan, grid, suggestion);
        rows += edits.filter(({ kind }) => kind === 'row').length;
        const again = read(written(grid, edits));
        const date = plan.days[suggestion.day]?.date;
        const day = again.days.find((each) => each.date === date);
        const { activity, effort, minutes } = suggestion.session;
        expect(day?.sessions).toContainEqual(
          expect.objectContaining({ activity, effort, minutes }),
        );
        expect(again.days).toHaveLength(plan.days.length);
      }
    }),
    { numRuns: 60 },
  );
  expect(rows).toBeGreaterThan(20);
});
