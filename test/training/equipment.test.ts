// What a session needs, and whether it is at hand.
import { canDo, isAtHand, needsOf } from '../../src/training/equipment';
import { SUBSTITUTIONS } from '../../src/training/substitutions';
import { session } from './sessions';

const all = { equipment: null, closed: [] } as const;

test('a session needs what its exercise names, weights what its words add', () => {
  expect(needsOf(session({ activity: 'swim' }))).toEqual(['pool']);
  expect(needsOf(session({ activity: 'strength', traits: ['weights'] }))).toEqual([
    'weights',
    'gym',
  ]);
  expect(needsOf(session({ activity: 'strength' }))).toEqual([]);
  expect(needsOf(session())).toEqual([]);
});

test('without a list all is at hand, and a closed gym takes its machines along', () => {
  expect(isAtHand('pool', all)).toBe(true);
  expect(isAtHand('pool', { ...all, closed: ['pool'] })).toBe(false);
  expect(isAtHand('elliptical', { ...all, closed: ['gym'] })).toBe(false);
  expect(isAtHand('elliptical', { equipment: ['elliptical'], closed: ['gym'] })).toBe(true);
});

test('a list holds what is not listed against gear, not against places', () => {
  const kit = { equipment: ['bike'], closed: [] } as const;
  expect(isAtHand('rope', kit)).toBe(false);
  expect(isAtHand('trails', kit)).toBe(true);
  expect(canDo(session({ activity: 'bike' }), kit)).toBe(true);
  expect(canDo(session({ activity: 'rope' }), kit)).toBe(false);
  expect(canDo(session({ activity: 'walk' }), kit)).toBe(true);
});

test('what needs no equipment can be done with none', () => {
  const none = { equipment: [], closed: [] } as const;
  const instead = SUBSTITUTIONS['no-equipment'].instead.filter((each) => each !== 'rope');
  for (const each of instead) {
    const parts =
      each === 'balance'
        ? ({ activity: 'core', exercise: 'balance' } as const)
        : ({ activity: each } as const);
    expect(canDo(session(parts), none)).toBe(true);
  }
});
