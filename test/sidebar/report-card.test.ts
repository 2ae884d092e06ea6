// The report card: what was read, how much was found, what matters most.
import { mostImportant, reportCard } from '../../src/sidebar/check/report-card';
import { finding, plan } from './sheet';

test('says what was read, when, and how much was found', () => {
  const card = reportCard(plan());
  expect(card).toContain('Spring marathon, second block for Robin');
  expect(card).toContain('Read on 11 Jun 2026: 4 weeks, Monday to Sunday, rows 3 to 6, miles.');
  expect(card).toContain('Found: 2 errors, 2 warnings and 2 notes.');
  expect(card).toContain('1 cell could not be read.');
});

test('names three findings, the gravest first, the more frequent before the rarer', () => {
  const rare = { when: 'Week 1', week: 1, a1: 'A1' };
  const often = [rare, { when: 'Week 2', week: 2, a1: 'A2' }] as const;
  const findings = [
    finding('a', 'note', 'Note.', '', [rare]),
    finding('b', 'warning', 'Rare warning.', '', [rare]),
    finding('c', 'warning', 'Frequent warning.', '', often),
    finding('d', 'error', 'Error.', '', [rare]),
  ];
  expect(mostImportant(findings).map(({ rule }) => rule)).toEqual(['d', 'c', 'b']);
});

test('a plan without findings has a short card', () => {
  const card = reportCard(plan({ findings: [], unread: [] }));
  expect(card).toContain('no errors, no warnings and no notes');
  expect(card).not.toContain('matters');
});

test('the medical line travels with the card', () => {
  expect(reportCard(plan({ medical: 'See a doctor first.' }))).toContain('See a doctor first.');
});
