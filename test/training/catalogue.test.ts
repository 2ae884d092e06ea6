// The catalogue names every activity once, and every fact it cites is worded.
import { activityOf, CATALOGUE, exerciseOf, tierOf } from '../../src/training/catalogue';
import { isHard, isLight } from '../../src/training/light';
import { ACTIVITIES } from '../../src/training/session';
import { factOf } from '../../src/training/sources';
import { SUBSTITUTIONS } from '../../src/training/substitutions';
import { session } from './sessions';

test('every activity but rest has an entry', () => {
  for (const activity of ACTIVITIES) {
    expect(activityOf(activity)?.activity ?? 'rest').toBe(activity);
  }
});

test('ids are unique, and every cited fact is worded', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const cited = [...CATALOGUE, ...Object.values(SUBSTITUTIONS)].flatMap(({ sources }) => sources);
  expect(cited.filter((id) => factOf(id) === null)).toEqual([]);
});

test('a session takes the exercise its text names, else its activity', () => {
  expect(exerciseOf(session({ activity: 'strength', exercise: 'stepup' }))?.name).toBe('Step-ups');
  expect(exerciseOf(session({ activity: 'bike', exercise: null }))?.name).toBe('Cycling');
  expect(exerciseOf(session({ activity: 'bike', exercise: 'stepup' }))?.name).toBe('Cycling');
  expect(exerciseOf(session({ activity: 'rest' }))).toBeNull();
});

test.each([
  ['strength', 'high'],
  ['plyo', 'high'],
  ['rope', 'high'],
  ['racket', 'medium'],
  ['martial', 'medium'],
  ['dance', 'medium'],
  ['play', 'medium'],
  ['stairs', 'medium'],
  ['climb', 'medium'],
  ['climber', 'low'],
  ['elliptical', 'low'],
  ['cross', 'low'],
  ['hike', 'low'],
  ['run', null],
] as const)('the impact tier of %s is %s', (activity, tier) => {
  expect(tierOf(session({ activity }))).toBe(tier);
});

test('light is yoga, a walk and an easy swim; not an easy run, easy strength or a hard class', () => {
  expect(isLight(session({ activity: 'yoga' }))).toBe(true);
  expect(isLight(session({ activity: 'walk', effort: 'moderate' }))).toBe(true);
  expect(isLight(session({ activity: 'swim', effort: 'easy' }))).toBe(true);
  expect(isLight(session({ activity: 'swim' }))).toBe(false);
  expect(isLight(session({ effort: 'easy' }))).toBe(false);
  expect(isLight(session({ activity: 'strength', effort: 'easy' }))).toBe(false);
  expect(isLight(session({ activity: 'yoga', effort: 'hard' }))).toBe(false);
});

test('plyometrics are hard whatever they are called', () => {
  expect(isHard(session({ activity: 'plyo', effort: 'easy' }))).toBe(true);
  expect(isHard(session({ activity: 'bike', effort: 'hard' }))).toBe(true);
  expect(isHard(session({ activity: 'strength' }))).toBe(false);
});
