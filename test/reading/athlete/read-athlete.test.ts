// The athlete's entries in plain words.
import fc from 'fast-check';
import { readAthlete } from '../../../src/reading/athlete/read-athlete';
import { NOBODY } from '../../../src/training/athlete';
import type { Cell } from '../../../src/training/cell';

const athlete = (entries: Record<string, Cell>, locale = 'en_GB', from: string | null = null) =>
  readAthlete(Object.entries(entries), { locale, from });

test('two columns, any order, case and spacing', () => {
  const read = athlete({
    ' race DATE ': { local: '2026-11-08T00:00:00' },
    athlete: 'Priya',
    LEVEL: 'Intermediate',
    goal: 'half marathon, big climbs',
    Weaknesses: 'stiff hips and weak core',
    'plan tab': 'Spring',
    phase: 'Off season',
    units: 'miles',
    'Time of day': 'mornings',
    Minutes: '45 min',
  });
  expect(read).toEqual({
    ...NOBODY,
    name: 'Priya',
    planTab: 'Spring',
    level: 'intermediate',
    goals: ['half', 'climb'],
    raceDate: '2026-11-08',
    phase: 'off-season',
    weaknesses: ['flexibility', 'core'],
    unit: 'mi',
    timeOfDay: 'am',
    minutes: 45,
  });
});

test('a heading row over one row, with a column of the coach in between', () => {
  const read = readAthlete(
    [
      ['Athlete', 'Shoe size', 'Level', 'Days', 'Easy pace'],
      ['Jo', 42, 'novice', 'Mon, Wed-Fri', '5:45 /km'],
    ],
    { locale: 'en_GB' },
  );
  expect(read).toMatchObject({
    name: 'Jo',
    level: 'beginner',
    days: ['Mon', 'Wed', 'Thu', 'Fri'],
    daysPerWeek: 4,
    problems: [],
  });
  expect(read.easyPace).toBeCloseTo(5.75);
});

test.each<[string, string, string[]]>([
  ['sore Achilles', 'achilles-calf', []],
  ['bad knee (left)', 'knee', []],
  ['stress fracture, left foot', 'bone-stress lower-limb', []],
  ['shin splints', 'lower-limb', []],
  ['high hamstring', 'hamstring', []],
  ['bruised tailbone', 'tailbone', []],
  ['lower back and shoulder', 'upper-body upper-body', []],
  ['none', '', []],
  ['knee, healed', '', []],
  ['very sore, not injured', '', ['soreness']],
])('the injury "%s"', (text, kinds, weaknesses) => {
  const read = athlete({ Injuries: text });
  expect(read.injuries.map((injury) => injury.kind).join(' ')).toBe(kinds);
  expect(read.weaknesses).toEqual(weaknesses);
  expect(read.problems).toEqual([]);
});

test('an unknown injury still counts, and says so', () => {
  const read = athlete({ Injuries: 'something with the flurb' });
  expect(read.injuries.map((injury) => injury.kind)).toEqual(['lower-limb']);
  expect(read.problems).toHaveLength(1);
});

test('who cleared it, in its own entry or beside the injury', () => {
  expect(athlete({ Injuries: 'Achilles', 'Cleared by': 'Dr Osei' }).clearedBy).toBe('Dr Osei');
  expect(athlete({ Injuries: 'calf, cleared by Dr Osei' })).toMatchObject({
    clearedBy: 'Dr Osei',
    injuries: [{ kind: 'achilles-calf', text: 'calf', until: null }],
  });
  expect(athlete({ Injuries: 'Achilles', 'Cleared by': 'not yet' }).clearedBy).toBeNull();
});

test('an illness until a day', () => {
  const flu = athlete({ Injuries: 'flu until 12 March 2026' });
  expect(flu.injuries).toEqual([
    { kind: 'ill', text: 'flu until 12 March 2026', until: '2026-03-12' },
  ]);
  expect(
    athlete({ Injuries: 'flu until 12 March' }, 'en_GB', '2026-02-01').injuries[0]?.until,
  ).toBe('2026-03-12');
  expect(athlete({ Injuries: 'flu until 12 March' }).problems).toHaveLength(1);
});

test('a race date without a year is the next one, or a problem', () => {
  expect(athlete({ 'Race date': '8 Nov' }, 'en_GB', '2026-11-25').raceDate).toBe('2027-11-08');
  const unknown = athlete({ 'Race date': '8 Nov' });
  expect(unknown.raceDate).toBeNull();
  expect(unknown.problems).toEqual([
    'Race date: "8 Nov" is not understood; write a date with its year, such as "8 Nov 2026".',
  ]);
});

test('equipment at hand, taken away and closed', () => {
  expect(athlete({ Equipment: 'bike, gym & yoga mat' }).equipment).toEqual(['bike', 'gym', 'mat']);
  expect(athlete({ Equipment: 'none' }).equipment).toEqual([]);
  expect(athlete({ Equipment: '' }).equipment).toBeNull();
  expect(athlete({ Equipment: 'no pool', 'Closed now': 'trails' })).toMatchObject({
    equipment: null,
    closed: ['trails', 'pool'],
  });
});

test.each<[Cell, string, number]>([
  ['9:15 /mi', 'en_GB', 5.748],
  ['9:15', 'en_US', 5.748],
  ['5:30-6:00 per km', 'en_US', 5.75],
  [{ local: '1899-12-30T05:45:00' }, 'de_DE', 5.75],
])('the easy pace %j in %s', (cell, locale, pace) => {
  expect(athlete({ 'Easy pace': cell }, locale).easyPace).toBeCloseTo(pace, 2);
});

test('rules and "new to strength"', () => {
  const read = athlete({
    Rules: 'rest-day: note; Cross days max: 4; long-run-spike: off; new to strength',
  });
  expect(read.overrides).toEqual([
    { rule: 'rest-day', severity: 'note', numbers: {} },
    { rule: 'cross-days-max', severity: null, numbers: { '': 4 } },
    { rule: 'long-run-spike', severity: 'off', numbers: {} },
  ]);
  expect(read.newToStrength).toBe(true);
  expect(read.problems).toEqual([]);
});

test('likes are activities', () => {
  expect(athlete({ Likes: 'swimming, yoga', Dislikes: 'gym' })).toMatchObject({
    likes: ['swim', 'yoga'],
    dislikes: ['strength'],
  });
});

test('what is not understood is told, one sentence each, and the rest is read', () => {
  const read = athlete({ Level: 'purple', Minutes: 'some', Injurys: 'knee', Athlete: 'Al' });
  expect(read.name).toBe('Al');
  expect(read.problems).toHaveLength(3);
  expect(read.problems[0]).toContain('did you mean "Injuries"?');
});

test('never throws', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom<Cell>(
      'Athlete',
      'Injuries',
      'Race date',
      'Rules',
      'Days',
      'Minutes',
      'until',
      '31/2',
      'x: 9e99',
      { local: '0001-01-01T00:00:00' },
      { local: '1899-12-30T01:00:00' },
      { local: '' },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (grid) => {
      const read = readAthlete(grid, { locale: 'en_US', from: '2026-01-01' });
      expect(read.problems.every((problem) => problem.length > 10)).toBe(true);
    }),
  );
});
