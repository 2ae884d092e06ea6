import { restDaysReplaced as rule } from '../../src/rules/rest-days-replaced';
import { findings, told } from './checking';

const SIX = 'Mon easy | Tue easy | Wed easy | Thu easy | Fri easy | Sat long 10 mi';

test('hard cross-training on a day without a run, in a week without rest, is an error', () => {
  expect(told(rule, [`${SIX} | Sun bike ~hard`])).toEqual(['error Sun 7 Jun 2026: bike ~hard']);
  expect(findings(rule, [`${SIX} | Sun plyo`])[0]?.message).toBe(
    'Week 1 has no rest day left, and Sun 7 Jun holds plyometrics in place of one.',
  );
});

test('a rest day left, milder cross-training, or a run beside it are another matter', () => {
  expect(told(rule, [`${SIX.replace('Wed easy', 'Wed yoga')} | Sun bike ~hard`])).toEqual([]);
  expect(told(rule, [`${SIX} | Sun bike`])).toEqual([]);
  expect(told(rule, [`${SIX} | Sun easy + bike ~hard`])).toEqual([]);
});

test('a choice, and no dates', () => {
  expect(told(rule, [`${SIX} | Sun rest or bike ~hard`], { from: null })).toEqual([
    'warning Week 1 Sun: bike ~hard',
  ]);
});
