import { consistency as rule } from '../../src/rules/consistency';
import { findings, told } from './checking';

const weeks = (pattern: string) =>
  [...pattern].map((each) => (each === 'x' ? 'Mon easy | Wed swim' : 'Mon easy'));

test('weeks with and without cross-training by turns', () => {
  expect(told(rule, weeks('x.x.'))).toEqual(['note Week 4']);
  expect(told(rule, weeks('.x..'))).toEqual(['note Week 4']);
  expect(findings(rule, weeks('x.x.'))[0]?.message).toBe(
    'Of the four weeks to Week 4 only 2 have cross-training, and not in a row.',
  );
});

test('adjacent weeks, three of four, or none at all are another matter', () => {
  expect(told(rule, weeks('xx..'))).toEqual([]);
  expect(told(rule, weeks('xx.x'))).toEqual([]);
  expect(told(rule, weeks('....'))).toEqual([]);
  expect(told(rule, weeks('x.x'))).toEqual([]);
});

test('its number, a choice, no dates', () => {
  expect(told(rule, weeks('x.x.'), { numbers: { weeks: 1 } })).toEqual([]);
  expect(findings(rule, [...weeks('x.x'), 'Mon rest or swim'], { from: null })[0]?.message).toMatch(
    /, if rest is chosen\.$/,
  );
});
