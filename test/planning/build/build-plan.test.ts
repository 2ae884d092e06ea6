// Built plans pass their own check, for every sane request.
import fc from 'fast-check';
import { buildPlan, NEVER_NOTED } from '../../../src/planning/build/build-plan';
import type { BuildRequest, Built } from '../../../src/planning/build/request';
import { readPlan } from '../../../src/reading/read-plan';
import { check } from '../../../src/rules/engine';
import { REGISTRY } from '../../../src/rules/registry';
import { NO_SETTINGS } from '../../../src/rules/settings';
import { type Athlete, NOBODY } from '../../../src/training/athlete';
import { weeklyLoad } from '../../../src/training/weekly-load';
import { oddRequests, REQUEST, requests } from './requests';

const build = (request: BuildRequest, athlete: Athlete = NOBODY) =>
  buildPlan(request, athlete, NO_SETTINGS, { locale: 'en_GB' });

function built(request: BuildRequest, athlete: Athlete = NOBODY): Built {
  const result = build(request, athlete);
  if (result.built === null) throw new Error(result.refusal.message);
  return result.built;
}

/** Findings that a built plan must not have, as the coach's own check would show them. */
function faults({ grid }: Built, { unit, level, distance }: BuildRequest): string[] {
  const plan = readPlan(grid, { locale: 'en_GB', unit });
  return [NOBODY, { ...NOBODY, level, goals: [distance] }].flatMap((athlete) =>
    check(plan, athlete, NO_SETTINGS)
      .findings.filter(({ severity, rule }) => severity !== 'note' || NEVER_NOTED.includes(rule))
      .map(({ rule, message }) => `${rule}: ${message}`),
  );
}

const RUNS = 60;

test('every sane request gives a plan without a fault, or a refusal that names its rule', () => {
  let refused = 0;
  fc.assert(
    fc.property(requests, (request) => {
      const result = build(request);
      if (result.built === null) {
        refused += 1;
        expect(REGISTRY.map(({ id }) => id)).toContain(result.refusal.rule);
        expect(result.refusal.message).toContain(`\`${result.refusal.rule}\``);
      } else {
        expect(faults(result.built, request)).toEqual([]);
      }
    }),
    { numRuns: RUNS, seed: 4 },
  );
  expect(refused / RUNS).toBeLessThan(0.12);
});

test('odd weekdays give a plan without a fault as well', () => {
  fc.assert(
    fc.property(oddRequests, (request) => {
      const result = build(request);
      expect(result.built === null ? [] : faults(result.built, request)).toEqual([]);
    }),
    { numRuns: 20, seed: 5 },
  );
});

test('every cell is read as what it was written for', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const result = build(request);
      if (result.built === null) return;
      const { plan, weeks } = result.built;
      expect([plan.unread, plan.doubts]).toEqual([[], []]);
      expect([plan.layout, plan.weeks.length]).toEqual([request.layout, weeks.length]);
      const raceKm = { '5k': 5, '10k': 10, half: 21.1, marathon: 42.2 }[request.distance];
      weeklyLoad(plan, NOBODY).forEach(({ runKm }, index) => {
        const week = weeks[index];
        expect(runKm.value).toBeCloseTo((week?.km ?? 0) + (week?.race ? raceKm : 0), 0);
      });
    }),
    { numRuns: 20, seed: 6 },
  );
});

test('whatever is read back does not depend on the locale', () => {
  const { plan, grid } = built(REQUEST);
  for (const locale of ['en_US', 'de_DE', 'fr_FR']) {
    expect(readPlan(grid, { locale }).days).toEqual(plan.days);
  }
});

test('the race stands on its day, and nothing comes after it', () => {
  const raceDate = '2027-03-10';
  const { plan } = built({ ...REQUEST, raceDate, weeks: null });
  const race = plan.days.find(({ date }) => date === raceDate);
  expect(race?.sessions).toMatchObject([{ kind: 'race', km: [21.1, 21.1] }]);
  const after = plan.days.filter(({ date }) => date !== null && date > raceDate);
  expect(after.every(({ sessions }) => sessions.every(({ activity }) => activity === 'rest'))).toBe(
    true,
  );
});

test('weeks begin on the weekday that the coach counts from', () => {
  for (const layout of ['week-grid', 'log'] as const) {
    const { plan } = built({ ...REQUEST, weekStart: 'Sun', start: '2026-12-02', layout });
    expect(plan.weekStart).toBe('Sun');
    expect(plan.days[0]?.date).toBe('2026-12-06');
  }
});

test('says how many weeks work, and they do', () => {
  const request: BuildRequest = {
    ...REQUEST,
    distance: 'marathon',
    weeks: 8,
    weeklyKm: 20,
    longestKm: 6,
  };
  const { refusal } = build(request);
  expect(refusal).toMatchObject({ field: 'weeks', rule: 'long-run-spike' });
  expect(refusal?.message).toMatch(
    /^8 weeks from 20 km a week to a marathon is more than `long-run-spike` allows; \d+ weeks work\.$/,
  );
  const weeks = Number(/(\d+) weeks work/.exec(refusal?.message ?? '')?.[1]);
  expect(build({ ...request, weeks }).refusal).toBeNull();
  expect(build({ ...request, weeks: weeks - 1 }).refusal).not.toBeNull();
});

test.each([
  ['weeks', { weeks: 2 }],
  ['raceDate', { raceDate: '2026-12-01' }],
  ['runDays', { runDays: ['Tue', 'Sun'] }],
  ['longRunDay', { longRunDay: 'Mon' }],
  ['weeklyKm', { weeklyKm: 0 }],
  ['longestKm', { longestKm: 50 }],
] as const)('names the field that contradicts: %s', (field, change) => {
  expect(build({ ...REQUEST, ...change }).refusal).toMatchObject({ field, rule: null });
});

test('an injury that nobody cleared is seen first', () => {
  const injuries = [{ kind: 'knee', text: 'sore knee', until: null }] as const;
  const achilles = [{ kind: 'achilles-calf', text: 'Achilles', until: null }] as const;
  expect(build(REQUEST, { ...NOBODY, injuries: achilles }).refusal?.rule).toBe(
    'see-a-professional',
  );
  const cleared: Athlete = { ...NOBODY, injuries: achilles, clearedBy: 'physio' };
  const { plan, reasons } = built(REQUEST, cleared);
  const hard = plan.days.flatMap(({ sessions }) =>
    sessions.filter(({ effort, kind }) => effort === 'hard' && kind !== 'race'),
  );
  expect(hard).toEqual([]);
  expect(reasons.join(' ')).toContain('no hard running');
  const uncleared = built(REQUEST, { ...NOBODY, injuries });
  expect([uncleared.medical, uncleared.remaining]).toEqual([expect.stringMatching(/knee/), []]);
});

test('cross-training is what the athlete has and likes, on the days she has', () => {
  const athlete: Athlete = {
    ...NOBODY,
    equipment: ['pool'],
    dislikes: ['pilates'],
    days: ['Mon', 'Wed', 'Fri'],
    minutes: 30,
  };
  const { plan } = built(REQUEST, athlete);
  const cross = plan.days.flatMap(({ weekday, sessions }) =>
    sessions
      .filter(({ activity }) => activity !== 'run' && activity !== 'rest')
      .map(({ activity, minutes }) => ({ weekday, activity, minutes: minutes?.[1] ?? 0 })),
  );
  expect(cross.length).toBeGreaterThan(10);
  expect(cross.every(({ weekday }) => athlete.days?.includes(weekday ?? 'Sun'))).toBe(true);
  expect(cross.every(({ minutes }) => minutes <= 30)).toBe(true);
  expect(cross.some(({ activity }) => activity === 'swim')).toBe(true);
  expect(cross.every(({ activity }) => activity !== 'bike' && activity !== 'pilates')).toBe(true);
});

test('notes stand at cells that hold something', () => {
  const { grid, notes } = built(REQUEST);
  expect(notes.length).toBeGreaterThan(8);
  for (const { row, column } of notes) expect(grid[row - 1]?.[column - 1]).not.toBe('');
});
