// Why a finding stays: said honestly, in one sentence.
import type { Finding } from '../../rules/finding';
import { type Desk, isKey, isOpen, isPast } from './desk';
import { type Draft, keyOf } from './draft';
import { standingAt } from './occurrence';
import { repairsAt } from './pairs';

/** The reason why no edit of `fixAll` took the finding away. */
export function reasonLeft(draft: Draft, desk: Desk, finding: Finding): string {
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
  if (removal !== undefined) {
    return `Only one thing solves it: ${removal.attempt.title.charAt(0).toLowerCase()}${removal.attempt.title.slice(1)}.`;
  }
  return found.length > 0
    ? 'What would solve it edits a cell that another repair needs.'
    : 'No small edit solves it without breaking another rule.';
}
