// impact-while-injured: rope, jumps and strength on a leg that nobody cleared.
import { impactWhileInjured } from '../../src/rules/impact-while-injured';
import type { InjuryKind } from '../../src/training/athlete';
import { findings, told } from './checking';

const injured = (kind: InjuryKind, clearedBy: string | null = null) => ({
  athlete: { injuries: [{ kind, text: 'sore leg', until: null }], clearedBy },
});

test.each(['rope', 'plyo', 'strength'])('%s is an error', (session) => {
  expect(told(impactWhileInjured, [`Mon ${session}`], injured('lower-limb'))).toEqual([
    `error Mon 1 Jun 2026: ${session}`,
  ]);
});

test('it says what is wrong', () => {
  expect(findings(impactWhileInjured, ["Mon rope 10'"], injured('lower-limb'))[0]?.message).toBe(
    '10 min jump rope on Mon 1 Jun has high impact, and nobody cleared the injury (sore leg).',
  );
});

test.each([
  'swim',
  'bike',
  'yoga',
  'racket',
  'strength #rehab',
  'strength #upper-body',
  'strength upper',
])('%s is left alone', (session) => {
  expect(told(impactWhileInjured, [`Mon ${session}`], injured('lower-limb'))).toEqual([]);
});

test('a cleared leg and an injured shoulder are no matter of this rule', () => {
  expect(told(impactWhileInjured, ['Mon rope'], injured('lower-limb', 'physio'))).toEqual([]);
  expect(told(impactWhileInjured, ['Mon rope'], injured('upper-body'))).toEqual([]);
  expect(told(impactWhileInjured, ['Mon rope'])).toEqual([]);
});

test('a hamstring is a leg like any other until it is cleared', () => {
  expect(told(impactWhileInjured, ['Mon strength squat'], injured('hamstring'))).toHaveLength(1);
});

test('a choice is a warning; dates are not needed', () => {
  expect(
    told(impactWhileInjured, ['Mon strength or swim'], { ...injured('knee'), from: null }),
  ).toEqual(['warning Week 1 Mon: strength']);
});
