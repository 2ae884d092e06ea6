// The search for plans with too many choices to look at each: one week after the other, in a few sweeps.
import { type ChoiceOf, ordered, type Ranked, type Search } from './search';

/** So many choices of one week are ordered at most. */
const WEEK_LIMIT = 1300;
/** Another choice of a week without added findings is not expected to save more than a note. */
const HOPE = 5;
/** Findings of so many weeks before and after can come from a week's proposals. */
const REACH = { before: 1, after: 4 };
/** What a proposal that adds a finding by itself loses in the order of what is tried. */
const DOUBT = 40;
/** Sweeps over the weeks, as long as they take added findings away: later ones answer to what came after a week. */
const SWEEPS = 3;
/** So many proposals near an added finding are tried to be taken back, one by one. */
const WITHDRAWALS = 8;
/** The rules are asked at most so often about single changes at the end. */
const CHANGES = 80;
/** A place's proposal counts for the variety of so many weeks before and after. */
const VARIETY_WEEKS = 4;
/** The rules are asked at most so often in the sweeps, which bounds the time of long plans. */
const QUESTIONS = 160;

/**
 * Starts from the best plain choice of every week rather than from an empty plan, because one
 * session can call for others that only together add no finding. What still adds one in the end
 * is taken back.
 */
export function weekByWeek<Candidate>(whole: Search<Candidate>): ChoiceOf<Candidate> {
  const problem = counted(wary(whole));
  const weeks = weeksOf(problem);
  const empty: ChoiceOf<Candidate> = problem.candidates.map(() => null);
  let current = hold(
    problem,
    weeks.reduce(
      (choice, at) => ordered(problem, choice, at, WEEK_LIMIT)[0]?.choice ?? choice,
      empty,
    ),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const before = current;
    for (const at of weeks) current = bestWeek(problem, current, at);
    if (current.added === 0 || current.added === before.added) break;
  }
  return improved(problem, withdrawn(problem, current)).choice;
}

interface Wary<Candidate> extends Search<Candidate> {
  /** The plain score; `plain` itself is lower for what the rules will hardly allow. */
  readonly exactly: Search<Candidate>['plain'];
}

interface Counted<Candidate> extends Wary<Candidate> {
  readonly hasQuestions: () => boolean;
}

function counted<Candidate>(problem: Wary<Candidate>): Counted<Candidate> {
  let asked = 0;
  return {
    ...problem,
    judge: (choice) => {
      asked += 1;
      return problem.judge(choice);
    },
    hasQuestions: () => asked < QUESTIONS,
  };
}

/** Indices of the open places of each week. */
function weeksOf<Candidate>({ places }: Search<Candidate>): readonly (readonly number[])[] {
  const weeks = [...new Set(places.map(({ week }) => week))];
  return weeks.map((week) => [...places.keys()].filter((index) => places[index]?.week === week));
}

/**
 * Lets choices come later whose candidates add a finding on their own day or the next. One
 * question serves all weeks: each holds one candidate only, far from those of the other weeks.
 */
function wary<Candidate>(problem: Search<Candidate>): Wary<Candidate> {
  const weeks = weeksOf(problem);
  const clashes = new Set<Candidate>();
  for (let nth = 0; weeks.some((at) => nth < at.length); nth += 1) {
    const at = weeks.flatMap((week) => week[nth] ?? []);
    const most = Math.max(0, ...at.map((place) => problem.candidates[place]?.length ?? 0));
    for (let rank = 0; rank < most; rank += 1) {
      const alone = problem.candidates.map((each, place) =>
        at.includes(place) ? (each[rank] ?? null) : null,
      );
      const { addedOn } = problem.judge(alone);
      alone.forEach((candidate, place) => {
        const day = problem.places[place]?.day ?? 0;
        if (candidate !== null && addedOn.some((each) => each === day || each === day + 1)) {
          clashes.add(candidate);
        }
      });
    }
  }
  const doubts = (choice: ChoiceOf<Candidate>): number =>
    choice.reduce((count, each) => count + (each !== null && clashes.has(each) ? 1 : 0), 0);
  return {
    ...problem,
    plain: (choice, range) => problem.plain(choice, range) - DOUBT * doubts(choice),
    exactly: problem.plain,
  };
}

interface Held<Candidate> {
  readonly choice: ChoiceOf<Candidate>;
  readonly added: number;
  readonly addedIn: readonly number[];
  readonly cost: number;
  readonly score: number;
}

function hold<Candidate>(problem: Wary<Candidate>, choice: ChoiceOf<Candidate>): Held<Candidate> {
  const { added, addedIn, cost } = problem.judge(choice);
  return { choice, added, addedIn, cost, score: problem.exactly(choice) - cost };
}

/** On the way a finding may be added that a later week takes away: fewer of them come first, then the score. */
function bestWeek<Candidate>(
  problem: Counted<Candidate>,
  held: Held<Candidate>,
  at: readonly number[],
): Held<Candidate> {
  const week = problem.places[at[0] ?? 0]?.week ?? 0;
  const isNear = (each: number) => each >= week - REACH.before && each <= week + REACH.after;
  let best = held;
  for (const { choice, plain } of promising(problem, held.choice, at)) {
    if (!best.addedIn.some(isNear) && plain - best.cost + HOPE <= best.score) continue;
    if (!problem.hasQuestions()) break;
    const next = hold(problem, choice);
    if (next.added < best.added || (next.added === best.added && next.score > best.score)) {
      best = next;
    }
  }
  return best;
}

/** The best of each mix of sorts, leaving all open among them, best plain score first. */
function promising<Candidate>(
  problem: Search<Candidate>,
  from: ChoiceOf<Candidate>,
  at: readonly number[],
): readonly Ranked<Candidate>[] {
  const tried = new Set<string>();
  return ordered(problem, from, at, WEEK_LIMIT).filter(({ choice }) => {
    const sorts = at.map((index) => choice[index] ?? null);
    const mix = [...new Set(sorts.map((each) => (each === null ? '' : problem.sortOf(each))))]
      .sort()
      .join();
    const isFirst = !tried.has(mix);
    tried.add(mix);
    return isFirst;
  });
}

/**
 * Takes proposals back until no finding is added: the one nearest to an added finding whose
 * withdrawal helps, and where none does alone, all of the nearest week.
 */
function withdrawn<Candidate>(problem: Wary<Candidate>, held: Held<Candidate>): Held<Candidate> {
  let left = held;
  while (left.added > 0) {
    const { choice, added, addedIn } = left;
    const weekOf = (at: number) => problem.places[at]?.week ?? 0;
    const distance = (at: number) =>
      Math.min(...addedIn.map((week) => Math.abs(week - weekOf(at))));
    const near = [...choice.keys()]
      .filter((at) => choice[at] !== null)
      .sort((a, b) => distance(a) - distance(b) || b - a);
    const [nearest] = near;
    if (nearest === undefined) break;
    const without = (gone: (at: number) => boolean): Held<Candidate> =>
      hold(
        problem,
        choice.map((each, at) => (gone(at) ? null : each)),
      );
    const helpful = near
      .slice(0, WITHDRAWALS)
      .map((at) => without((each) => each === at))
      .find((next) => next.added < added);
    left = helpful ?? without((at) => weekOf(at) === weekOf(nearest));
  }
  return left;
}

/**
 * Changes one proposal, or fills one open place, as long as that makes the score better and adds
 * no finding; the change that promises most first. Much was taken back in one go before.
 */
function improved<Candidate>(problem: Wary<Candidate>, held: Held<Candidate>): Held<Candidate> {
  let best = held;
  const refused = new Set<Candidate>();
  for (let asked = 0; asked < CHANGES; asked += 1) {
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
