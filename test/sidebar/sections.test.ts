// Which findings are shown, in which order, and what of the past is folded away.
import { layOut, pastWeeks, silentYear } from '../../src/sidebar/check/sections';
import { FINDINGS, finding, plan } from './sheet';

const ALL = new Set<never>();

test("a plan's one year goes without saying, of two years this one", () => {
  expect(silentYear(plan({ today: '2025-12-01' }))).toBe('2026');
  const [first, ...others] = plan().weeks;
  if (!first) throw new Error('the plan has four weeks');
  const weeks = [{ ...first, until: '2025-12-31' }, ...others];
  expect(silentYear(plan({ weeks, today: '2025-12-01' }))).toBe('2025');
});

test('findings stand under several weeks, then week by week, then the athlete', () => {
  const { sections } = layOut(plan(), ALL, true);
  expect(sections.map(({ title }) => title)).toEqual([
    'Several weeks',
    'Week 1 · 25 May',
    'Week 3 · 8 Jun',
    'Week 4 · 15 Jun',
    'The athlete',
  ]);
});

test('what is grave about the athlete comes first', () => {
  const grave = finding(
    'see-a-professional',
    'error',
    'Nobody cleared the knee.',
    'Ask a doctor.',
    [{ when: '', week: null, a1: null }],
  );
  const { sections } = layOut(plan({ findings: [...FINDINGS, grave] }), ALL, true);
  expect(sections[0]?.title).toBe('The athlete');
});

test('the medical line is not told a second time as a finding', () => {
  const medical = 'See a physiotherapist or doctor first.';
  const told = finding('see-a-professional', 'error', medical, '', [
    { when: '', week: null, a1: null },
  ]);
  const { sections, counts } = layOut(plan({ findings: [told], medical }), ALL, true);
  expect(sections).toEqual([]);
  expect(counts.error).toBe(0);
});

test('within a week the gravest comes first', () => {
  const { sections } = layOut(plan({ findings: [...FINDINGS].reverse() }), ALL, true);
  const week = sections.find(({ title }) => title.startsWith('Week 4'));
  expect(week?.findings.map((each) => each.finding.severity)).toEqual(['error', 'note']);
});

test('a week is past when its last day lies before today', () => {
  expect([...pastWeeks(plan({ today: '2026-06-07' }))]).toEqual([1]);
  expect([...pastWeeks(plan({ today: '2026-06-08' }))]).toEqual([1, 2]);
});

test('a plan that lies behind as a whole is shown as a whole', () => {
  expect(pastWeeks(plan({ today: '2027-01-01' })).size).toBe(0);
});

test('a plan without dates has no past', () => {
  const weeks = plan().weeks.map((week) => ({ ...week, from: null, until: null }));
  expect(pastWeeks(plan({ weeks })).size).toBe(0);
});

test('a week number that comes twice is past when both weeks are', () => {
  const [first, second, third, fourth] = plan().weeks;
  if (!first || !second || !third || !fourth) throw new Error('the plan has four weeks');
  const weeks = [first, second, { ...third, number: 1 }, { ...fourth, number: 2 }];
  expect([...pastWeeks(plan({ weeks, today: '2026-06-16' }))]).toEqual([1]);
});

test('past findings are counted and folded, a group keeps its later weeks', () => {
  const shown = layOut(plan(), ALL, false);
  expect(shown.past).toBe(1);
  expect(shown.counts).toEqual({ error: 2, warning: 1, note: 2 });
  const group = shown.sections[0]?.findings[0];
  expect(group?.occurrences.map(({ when, a1 }) => [when, a1])).toEqual([
    ['Week 3', 'C5'],
    ['Week 4', 'C6'],
  ]);
});

test('the filter hides findings and leaves the counts', () => {
  const shown = layOut(plan(), new Set(['error'] as const), true);
  expect(shown.sections.flatMap(({ findings }) => findings)).toHaveLength(2);
  expect(shown.counts).toEqual({ error: 2, warning: 2, note: 2 });
});
