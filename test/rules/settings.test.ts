import fc from 'fast-check';
import { textOf } from '../../src/rules/accepted';
import { check } from '../../src/rules/engine';
import { REGISTRY } from '../../src/rules/registry';
import { restDay } from '../../src/rules/rest-day';
import { sameDayGap } from '../../src/rules/same-day-gap';
import { NO_SETTINGS, readSettings } from '../../src/rules/settings';
import { strengthBeforeKeyRun } from '../../src/rules/strength-before-key-run';
import { type Athlete, NOBODY } from '../../src/training/athlete';
import { findings, told } from './checking';
import { plan, repeat } from './weeks';

const CLASH = 'Thu strength | Fri strength | Sat long 18 mi | Sun easy';
const NEW: Athlete = { ...NOBODY, newToStrength: true };
const HEAD = ['Rule', 'Title', 'Severity', 'Numbers', 'Place', 'Sessions', 'Reason'];
const row = (rule: string, severity: string, numbers = '') => [
  rule,
  '',
  severity,
  numbers,
  '',
  '',
  '',
];

const severities = (settings = NO_SETTINGS, athlete: Athlete = NEW) =>
  check(plan([CLASH]), athlete, settings, { rules: [strengthBeforeKeyRun] }).findings.map(
    ({ severity }) => severity,
  );

test('a severity takes the place of the rule’s own; what the rule takes lightly stays light', () => {
  expect(severities()).toEqual(['note', 'error']);
  expect(severities(readSettings([HEAD, row('strength-before-key-run', 'warning')]))).toEqual([
    'note',
    'warning',
  ]);
  expect(severities(readSettings([HEAD, row('strength-before-key-run', 'note')]))).toEqual([
    'note',
    'note',
  ]);
  expect(severities(readSettings([HEAD, row('strength-before-key-run', 'off')]))).toEqual([]);
});

test('the athlete’s own row has the last word', () => {
  const settings = readSettings([HEAD, row('strength-before-key-run', 'off')]);
  const overrides = [{ rule: 'strength-before-key-run', severity: 'error', numbers: {} }] as const;
  expect(severities(settings, { ...NEW, overrides })).toEqual(['note', 'error']);
});

test('a set severity stands above the one by level, and a choice still drops one', () => {
  const week = 'Mon easy | Tue easy | Wed easy | Thu easy | Fri easy | Sat easy | Sun easy or rest';
  const settings = readSettings([HEAD, row('rest-day', 'error')]);
  expect(findings(restDay, [week], { settings, athlete: { level: 'advanced' } })[0]?.severity).toBe(
    'warning',
  );
});

test('numbers by key or label, with or without unit, in one cell or in columns of their own', () => {
  const hours = (...grid: (string | number)[][]) =>
    readSettings(grid).rules['same-day-gap']?.numbers;
  expect(hours(HEAD, row('same-day-gap', '', 'hours: 5; close: 2,5 h'))).toEqual({
    hours: 5,
    close: 2.5,
  });
  expect(hours(HEAD, row('Same day gap', '', 'Hours between run and strength: 5'))).toEqual({
    hours: 5,
  });
  expect(hours(['Rule', 'Hours'], ['same-day-gap', 5])).toEqual({ hours: 5 });
  expect(readSettings([HEAD, row('rest-day', '', '8')]).rules['rest-day']?.numbers).toEqual({
    days: 8,
  });
});

test('set numbers are used', () => {
  const settings = readSettings([HEAD, row('same-day-gap', '', 'hours: 4')]);
  const day = "Wed easy 60' @7:00 + strength @12:30";
  expect(told(sameDayGap, [day])).toHaveLength(1);
  expect(told(sameDayGap, [day], { settings })).toEqual([]);
});

test('what CROSSTRAIN_RULES lists is read back as the defaults', () => {
  const listed = REGISTRY.map((rule) =>
    row(
      rule.id,
      rule.severity,
      rule.numbers.map((each) => `${each.label}: ${each.default}`).join('; '),
    ),
  );
  const { problems, rules } = readSettings([HEAD, ...listed]);
  expect(problems).toEqual([]);
  for (const rule of REGISTRY) {
    expect(rules[rule.id]?.numbers).toEqual(
      Object.fromEntries(rule.numbers.map(({ key, default: value }) => [key, value])),
    );
  }
});

test('each mistake is told in one sentence, with its row and what is allowed', () => {
  const { problems, rules } = readSettings([
    ['My rules'],
    HEAD,
    row('rest-day', 'loud', 'days: 99'),
    row('rest-dy', 'off'),
    row('same-day-gap', 'note', 'minutes: 5'),
  ]);
  expect(problems).toEqual([
    'Row 3 of the Rules tab: "loud" is no severity for rest-day; write off, note, warning or error. The default holds.',
    'Row 3 of the Rules tab: "99" cannot be rest-day’s "One rest day in this many days", which takes a number from 3 to 14. The default holds.',
    'Row 4 of the Rules tab: "rest-dy" is no rule; the names are those that CROSSTRAIN_RULES() lists.',
    'Row 5 of the Rules tab: "minutes: 5" is no number of same-day-gap; it has "hours" (Hours between run and strength), "close" (Hours below which two hard ones are an error).',
  ]);
  expect(rules['rest-day']).toEqual({ severity: null, numbers: {} });
});

test('a range without headings is told, an empty one is not', () => {
  expect(readSettings([['rest-day', 'off']]).problems).toHaveLength(1);
  expect(readSettings([]).problems).toEqual([]);
  expect(readSettings([['', '']]).problems).toEqual([]);
});

test('no range makes it throw', () => {
  const cells = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('Rule', 'Severity', 'Numbers', 'rest-day', 'accepted', '__proto__', 'days: 3'),
    fc.constant({ local: '2026-06-12T00:00:00' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cells)), (grid) => {
      expect(Array.isArray(readSettings(grid).problems)).toBe(true);
    }),
  );
});

test('off means silent, whatever the plan', () => {
  const settings = readSettings([HEAD, ...REGISTRY.map((rule) => row(rule.id, 'off'))]);
  const injuries = [{ kind: 'knee', text: 'knee', until: null }] as const;
  expect(check(plan(repeat(CLASH, 6)), { ...NOBODY, injuries }, settings).findings).toEqual([]);
});

describe('accepted findings', () => {
  const accepted = (place: string | { local: string }, sessions: string) =>
    readSettings([
      HEAD,
      ['strength-before-key-run', '', 'accepted', '', place, sessions, 'it works for her'],
    ]);

  test('are silent while their cells say what they said', () => {
    const settings = accepted('Fri 5 Jun 2026', 'strength | long 18 mi');
    expect(told(strengthBeforeKeyRun, [CLASH])).toHaveLength(1);
    expect(told(strengthBeforeKeyRun, [CLASH], { settings })).toEqual([]);
    expect(told(strengthBeforeKeyRun, [CLASH.replace('18', '20')], { settings })).toHaveLength(1);
  });

  test('hold for their own day alone', () => {
    const settings = accepted('Fri 5 Jun 2026', 'strength | long 18 mi');
    expect(told(strengthBeforeKeyRun, [CLASH, CLASH], { settings })).toEqual([
      'error Fri 12 Jun 2026: strength',
    ]);
  });

  test('are known again where Sheets took their place for a date', () => {
    const settings = accepted({ local: '2026-06-05T00:00:00' }, 'Strength |  long 18 mi');
    expect(told(strengthBeforeKeyRun, [CLASH], { settings })).toEqual([]);
  });

  test('of a week rest on all its cells', () => {
    const week = 'Mon easy | Tue swim';
    expect(textOf({ sources: [], week: 0 }, plan([week]))).toBe('easy | swim');
    const settings = readSettings([
      HEAD,
      ['strength-dose', '', 'accepted', '', 'Week 1', 'easy | swim', ''],
    ]);
    const dose = (text: string) =>
      check(plan([text]), NOBODY, settings).findings.filter(({ rule }) => rule === 'strength-dose');
    expect(dose(week)).toEqual([]);
    expect(dose('Mon easy | Tue bike')).toHaveLength(1);
  });
});
