// The fixes of one occurrence of a finding: everything that may be tried around its sessions, by the rules' own verdict.
import type { Finding, Occurrence } from '../../rules/finding';
import type { Day } from '../../training/plan';
import type { Session } from '../../training/session';
import { adds, besideRuns, lacking, standIns } from './adds';
import { type Attempt, cellsEdited, FIX_KINDS } from './attempt';
import { removals, replacements, shortenings, softenings } from './changes';
import { type Desk, isKey, isOpen } from './desk';
import { type Draft, planOf, samePlace } from './draft';
import { type Success, successesOf, trialOf } from './judging';
import { moves, reorders, swaps, targetsOf } from './moves';

/** Successes of one kind beyond these are not looked for. */
const MOST_OF_A_KIND = 4;

/** Successes around an occurrence, best first; one alone of each family. */
export function successesAt(
  draft: Draft,
  desk: Desk,
  finding: Pick<Finding, 'rule'>,
  occurrence: Occurrence,
): readonly Success[] {
  const trial = trialOf(draft, { rule: finding.rule, whens: [occurrence.when] });
  const found = [...successesOf(trial, attemptsAt(draft, desk, occurrence), MOST_OF_A_KIND)];
  if (!found.some(({ attempt }) => attempt.kind !== 'remove')) {
    found.push(...successesOf(trial, farAttempts(draft, desk, occurrence), MOST_OF_A_KIND));
  }
  return found.sort(bySize);
}

interface Standing {
  readonly day: Day;
  readonly session: Session;
}

/** All that may be tried within the occurrence's own week, and what may be added for it. */
export function* attemptsAt(draft: Draft, desk: Desk, occurrence: Occurrence): Generator<Attempt> {
  const standing = changeable(draft, desk, occurrence);
  // A finding that names no session may be about one that is missing.
  const lacks = occurrence.sessions.length === 0;
  for (const { day, session } of standing) {
    const targets = targetsOf(draft, desk, day, 0);
    yield* reorders(draft, desk, day, session);
    yield* moves(draft, desk, day, session, targets);
    yield* swaps(draft, desk, day, session, targets);
    yield* shortenings(draft, desk, day, session);
    yield* softenings(draft, desk, day, session);
    const offers = (lacks ? lacking : standIns)(draft, day.index);
    yield* replacements(draft, desk, day, session, offers);
    yield* removals(draft, desk, day, session);
  }
  if (lacks) yield* added(draft, desk, occurrence);
}

/** Moves to the weeks beside. */
export function* farAttempts(draft: Draft, desk: Desk, occurrence: Occurrence): Generator<Attempt> {
  for (const { day, session } of changeable(draft, desk, occurrence)) {
    yield* moves(draft, desk, day, session, targetsOf(draft, desk, day, 1));
  }
}

/** So many weeks back something may be missing that a finding misses at its last. */
const WEEKS_BACK = 3;

function* added(draft: Draft, desk: Desk, { week }: Occurrence): Generator<Attempt> {
  const own = planOf(draft).weeks.find(({ number }) => number === week);
  if (own === undefined) return;
  for (let back = 0; back <= WEEKS_BACK; back += 1) {
    const weeks = new Set([own.index - back]);
    yield* adds(draft, desk, weeks);
    yield* besideRuns(draft, desk, weeks);
  }
}

const changeable = (draft: Draft, desk: Desk, occurrence: Occurrence): readonly Standing[] =>
  standingAt(draft, occurrence).filter(
    ({ day, session }) =>
      session.activity !== 'rest' &&
      isOpen(desk, day, session.source) &&
      !isKey(draft, day, session),
  );

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
