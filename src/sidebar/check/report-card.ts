// The summary at the end of a check, as text to paste to anyone.
import type { CheckAnswer, FindingCard } from '../../sheets/answers';
import { SEVERITIES, SEVERITY_WORDS, sayCounts, writeDate } from '../words';

const MOST = 3;

/** What was read, the findings by severity, and the three that matter most. */
export function reportCard(answer: CheckAnswer): string {
  const lines = [
    `Crosstrain report: ${answer.tab}`,
    `Read on ${writeDate(answer.today)}: ${answer.summary}.`,
    `Found: ${sayCounts(answer.counts)}.`,
  ];
  if (answer.medical !== null) lines.push(answer.medical);
  const first = mostImportant(answer.findings);
  if (first.length > 0) {
    lines.push('', first.length === 1 ? 'What matters:' : 'What matters most:');
    lines.push(...first.flatMap((finding, index) => entry(finding, index + 1)));
  }
  const open = answer.unread.length;
  if (open > 0) {
    lines.push('', open === 1 ? '1 cell could not be read.' : `${open} cells could not be read.`);
  }
  return lines.join('\n');
}

/** The gravest first, and of equals the one that happens most often. */
export function mostImportant(findings: readonly FindingCard[]): readonly FindingCard[] {
  return [...findings]
    .sort(
      (one, other) =>
        SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
        other.occurrences.length - one.occurrences.length,
    )
    .slice(0, MOST);
}

const entry = (finding: FindingCard, number: number): string[] => [
  `${number}. ${SEVERITY_WORDS[finding.severity]}: ${finding.message}`,
  `   ${finding.advice}`,
];
