import { oneSided as rule } from '../../src/rules/one-sided';
import { findings, told } from './checking';
import { repeat } from './weeks';

const weeks = (bike: number, swim: number) => repeat(`Mon bike ${bike}' | Thu swim ${swim}'`, 4);

test('one activity above three quarters of the minutes of four weeks', () => {
  expect(told(rule, weeks(76, 24))).toEqual(['note Week 4']);
  expect(told(rule, weeks(75, 25))).toEqual([]);
  expect(findings(rule, weeks(80, 20))[0]?.message).toBe(
    'Bike is 80 % of the cross-training of the four weeks to Week 4 (5 h 20 of 6 h 40).',
  );
});

test('up to two hours of it are never too much, and three weeks are no history', () => {
  expect(told(rule, weeks(30, 0))).toEqual([]);
  expect(told(rule, weeks(31, 0))).toEqual(['note Week 4']);
  expect(told(rule, weeks(80, 20).slice(1))).toEqual([]);
});

test('cross-training that is not named is no one activity', () => {
  expect(told(rule, repeat("Mon cross 80'", 4))).toEqual([]);
});

test('strength for one muscle group three days in a row', () => {
  expect(told(rule, ['Mon strength | Tue strength | Wed strength'])).toEqual([
    'note Wed 3 Jun 2026: strength',
  ]);
  expect(told(rule, ['Mon strength | Tue strength | Thu strength'])).toEqual([]);
  expect(
    told(rule, ['Mon strength squat | Tue strength #upper-body | Wed strength squat']),
  ).toEqual([]);
  expect(
    findings(rule, ['Sat strength squat | Sun strength', 'Mon strength lunge'])[0]?.message,
  ).toBe('Mon 8 Jun is the last of 3 days in a row with strength for the legs.');
});

test('its numbers, a choice, no dates', () => {
  expect(told(rule, weeks(76, 24), { numbers: { share: 80 } })).toEqual([]);
  expect(told(rule, weeks(76, 24), { numbers: { minutes: 304 } })).toEqual([]);
  expect(told(rule, ['Mon strength | Tue strength'], { numbers: { days: 2 } })).toHaveLength(1);
  expect(
    findings(rule, ['Mon strength | Tue strength | Wed rest or strength'], { from: null })[0]
      ?.message,
  ).toBe(
    'Week 1 Wed is the last of 3 days in a row with strength for the whole body, if strength is chosen.',
  );
});
