// Groups of the injury table.
import { type Group, INJURY_TABLE, inGroup } from '../../src/training/injuries';
import { session } from './sessions';

const plain = { hard: false, long: false };

test.each<[string, Parameters<typeof session>[0], Group, boolean]>([
  ['an easy run', { effort: 'easy' }, 'fast-run', false],
  ['a moderate run', { effort: 'moderate' }, 'fast-run', true],
  ['hill repeats', { kind: 'hills' }, 'hill-run', true],
  ['stairs', { activity: 'stairs' }, 'stairs', true],
  ['a run', {}, 'all-impact', true],
  ['a swim', { activity: 'swim' }, 'all-impact', false],
  ['a walk', { activity: 'walk' }, 'all-impact', false],
  ['strength', { activity: 'strength' }, 'all-impact', true],
  ['upper-body strength', { activity: 'strength', traits: ['upper-body'] }, 'all-impact', false],
  ['upper-body strength', { activity: 'strength', exercise: 'upper' }, 'upper-body-weights', true],
  ['yoga', { activity: 'yoga' }, 'all-training', true],
  ['rest', { activity: 'rest' }, 'all-training', false],
  ['a squat', { activity: 'strength', exercise: 'squat' }, 'squat', true],
])('%s %j and %s: %s', (_name, parts, group, expected) => {
  expect(inGroup(session(parts), group, plain)).toBe(expected);
});

test('whether a run is hard or long is the week’s to say', () => {
  expect(inGroup(session(), 'hard-run', { hard: true, long: false })).toBe(true);
  expect(inGroup(session(), 'long-run', { hard: false, long: true })).toBe(true);
  expect(inGroup(session({ activity: 'bike' }), 'long-run', { hard: true, long: true })).toBe(
    false,
  );
});

test('a hamstring and a tailbone are a lower limb until somebody clears them', () => {
  const lower = INJURY_TABLE['lower-limb'].uncleared;
  expect(INJURY_TABLE.hamstring.uncleared).toEqual(lower);
  expect(INJURY_TABLE.tailbone.uncleared).toEqual(lower);
  expect(INJURY_TABLE.hamstring.cleared.prefer).toContain('squat');
});
