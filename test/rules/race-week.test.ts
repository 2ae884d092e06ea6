import { raceWeek as rule } from '../../src/rules/race-week';
import { findings, told } from './checking';
import { repeat } from './weeks';

const RACE = 'Sun race 42.2 km';

test('high impact in the last three days is an error, earlier a warning', () => {
  expect(told(rule, [`Thu strength | ${RACE}`])).toEqual(['error Thu 4 Jun 2026: strength']);
  expect(told(rule, [`Wed strength | ${RACE}`])).toEqual(['warning Wed 3 Jun 2026: strength']);
  expect(told(rule, ['Sun strength', RACE])).toEqual(['warning Sun 7 Jun 2026: strength']);
  expect(told(rule, ['Sat strength', RACE])).toEqual([]);
  expect(findings(rule, [`Thu strength | ${RACE}`])[0]?.message).toBe(
    'Strength on Thu 4 Jun is 3 days before the race.',
  );
});

test('medium impact is a warning, low impact is fine', () => {
  expect(told(rule, [`Sat racket | ${RACE}`])).toEqual(['warning Sat 6 Jun 2026: racket']);
  expect(told(rule, [`Thu swim | Fri yoga | Sat walk | ${RACE}`])).toEqual([]);
});

test('cross-training minutes above half of the last four weeks’ mean', () => {
  const usual = repeat("Wed swim 60' | Fri bike 60'", 4);
  expect(told(rule, [...usual, `Tue swim 61' | ${RACE}`])).toEqual(['warning Week 5']);
  expect(told(rule, [...usual, `Tue swim 60' | ${RACE}`])).toEqual([]);
  expect(told(rule, [...usual.slice(1), `Tue swim 61' | ${RACE}`])).toEqual([]);
  expect(told(rule, [...usual, `Tue swim 61' | ${RACE}`], { numbers: { share: 60 } })).toEqual([]);
});

test('the athlete’s race date counts, a tune-up race or a test does not', () => {
  expect(told(rule, ['Fri strength'], { athlete: { raceDate: '2026-06-08' } })).toEqual([
    'error Fri 5 Jun 2026: strength',
  ]);
  expect(told(rule, ['Fri strength'], { athlete: { raceDate: '2026-06-13' } })).toEqual([]);
  expect(told(rule, ['Thu strength | Sun race 10 km', 'Mon easy', 'Mon easy', RACE])).toEqual([]);
  expect(told(rule, ['Thu strength | Sun race 5 km #trial'])).toEqual([]);
});

test('its days can be set', () => {
  expect(told(rule, [`Wed strength | ${RACE}`], { numbers: { lastDays: 4 } })).toEqual([
    'error Wed 3 Jun 2026: strength',
  ]);
  expect(told(rule, ['Sat strength', RACE], { numbers: { days: 8 } })).toHaveLength(1);
});

test('a choice, and no dates', () => {
  expect(told(rule, [`Fri rest or strength | ${RACE}`], { from: null })).toEqual([
    'warning Week 1 Fri: strength',
  ]);
});
