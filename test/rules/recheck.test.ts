import fc from 'fast-check';
import { check, recheck } from '../../src/rules/engine';
import { NO_SETTINGS } from '../../src/rules/settings';
import { type Athlete, NOBODY } from '../../src/training/athlete';
import { type Plan, WEEKDAYS } from '../../src/training/plan';
import { cell, plan } from './weeks';

const CELLS = [
  '',
  'rest',
  'easy 5 mi',
  "easy 45'",
  'easy',
  'easy 14 mi',
  'long 16 mi',
  'long 11 mi #medium-long',
  'intervals 6 mi',
  'tempo 7 mi am + strength pm',
  'easy 4 mi + strength',
  'strength squat + core',
  "bike 60' ~hard",
  "swim 30'",
  "swim 30' or strength",
  'rest or cross',
  "easy 5 mi or bike 60'",
  "yoga 30' optional",
  "rope 10' optional + easy 4 mi",
  'plyo',
  'race 10 km',
  'race 42.2 km',
  "row 40' #fatigue",
  'easy 5 mi did 8 km',
  'tempo 5 mi missed',
  'climb',
];
const cells = fc.constantFrom(...CELLS);

const plans = fc
  .array(fc.array(cells, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 6 })
  .map((weeks) => weeks.map((week) => week.map((text, i) => `${WEEKDAYS[i]} ${text}`).join(' | ')))
  .map((weeks) => plan(weeks));

const athletes: fc.Arbitrary<Athlete> = fc
  .record({
    level: fc.constantFrom(null, 'beginner' as const, 'intermediate' as const, 'advanced' as const),
    newToStrength: fc.boolean(),
    raceDate: fc.constantFrom(null, '2026-06-21', '2026-08-30'),
    goals: fc.constantFrom([], ['marathon' as const], ['climb' as const, 'speed' as const]),
    weaknesses: fc.constantFrom([], ['core' as const]),
    injuries: fc.constantFrom([], [{ kind: 'knee' as const, text: 'sore knee', until: null }]),
  })
  .map((some) => ({ ...NOBODY, ...some }));

/** The plan with the sessions of one day replaced, as a planner proposes it. */
function edited(before: Plan, day: number, text: string): Plan {
  return {
    ...before,
    days: before.days.map((each) =>
      each.index === day && each.place !== null
        ? { ...each, sessions: cell(text, each.place.row, each.place.column) }
        : each,
    ),
  };
}

const edits = fc.array(fc.tuple(fc.nat(), cells), { minLength: 1, maxLength: 4 });

test('after edits, looking only where they matter finds what a full check finds', () => {
  fc.assert(
    fc.property(plans, athletes, edits, (start, athlete, changes) => {
      let now = start;
      let found = check(start, athlete, NO_SETTINGS);
      for (const [at, text] of changes) {
        const day = at % now.days.length;
        now = edited(now, day, text);
        found = recheck(found, now, [day]);
        expect(found.findings).toEqual(check(now, athlete, NO_SETTINGS).findings);
      }
    }),
    { numRuns: 40 },
  );
});

test('several days edited at once', () => {
  fc.assert(
    fc.property(plans, athletes, edits, (start, athlete, changes) => {
      const days = changes.map(([at]) => at % start.days.length);
      const now = changes.reduce((each, [, text], i) => edited(each, days[i] ?? 0, text), start);
      const found = recheck(check(start, athlete, NO_SETTINGS), now, days);
      expect(found.findings).toEqual(check(now, athlete, NO_SETTINGS).findings);
    }),
    { numRuns: 20 },
  );
});

test('every finding stands at sessions of the plan, and speaks in whole sentences', () => {
  fc.assert(
    fc.property(plans, athletes, (drawn, athlete) => {
      const sources = new Set(drawn.days.flatMap((day) => day.sessions.map((each) => each.source)));
      for (const finding of check(drawn, athlete, NO_SETTINGS).findings) {
        for (const text of [finding.message, finding.advice]) {
          expect(text).toMatch(/^[\p{Lu}\d"].*[^.\s]\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\.\.| {2}| ,/);
        }
        for (const { sessions, message, place, when } of finding.occurrences) {
          expect(sessions.every((source) => sources.has(source))).toBe(true);
          expect(message).toMatch(/[^.\s]\.$/);
          expect(when === '').toBe(place === null);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('findings come in the order of the calendar, keys are never shared', () => {
  fc.assert(
    fc.property(plans, (drawn) => {
      const { findings } = check(drawn, NOBODY, NO_SETTINGS);
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      const weeks = findings.map(({ occurrences: [first] }) => first.week ?? 0);
      expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});
