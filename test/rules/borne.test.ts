// Advice names nothing that an injury excludes.

import { consistency } from '../../src/rules/consistency';
import { crossDaysMin } from '../../src/rules/cross-days-min';
import { goalMatch } from '../../src/rules/goal-match';
import { lowImpactAfterHard } from '../../src/rules/low-impact-after-hard';
import type { Rule } from '../../src/rules/rule';
import { seasonPhase } from '../../src/rules/season-phase';
import { weaknessServed } from '../../src/rules/weakness-served';
import type { InjuryKind } from '../../src/training/athlete';
import { findings } from './checking';
import { repeat } from './weeks';

const PLAN = repeat("Mon long 12 mi | Tue strength 30'", 3);
const RUNS = repeat('Mon easy 5 mi', 3);
const hurt = (kind: InjuryKind) => ({
  injuries: [{ kind, text: kind, until: null }],
  clearedBy: 'physiotherapist',
  goals: ['marathon'] as const,
  weaknesses: ['endurance'] as const,
  phase: 'off-season' as const,
});
const advice = (rule: Rule, weeks: readonly string[], kind: InjuryKind): string | undefined =>
  findings(rule, weeks, { athlete: hurt(kind) })[0]?.advice;

test('a hurt shoulder is sent to no pool', () => {
  expect(advice(crossDaysMin, RUNS, 'upper-body')).toBe(
    'Add 1 day of easy cross-training, such as a ride or yoga.',
  );
  expect(advice(seasonPhase, RUNS, 'upper-body')).toBe('Add a ride or yoga.');
  expect(advice(goalMatch, PLAN, 'upper-body')).toBe(
    'Make one cross-training session a week a bike ride.',
  );
  expect(advice(lowImpactAfterHard, PLAN, 'upper-body')).toBe(
    'Choose a walk, yoga or an easy ride that day, and move the strength to a later day.',
  );
  expect(advice(weaknessServed, RUNS, 'upper-body')).toBe('Add a ride or the elliptical.');
});

test('who is not hurt hears of everything', () => {
  expect(findings(seasonPhase, RUNS, { athlete: { phase: 'off-season' } })[0]?.advice).toBe(
    'Add a swim, a ride, yoga or something new and fun.',
  );
  expect(findings(lowImpactAfterHard, PLAN)[0]?.advice).toContain('an easy swim or an easy ride');
});

test('the ill are asked for nothing', () => {
  const now = ['Mon swim', 'Mon easy 5 mi', 'Mon swim', 'Mon easy 5 mi'];
  expect(advice(seasonPhase, RUNS, 'ill')).toBeUndefined();
  expect(advice(consistency, now, 'ill')).toBeUndefined();
  expect(advice(consistency, now, 'knee')).toBeDefined();
});
