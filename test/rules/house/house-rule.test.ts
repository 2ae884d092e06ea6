import { check } from '../../../src/rules/engine';
import { houseRule } from '../../../src/rules/house/house-rule';
import { SHAPES } from '../../../src/rules/house/shapes';
import { SUBJECT_NAMES, subjectOf } from '../../../src/rules/house/subject';
import { readSettings } from '../../../src/rules/read-settings';
import { NOBODY } from '../../../src/training/athlete';
import { told } from '../checking';
import { plan } from '../weeks';

function made(sentence: string, what: string, number = '', other = '') {
  const rule = houseRule({ sentence, what, number, other });
  if (typeof rule === 'string') throw new Error(rule);
  return rule;
}

const NO_BEFORE = 'no [what] within [number] days before [other]';

test('no strength within two days before the long run', () => {
  const rule = made(NO_BEFORE, 'strength', '2', 'long run');
  expect(told(rule, ['Thu strength | Sat long 18 mi'])).toEqual([
    'warning Thu 4 Jun 2026: strength',
  ]);
  expect(told(rule, ['Wed strength | Sat long 18 mi'])).toEqual([]);
  expect(told(rule, ['Sat long 18 mi + strength'])).toEqual([]);
});

test('no racket sport within a day after intervals', () => {
  const rule = made(
    'no [what] within [number] days after [other]',
    'racket sport',
    '1',
    'intervals',
  );
  expect(told(rule, ['Tue intervals | Wed racket'])).toEqual(['warning Wed 3 Jun 2026: racket']);
  expect(told(rule, ['Tue intervals | Thu racket'])).toEqual([]);
});

test('at most and at least so many a week, at the boundary', () => {
  const most = made('at most [number] [what] per week', 'swim', '2');
  expect(told(most, ['Mon swim | Tue swim | Wed swim'])).toEqual(['warning Week 1']);
  expect(told(most, ['Mon swim | Tue swim'])).toEqual([]);
  const least = made('at least [number] [what] per week', 'strength', '1');
  expect(told(least, ['Mon swim'])).toEqual(['warning Week 1']);
  expect(told(least, ['Mon strength'])).toEqual([]);
});

test('not on a weekday; a choice drops one severity', () => {
  const rule = made('[what] not on [weekday]', 'hard', '', 'Monday');
  expect(told(rule, ['Mon intervals | Tue intervals'])).toEqual([
    'warning Mon 1 Jun 2026: intervals',
  ]);
  expect(told(rule, ['Mon intervals or rest'])).toEqual(['note Mon 1 Jun 2026: intervals']);
});

test('days and hours between two sessions', () => {
  const days = made('at least [number] days between [what] and [other]', 'hills', '3', 'strength');
  expect(told(days, ['Mon strength | Wed hills'])).toEqual(['warning Wed 3 Jun 2026: hills']);
  expect(told(days, ['Mon strength | Thu hills'])).toEqual([]);
  const hours = made(
    'at least [number] hours between [what] and [other]',
    'strength',
    '6',
    'easy run',
  );
  expect(told(hours, ["Mon easy 40' @7:00 + strength 30' @10:00"])).toHaveLength(1);
  expect(told(hours, ["Mon easy 40' @7:00 + strength 30' @17:00"])).toEqual([]);
  expect(told(hours, ['Mon easy am + strength pm'])).toEqual([]);
});

test('minutes of cross-training a week, at the boundary', () => {
  const rule = made('minutes of [what] at most [number] per week', 'cross-training', '90');
  expect(told(rule, ["Mon bike 45' | Wed swim 46'"])).toEqual(['warning Week 1']);
  expect(told(rule, ["Mon bike 45' | Wed swim 45'"])).toEqual([]);
});

test('every word offered is understood', () => {
  for (const name of SUBJECT_NAMES) expect(subjectOf(name)?.name).toBe(name);
});

test('a wrong cell gets a sentence that says what is allowed', () => {
  const row = { sentence: NO_BEFORE, what: 'strength', number: '2', other: 'long' };
  expect(houseRule({ ...row, sentence: 'never' })).toContain(SHAPES[0]?.sentence);
  expect(houseRule({ ...row, what: 'juggling' })).toContain('"juggling" cannot be');
  expect(houseRule({ ...row, number: '-1' })).toContain('from 0 to 14');
  expect(houseRule({ ...row, other: '' })).toContain('[other]');
});

test('a row of the Rules tab behaves as any other rule', () => {
  const settings = readSettings([
    ['Rule', 'Severity', 'Sentence', 'What', 'How many', 'Other'],
    ['my rule', 'error', NO_BEFORE, 'swim', '1', 'race'],
    ['my rule', '', NO_BEFORE, 'swim', 'many', 'race'],
  ]);
  expect(settings.problems).toEqual([expect.stringMatching(/^Row 3 of the Rules tab: "many"/)]);
  const { findings } = check(plan(['Sat swim | Sun race 10 km']), NOBODY, settings);
  expect(findings.filter(({ rule }) => rule.startsWith('house'))).toMatchObject([
    { severity: 'error', occurrences: [{ when: 'Sat 6 Jun 2026' }] },
  ]);
});
