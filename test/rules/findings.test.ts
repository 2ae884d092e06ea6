import { check, recheck } from '../../src/rules/engine';
import type { DayRule } from '../../src/rules/rule';
import { atSessions } from '../../src/rules/rule';
import { NO_SETTINGS } from '../../src/rules/settings';
import { NOBODY } from '../../src/training/athlete';
import { cell, plan, repeat } from './weeks';

const CLASH = 'Fri strength | Sat long 18 mi | Sun rest';

test('an injury that nobody cleared leads, then the findings come in the order of the calendar', () => {
  const injuries = [{ kind: 'knee', text: 'sore knee', until: null }] as const;
  const { findings } = check(plan(repeat(CLASH, 3)), { ...NOBODY, injuries }, NO_SETTINGS);
  expect(findings[0]).toMatchObject({
    rule: 'see-a-professional',
    occurrences: [{ when: '', place: null }],
  });
  const days = findings.slice(1).map(({ occurrences: [first] }) => first.week ?? 0);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test('a group tells its weeks, a pattern twice in one week its times', () => {
  const twice = 'Mon strength | Tue intervals | Wed strength | Thu tempo';
  const told = check(plan([twice], { from: null }), NOBODY, NO_SETTINGS).findings.filter(
    ({ rule }) => rule === 'strength-before-key-run',
  );
  expect(told.map(({ message }) => message)).toEqual([
    'Strength on Week 1 Mon is the day before the interval run.',
    'Strength on Week 1 Wed is the day before the tempo run.',
  ]);
});

test('a finding carries what its rule says of itself', () => {
  const [finding] = check(plan([CLASH]), NOBODY, NO_SETTINGS).findings.filter(
    ({ rule }) => rule === 'strength-before-key-run',
  );
  expect(finding).toMatchObject({
    title: 'No high impact before a key run',
    certainty: 'coach opinion',
    source: 'Haas, Run with Aim; Doma 2013',
    occurrences: [{ when: 'Fri 5 Jun 2026', week: 1, day: 4, place: { row: 2, column: 6 } }],
  });
});

test('a key stays the same while its cells do, and groups share none', () => {
  const keys = (weeks: string[]) =>
    check(plan(weeks), NOBODY, NO_SETTINGS).findings.map(({ key }) => key);
  expect(keys([CLASH, CLASH])).toEqual(keys([CLASH, CLASH]));
  expect(new Set(keys(repeat(CLASH, 5))).size).toBe(keys(repeat(CLASH, 5)).length);
});

test('a week’s finding bears the sheet’s own number', () => {
  const drawn = plan(['Mon strength', 'Mon easy']);
  const numbered = {
    ...drawn,
    weeks: drawn.weeks.map((week) => ({ ...week, number: week.number + 10 })),
  };
  const found = check(numbered, NOBODY, NO_SETTINGS).findings.find(
    ({ rule }) => rule === 'strength-dose',
  );
  expect(found).toMatchObject({
    message: 'Week 12 has no strength.',
    occurrences: [{ when: 'Week 12', week: 12 }],
  });
});

describe('scopes', () => {
  const nosy: DayRule = {
    id: 'nosy',
    title: 'Looks too far',
    severity: 'note',
    why: 'It looks. It should not.',
    numbers: [],
    sources: ['convention'],
    certainty: 'convention',
    limitations: 'None.',
    scope: { kind: 'days', before: 0, after: 1 },
    check(day) {
      const [session] = day.away(2)?.sessions ?? [];
      return session === undefined
        ? []
        : [{ at: atSessions(session), message: 'x.', advice: 'y.', pattern: 'x' }];
    },
  };

  test('a rule that looks outside its scope is caught', () => {
    expect(() => check(plan([CLASH]), NOBODY, NO_SETTINGS, { rules: [nosy] })).toThrow(
      'outside the rule',
    );
  });

  test('after an edit, days that a rule did not look at are not asked again', () => {
    const asked: number[] = [];
    const counting: DayRule = {
      ...nosy,
      id: 'counting',
      check(day) {
        asked.push(day.index);
        return day.away(1)?.sessions.length === 0 ? [] : [];
      },
    };
    const drawn = plan(repeat(CLASH, 4));
    const first = check(drawn, NOBODY, NO_SETTINGS, { rules: [counting] });
    asked.length = 0;
    const days = drawn.days.map((day) =>
      day.index === 11 && day.place !== null
        ? { ...day, sessions: cell('yoga', day.place.row, day.place.column) }
        : day,
    );
    recheck(first, { ...drawn, days }, [11]);
    expect(asked).toEqual([10]);
  });

  test('a rule that asked for a fact is asked again everywhere when it changes', () => {
    const asked: number[] = [];
    const racing: DayRule = {
      ...nosy,
      id: 'racing',
      check(day, { facts }) {
        if (facts.races.length > 0) asked.push(day.index);
        return [];
      },
    };
    const drawn = plan(repeat(CLASH, 2));
    const first = check(drawn, NOBODY, NO_SETTINGS, { rules: [racing] });
    const days = drawn.days.map((day) =>
      day.index === 13 && day.place !== null
        ? { ...day, sessions: cell('race 10 km', day.place.row, day.place.column) }
        : day,
    );
    recheck(first, { ...drawn, days }, [13]);
    expect(asked).toHaveLength(14);
  });
});
