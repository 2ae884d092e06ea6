import { lowImpactAfterHard as rule } from '../../src/rules/low-impact-after-hard';
import { findings, told } from './checking';

test('high or medium impact the day after a hard or long run', () => {
  expect(told(rule, ['Wed intervals | Thu strength'])).toEqual([
    'warning Thu 4 Jun 2026: strength',
  ]);
  expect(told(rule, ['Sat long 18 mi | Sun racket'])).toEqual(['warning Sun 7 Jun 2026: racket']);
  expect(findings(rule, ["Sat long 18 mi | Sun strength 40'"])[0]?.message).toBe(
    '40 min strength on Sun 7 Jun follows the 18 mi long run of the day before.',
  );
});

test('low impact, a day between, or an easy run before are fine', () => {
  expect(told(rule, ['Wed intervals | Thu swim + bike ~hard + walk + golf'])).toEqual([]);
  expect(told(rule, ['Wed intervals | Thu rest | Fri strength'])).toEqual([]);
  expect(told(rule, ['Wed easy 8 mi | Thu strength'])).toEqual([]);
});

test('across weeks, and without dates', () => {
  expect(told(rule, ['Sun long 18 mi', 'Mon stairs'], { from: null })).toEqual([
    'warning Week 2 Mon: stairs',
  ]);
});

test('a choice', () => {
  expect(findings(rule, ['Wed intervals | Thu swim or strength'])[0]).toMatchObject({
    severity: 'note',
    message:
      'Strength on Thu 4 Jun follows the interval run of the day before, if strength is chosen.',
  });
});
