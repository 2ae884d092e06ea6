import { crossDaysMin as rule } from '../../src/rules/cross-days-min';
import { findings, told } from './checking';

test.each([
  ['beginner', 1],
  ['intermediate', 2],
  ['advanced', 1],
  [null, 1],
] as const)('%s gains from %i days', (level, least) => {
  const days = ['Mon yoga', 'Tue swim', 'Wed walk'];
  const week = (count: number) => ['Sun easy', ...days.slice(0, count)].join(' | ');
  expect(told(rule, [week(least)], { athlete: { level } })).toEqual([]);
  expect(told(rule, [week(least - 1)], { athlete: { level } })).toEqual(['note Week 1']);
});

test('race week and the week after are left alone', () => {
  const weeks = ['Mon easy', 'Sun race 42.2 km', 'Wed easy', 'Wed easy'];
  expect(told(rule, weeks)).toEqual(['note Week 1', 'note Week 4']);
});

test('partial weeks are passed over', () => {
  expect(told(rule, ['Sun easy', 'Mon easy'], { partial: [0] })).toEqual(['note Week 2']);
});

test('its words, a choice, no dates', () => {
  expect(findings(rule, ['Mon easy'], { athlete: { level: 'intermediate' } })[0]?.message).toBe(
    'Week 1 has no cross-training; 2 a week is the least to gain from for an intermediate runner.',
  );
  expect(findings(rule, ['Mon rest or swim'], { from: null })[0]).toMatchObject({
    severity: 'note',
    message: expect.stringMatching(/, if rest is chosen\.$/),
  });
});
