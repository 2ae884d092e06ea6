import { REGISTRY } from '../../src/rules/registry';
import { articleOf, factOf, studyOf } from '../../src/training/sources';

/** The reference's rules, in its order. */
const IDS = [
  'strength-before-key-run',
  'two-hard-sessions',
  'hard-run-light-cross',
  'same-day-gap',
  'same-day-order',
  'low-impact-after-hard',
  'back-to-back-hard',
  'after-double-day',
  'cross-days-max',
  'cross-days-min',
  'strength-dose',
  'rest-day',
  'rest-days-replaced',
  'hard-days',
  'impact-load',
  'running-first',
  'one-sided',
  'type-balance',
  'consistency',
  'start-slow',
  'one-new-thing',
  'exercise-ladder',
  'technique-first',
  'long-run-spike',
  'weekly-ramp',
  'recovery-week',
  'taper',
  'monotony',
  'fatigue-signs',
  'race-week',
  'new-activity-in-season',
  'plyo-out-of-season',
  'season-phase',
  'goal-match',
  'climb-match',
  'weakness-served',
  'equipment-at-hand',
  'see-a-professional',
  'impact-while-injured',
  'injury-contraindication',
];

test('every rule of the reference is there, in its order', () => {
  expect(REGISTRY.map(({ id }) => id)).toEqual(IDS);
});

describe.each(REGISTRY.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('explains itself', () => {
    expect(rule.title).toMatch(/^\p{Lu}.{8,60}[^.]$/u);
    expect(rule.why.match(/[.](\s|$)/g)).toHaveLength(2);
    expect(rule.limitations).toMatch(/\.$/);
    expect(rule.sources.length).toBeGreaterThan(0);
  });

  test('cites what is in the list of sources', () => {
    for (const source of rule.sources) {
      const isKnown =
        articleOf(source) !== null ? factOf(source) !== null : studyOf(source) !== null;
      expect([source, isKnown || source === 'convention']).toEqual([source, true]);
    }
  });

  test('has sound numbers', () => {
    expect(new Set(rule.numbers.map(({ key }) => key)).size).toBe(rule.numbers.length);
    for (const { key, label, default: value, min, max } of rule.numbers) {
      expect(key).toMatch(/^[a-z][A-Za-z]*$/);
      expect(label).not.toMatch(/[:;]/);
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      expect(min).toBeLessThan(max);
    }
  });
});
