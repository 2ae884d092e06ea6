// Finds the best choice for all open places: by looking at every one where they are few, week by week where not.
import { weekByWeek } from './week-by-week';

/** What a choice of proposals is worth once the rules have looked at it. */
export interface Verdict {
  /** Findings that were not there before the fill. */
  readonly added: number;
  /** The weeks they stand in, and the days where they stand at one. */
  readonly addedIn: readonly number[];
  readonly addedOn: readonly number[];
  /** What all findings cost. */
  readonly cost: number;
  /** Ids of the rules that a finding was added for. */
  readonly brokenRules: readonly string[];
}

/** One entry for each open place; null leaves it open. */
export type ChoiceOf<Candidate> = readonly (Candidate | null)[];

export interface Search<Candidate> {
  /** For each open place its candidates, best fit first; leaving it open is always one more. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** For each open place its day, in ascending order, and its week. */
  readonly places: readonly { readonly day: number; readonly week: number }[];
  /** What sort of training a candidate is: a week's choices of different sorts are all worth a try. */
  readonly sortOf: (candidate: Candidate) => string;
  /** The score without findings; of a range of weeks alone where one is given. */
  readonly plain: (
    choice: ChoiceOf<Candidate>,
    range?: { readonly from: number; readonly to: number },
  ) => number;
  /** Asks the rules; the costly part. */
  readonly judge: (choice: ChoiceOf<Candidate>) => Verdict;
  /**
   * The same by the rules that look at days and weeks, and by those named of the rest: quicker,
   * for the way to an answer.
   */
  readonly glance: (others: readonly string[]) => (choice: ChoiceOf<Candidate>) => Verdict;
}

/** Up to so many choices are all looked at, which makes the result the best there is. */
export const ENUMERABLE = 2500;

/** The best choice that adds no finding; at worst the one that leaves all open. */
export function search<Candidate>(problem: Search<Candidate>): ChoiceOf<Candidate> {
  const all = problem.candidates.reduce((product, each) => product * (each.length + 1), 1);
  return all <= ENUMERABLE ? exact(problem) : weekByWeek(problem);
}

/**
 * Choices in the order of their plain score. Findings only ever cost, so once a plain score is no
 * better than the best whole score, nothing after it can win.
 */
function exact<Candidate>(problem: Search<Candidate>): ChoiceOf<Candidate> {
  const empty: ChoiceOf<Candidate> = problem.candidates.map(() => null);
  const all = [...problem.candidates.keys()];
  let best = { choice: empty, score: problem.plain(empty) - problem.judge(empty).cost };
  for (const { choice, plain } of ordered(problem, empty, all, ENUMERABLE)) {
    if (plain <= best.score) break;
    const { added, cost } = problem.judge(choice);
    if (added === 0 && plain - cost > best.score) best = { choice, score: plain - cost };
  }
  return best.choice;
}

export interface Ranked<Candidate> {
  readonly choice: ChoiceOf<Candidate>;
  readonly plain: number;
}

/**
 * All choices that differ from `from` at the places given, best plain score first; the weaker
 * candidates of each place are left out where there would be more than the limit.
 */
export function ordered<Candidate>(
  problem: Search<Candidate>,
  from: ChoiceOf<Candidate>,
  at: readonly number[],
  limit: number,
): readonly Ranked<Candidate>[] {
  if (at.length === 0) return [{ choice: from, plain: problem.plain(from) }];
  const counts = at.map((place) => problem.candidates[place]?.length ?? 0);
  const most = breadth(counts, limit);
  const open = from.map((each, index) => (at.includes(index) ? null : each));
  let choices: ChoiceOf<Candidate>[] = [open];
  for (const place of at) {
    const offers = (problem.candidates[place] ?? []).slice(0, most);
    choices = choices.flatMap((choice) => [
      choice,
      ...offers.map((offer) => {
        const next = choice.slice();
        next[place] = offer;
        return next;
      }),
    ]);
  }
  // Places of one week leave the score of far weeks as it is: variety looks four weeks back.
  const weeks = at.map((place) => problem.places[place]?.week ?? 0);
  const range = { from: Math.max(0, Math.min(...weeks) - 4), to: Math.max(...weeks) + 4 };
  const others = problem.plain(from) - problem.plain(from, range);
  return choices
    .map((choice) => ({ choice, plain: others + problem.plain(choice, range) }))
    .sort((a, b) => b.plain - a.plain);
}

/** How many candidates of each place can be combined within the limit; one at least. */
export function breadth(counts: readonly number[], limit: number): number {
  let most = Math.max(1, ...counts);
  const product = () => counts.reduce((all, count) => all * (Math.min(count, most) + 1), 1);
  while (most > 1 && product() > limit) most -= 1;
  return most;
}
