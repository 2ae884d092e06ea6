// The fixes of one occurrence of a finding: everything that may be tried around its sessions, by the rules' own verdict.
import type { Finding, Occurrence } from '../../rules/finding';
import type { Day } from '../../training/plan';
import type { Session } from '../../training/session';
import { adds, standIns } from './adds';
import { type Attempt, cellsEdited, FIX_KINDS } from './attempt';
import { removals, replacements, shortenings, softenings } from './changes';
import { type Desk, isKey, isOpen } from './desk';
import { type Draft, planOf, samePlace } from './draft';
import { type Success, type Trial, trialOf } from './judging';
import { moves, reorders, swaps, targetsOf } from './moves';

interface Standing {
  readonly day: Day;
  readonly session: Session;
}

/** Every success around an occurrence, best first. */
export function successesAt(
  draft: Draft,
  desk: Desk,
  finding: Pick<Finding, 'rule'>,
  occurrence: Occurrence,
): readonly Success[] {
  const trial = trialOf(draft, { rule: finding.rule, whens: [occurrence.when] });
  const standing = standingAt(draft, occurrence).filter(({ day, session }) =>
    isChangeable(draft, desk, day, session),
  );
  const found = standing.flatMap((each) => around(draft, desk, trial, each, 0));
  if (occurrence.sessions.length === 0) found.push(...added(draft, desk, trial, occurrence));
  if (!found.some(({ attempt }) => attempt.kind !== 'remove')) {
    found.push(...standing.flatMap((each) => far(draft, desk, trial, each)));
  }
  return [...found].sort(bySize);
}

const isChangeable = (draft: Draft, desk: Desk, day: Day, session: Session): boolean =>
  session.activity !== 'rest' && isOpen(desk, day, session.source) && !isKey(draft, day, session);

/** The sessions an occurrence speaks of; of a whole week all that are in it. */
export function standingAt(draft: Draft, occurrence: Occurrence): readonly Standing[] {
  const plan = planOf(draft);
  if (occurrence.sessions.length === 0) {
    const week = plan.weeks.find(({ number }) => number === occurrence.week);
    if (week === undefined) return [];
    return plan.days
      .slice(week.first, week.last + 1)
      .flatMap((day) => day.sessions.map((session) => ({ day, session })));
  }
  return plan.days.flatMap((day) =>
    day.sessions
      .filter(({ source }) =>
        occurrence.sessions.some((each) => samePlace(each, source) && each.start === source.start),
      )
      .map((session) => ({ day, session })),
  );
}

/** What may be tried with one session, without leaving its week. */
function around(
  draft: Draft,
  desk: Desk,
  trial: Trial,
  { day, session }: Standing,
  weeks: 0 | 1,
): Success[] {
  const targets = targetsOf(draft, desk, day, weeks);
  const each = (attempts: readonly Attempt[]) => attempts.flatMap((one) => trial.judge(one) ?? []);
  return [
    ...each(reorders(draft, desk, day, session)),
    ...each(moves(draft, desk, day, session, targets)),
    ...each(swaps(draft, desk, day, session, targets)),
    ...first(shortenings(draft, desk, day, session), trial),
    ...each(softenings(draft, desk, day, session)),
    ...each(replacements(draft, desk, day, session, standIns(draft, day.index))),
    ...each(removals(draft, desk, day, session)),
  ];
}

/** The weeks beside, where nothing else helps. */
function far(draft: Draft, desk: Desk, trial: Trial, { day, session }: Standing): Success[] {
  const targets = targetsOf(draft, desk, day, 1);
  return moves(draft, desk, day, session, targets).flatMap((one) => trial.judge(one) ?? []);
}

function first(attempts: readonly Attempt[], trial: Trial): readonly Success[] {
  for (const attempt of attempts) {
    const success = trial.judge(attempt);
    if (success !== null) return [success];
  }
  return [];
}

/** So many weeks back something may be missing that a finding misses at its last. */
const WEEKS_BACK = 3;

function added(draft: Draft, desk: Desk, trial: Trial, { week }: Occurrence): readonly Success[] {
  const own = planOf(draft).weeks.find(({ number }) => number === week);
  if (own === undefined) return [];
  for (let back = 0; back <= WEEKS_BACK; back += 1) {
    const found = adds(draft, desk, new Set([own.index - back])).flatMap(
      (one) => trial.judge(one) ?? [],
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Removal last; fewest cells first; then what leaves least to find. */
export function bySize(a: Success, b: Success): number {
  const removes = ({ attempt }: Success) => (attempt.kind === 'remove' ? 1 : 0);
  const rank = ({ attempt }: Success) => FIX_KINDS.indexOf(attempt.kind);
  return (
    removes(a) - removes(b) ||
    cellsEdited(a.attempt.edits) - cellsEdited(b.attempt.edits) ||
    a.cost - b.cost ||
    rank(a) - rank(b) ||
    reach(a.attempt) - reach(b.attempt)
  );
}

/** Days between what is edited. */
function reach({ days }: Attempt): number {
  const indices = [...days.keys()];
  return Math.max(...indices) - Math.min(...indices);
}
