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
}

/** One entry for each open place; null leaves it open. */
export type ChoiceOf<Candidate> = readonly (Candidate | null)[];

export interface SearchPlace {
  readonly day: number;
  readonly week: number;
  /** Nothing is missed where it stays open: not the coach's own placeholder. */
  readonly optional: boolean;
}

export interface Search<Candidate> {
  /** For each open place its candidates, the most useful first; leaving it open is always one more. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** The open places, days ascending. */
  readonly places: readonly SearchPlace[];
  /** More optional places than this are not filled in one week where choices are too many. */
  readonly mostOptional: number;
  /** What sort of training a candidate is: a week's choices of different sorts are all worth a try. */
  readonly sortOf: (candidate: Candidate) => string;
  /** The score without findings; of a range of weeks alone where one is given. */
  readonly plain: (
    choice: ChoiceOf<Candidate>,
    range?: { readonly from: number; readonly to: number },
  ) => number;
  /** Asks the rules; the costly part. */
  readonly judge: (choice: ChoiceOf<Candidate>) => Verdict;
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
  for (const { choice, plain } of ordered({ ...problem, mostOptional: all.length }, empty, all)) {
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
 * Choices that differ from `from` at the places given, best plain score first. All of them, unless
 * they are more than the limit: then the later candidates of each place are left out.
 */
export function ordered<Candidate>(
  { candidates, places, mostOptional, plain }: Search<Candidate>,
  from: ChoiceOf<Candidate>,
  at: readonly number[],
  limit = ENUMERABLE,
): readonly Ranked<Candidate>[] {
  if (at.length === 0) return [{ choice: from, plain: plain(from) }];
  const each = at.map((place) => ({
    place,
    offers: candidates[place] ?? [],
    optional: places[place]?.optional ?? false,
  }));
  const count = (most: number): number =>
    combinations(
      each.map(({ offers, optional }) => ({ offers: Math.min(offers.length, most), optional })),
      mostOptional,
    );
  const most = breadth(Math.max(1, ...each.map(({ offers }) => offers.length)), count, limit);
  const open = from.map((known, index) => (at.includes(index) ? null : known));
  let choices: { choice: ChoiceOf<Candidate>; filled: number }[] = [{ choice: open, filled: 0 }];
  for (const { place, offers, optional } of each) {
    choices = choices.flatMap((known) => {
      if (optional && known.filled >= mostOptional) return [known];
      const filled = known.filled + (optional ? 1 : 0);
      const others = offers.slice(0, most).map((offer) => {
        const choice = known.choice.slice();
        choice[place] = offer;
        return { choice, filled };
      });
      return [known, ...others];
    });
  }
  // Places of one week leave the score of far weeks as it is: variety looks four weeks back.
  const weeks = at.map((place) => places[place]?.week ?? 0);
  const range = { from: Math.max(0, Math.min(...weeks) - 4), to: Math.max(...weeks) + 4 };
  const others = plain(from) - plain(from, range);
  return choices
    .map(({ choice }) => ({ choice, plain: others + plain(choice, range) }))
    .sort((a, b) => b.plain - a.plain);
}

/** How many choices there are with no more than so many optional places filled. */
function combinations(
  places: readonly { readonly offers: number; readonly optional: boolean }[],
  mostOptional: number,
): number {
  let byFilled = [1];
  for (const { offers, optional } of places) {
    byFilled = optional
      ? [...byFilled, 0]
          .map((ways, filled) => ways + (byFilled[filled - 1] ?? 0) * offers)
          .slice(0, mostOptional + 1)
      : byFilled.map((ways) => ways * (offers + 1));
  }
  return byFilled.reduce((sum, ways) => sum + ways, 0);
}

/** How many candidates of each place can be combined within the limit; one at least. */
export function breadth(longest: number, count: (most: number) => number, limit: number): number {
  let most = longest;
  while (most > 1 && count(most) > limit) most -= 1;
  return most;
}
