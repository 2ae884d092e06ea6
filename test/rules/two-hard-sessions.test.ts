import { twoHardSessions as rule } from '../../src/rules/two-hard-sessions';
import { findings, told } from './checking';

test('two hard sessions on a day are an error at the cross-training', () => {
  expect(told(rule, ['Wed bike ~hard + intervals'])).toEqual(['error Wed 3 Jun 2026: bike ~hard']);
  expect(findings(rule, ['Wed intervals 6 mi + plyo'])[0]?.message).toBe(
    'Wed 3 Jun holds two hard sessions: the 6 mi interval run and the plyometrics.',
  );
});

test('two hard runs of a split day stand at the later one', () => {
  expect(told(rule, ['Wed intervals am + tempo pm'])).toEqual(['error Wed 3 Jun 2026: tempo pm']);
});

test('one hard session beside others is none of it', () => {
  expect(told(rule, ['Wed intervals + strength + yoga | Thu tempo'])).toEqual([]);
});

test.each([
  ['beginner', 'error'],
  ['intermediate', 'error'],
  ['advanced', 'warning'],
] as const)('for %s it is of severity %s', (level, severity) => {
  expect(findings(rule, ['Wed intervals + plyo'], { athlete: { level } })[0]?.severity).toBe(
    severity,
  );
});

test('a choice of which one is hard drops one severity', () => {
  expect(findings(rule, ['Wed intervals + bike ~hard optional'])[0]).toMatchObject({
    severity: 'warning',
    message: expect.stringMatching(/, if the optional hard bike is done\.$/),
  });
  expect(told(rule, ['Wed tempo or bike ~hard'])).toEqual([]);
});

test('without dates', () => {
  expect(told(rule, ['Wed intervals + plyo'], { from: null })).toEqual(['error Week 1 Wed: plyo']);
});
