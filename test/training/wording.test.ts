// Days, sessions and figures as coaches say them.
import {
  sayDay,
  sayDistance,
  sayList,
  sayMinutes,
  saySession,
  sayWhen,
} from '../../src/training/wording';
import { day, session, week } from './sessions';

test('a dated day is said with its date, another with its week', () => {
  const dated = day(4, [], { date: '2026-06-12', weekday: 'Fri' });
  expect(sayWhen(dated, week())).toBe('Fri 12 Jun 2026');
  expect(sayDay(dated, week())).toBe('Fri 12 Jun');
  expect(sayWhen(day(4, [], { weekday: 'Fri' }), week({ number: 3 }))).toBe('Week 3 Fri');
  expect(sayDay(day(4, []), week({ number: 3 }))).toBe('Week 3 day 5');
});

test.each([
  [59, '59 min'],
  [60, '1 h'],
  [65, '1 h 05'],
  [90, '1 h 30'],
  [89.6, '1 h 30'],
])('%s minutes are %s', (minutes, said) => {
  expect(sayMinutes(minutes)).toBe(said);
});

test.each([
  [28.962, 'mi', '18 mi'],
  [42.2, 'km', '42.2 km'],
  [10, 'km', '10 km'],
  [5.6315, 'mi', '3.5 mi'],
  [8, 'mi', '5 mi'],
] as const)('%s km are %s as %s', (km, unit, said) => {
  expect(sayDistance(km, unit)).toBe(said);
});

test.each([
  [{ kind: 'long', km: [28.962, 28.962] }, 'mi', '18 mi long run'],
  [{ activity: 'strength', minutes: [40, 40] }, 'mi', '40 min strength'],
  [{ kind: 'easy', effort: 'easy' }, 'km', 'easy run'],
  [{ activity: 'swim', effort: 'easy', minutes: [30, 45] }, 'km', '30–45 min easy swim'],
  [{ kind: 'easy', km: [6, 8] }, 'km', '6–8 km easy run'],
  [{ activity: 'bike', minutes: [45, 75] }, 'km', '45 min to 1 h 15 bike'],
  [{ kind: 'race', traits: ['trial'], km: [5, 5] }, 'km', '5 km time trial'],
] as const)('%j in %s is "%s"', (parts, unit, said) => {
  expect(saySession(session(parts), unit)).toBe(said);
});

test('lists are said with "and"', () => {
  expect(sayList([])).toBe('');
  expect(sayList(['a'])).toBe('a');
  expect(sayList(['a', 'b', 'c'])).toBe('a, b and c');
});
