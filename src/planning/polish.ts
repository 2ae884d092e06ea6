// What comes after the sweeps over the weeks: proposals are taken back until no finding is added, then bettered one by one.
import type { ChoiceOf, Search } from './search';

/** Another choice is not expected to save more than a note. */
export const HOPE = 5;
/** So many proposals near an added finding are tried to be taken back, one by one. */
const WITHDRAWALS = 8;
/** A place's proposal counts for the variety of so many weeks before and after. */
const VARIETY_WEEKS = 4;

export interface Wary<Candidate> extends Search<Candidate> {
  /** The plain score; `plain` itself is lower for what the rules will hardly allow. */
  readonly exactly: Search<Candidate>['plain'];
}

/** A choice with what the rules said of it. */
export interface Held<Candidate> {
  readonly choice: ChoiceOf<Candidate>;
  readonly added: number;
  readonly addedIn: readonly number[];
  readonly cost: number;
  readonly score: number;
}

/** Asks the rules about a choice. */
export function hold<Candidate>(
  problem: Wary<Candidate>,
  choice: ChoiceOf<Candidate>,
): Held<Candidate> {
  const { added, addedIn, cost } = problem.judge(choice);
  return { choice, added, addedIn, cost, score: problem.exactly(choice) - cost };
}

/**
 * Takes proposals back until no finding is added: the one nearest to an added finding whose
 * withdrawal helps, and where none does alone, all around it, in ever wider reach.
 */
export function withdrawn<Candidate>(
  problem: Wary<Candidate>,
  held: Held<Candidate>,
): Held<Candidate> {
  let left = held;
  let reach = 1;
  while (left.added > 0) {
    const { choice, added, addedIn } = left;
    const weekOf = (at: number) => problem.places[at]?.week ?? 0;
    const distance = (at: number) =>
      Math.min(...addedIn.map((week) => Math.abs(week - weekOf(at))));
    const near = [...choice.keys()]
      .filter((at) => choice[at] !== null)
      .map((at) => ({ at, far: distance(at) }))
      .sort((a, b) => a.far - b.far || b.at - a.at)
      .map(({ at }) => at);
    const [nearest] = near;
    if (nearest === undefined) break;
    const without = (gone: (at: number) => boolean): Held<Candidate> =>
      hold(
        problem,
        choice.map((each, at) => (gone(at) ? null : each)),
      );
    for (const at of near.slice(0, WITHDRAWALS)) {
      left = without((each) => each === at);
      if (left.added < added) break;
    }
    if (left.added < added) {
      reach = 1;
    } else {
      const week = weekOf(nearest);
      left = without((at) => Math.abs(weekOf(at) - week) < reach);
      reach *= 2;
    }
  }
  return left;
}

/**
 * Changes one proposal, or fills one open place, as long as that makes the score better and adds
 * no finding; the change that promises most first. Much was taken back in one go before.
 */
export function improved<Candidate>(
  problem: Wary<Candidate>,
  held: Held<Candidate>,
  questions: number,
): Held<Candidate> {
  let best = held;
  const refused = new Set<Candidate>();
  for (let asked = 0; asked < questions; asked += 1) {
    const change = bestChange(problem, best, refused);
    if (change === null) break;
    const next = hold(problem, change.choice);
    if (next.added === 0 && next.score > best.score) best = next;
    else refused.add(change.candidate);
  }
  return best;
}

/** The single change with the highest plain score that could still be better than what is held. */
function bestChange<Candidate>(
  problem: Wary<Candidate>,
  { choice, score, cost }: Held<Candidate>,
  refused: ReadonlySet<Candidate>,
): { choice: ChoiceOf<Candidate>; candidate: Candidate } | null {
  const now = problem.exactly(choice);
  let best: { plain: number; at: number; candidate: Candidate } | null = null;
  for (const [at, candidates] of problem.candidates.entries()) {
    const week = problem.places[at]?.week ?? 0;
    const range = { from: Math.max(0, week - VARIETY_WEEKS), to: week + VARIETY_WEEKS };
    const near = problem.plain(choice, range);
    for (const candidate of candidates) {
      if (choice[at] === candidate || refused.has(candidate)) continue;
      const plain = now - near + problem.plain(replaced(choice, at, candidate), range);
      if (best === null || plain > best.plain) best = { plain, at, candidate };
    }
  }
  if (best === null || best.plain - cost + HOPE <= score) return null;
  return { choice: replaced(choice, best.at, best.candidate), candidate: best.candidate };
}

const replaced = <Candidate>(
  choice: ChoiceOf<Candidate>,
  at: number,
  candidate: Candidate,
): ChoiceOf<Candidate> => choice.map((each, index) => (index === at ? candidate : each));
