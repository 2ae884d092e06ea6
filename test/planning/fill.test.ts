// The fill: never worse, exact where it can be enumerated, and an answer for every open place.
import fc from 'fast-check';
import { type Filling, prepare, suggest } from '../../src/planning/fill';
import { findingsCost } from '../../src/planning/objective';
import { openPlaces } from '../../src/planning/places';
import type { Candidate, Choice } from '../../src/planning/proposal';
import { dayWith } from '../../src/planning/proposal';
import { search } from '../../src/planning/search';
import { check } from '../../src/rules/engine';
import type { Finding, Severity } from '../../src/rules/finding';
import { NO_SETTINGS } from '../../src/rules/settings';
import { type Athlete, GOALS, INJURIES, NOBODY, WEAKNESSES } from '../../src/training/athlete';
import { INJURY_TABLE, inGroup } from '../../src/training/injuries';
import type { Plan } from '../../src/training/plan';
import { DRAWN, planOf } from './plans';

const fill = (plan: Plan, athlete: Athlete = NOBODY, secondSessions = false) =>
  suggest(plan, athlete, NO_SETTINGS, { secondSessions });

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];

/** What a plan holds of each rule at each place, grave enough; compared without any of the planner's code. */
function standing(findings: readonly Finding[], grave: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity, occurrences } of findings) {
    if (GRAVITY.indexOf(severity) < grave) continue;
    for (const { when } of occurrences) {
      counts.set(`${rule} ${when}`, (counts.get(`${rule} ${when}`) ?? 0) + 1);
    }
  }
  return counts;
}

function addedFindings(before: readonly Finding[], after: readonly Finding[]): string[] {
  return GRAVITY.flatMap((_, grave) => {
    const old = standing(before, grave);
    return [...standing(after, grave)].filter(([at, count]) => count > (old.get(at) ?? 0));
  }).map(([at]) => at);
}

const athletes: fc.Arbitrary<Athlete> = fc
  .record({
    level: fc.constantFrom(null, 'beginner' as const, 'intermediate' as const, 'advanced' as const),
    goals: fc.subarray([...GOALS], { maxLength: 2 }),
    weaknesses: fc.subarray([...WEAKNESSES], { maxLength: 2 }),
    likes: fc.subarray(['swim', 'bike', 'yoga'] as const, { maxLength: 2 }),
    dislikes: fc.subarray(['strength', 'row'] as const, { maxLength: 1 }),
    equipment: fc.constantFrom(null, [], ['bike' as const, 'mat' as const]),
    minutes: fc.constantFrom(null, 25, 60),
    injury: fc.option(fc.constantFrom(...INJURIES), { freq: 4 }),
    clearedBy: fc.constantFrom(null, 'physio'),
  })
  .map(({ injury, ...athlete }) => ({
    ...NOBODY,
    ...athlete,
    injuries: injury === null ? [] : [{ kind: injury, text: injury, until: null }],
  }));

const weeks = (most: number): fc.Arbitrary<string[]> =>
  fc.array(
    fc
      .array(fc.constantFrom(...DRAWN), { minLength: 7, maxLength: 7 })
      .map((words) => words.join(', ')),
    { minLength: 1, maxLength: most },
  );

test('adds no finding, whatever the plan and the athlete', () => {
  fc.assert(
    fc.property(weeks(5), athletes, fc.boolean(), (lines, athlete, second) => {
      const plan = planOf(lines, '2026-03-02');
      const before = check(plan, athlete, NO_SETTINGS).findings;
      const after = check(fill(plan, athlete, second).plan, athlete, NO_SETTINGS).findings;
      expect(addedFindings(before, after)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('answers for every open place, once', () => {
  fc.assert(
    fc.property(weeks(4), athletes, (lines, athlete) => {
      const plan = planOf(lines);
      const open = openPlaces(plan, { secondSessions: true, taken: [] });
      const { suggestions, left } = fill(plan, athlete, true);
      const answered = [...suggestions, ...left].map(({ day }) => day).sort((a, b) => a - b);
      expect(answered).toEqual(open.map(({ day }) => day));
      for (const { why, sources } of suggestions) {
        expect(why).toMatch(/^[A-Z].+: .+ \(.+\)\.$/);
        expect(sources.length).toBeGreaterThan(0);
      }
      for (const { reason } of left) expect(reason).toMatch(/^[A-Z].+\.$/);
    }),
    { numRuns: 20 },
  );
});

/** The score of the best choice of all: every one written into the plan and checked from scratch. */
function bestOfAll(filling: Filling, plan: Plan, athlete: Athlete): number {
  const before = check(plan, athlete, NO_SETTINGS).findings;
  let best = Number.NEGATIVE_INFINITY;
  const visit = (choice: readonly (Candidate | null)[]): void => {
    const offers = filling.candidates[choice.length];
    if (offers === undefined) {
      const score = scoreOf(filling, plan, athlete, before, choice);
      if (score !== null && score > best) best = score;
      return;
    }
    for (const offer of [null, ...offers]) visit([...choice, offer]);
  };
  visit([]);
  return best;
}

function scoreOf(
  filling: Filling,
  plan: Plan,
  athlete: Athlete,
  before: readonly Finding[],
  choice: Choice,
): number | null {
  const proposals = new Map(
    filling
      .propose(choice)
      .flatMap((each) => (each === null ? [] : [[each.candidate.place.day, each] as const])),
  );
  const days = plan.days.map((day) => {
    const proposal = proposals.get(day.index);
    return proposal === undefined ? day : dayWith(day, proposal);
  });
  const after = check({ ...plan, days }, athlete, NO_SETTINGS).findings;
  if (addedFindings(before, after).length > 0) return null;
  const severities = after.flatMap(({ severity, occurrences }) => occurrences.map(() => severity));
  return filling.plain(choice) - findingsCost(severities);
}

test('is the best of all choices where they can be enumerated', () => {
  const small = weeks(2).filter((lines) => {
    const open = openPlaces(planOf(lines), { secondSessions: false, taken: [] });
    return open.length >= 1 && open.length <= 3;
  });
  fc.assert(
    fc.property(small, athletes, (lines, athlete) => {
      const plan = planOf(lines);
      const places = openPlaces(plan, { secondSessions: false, taken: [] });
      const filling = prepare(check(plan, athlete, NO_SETTINGS), athlete, places);
      const chosen = search(filling);
      const before = check(plan, athlete, NO_SETTINGS).findings;
      expect(scoreOf(filling, plan, athlete, before, chosen)).toBe(
        bestOfAll(filling, plan, athlete),
      );
    }),
    { numRuns: 20 },
  );
});

test('an athlete whose injury nobody cleared is offered what the table prefers, and nothing else', () => {
  const plan = planOf(['easy, cross, , easy, cross, , easy', 'easy, cross, , easy, cross, , easy']);
  for (const kind of INJURIES) {
    const athlete = { ...NOBODY, injuries: [{ kind, text: kind, until: null }] };
    const { suggestions } = fill(plan, athlete);
    const { prefer } = INJURY_TABLE[kind].uncleared;
    for (const { session } of suggestions) {
      const isPreferred = prefer.some((group) =>
        inGroup(session, group, { hard: false, long: false }),
      );
      expect([kind, session.activity, isPreferred]).toEqual([kind, session.activity, true]);
    }
  }
  const ill = { ...NOBODY, injuries: [{ kind: 'ill' as const, text: 'flu', until: null }] };
  expect(fill(plan, ill).suggestions).toEqual([]);
});

test('an empty fill is no answer: every week gets what the level gains from', () => {
  const athlete = { ...NOBODY, level: 'intermediate' as const };
  const plan = planOf(Array.from({ length: 10 }, () => ', easy, , easy, , easy, '));
  const { plan: filled, suggestions } = fill(plan, athlete);
  const before = check(plan, athlete, NO_SETTINGS).findings;
  const after = check(filled, athlete, NO_SETTINGS).findings;
  expect(addedFindings(before, after)).toEqual([]);
  for (const { index } of plan.weeks) {
    const inWeek = suggestions.filter(({ day }) => plan.days[day]?.week === index);
    expect(inWeek.length).toBeGreaterThanOrEqual(2);
    // One of the four blank days stays free.
    expect(inWeek.length).toBeLessThanOrEqual(3);
  }
});

test('what is new begins short and grows by small steps', () => {
  const plan = planOf(Array.from({ length: 8 }, () => 'rest, easy, cross, easy, rest, easy, long'));
  const last = new Map<string, number>();
  for (const { session, minutes } of fill(plan).suggestions) {
    const before = last.get(session.activity);
    expect(minutes).toBeLessThanOrEqual(before === undefined ? 20 : before + 5);
    last.set(session.activity, minutes);
  }
  expect(last.size).toBeGreaterThan(1);
});

test('keeps the rest alternative of a choice, the minutes of a placeholder, and days that say rest', () => {
  const plan = planOf(['rest, easy, cross 40, easy, rest or cross, easy, long']);
  const { suggestions, plan: filled } = fill(plan);
  const [placeholder, choice] = suggestions;
  expect(placeholder).toMatchObject({ when: 'Week 1 Wed', kind: 'placeholder', minutes: 40 });
  expect(choice?.cell).toMatch(/^Rest or [a-z]/);
  expect(filled.days[4]?.sessions.map(({ alt }) => alt)).toEqual([0, 1]);
  expect(filled.days[0]).toBe(plan.days[0]);
});

test('the same plan and athlete get the same fill', () => {
  fc.assert(
    fc.property(weeks(4), athletes, (lines, athlete) => {
      expect(fill(planOf(lines), athlete).suggestions).toEqual(
        fill(planOf(lines), athlete).suggestions,
      );
    }),
    { numRuns: 5 },
  );
});

test('one week in which a thing is impossible does not empty the others', () => {
  const line = 'rest, easy, cross, tempo, , easy, long';
  const athlete = { ...NOBODY, level: 'beginner' as const, weaknesses: ['core' as const] };
  const plan = planOf(
    Array.from({ length: 16 }, (_, at) => (at === 8 ? line.replace('cross', 'half') : line)),
  );
  const { suggestions } = fill(plan, athlete);
  const filled = new Set(suggestions.map(({ day }) => plan.days[day]?.week));
  expect(filled.size).toBeGreaterThanOrEqual(14);
});

test('strength finds its place beside an easy run where no day of its own is left', () => {
  const line = 'rest, easy, easy, tempo, easy, easy, long';
  const plan = planOf(Array.from({ length: 4 }, () => line));
  const { suggestions } = fill(plan, NOBODY, true);
  const strong = suggestions.filter(({ session }) => session.activity === 'strength');
  expect(new Set(strong.map(({ day }) => plan.days[day]?.week)).size).toBe(4);
  for (const { cell } of strong) expect(cell).toMatch(/\nPM: /);
});

test('where the first cross-training would ask for more than there is room for, every day is told so', () => {
  const plan = planOf(Array.from({ length: 4 }, () => ', track, , tempo, , easy, long'));
  const { suggestions, left } = fill(plan);
  expect(suggestions).toEqual([]);
  for (const { reason } of left)
    expect(reason).toMatch(/^With its first cross-training .*Strength every week/);
});
