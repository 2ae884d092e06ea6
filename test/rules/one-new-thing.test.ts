// one-new-thing: two new activities within three weeks.
import { oneNewThing } from '../../src/rules/one-new-thing';
import { findings, told } from './checking';
import { plan, repeat } from './weeks';

const RUNS = 'Tue easy 5 mi';

test('two new activities within three weeks are one warning, at the later one', () => {
  const weeks = [RUNS, RUNS, "Mon bike 30'", "Mon swim 20'"];
  expect(told(oneNewThing, weeks)).toEqual(["warning Mon 22 Jun 2026: swim 20'"]);
  expect(findings(oneNewThing, weeks)[0]?.message).toBe(
    'Swim starts on Mon 22 Jun, soon after bike (Mon 15 Jun).',
  );
});

test('a day less than three weeks apart is within, three weeks are not', () => {
  const start = [...repeat(RUNS, 2), 'Mon bike', RUNS];
  expect(told(oneNewThing, [...start, 'Sun swim'])).toHaveLength(1);
  expect(told(oneNewThing, [...start, RUNS, 'Mon swim'])).toEqual([]);
  expect(told(oneNewThing, [...start, 'Sun swim'], { numbers: { weeks: 2 } })).toEqual([]);
});

test('what the first two weeks hold is familiar', () => {
  expect(told(oneNewThing, ['Mon bike', 'Wed strength', 'Mon swim'])).toEqual([]);
});

test('a walk, mobility and unnamed training are nothing new; yoga is a note', () => {
  expect(told(oneNewThing, [RUNS, RUNS, 'Mon swim | Tue walk | Wed mobility | Thu cross'])).toEqual(
    [],
  );
  expect(told(oneNewThing, [RUNS, RUNS, 'Mon swim | Tue yoga'])).toEqual([
    'note Tue 16 Jun 2026: yoga',
  ]);
});

test('a log that begins in the middle of a week has two full weeks of familiar things', () => {
  const log = plan([RUNS, RUNS, 'Mon bike | Tue swim']);
  const late = {
    ...log,
    days: log.days.slice(5).map((day) => ({ ...day, index: day.index - 5 })),
    weeks: log.weeks.map((week) => ({
      ...week,
      first: Math.max(0, week.first - 5),
      last: week.last - 5,
      partial: week.index === 0,
    })),
  };
  expect(told(oneNewThing, late)).toEqual([]);
});

test('a choice drops a severity, a plan without dates names the week', () => {
  const weeks = [RUNS, RUNS, 'Mon bike', 'Mon swim or rest'];
  expect(told(oneNewThing, weeks, { from: null })).toEqual(['note Week 4 Mon: swim']);
});
