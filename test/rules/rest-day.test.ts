import { restDay as rule } from '../../src/rules/rest-day';
import { findings, told } from './checking';

const SIX = 'Mon easy | Tue easy | Wed bike | Thu easy | Fri easy | Sat long 10 mi';
const ALL = `${SIX} | Sun easy`;

test('the seventh day in a row without rest is told at its session', () => {
  expect(told(rule, [ALL])).toEqual(['warning Sun 7 Jun 2026: easy']);
  expect(told(rule, [SIX])).toEqual([]);
  expect(told(rule, [`${SIX} | Sun yoga`])).toEqual([]);
  expect(told(rule, [`${SIX} | Sun rest`])).toEqual([]);
});

test('a row that runs over two weeks is told once', () => {
  const weeks = [
    'Wed easy | Thu easy | Fri easy | Sat easy | Sun easy',
    'Mon easy | Tue easy | Wed easy',
  ];
  expect(told(rule, weeks)).toEqual(['warning Tue 9 Jun 2026: easy']);
});

test('weeks without any rest are one finding', () => {
  const [finding, ...others] = findings(rule, [ALL, ALL, ALL, ALL, ALL, ALL]);
  expect(others).toEqual([]);
  expect(finding?.message).toBe('6 weeks: 7 days or more without a rest day.');
  expect(finding?.occurrences[1]?.message).toBe(
    'Sun 14 Jun ends 14 days in a row without a rest day.',
  );
});

test.each([
  ['beginner', 'error'],
  ['intermediate', 'warning'],
  ['advanced', 'note'],
  [null, 'warning'],
] as const)('for %s it is of severity %s', (level, severity) => {
  expect(findings(rule, [ALL], { athlete: { level } })[0]?.severity).toBe(severity);
});

test('the number of days can be set', () => {
  expect(told(rule, [SIX], { numbers: { days: 6 } })).toEqual([
    'warning Sat 6 Jun 2026: long 10 mi',
  ]);
  expect(told(rule, [ALL], { numbers: { days: 8 } })).toEqual([]);
});

test('a choice of rest drops one severity, and says so', () => {
  expect(findings(rule, [`${SIX} | Sun rest or bike`], { from: null })).toMatchObject([
    {
      severity: 'note',
      message: 'Week 1 Sun ends 7 days in a row without a rest day, if bike is chosen.',
    },
  ]);
});
