// Two edits that work together: one that solves a finding and breaks something, and one that mends what it broke.
import type { Finding, Occurrence } from '../../rules/finding';
import { type Attempt, cellsEdited, lockCells, netted } from './attempt';
import type { Desk } from './desk';
import { type Draft, draftWith, keyOf } from './draft';
import { addedTo, comparing, costOf, countsOf, fewer, glanceAt, type Success } from './judging';
import { attemptsAt, successesAt } from './occurrence';

/** So many near misses are followed, those that break least first. */
const MOST_MISSES = 6;
const MOST_FOUND = 2;

interface Miss {
  readonly attempt: Attempt;
  readonly draft: Draft;
  readonly broken: readonly { readonly finding: Finding; readonly occurrence: Occurrence }[];
}

/** All that repairs an occurrence, best first: single edits, and pairs where no single one keeps every session. */
export function repairsAt(
  draft: Draft,
  desk: Desk,
  finding: Pick<Finding, 'rule' | 'severity'>,
  occurrence: Occurrence,
): readonly Success[] {
  const single = successesAt(draft, desk, finding, occurrence);
  const isEnough = single.some(({ attempt }) => attempt.kind !== 'remove');
  // A note is not worth turning a week about.
  if (isEnough || finding.severity === 'note') return single;
  return [...pairsAt(draft, desk, finding, occurrence), ...single];
}

/** Pairs of edits around an occurrence, the second at the only thing that the first one breaks. */
export function pairsAt(
  draft: Draft,
  desk: Desk,
  finding: Pick<Finding, 'rule'>,
  occurrence: Occurrence,
): readonly Success[] {
  const verdict = comparing(draft);
  const before = countsOf(draft.findings, finding.rule);
  const aim = { rule: finding.rule, whens: [occurrence.when] };
  const found: Success[] = [];
  for (const miss of missesAt(draft, desk, finding, occurrence)) {
    const [broken] = miss.broken;
    if (broken === undefined) continue;
    const cells = settled(miss.attempt, desk.locked);
    const glance = glanceAt(miss.draft, {
      rule: broken.finding.rule,
      whens: [broken.occurrence.when],
    });
    for (const second of attemptsAt(miss.draft, { ...desk, locked: cells }, broken.occurrence)) {
      if (second.kind === 'remove' || glance(second) === 0) continue;
      const after = draftWith(miss.draft, second.edits, second.days);
      const cost = verdict(after.findings);
      if (cost === null || fewer(before, countsOf(after.findings, aim.rule), aim) === 0) continue;
      found.push({ attempt: both(miss.attempt, second), after, solved: 1, cost });
      break;
    }
    if (found.length >= MOST_FOUND) return found;
  }
  return found;
}

/** The cells that the second edit leaves alone: all of the first's but the one that a move has left. */
function settled(attempt: Attempt, locked: ReadonlySet<string>): ReadonlySet<string> {
  const cells = new Set(locked);
  const [first] = attempt.edits;
  if (attempt.kind !== 'move' || first?.kind !== 'cell') lockCells(attempt, cells);
  else cells.add(keyOf(first.place));
  return cells;
}

/** Attempts that solve the occurrence and add one finding, the least grave first. */
function missesAt(
  draft: Draft,
  desk: Desk,
  { rule }: Pick<Finding, 'rule'>,
  occurrence: Occurrence,
): readonly Miss[] {
  const glance = glanceAt(draft, { rule, whens: [occurrence.when] });
  const misses: Miss[] = [];
  for (const attempt of attemptsAt(draft, desk, occurrence)) {
    if (attempt.kind === 'remove' || glance(attempt) === 0) continue;
    const after = draftWith(draft, attempt.edits, attempt.days);
    const broken = addedTo(draft, after);
    if (broken.length === 1) misses.push({ attempt, draft: after, broken });
  }
  return misses
    .sort(
      (a, b) =>
        costOf(a.draft.findings) - costOf(b.draft.findings) ||
        cellsEdited(a.attempt.edits) - cellsEdited(b.attempt.edits),
    )
    .slice(0, MOST_MISSES);
}

function both(first: Attempt, second: Attempt): Attempt {
  return {
    kind: first.kind,
    edits: netted([...first.edits, ...second.edits]),
    days: new Map([...first.days, ...second.days]),
    family: `${first.family} and ${second.family}`,
    title: `${first.title}${first.detail}; ${second.title.charAt(0).toLowerCase()}${second.title.slice(1)}`,
    detail: second.detail,
  };
}
