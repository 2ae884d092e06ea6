// Requests for the tests of building: one plain one, and any sane one by fast-check.
import fc from 'fast-check';
import { type BuildRequest, DISTANCES } from '../../../src/planning/build/request';
import { addDays } from '../../../src/training/calendar';
import type { Weekday } from '../../../src/training/plan';

/** Weekdays that coaches choose, by how many. */
const RUN_DAYS: Readonly<Record<number, readonly (readonly Weekday[])[]>> = {
  3: [
    ['Tue', 'Thu', 'Sun'],
    ['Mon', 'Wed', 'Sat'],
  ],
  4: [
    ['Tue', 'Thu', 'Sat', 'Sun'],
    ['Mon', 'Wed', 'Fri', 'Sun'],
    ['Tue', 'Wed', 'Fri', 'Sat'],
  ],
  5: [
    ['Tue', 'Wed', 'Thu', 'Sat', 'Sun'],
    ['Mon', 'Tue', 'Thu', 'Fri', 'Sun'],
  ],
  6: [
    ['Mon', 'Tue', 'Wed', 'Thu', 'Sat', 'Sun'],
    ['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ],
};

export const REQUEST: BuildRequest = {
  distance: 'half',
  level: 'intermediate',
  start: '2026-11-30',
  weeks: 14,
  raceDate: null,
  runDays: ['Tue', 'Wed', 'Thu', 'Sat', 'Sun'],
  longRunDay: 'Sun',
  weeklyKm: 35,
  longestKm: 12,
  unit: 'km',
  weekStart: 'Mon',
  layout: 'week-grid',
};

/** 5 km to marathon, 8 to 24 weeks, 3 to 6 days, 20 to 80 km a week, all levels, races on any weekday. */
export const requests: fc.Arbitrary<BuildRequest> = fc
  .record({
    distance: fc.constantFrom(...DISTANCES),
    level: fc.constantFrom('beginner' as const, 'intermediate' as const, 'advanced' as const),
    start: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-11-01', days)),
    weeks: fc.integer({ min: 8, max: 24 }),
    early: fc.option(fc.integer({ min: 0, max: 6 })),
    days: fc
      .integer({ min: 3, max: 6 })
      .chain((count) => fc.constantFrom(...(RUN_DAYS[count] ?? []))),
    lateLong: fc.boolean(),
    weeklyKm: fc.integer({ min: 20, max: 80 }),
    share: fc.integer({ min: 22, max: 50 }),
    unit: fc.constantFrom('km' as const, 'mi' as const),
    weekStart: fc.constantFrom('Mon' as const, 'Sun' as const, 'Sat' as const),
    layout: fc.constantFrom('week-grid' as const, 'log' as const),
  })
  .map(({ early, days, lateLong, share, ...rest }) => ({
    ...rest,
    raceDate: early === null ? null : addDays(rest.start, 7 * rest.weeks - early),
    runDays: days,
    longRunDay: days.includes('Sun') && (lateLong || !days.includes('Sat')) ? 'Sun' : 'Sat',
    longestKm: Math.round((rest.weeklyKm * share) / 100),
  }));

/** Any three to six weekdays, the long run on any of them. */
export const oddRequests: fc.Arbitrary<BuildRequest> = fc
  .tuple(
    requests,
    fc.shuffledSubarray(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const, {
      minLength: 3,
      maxLength: 6,
    }),
  )
  .map(([request, runDays]) => ({ ...request, runDays, longRunDay: runDays[0] ?? 'Sun' }));
