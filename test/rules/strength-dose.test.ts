import { strengthDose as rule } from '../../src/rules/strength-dose';
import { findings, told } from './checking';

test('a week without strength, in a plan that has cross-training, is a note', () => {
  expect(told(rule, ['Mon strength', 'Mon bike'])).toEqual(['note Week 2']);
  expect(told(rule, ['Mon easy', 'Mon easy'])).toEqual([]);
});

test('one to three are right, four are a warning', () => {
  expect(told(rule, ['Mon strength | Wed strength | Fri strength'])).toEqual([]);
  expect(told(rule, ['Mon strength | Wed strength | Fri strength | Sun strength'])).toEqual([
    'warning Week 1',
  ]);
  expect(
    findings(rule, ['Mon strength + strength | Wed strength | Fri strength'])[0],
  ).toMatchObject({
    message: 'Week 1 has 4 strength sessions, more than 3.',
    advice: 'Leave out 1 strength session.',
  });
});

test('race week needs none, nor does a partial week', () => {
  expect(told(rule, ['Mon strength', 'Mon swim | Sun race 21.1 km'])).toEqual([]);
  expect(told(rule, ['Sun bike', 'Mon strength'], { partial: [0] })).toEqual([]);
});

test('the numbers can be set', () => {
  const once = ['Mon strength'];
  expect(told(rule, once, { numbers: { least: 2 } })).toEqual(['note Week 1']);
  expect(told(rule, ['Mon strength | Wed strength'], { numbers: { least: 2, most: 2 } })).toEqual(
    [],
  );
  expect(told(rule, ['Mon strength | Wed strength'], { numbers: { most: 1 } })).toEqual([
    'warning Week 1',
  ]);
});

test('a choice says what it hangs on, a note stays a note', () => {
  expect(findings(rule, ['Wed strength or bike'], { from: null })).toMatchObject([
    { severity: 'note', message: 'Week 1 has no strength, if bike is chosen.' },
  ]);
});
