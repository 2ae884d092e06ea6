// fatigue-signs: two signs within seven days.
import { fatigueSigns } from '../../src/rules/fatigue-signs';
import { findings, told } from './checking';
import { repeat } from './weeks';

test('two signs within seven days are a warning at the later one', () => {
  const weeks = ['Mon easy #fatigue | Sun easy #fatigue'];
  expect(told(fatigueSigns, weeks)).toEqual(['warning Sun 7 Jun 2026: easy #fatigue']);
  expect(findings(fatigueSigns, weeks)[0]?.message).toBe(
    'Mon 1 Jun and Sun 7 Jun speak of fatigue: 2 signs within 7 days.',
  );
});

test('seven days apart is not within seven days, and one sign is none', () => {
  expect(told(fatigueSigns, ['Mon easy #fatigue', 'Mon easy #fatigue'])).toEqual([]);
  expect(told(fatigueSigns, ['Mon easy #fatigue + swim #fatigue'])).toEqual([]);
  expect(told(fatigueSigns, ['Mon easy #fatigue'], { numbers: { signs: 1 } })).toHaveLength(1);
  expect(
    told(fatigueSigns, ['Mon easy #fatigue', 'Mon easy #fatigue'], { numbers: { days: 8 } }),
  ).toHaveLength(1);
});

test('an easy run rated two points above the usual is a sign', () => {
  const usual = repeat('Mon easy rpe3 | Tue easy rpe3 | Wed easy rpe3', 2);
  expect(told(fatigueSigns, [...usual, 'Mon easy rpe5 | Wed easy rpe5'])).toHaveLength(1);
  expect(told(fatigueSigns, [...usual, 'Mon easy rpe4 | Wed easy rpe4'])).toEqual([]);
  expect(told(fatigueSigns, [...usual, 'Mon tempo rpe8 | Wed tempo rpe8'])).toEqual([]);
});

test('the rating itself makes no easy run another: its kind is what its words say', () => {
  const usual = repeat('Mon easy rpe3 | Tue easy rpe3 | Wed easy rpe3', 2);
  const felt = 'Mon easy ~moderate rpe6 | Wed easy ~hard rpe7';
  expect(told(fatigueSigns, [...usual, felt])).toEqual([
    'warning Wed 17 Jun 2026: easy ~hard rpe7',
  ]);
});

test('with few ratings an easy run is usually a 3', () => {
  expect(told(fatigueSigns, ['Mon easy rpe5 | Wed easy rpe5'])).toHaveLength(1);
});

test('a choice weighs one severity less; without dates the week is named', () => {
  const weeks = ['Mon easy #fatigue | Wed swim #fatigue or rest'];
  expect(told(fatigueSigns, weeks, { from: null })).toEqual(['note Week 1 Wed: swim #fatigue']);
});
