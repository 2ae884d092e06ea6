// Life happens: two weeks proposed anew, and what is promised of them.
import fc from 'fast-check';
import type { Changes } from '../../../src/planning/life/changes';
import { LACKING } from '../../../src/planning/life/promise';
import { type LifeContext, type Replan, replan } from '../../../src/planning/life/replan';
import { readPlan } from '../../../src/reading/read-plan';
import { check } from '../../../src/rules/engine';
import { readSettings } from '../../../src/rules/read-settings';
import { type Athlete, INJURIES, NOBODY } from '../../../src/training/athlete';
import { addDays } from '../../../src/training/calendar';
import type { Cell, Grid } from '../../../src/training/cell';
import type { Plan } from '../../../src/training/plan';
import { written } from '../written';

const settings = readSettings([]);
const MONDAY = '2026-06-01';
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function contextOf(grid: Grid, athlete: Partial<Athlete> = {}): LifeContext {
  const read = (of: Grid): Plan => readPlan(of, { locale: 'en_GB', start: MONDAY });
  return { grid, read, plan: read(grid), athlete: { ...NOBODY, ...athlete }, settings };
}

const WEEK = [
  'Rest',
  '8 km easy',
  '6 x 800 m, 400 m jog',
  'Strength 30 min',
  'Swim 30 min',
  '6 km easy + core 15 min',
  'Long run 20 km',
];
const PLAN: Grid = [['Week', ...DAYS], ...Array.from({ length: 10 }, (_, at) => [at + 1, ...WEEK])];
const TODAY = '2026-07-06';

const life = (changes: Changes, athlete: Partial<Athlete> = {}, grid = PLAN): Replan =>
  replan(contextOf(grid, athlete), changes, { today: TODAY });

const titles = ({ proposals }: Replan) => proposals.map(({ title }) => title);
const texts = ({ plan }: Replan, week: number) =>
  plan.days
    .slice(week * 7, week * 7 + 7)
    .map(({ sessions }) => sessions.map(({ source }) => source.text).join(' | '));

test('an injury that somebody cleared: what its row excludes becomes what it prefers, intervals stay intervals', () => {
  const found = life({ injured: { kind: 'achilles-calf', cleared: true } });
  expect(titles(found)).toEqual([
    'Swim 45 min: 6 x 5 min hard with 3 min easy between instead of the 7.2 km interval run',
    'Swim 45 min: 6 x 5 min hard with 3 min easy between instead of the 7.2 km interval run',
  ]);
  expect(found.medical).toBeNull();
  expect(found.impact.after).toBeLessThan(found.impact.before);
  expect(found.load.after).toBeGreaterThan(found.load.before * 0.8);
});

test('an injury that nobody cleared: the medical line first, no running, only what its row prefers', () => {
  const found = life({ injured: { kind: 'lower-limb', cleared: false } });
  expect(found.medical?.message).toMatch(/see a physiotherapist or doctor first/);
  const activities = found.plan.days.slice(35, 49).flatMap((day) => day.sessions);
  expect(new Set(activities.map(({ activity }) => activity))).toEqual(
    new Set(['rest', 'swim', 'aqua-jog', 'core']),
  );
  expect(found.impact.after).toBeLessThan(found.impact.before / 20);
});

test('nothing changes before today and after two weeks', () => {
  const found = life({ injured: { kind: 'bone-stress', cleared: false } });
  const untouched = [...texts(found, 0), ...texts(found, 4), ...texts(found, 7)];
  expect(untouched).toEqual(
    [...WEEK, ...WEEK, ...WEEK].map((text) => expect.stringContaining(text.slice(0, 5))),
  );
  expect(Math.min(...found.proposals.map(({ day }) => day))).toBe(36);
  expect(Math.max(...found.proposals.map(({ day }) => day))).toBe(48);
});

test('a closed pool, and a gym out of reach', () => {
  expect(titles(life({ closed: ['pool'] }, { likes: ['bike'] }))[0]).toMatch(
    /^Easy bike 30 min instead/,
  );
  expect(titles(life({ closed: ['gym'] }))).toEqual([
    'Easy bodyweight strength 30 min instead of the 30 min strength',
    'Easy bodyweight strength 30 min instead of the 30 min strength',
  ]);
});

test('closed trails and a climbing goal: step-ups rather than no climbs', () => {
  const hikes: Grid = PLAN.map((row, at) =>
    at === 0 ? row : [...row.slice(0, 6), 'Hike 60 min', row[7] ?? ''],
  );
  const found = life({ closed: ['trails'] }, { goals: ['climb'], equipment: [] }, hikes);
  expect(titles(found).filter((title) => title.includes('hike'))).toEqual([
    expect.stringMatching(/stairs|step-ups/i),
    expect.stringMatching(/stairs|step-ups/i),
  ]);
});

test('closed trails: the run goes to the road', () => {
  const trails: Grid = [
    ['Week', ...DAYS],
    [1, ...WEEK.slice(0, 6), 'Long trail run 20 km'],
  ];
  const found = replan(contextOf(trails), { closed: ['trails'] }, { today: MONDAY });
  expect(texts(found, 0)[6]).toBe('Long run 20 km');
});

test('few days: the long run and one hard run stay, the least goes first', () => {
  const found = life({ days: 2 });
  expect(texts(found, 5)).toEqual([
    'Rest',
    'Rest',
    '6 x 800 m, 400 m jog',
    'Rest',
    'Rest',
    'Rest',
    'Long run 20 km',
  ]);
  expect(found.proposals[0]?.why).toMatch(/Only 2 days a week are left.*\(.+\)\.$/);
});

test('little time: key runs first, kept in their structure', () => {
  const found = life({ minutes: 30 });
  expect(texts(found, 5)).toEqual([
    'Rest',
    '4.5 km easy',
    'Run 30 min: 6 x 3 min hard with 2 min easy between',
    'Strength 30 min',
    'Swim 30 min',
    '4.5 km easy',
    'Long run 4.5 km',
  ]);
});

test('ill: rest through the date, then a week without anything hard', () => {
  const found = life({ illUntil: '2026-07-12' });
  expect(new Set(texts(found, 5))).toEqual(new Set(['Rest']));
  expect(texts(found, 6)[2]).toBe('Easy run 35 min');
  expect(
    found.plan.days
      .slice(42, 49)
      .some(({ sessions }) => sessions.some(({ effort }) => effort === 'hard')),
  ).toBe(false);
});

test('an alternative that is ruled out leaves the other', () => {
  const choice: Grid = [
    ['Week', ...DAYS],
    [1, ...WEEK.slice(0, 4), 'Swim 30 min or yoga 30 min', ...WEEK.slice(5)],
  ];
  const found = replan(contextOf(choice), { closed: ['pool'] }, { today: MONDAY });
  expect(texts(found, 0)[4]).toBe('yoga 30 min');
});

test('races stay and are told of; so are cells that are locked', () => {
  const race: Grid = [
    ['Week', ...DAYS],
    [1, ...WEEK.slice(0, 6), 'Race: half marathon'],
  ];
  const found = replan(
    contextOf(race),
    { injured: { kind: 'bone-stress', cleared: false } },
    {
      today: MONDAY,
      locked: [{ row: 2, column: 3 }],
    },
  );
  expect(found.left.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/protected/),
    expect.stringMatching(/race stays/),
  ]);
  expect(texts(found, 0)[1]).toBe('8 km easy');
});

test('a log keeps its columns in step', () => {
  const grid: Grid = [
    ['Date', 'Type', 'Workout', 'Km', 'Time'],
    ...Array.from({ length: 20 }, (_, at): Cell[] => [
      { local: `${addDays(MONDAY, at)}T00:00:00` },
      'Run',
      at % 3 === 0 ? '10 km tempo' : '8 km easy',
      at % 3 === 0 ? 10 : 8,
      '',
    ]),
  ];
  const found = replan(
    contextOf(grid),
    { injured: { kind: 'achilles-calf', cleared: true } },
    { today: '2026-06-05' },
  );
  const [first] = found.proposals;
  const edits = first?.edits ?? [];
  expect(edits).toContainEqual({
    kind: 'cell',
    place: { row: 8, column: 2 },
    before: 'Run',
    after: expect.stringMatching(/Swim|Bike|Aqua jog/),
  });
  expect(edits).toContainEqual({
    kind: 'cell',
    place: { row: 8, column: 4 },
    before: 10,
    after: '',
  });
  expect(found.plan.days[6]?.sessions).toMatchObject([{ km: null, effort: 'easy' }]);
});

const SESSIONS = [
  ...WEEK,
  '',
  '10 km tempo',
  'Bike 45 min',
  'Yoga 30 min',
  'Rest or cross-train',
  'XT',
  'Row 30 min',
  '5 km easy\nStrength 30 min',
  'Elliptical 40 min',
  '8 x 400 m or 6 km easy',
  'Gym',
  'Hike 90 min',
] as const;

const changes: fc.Arbitrary<Changes> = fc.record(
  {
    injured: fc.record({
      kind: fc.constantFrom(...INJURIES.filter((kind) => kind !== 'ill')),
      cleared: fc.boolean(),
    }),
    closed: fc.subarray(['pool', 'gym', 'trails'] as const),
    days: fc.integer({ min: 1, max: 5 }),
    minutes: fc.constantFrom(20, 30, 45, 60),
    illUntil: fc.integer({ min: 0, max: 12 }).map((days) => addDays(TODAY, days)),
  },
  { requiredKeys: [] },
);

const grids = fc
  .array(fc.array(fc.constantFrom(...SESSIONS), { minLength: 7, maxLength: 7 }), {
    minLength: 7,
    maxLength: 9,
  })
  .map((weeks): Grid => [['Week', ...DAYS], ...weeks.map((week, at) => [at + 1, ...week])]);

test('adds no finding that neither the plan before nor rest in its place has', () => {
  let proposed = 0;
  let instead = 0;
  fc.assert(
    fc.property(grids, changes, (grid, ticked) => {
      const context = contextOf(grid, { level: 'intermediate' });
      const found = replan(context, ticked, { today: TODAY });
      const { proposals, athlete } = found;
      // What is written is what was judged.
      const edits = proposals.flatMap((each) => each.edits);
      const again = context.read(written(grid, edits));
      expect(again).toEqual(found.plan);
      const { resting } = found;
      const removed = resting.days.filter((day, at) => day !== context.plan.days[at]);
      expect(removed.map(({ index }) => index)).toEqual(
        expect.arrayContaining(proposals.map(({ day }) => day)),
      );
      for (const { index, sessions } of removed) {
        const old = (context.plan.days[index]?.sessions ?? []).filter(
          ({ activity }) => activity !== 'rest',
        );
        expect(sessions.filter(({ activity }) => activity !== 'rest').length).toBeLessThan(
          old.length,
        );
      }
      const count = (plan: Plan) => countsOf(plan, athlete);
      const [before, rest, after] = [count(context.plan), count(resting), count(again)];
      for (const [key, number] of after) {
        if (LACKING.has(key.split('|')[0] ?? '')) continue;
        if (number > Math.max(before.get(key) ?? 0, rest.get(key) ?? 0)) strange.push(key);
      }
      proposed += proposals.length;
      instead += proposals.filter(({ title }) => !title.startsWith('Rest')).length;
      for (const { why } of proposals) expect(why).toMatch(/^[A-Z0-9].*\(.+\)\.$/);
    }),
    { numRuns: 25 },
  );
  expect(strange).toEqual([]);
  expect(proposed).toBeGreaterThan(60);
  expect(instead).toBeGreaterThan(20);
});

const strange: string[] = [];

/** By rule and place: how many findings, at each severity. */
function countsOf(plan: Plan, athlete: Athlete): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity, occurrences } of check(plan, athlete, settings, { today: TODAY })
    .findings) {
    for (const { when } of occurrences) {
      for (const grave of severity === 'error'
        ? ['e', 'w', 'n']
        : severity === 'warning'
          ? ['w', 'n']
          : ['n']) {
        const key = `${rule}|${when}|${grave}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
