import { hardRunLightCross as rule } from '../../src/rules/hard-run-light-cross';
import { findings, told } from './checking';

test('cross-training that is not light on the day of a hard or long run', () => {
  expect(told(rule, ["Wed intervals + bike 40'"])).toEqual(["warning Wed 3 Jun 2026: bike 40'"]);
  expect(told(rule, ['Sat long 18 mi + racket'])).toEqual(['warning Sat 6 Jun 2026: racket']);
  expect(findings(rule, ["Wed intervals 6 mi + bike 40'"])[0]?.message).toBe(
    '40 min bike on Wed 3 Jun is not light, beside the 6 mi interval run.',
  );
});

test('light or easy work, and any work beside an easy run, is welcome', () => {
  expect(told(rule, ['Wed intervals + yoga + swim ~easy + strength ~easy'])).toEqual([]);
  expect(told(rule, ["Wed easy 5 mi + bike 40' + strength"])).toEqual([]);
});

test('strength after the run is silent when an easy day follows', () => {
  expect(told(rule, ['Wed intervals + strength | Thu easy 4 mi'])).toEqual([]);
  expect(told(rule, ['Wed intervals + strength'])).toEqual([]);
  expect(told(rule, ['Sun long 18 mi + strength'])).toEqual([]);
  expect(told(rule, ['Wed intervals + strength | Thu tempo'])).toHaveLength(1);
  expect(told(rule, ['Wed intervals + strength | Thu rope'])).toHaveLength(1);
  expect(told(rule, ['Wed strength + intervals | Thu easy'])).toHaveLength(1);
  expect(told(rule, ['Wed strength pm + intervals am | Thu easy'])).toEqual([]);
  expect(told(rule, ['Wed strength @18:00 + intervals @7:00 | Thu easy'])).toEqual([]);
});

test('a choice', () => {
  expect(findings(rule, ['Wed intervals + yoga or bike'])[0]).toBeUndefined();
  expect(findings(rule, ['Wed intervals + cross optional'])[0]).toMatchObject({ severity: 'note' });
});

test('without dates', () => {
  expect(told(rule, ['Wed intervals + bike'], { from: null })).toEqual([
    'warning Week 1 Wed: bike',
  ]);
});
