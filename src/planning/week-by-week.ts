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
const QUESTIONS_A_WEEK = 20;
/** So often the sweeps begin anew when a rule about the whole plan was overlooked. */
const ROUNDS = 2;
/** Single changes tried at the end, by a glance and by all rules. */
const CHANGES = { glanced: 40, judged: 10 };

/**
 * Starts from the best plain choice of every week rather than from an empty plan, because one
 * session can call for others that only together add no finding. What still adds one in the end
 * is taken back. On the way rules about the whole plan are asked only where they were broken
 * before; the end is judged by all.
 */
export function weekByWeek<Candidate>(whole: Search<Candidate>): ChoiceOf<Candidate> {
  const problem = wary({ ...whole, judge: whole.glance([]) });
  const full = { ...problem, judge: whole.judge };
  const empty: ChoiceOf<Candidate> = problem.candidates.map(() => null);
  const greedy = weeksOf(problem).reduce(
    (choice, at) => ordered(problem, choice, at, WEEK_LIMIT)[0]?.choice ?? choice,
    empty,
  );
  let held = hold(full, greedy);
  let asked: readonly string[] = [];
  for (let round = 0; round < ROUNDS && (round === 0 || held.added > 0); round += 1) {
    asked = [...new Set([...asked, ...held.brokenRules])];
    const glancing = { ...problem, judge: whole.glance(asked) };
    const swept = withdrawn(glancing, sweep(counted(glancing), hold(glancing, greedy)));
    held = hold(full, improved(glancing, swept, CHANGES.glanced).choice);
  }
  return improved(full, withdrawn(full, held), CHANGES.judged).choice;
}

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

function counted<Candidate>(problem: Wary<Candidate>): Counted<Candidate> {
  const most = QUESTIONS_A_WEEK * weeksOf(problem).length;
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
