// Which findings are shown, and under which heading: several weeks, week by week, the athlete.

import type { Severity } from '../../rules/finding';
import type { CheckAnswer, FindingCard } from '../../sheets/answers';
import { SEVERITIES } from '../words';

/** One time a finding happens, with its cell. */
export interface ShownOccurrence {
  /** Index into the finding's occurrences. */
  readonly index: number;
  readonly when: string;
  readonly message: string;
  readonly a1: string | null;
}

export interface ShownFinding {
  readonly finding: FindingCard;
  /** Those that are not folded away. */
  readonly occurrences: readonly ShownOccurrence[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Gravest first. */
  readonly findings: readonly ShownFinding[];
}

export interface Shown {
  readonly sections: readonly Section[];
  /** Of what is shown before the filter. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that lie in past weeks alone. */
  readonly past: number;
}

/** Numbers of the weeks that ended before today; none where all did, for then the plan is looked back on. */
export function pastWeeks({ weeks, today }: CheckAnswer): ReadonlySet<number> {
  const past = weeks.filter(({ until }) => until !== null && until < today);
  if (past.length === weeks.length) return new Set();
  // A sheet of two blocks may count from 1 twice: a number is past when all its weeks are.
  const open = new Set(weeks.filter((week) => !past.includes(week)).map((week) => week.number));
  return new Set(past.map((week) => week.number).filter((number) => !open.has(number)));
}

/** The year that goes without saying: the plan's own where it has one alone, else this year. */
export function silentYear({ weeks, today }: CheckAnswer): string {
  const years = new Set(weeks.flatMap(({ until }) => (until === null ? [] : [until.slice(0, 4)])));
  const [year] = years;
  return year !== undefined && years.size === 1 ? year : today.slice(0, 4);
}

/**
 * Lays the findings out.
 *
 * @param only the severities to show; all of them where it is empty.
 */
export function layOut(answer: CheckAnswer, only: ReadonlySet<Severity>, showPast: boolean): Shown {
  const past = pastWeeks(answer);
  // The medical line stands above everything, whatever the filter; once is enough.
  const all = answer.findings
    .filter(({ message }) => message !== answer.medical)
    .map((finding) => ({ finding, occurrences: occurrencesOf(finding) }));
  const current = all.flatMap(({ finding, occurrences }) => {
    const left = occurrences.filter(({ index }) => !isPast(finding, index, past));
    return left.length === 0 ? [] : [{ finding, occurrences: left }];
  });
  const shown = showPast ? all : current;
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { finding } of shown) counts[finding.severity] += 1;
  const kept = shown.filter(({ finding }) => only.size === 0 || only.has(finding.severity));
  return { sections: sectionsOf(kept, answer), counts, past: all.length - current.length };
}

const occurrencesOf = (finding: FindingCard): ShownOccurrence[] =>
  finding.occurrences.map(({ when, message }, index) => ({
    index,
    when,
    message,
    a1: finding.cells[index] ?? null,
  }));

function isPast(finding: FindingCard, index: number, past: ReadonlySet<number>): boolean {
  const week = finding.occurrences[index]?.week ?? null;
  return week !== null && past.has(week);
}

const ATHLETE = -2;
const SEVERAL = -1;

function sectionsOf(shown: readonly ShownFinding[], answer: CheckAnswer): Section[] {
  const sections = new Map<number, ShownFinding[]>();
  for (const each of shown) {
    const id = sectionOf(each.finding);
    sections.set(id, [...(sections.get(id) ?? []), each]);
  }
  const grave = sections.get(ATHLETE)?.some(({ finding }) => finding.severity === 'error') ?? false;
  const weeks = answer.weeks.map((week) => week.number);
  // What is grave about the athlete comes before any week; what is not can wait.
  const order = grave ? [ATHLETE, SEVERAL, ...weeks] : [SEVERAL, ...weeks, ATHLETE];
  return [...sections]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([id, findings]) => ({
      id: String(id),
      title: titleOf(id, answer),
      findings: [...findings].sort((one, other) => gravity(one) - gravity(other)),
    }));
}

function sectionOf({ occurrences }: FindingCard): number {
  const weeks = new Set(occurrences.map(({ week }) => week));
  if (weeks.size > 1) return SEVERAL;
  return occurrences[0].week ?? ATHLETE;
}

const gravity = ({ finding }: ShownFinding): number => SEVERITIES.indexOf(finding.severity);

function titleOf(id: number, { weeks }: CheckAnswer): string {
  if (id === ATHLETE) return 'The athlete';
  if (id === SEVERAL) return 'Several weeks';
  const from = weeks.find(({ number }) => number === id)?.from ?? null;
  return from === null ? `Week ${id}` : `Week ${id} · ${from}`;
}
