// goal-match: three weeks without what the goal calls for.
import { goalMatch } from '../../src/rules/goal-match';
import type { Goal } from '../../src/training/athlete';
import { findings, told } from './checking';
import { repeat } from './weeks';

const goal = (...goals: Goal[]) => ({ athlete: { goals } });

test.each<[Goal, string, string]>([
  ['marathon', 'yoga', 'bike'],
  ['half', 'strength', 'swim'],
  ['endurance', 'strength', 'mtb'],
  ['ultra', 'strength', 'bike'],
  ['sprint', 'bike', 'strength'],
  ['speed', 'swim', 'plyo'],
  ['5k', 'yoga', 'strength'],
  ['strength', 'strength #weights', 'strength #bodyweight'],
  ['strength', 'bike', 'climber'],
])('a %s goal with %s alone is a note, with %s it is not', (wanted, wrong, right) => {
  expect(told(goalMatch, repeat(`Mon ${wrong}`, 3), goal(wanted))).toEqual(['note Week 3']);
  expect(told(goalMatch, repeat(`Mon ${right}`, 3), goal(wanted))).toEqual([]);
});

test('two weeks are not three, and the number is the coach’s', () => {
  const weeks = ['Mon bike', 'Mon yoga', 'Mon yoga', 'Mon bike'];
  expect(told(goalMatch, weeks, goal('marathon'))).toEqual([]);
  expect(told(goalMatch, weeks, { ...goal('marathon'), numbers: { weeks: 2 } })).toEqual([
    'note Week 3',
  ]);
});

test('it tells the weeks and what the goal calls for', () => {
  expect(findings(goalMatch, repeat('Mon yoga', 4), goal('marathon'))[0]?.message).toBe(
    'Week 1 to Week 4 (4 weeks) have no bike ride or swim, which a marathon goal calls for.',
  );
});

test('a plan without cross-training, an athlete without such a goal: silent', () => {
  expect(told(goalMatch, repeat('Mon easy 5 mi', 4), goal('marathon'))).toEqual([]);
  expect(told(goalMatch, repeat('Mon yoga', 4), goal('fun', '10k'))).toEqual([]);
});

test('nothing is asked that the equipment does not allow', () => {
  const bare = { athlete: { goals: ['marathon' as const], equipment: [] } };
  expect(told(goalMatch, repeat('Mon yoga', 4), bare)).toEqual([]);
  const pool = { athlete: { goals: ['marathon' as const], equipment: ['pool' as const] } };
  expect(told(goalMatch, repeat('Mon yoga', 4), pool)).toHaveLength(1);
});

test('a choice stays a note and says so; without dates it reads the same', () => {
  const weeks = ['Mon yoga', 'Mon yoga', 'Mon yoga or swim'];
  const [finding] = findings(goalMatch, weeks, { ...goal('marathon'), from: null });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toContain('if yoga is chosen');
});
