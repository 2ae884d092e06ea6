// exercise-ladder: the harder step before the easier one.
import { exerciseLadder } from '../../src/rules/exercise-ladder';
import { findings, told } from './checking';

test.each([
  ['one-leg-squat', 'balance'],
  ['sumo-squat', 'squat'],
  ['overhead-squat', 'squat'],
  ['walking-lunge', 'lunge'],
  ['one-leg-bridge', 'bridge'],
  ['weights', 'bodyweight'],
])('%s before %s is a note at the harder step', (harder, easier) => {
  const wrong = [`Mon strength #${harder}`, `Mon strength #${easier}`];
  expect(told(exerciseLadder, wrong)).toEqual([`note Mon 1 Jun 2026: strength #${harder}`]);
  expect(told(exerciseLadder, [...wrong].reverse())).toEqual([]);
});

test('both in one session, or the harder alone, is no note', () => {
  expect(told(exerciseLadder, ['Mon strength #squat #sumo-squat'])).toEqual([]);
  expect(told(exerciseLadder, ['Mon strength #walking-lunge'])).toEqual([]);
});

test('on one day the order of writing counts', () => {
  expect(told(exerciseLadder, ['Mon strength #squat + strength #sumo-squat'])).toEqual([]);
  expect(told(exerciseLadder, ['Mon strength #sumo-squat + strength #squat'])).toHaveLength(1);
});

test('a choice says so and stays a note; without dates the weeks are named', () => {
  const [finding] = findings(
    exerciseLadder,
    ['Mon strength #weights or rest | Wed strength #bodyweight'],
    { from: null },
  );
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toBe(
    'The plan has weights on Week 1 Mon, before bodyweight work on Week 1 Wed, if strength is chosen.',
  );
});
