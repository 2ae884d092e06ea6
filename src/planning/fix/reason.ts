// Why a finding stays: said honestly, in one sentence.
import type { Finding } from '../../rules/finding';
import { type Desk, isKey, isOpen, isPast } from './desk';
import { type Draft, draftWith, keyOf } from './draft';
import { addedTo, costOf, glanceAt } from './judging';
import { attemptsAt, standingAt } from './occurrence';
import { repairsAt } from './pairs';

/**
 * The reason why no edit took the finding away.
 *
 * @param alone it was looked at by itself, so that no other repair stands in the way.
 */
export function reasonLeft(draft: Draft, desk: Desk, finding: Finding, alone = false): string {
  const [first] = finding.occurrences;
  if (finding.rule === 'see-a-professional') {
    return 'Only a professional can clear the injury; no edit of the plan does.';
  }
  if (first.week === null) return 'It is about the athlete, not about a session of the plan.';
  const standing = standingAt(draft, first).filter(({ session }) => session.activity !== 'rest');
  if (standing.length === 0) return 'The days it speaks of hold no session that could change.';
  const free = standing.filter(({ day, session }) => !isKey(draft, day, session));
  if (free.length === 0) return 'It is about key runs, which stay where and what they are.';
  if (free.every(({ day, session }) => isPast(desk, day) || session.done !== null)) {
    return 'Its sessions are past or done.';
  }
  if (free.every(({ session }) => desk.locked.has(keyOf(session.source)))) {
    return 'Its cells are protected or ticked as fixed.';
  }
  if (free.every(({ day, session }) => !isOpen(desk, day, session.source))) {
    return 'Its sessions are past, done or in cells that stay as they are.';
  }
  const found = repairsAt(draft, desk, finding, first);
  const [removal] = found.filter(({ attempt }) => attempt.kind === 'remove');
  if (removal !== undefined) return `Only one thing solves it: ${begun(removal.attempt.title)}.`;
  if (found.length === 0) return brokenBy(draft, desk, finding);
  return alone
    ? 'What would solve it cannot be written so that the cells still read that way.'
    : 'What would solve it edits a cell that another repair needs.';
}

/** What stands against the edit that breaks least; or that there is none. */
function brokenBy(draft: Draft, desk: Desk, finding: Finding): string {
  const [first] = finding.occurrences;
  const glance = glanceAt(draft, { rule: finding.rule, whens: [first.when] });
  const misses = [...attemptsAt(draft, desk, first)]
    .filter((attempt) => glance(attempt) > 0)
    .slice(0, MOST_MISSES)
    .map((attempt) => {
      const after = draftWith(draft, attempt.edits, attempt.days);
      return { attempt, cost: costOf(after.findings), broken: addedTo(draft, after) };
    })
    .sort((a, b) => a.cost - b.cost);
  const [least] = misses;
  if (least === undefined) return 'No small edit of the sessions there solves it.';
  if (least.broken.every((each) => each.finding.rule === finding.rule)) {
    return 'Every small edit only carries it to another day or week.';
  }
  const titles = new Set(least.broken.map((each) => each.finding.title));
  return `To ${begun(least.attempt.title)} would solve it, but breaks another rule: ${[...titles].join('; ')}.`;
}

const MOST_MISSES = 12;

const begun = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
