// The search for plans with too many choices to look at each: one week after the other, in a few sweeps.
import { type Held, HOPE, hold, improved, type Wary, withdrawn } from './polish';
import { type ChoiceOf, ordered, type Ranked, type Search } from './search';

/** So many choices of one week are ordered at most. */
const WEEK_LIMIT = 1300;
/** Findings of so many weeks before and after can come from a week's proposals. */
const REACH = { before: 1, after: 4 };
/** What a proposal that adds a finding by itself loses in the order of what is tried. */
const DOUBT = 40;
/** Sweeps over the weeks, as long as they take added findings away: later ones answer to what came after a week. */
const SWEEPS = 3;
/** The rules are asked at most so often for each week in the sweeps, which bounds the time of long plans. */
const QUESTIONS_A_WEEK = { sweeps: 20, refill: 6 };
/** Single changes tried at the end. */
const CHANGES = 30;

/**
 * Starts from the best plain choice of every week rather than from an empty plan, because one
 * session can call for others that only together add no finding. What still adds one is taken
 * back; what can stand without what was taken back with it is then put in again, week by week.
 */
export function weekByWeek<Candidate>(problem: Search<Candidate>): ChoiceOf<Candidate> {
  const cautious = wary(problem);
  const weeks = weeksOf(problem);
  const empty: ChoiceOf<Candidate> = problem.candidates.map(() => null);
  const greedy = weeks.reduce(
    (choice, at) => ordered(cautious, choice, at, WEEK_LIMIT)[0]?.choice ?? choice,
    empty,
  );
  const swept = sweep(
    counted(cautious, QUESTIONS_A_WEEK.sweeps * weeks.length),
    hold(cautious, greedy),
  );
  const safe = withdrawn(cautious, swept);
  const refilled = sweep(counted(cautious, QUESTIONS_A_WEEK.refill * weeks.length), safe);
  return improved(cautious, refilled, CHANGES).choice;
}

/** Betters one week after the other; again, as long as that takes added findings away. */
function sweep<Candidate>(problem: Counted<Candidate>, start: Held<Candidate>): Held<Candidate> {
  const weeks = weeksOf(problem);
  let current = start;
  for (let nth = 0; nth < SWEEPS; nth += 1) {
    const before = current;
    for (const at of weeks) current = bestWeek(problem, current, at);
    if (current.added === 0 || current.added === before.added) break;
  }
  return current;
}

interface Counted<Candidate> extends Wary<Candidate> {
  readonly hasQuestions: () => boolean;
}

function counted<Candidate>(problem: Wary<Candidate>, most: number): Counted<Candidate> {
  let asked = 0;
  return {
    ...problem,
    judge: (choice) => {
      asked += 1;
      return problem.judge(choice);
    },
    hasQuestions: () => asked < most,
  };
}

/** Indices of the open places of each week. */
function weeksOf<Candidate>({ places }: Search<Candidate>): readonly (readonly number[])[] {
  const weeks = new Map<number, number[]>();
  for (const [index, { week }] of places.entries()) {
    const known = weeks.get(week);
    if (known === undefined) weeks.set(week, [index]);
    else known.push(index);
  }
  return [...weeks.values()];
}

/**
 * Lets choices come later whose candidates add a finding on their own day or the next. One
 * question serves all weeks: each holds one candidate only, far from those of the other weeks.
 */
function wary<Candidate>(problem: Search<Candidate>): Wary<Candidate> {
  const weeks = weeksOf(problem);
  const clashes = new Set<Candidate>();
  for (let nth = 0; weeks.some((at) => nth < at.length); nth += 1) {
    const at = new Set(weeks.flatMap((week) => week[nth] ?? []));
    const most = Math.max(0, ...[...at].map((place) => problem.candidates[place]?.length ?? 0));
    for (let rank = 0; rank < most; rank += 1) {
      const alone = problem.candidates.map((each, place) =>
        at.has(place) ? (each[rank] ?? null) : null,
      );
      const addedOn = new Set(problem.judge(alone).addedOn);
      alone.forEach((candidate, place) => {
        const day = problem.places[place]?.day ?? 0;
        if (candidate !== null && (addedOn.has(day) || addedOn.has(day + 1))) {
          clashes.add(candidate);
        }
      });
    }
  }
  const doubts = (choice: ChoiceOf<Candidate>): number => {
    let count = 0;
    for (const each of choice) if (each !== null && clashes.has(each)) count += 1;
    return count;
  };
  return {
    ...problem,
    plain: (choice, range) => problem.plain(choice, range) - DOUBT * doubts(choice),
    exactly: problem.plain,
  };
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
