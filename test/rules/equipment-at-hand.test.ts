// equipment-at-hand: what the athlete has not, and what is closed.
import { equipmentAtHand } from '../../src/rules/equipment-at-hand';
import type { Equipment } from '../../src/training/athlete';
import { findings, told } from './checking';

const has = (...equipment: Equipment[]) => ({ athlete: { equipment } });
const closed = (...places: Equipment[]) => ({ athlete: { closed: places } });

test('a swim without a pool is a warning', () => {
  expect(told(equipmentAtHand, ['Mon swim'], has('bike'))).toEqual([
    'warning Mon 1 Jun 2026: swim',
  ]);
  expect(told(equipmentAtHand, ['Mon swim'], has('pool'))).toEqual([]);
  expect(findings(equipmentAtHand, ['Mon swim'], has('bike'))[0]?.message).toBe(
    'Swim on Mon 1 Jun needs a pool, which is not among the athlete’s equipment.',
  );
});

test('where nothing is listed all is at hand but what is closed', () => {
  expect(told(equipmentAtHand, ['Mon swim | Tue rope | Wed row'])).toEqual([]);
  expect(told(equipmentAtHand, ['Mon swim'], closed('pool'))).toHaveLength(1);
  expect(told(equipmentAtHand, ['Mon bike | Tue strength'], closed('gym'))).toEqual([]);
  expect(told(equipmentAtHand, ['Mon elliptical'], closed('gym'))).toHaveLength(1);
});

test('any one of what serves is enough', () => {
  expect(told(equipmentAtHand, ['Mon bike'], has('turbo'))).toEqual([]);
  expect(told(equipmentAtHand, ['Mon row | Tue elliptical'], has('gym'))).toEqual([]);
});

test('weights and kettlebells are equipment, bodyweight needs none', () => {
  expect(told(equipmentAtHand, ['Mon strength | Tue core | Wed walk'], has())).toEqual([]);
  expect(told(equipmentAtHand, ['Mon strength #weights'], has())).toHaveLength(1);
  expect(told(equipmentAtHand, ['Mon strength #kettlebell'], has('kettlebell'))).toEqual([]);
});

test('places and small things count as missing only when closed', () => {
  expect(told(equipmentAtHand, ['Mon hike | Tue yoga | Wed dance'], has())).toEqual([]);
  expect(told(equipmentAtHand, ['Mon hike'], closed('trails'))).toHaveLength(1);
});

test('repeats are one finding; a choice is a note; dates are not needed', () => {
  const found = findings(equipmentAtHand, ['Mon swim | Wed swim'], has());
  expect(found.map(({ occurrences }) => occurrences.length)).toEqual([2]);
  expect(told(equipmentAtHand, ['Mon swim or bike'], { ...has('bike'), from: null })).toEqual([
    'note Week 1 Mon: swim',
  ]);
});
