// weakness-served: two weeks without anything for a declared weakness.
import { weaknessServed } from '../../src/rules/weakness-served';
import type { Weakness } from '../../src/training/athlete';
import { findings, told } from './checking';
import { repeat } from './weeks';

const weak = (...weaknesses: Weakness[]) => ({ athlete: { weaknesses } });

test.each<[Weakness, string, string]>([
  ['strength', 'yoga', 'strength'],
  ['core', 'bike', 'pilates'],
  ['glutes', 'strength', 'strength stepup'],
  ['balance', 'bike', 'core balance'],
  ['agility', 'bike', 'racket'],
  ['coordination', 'swim', 'dance'],
  ['flexibility', 'strength', 'yoga'],
  ['endurance', 'strength', 'bike'],
  ['soreness', 'yoga', 'swim'],
])('weak %s: %s alone is a note, %s is sound', (weakness, wrong, right) => {
  expect(told(weaknessServed, repeat(`Mon ${wrong}`, 2), weak(weakness))).toEqual(['note Week 2']);
  expect(told(weaknessServed, repeat(`Mon ${right}`, 2), weak(weakness))).toEqual([]);
});

test('one week without is sound, and the number is the coach’s', () => {
  const weeks = ['Mon strength', 'Mon easy 5 mi', 'Mon strength'];
  expect(told(weaknessServed, weeks, weak('strength'))).toEqual([]);
  expect(told(weaknessServed, weeks, { ...weak('strength'), numbers: { weeks: 1 } })).toEqual([
    'note Week 2',
  ]);
});

test('two weaknesses are two findings, none declared is none', () => {
  expect(findings(weaknessServed, repeat('Mon easy', 2), weak('core', 'strength'))).toHaveLength(2);
  expect(told(weaknessServed, repeat('Mon easy', 2))).toEqual([]);
});

test('a choice stays a note and says so; dates are not needed', () => {
  const weeks = ['Mon easy 5 mi', 'Mon easy 5 mi or strength'];
  const [finding] = findings(weaknessServed, weeks, { ...weak('strength'), from: null });
  expect(finding?.message).toBe(
    'Nothing from Week 1 to Week 2 (2 weeks) works on the athlete’s weakness, strength, if easy run is chosen.',
  );
});
