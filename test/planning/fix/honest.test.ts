// Whatever the plan, a fix does what it says: written into the range, read and checked anew.
import fc from 'fast-check';
import { edited, type Repair } from '../../../src/planning/fix/draft';
import { type Fix, fixesFor } from '../../../src/planning/fix/fix';
import { fixAll } from '../../../src/planning/fix/fix-all';
import { check } from '../../../src/rules/engine';
import type { Finding, Severity } from '../../../src/rules/finding';
import { NO_SETTINGS } from '../../../src/rules/settings';
import { DayView } from '../../../src/rules/view';
import { FIRST, groundOf, World } from '../../../src/rules/world';
import type { Athlete } from '../../../src/training/athlete';
import type { Place, Plan } from '../../../src/training/plan';
import { athletes, grids, RUNS } from './any-plan';
import { repairOf } from './cells';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 60, warning: 20, note: 5 };
const GRAVER: readonly Severity[] = ['note', 'warning', 'error'];

/** Findings by rule, place and least severity. */
function standing(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity, occurrences } of findings) {
    for (const { when } of occurrences) {
      for (const grave of GRAVER.slice(0, GRAVER.indexOf(severity) + 1)) {
        const key = `${rule} ${when} ${grave}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

const weigh = (findings: readonly Finding[]): number =>
  findings.reduce(
    (sum, { severity, occurrences }) => sum + WEIGHT[severity] * occurrences.length,
    0,
  );

const many = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0);

/** The findings of the range with some edits, none of which may be new. */
function findingsAfter(repair: Repair, athlete: Athlete, edits: Fix['edits'], plan: Plan) {
  const again = repair.read(edited(repair.grid, edits));
  expect(again.days.map(({ sessions }) => sessions)).toEqual(
    plan.days.map(({ sessions }) => sessions),
  );
  const { findings } = check(again, athlete, NO_SETTINGS);
  const before = standing(repair.findings.findings);
  for (const [key, count] of standing(findings))
    expect([key, count <= (before.get(key) ?? 0)]).toEqual([key, true]);
  return findings;
}

/** Key runs by day: their words' meaning, wherever in the cell they stand. */
function keyRuns(plan: Plan, athlete: Athlete): readonly string[] {
  const world = new World(groundOf(plan, athlete), FIRST);
  return plan.days.flatMap((day) =>
    new DayView(world, day).keyRuns
      .filter(({ kind, effort }) => kind === 'long' || kind === 'race' || effort === 'hard')
      .map(({ kind, effort, km, minutes }) =>
        JSON.stringify([day.index, kind, effort, km, minutes]),
      ),
  );
}

const placesOf = (edits: Fix['edits']): readonly Place[] =>
  edits.flatMap((edit) =>
    edit.kind === 'cell' ? [edit.place] : edit.kind === 'exchange' ? edit.places : [],
  );

const locks = fc.array(
  fc.record({ row: fc.integer({ min: 2, max: 6 }), column: fc.integer({ min: 2, max: 9 }) }),
  {
    maxLength: 4,
  },
);
const todays = fc.constantFrom(null, '2027-03-09');

test('every fix of every finding', () => {
  let tried = 0;
  fc.assert(
    fc.property(grids, athletes, locks, todays, fc.nat(), (grid, athlete, locked, today, at) => {
      const repair = repairOf(grid, athlete);
      const { findings } = repair.findings;
      const finding = findings[at % Math.max(1, findings.length)];
      if (finding === undefined) return;
      for (const occurrence of [null, finding.occurrences.length - 1]) {
        for (const fix of fixesFor(repair, finding, { occurrence, locked, today })) {
          tried += 1;
          const after = findingsAfter(repair, athlete, fix.edits, fix.plan);
          expect([many(findings), many(after)]).toEqual(fix.total);
          expect(weigh(after)).toBeLessThan(weigh(findings));
          expect(fix.left).toBeLessThan(fix.before);
          expect(keyRuns(fix.plan, athlete)).toEqual(
            keyRuns(repair.findings.state.ground.plan, athlete),
          );
          for (const place of placesOf(fix.edits)) expect(locked).not.toContainEqual(place);
          const dates = fix.days.map((day) => fix.plan.days[day]?.date ?? null);
          expect(dates.every((date) => date === null || today === null || date >= today)).toBe(
            true,
          );
          expect(fix.title).toMatch(/^[A-Z].*[^.]$/s);
          expect(fix.title).not.toMatch(/undefined|null|NaN/);
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(tried).toBeGreaterThan(RUNS);
});

test('all fixes at once', () => {
  fc.assert(
    fc.property(grids, athletes, locks, todays, (grid, athlete, locked, today) => {
      const repair = repairOf(grid, athlete);
      const { findings } = repair.findings;
      const all = fixAll(repair, { locked, today });
      const after = findingsAfter(repair, athlete, all.edits, all.plan);
      expect([many(findings), many(after)]).toEqual(all.total);
      expect(all.left.map(({ finding }) => finding)).toEqual(after);
      expect(all.removed).toBe(0);
      expect(keyRuns(all.plan, athlete)).toEqual(
        keyRuns(repair.findings.state.ground.plan, athlete),
      );
      const places = placesOf(all.edits).map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
      for (const place of placesOf(all.edits)) expect(locked).not.toContainEqual(place);
      for (const { reason } of all.left) expect(reason).toMatch(/^[A-Z].*[^.]\.$/s);
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});
