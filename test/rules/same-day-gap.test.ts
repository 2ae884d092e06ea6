import { sameDayGap as rule } from '../../src/rules/same-day-gap';
import { findings, told } from './checking';

const at = (run: string, strength: string) => `Wed easy 60' @${run} + strength @${strength}`;

test('closer than six hours from the end of one to the start of the other', () => {
  expect(told(rule, [at('7:00', '13:59')])).toEqual(['warning Wed 3 Jun 2026: strength @13:59']);
  expect(told(rule, [at('7:00', '14:00')])).toEqual([]);
  expect(findings(rule, [at('7:00', '12:00')])[0]).toMatchObject({
    message: 'Strength and the 1 h easy run on Wed 3 Jun are only 4 hours apart.',
    advice: 'Leave 6 hours or more between them, the run first.',
  });
});

test('the hours can be set', () => {
  expect(told(rule, [at('7:00', '12:00')], { numbers: { hours: 4 } })).toEqual([]);
  expect(told(rule, [at('7:00', '12:00')], { numbers: { hours: 5 } })).toHaveLength(1);
});

test('under three hours with both hard is an error', () => {
  const hard = (strength: string) => `Wed intervals 60' @7:00 + strength ~hard @${strength}`;
  expect(told(rule, [hard('10:59')])[0]).toMatch(/^error/);
  expect(told(rule, [hard('11:00')])[0]).toMatch(/^warning/);
  expect(told(rule, [at('7:00', '9:00')])[0]).toMatch(/^warning/);
});

test('morning and afternoon are far enough, one half of the day is not', () => {
  expect(told(rule, ['Wed intervals am + strength pm'])).toEqual([]);
  expect(told(rule, ['Wed intervals @7:00 + strength pm'])).toEqual([]);
  expect(findings(rule, ['Wed easy am + strength am'])[0]).toMatchObject({
    severity: 'warning',
    message: 'Strength and the easy run on Wed 3 Jun are both in the morning.',
  });
});

test('without times it speaks of key runs only, as a note', () => {
  expect(told(rule, ['Wed easy + strength'])).toEqual([]);
  expect(told(rule, ['Wed intervals + strength'])).toEqual(['note Wed 3 Jun 2026: strength']);
  expect(told(rule, ['Wed intervals + yoga'])).toEqual([]);
});

test('a choice, and no dates', () => {
  expect(told(rule, ['Wed easy am + strength am optional'], { from: null })).toEqual([
    'note Week 1 Wed: strength am optional',
  ]);
});
