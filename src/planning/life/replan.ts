// Life happens: the next two weeks proposed anew for an athlete who is hurt, ill, away or short of time.
import { check, type Findings, recheck } from '../../rules/engine';
import type { Settings } from '../../rules/settings';
import { FIRST, groundOf, World } from '../../rules/world';
import type { Athlete } from '../../training/athlete';
import type { Grid } from '../../training/cell';
import { impactOf, loadOf } from '../../training/load';
import type { Day, IsoDate, Place, Plan } from '../../training/plan';
import type { Session } from '../../training/session';
import type { Edit } from '../edit';
import { upperFirst } from '../fix/cell-text';
import { type Desk, deskOf } from '../fix/desk';
import { edited, keyOf, withSessions } from '../fix/draft';
import { compare, type Hits, type Tally, tally } from '../judge';
import { usualRest } from '../style/default-words';
import { sayIfReadable } from '../style/say';
import { styleOf } from '../style/style';
import { whenOf } from '../telling';
import { type Changes, changedAthlete } from './changes';
import { type ComposeContext, type Composed, composed } from './compose';
import { isRace, type Needed, needsIn } from './needs';
import { type Option, optionsFor } from './options';
import { spanOf } from './span';
import { titleOf, whyOf } from './telling';

export interface LifeContext {
  readonly plan: Plan;
  /** The range the plan was read from. */
  readonly grid: Grid;
  /** Reads a range as that one was read. */
  readonly read: (grid: Grid) => Plan;
  readonly athlete: Athlete;
  readonly settings: Settings;
}

export interface LifeOptions {
  /** Today in the spreadsheet's zone; null where it is not known. */
  readonly today: IsoDate | null;
  /** Index of the day to begin with; null for today, or the plan's first day where it has no dates. */
  readonly from?: number | null;
  /** Cells that are protected or hold formulas. */
  readonly locked?: readonly Place[];
}

/** One day proposed anew. */
export interface LifeProposal {
  readonly day: number;
  readonly date: IsoDate | null;
  /** `Fri 12 Jun 2026`, else `Week 3 Fri`. */
  readonly when: string;
  /** `Bike 60 min easy instead of the long run`. */
  readonly title: string;
  /** One sentence with its source. */
  readonly why: string;
  readonly sources: readonly string[];
  readonly edits: readonly Edit[];
}

export interface Replan {
  /** The athlete's row with the changes. */
  readonly athlete: Athlete;
  /** Comes before everything else while nobody has cleared an injury. */
  readonly medical: { readonly message: string; readonly advice: string } | null;
  readonly proposals: readonly LifeProposal[];
  /** What was left as it is although it does not fit, and why. */
  readonly left: readonly {
    readonly day: number;
    readonly when: string;
    readonly reason: string;
  }[];
  /** Of the days that were looked at: effort times minutes, and impact points. */
  readonly load: { readonly before: number; readonly after: number };
  readonly impact: { readonly before: number; readonly after: number };
  /** The plan with all proposals written, read again from the cells. */
  readonly plan: Plan;
  /** The plan in which everything that is ruled out is rest: what the proposals are measured by. */
  readonly resting: Plan;
}

/**
 * Proposes the next two weeks anew. Sessions that the changes rule out become others that the
 * athlete can do, with as much of their load kept as the rules bear, or rest.
 *
 * The promise: with the changed row, the plan afterwards has no finding that neither the plan
 * before has nor the one in which everything ruled out is rest, but for what a plan lacks.
 */
export function replan(context: LifeContext, changes: Changes, options: LifeOptions): Replan {
  const { plan, settings } = context;
  const athlete = changedAthlete(context.athlete, changes);
  const { today, from = null, locked = [] } = options;
  const before = check(plan, athlete, settings, { today });
  const medical = before.findings.find(({ rule }) => rule === 'see-a-professional');
  const illUntil = athlete.injuries.find(({ kind }) => kind === 'ill')?.until ?? null;
  const span = spanOf(plan, { today, from }, illUntil);
  const closed = new Set(locked.map(keyOf));
  const isLocked = ({ source }: Session) => closed.has(keyOf(source));
  const { needs, kept } =
    span === null
      ? { needs: [], kept: [] }
      : needsIn(plan, athlete, span, { days: changes.days ?? null, isLocked });
  const work = new Work(context, before, needs);
  work.choose();
  const after = work.settled();
  const days = span === null ? [] : plan.days.slice(span.first, span.last + 1);
  const sum = (of: typeof loadOf, on: Plan) =>
    days.reduce(
      (total, { index }) =>
        total +
        (on.days[index]?.sessions ?? []).reduce((all, each) => all + of(each, athlete).value, 0),
      0,
    );
  return {
    athlete,
    medical: medical === undefined ? null : { message: medical.message, advice: medical.advice },
    proposals: after.proposals,
    left: [...after.left, ...kept.map((each) => leftOf(plan, each))],
    load: { before: sum(loadOf, plan), after: sum(loadOf, after.plan) },
    impact: { before: sum(impactOf, plan), after: sum(impactOf, after.plan) },
    plan: after.plan,
    resting: work.resting,
  };
}

function leftOf(plan: Plan, { day, session, need }: Needed): Replan['left'][number] {
  const reason = isRace(session)
    ? `The race stays as it is although ${need.because}: whether to start is for you, the athlete and whoever treats her to say.`
    : `The cell is protected or holds a formula, so it stays although ${need.because}.`;
  return { day: day.index, when: whenOf(plan, day.index), reason };
}

/** How one day is told and written. */
interface Chosen {
  readonly options: ReadonlyMap<Needed, Option | null>;
  readonly composed: Composed;
}

class Work {
  private readonly desk: Desk;
  private readonly compose: ComposeContext;
  private readonly baseline: ReadonlyMap<string, Tally>;
  private readonly chosen = new Map<number, Chosen>();
  private readonly failed = new Set<Needed>();
  readonly resting: Plan;
  private state: Findings;

  constructor(
    private readonly context: LifeContext,
    private readonly before: Findings,
    private readonly needs: readonly Needed[],
  ) {
    const { grid, read, plan } = context;
    this.desk = deskOf({ grid, read, findings: before }, { locked: [] });
    const rest = this.desk.style.rest ?? upperFirst(usualRest(this.desk.words));
    this.compose = { plan, grid, desk: this.desk, rest };
    const resting = new Map<number, readonly Session[]>();
    for (const [day, own] of byDay(needs)) {
      const done = this.settle(day, new Map(own.map((each) => [each, null])));
      if (done === null) for (const each of own) this.failed.add(each);
      else resting.set(day.index, done.composed.sessions);
    }
    this.resting = withSessions(plan, resting);
    this.state = recheck(before, this.resting, [...resting.keys()]);
    this.baseline = most(tally(present(before)), tally(present(this.state)));
  }

  /** Keeps a day's choice where its cells can be written that way. */
  private settle(day: Day, options: Chosen['options']): Chosen | null {
    const rewordings = new Map(
      [...options].map(([{ session }, option]) => [session, option?.text ?? null]),
    );
    const made = composed(this.compose, day, rewordings);
    if (made === null) return null;
    const chosen = { options, composed: made };
    this.chosen.set(day.index, chosen);
    return chosen;
  }

  /** Key runs first, then in the order of the calendar: what is tried first finds the most room. */
  choose(): void {
    const { plan } = this.context;
    const { athlete } = this.before.state;
    const style = styleOf(plan);
    const ground = groundOf(plan, athlete);
    const known = new Set(plan.days.flatMap((day) => day.sessions.map(({ activity }) => activity)));
    const used = new Map<string, number>();
    const open = this.needs.filter((each) => !this.failed.has(each) && this.isOpen(each));
    const order = [...open].sort((a, b) => Number(b.isKey) - Number(a.isKey));
    for (const needed of order) {
      const options = optionsFor(needed, {
        athlete,
        world: new World(ground, FIRST),
        style,
        say: (spoken, english) => sayIfReadable(style, spoken, english),
        known,
        used: (activity) => used.get(activity) ?? 0,
      });
      const taken = options.find((option) => this.take(needed, option));
      const activity = taken?.standIn?.activity;
      if (activity !== undefined) used.set(activity, (used.get(activity) ?? 0) + 1);
    }
  }

  /** An alternative that is ruled out simply goes where another one is left; of all together the first becomes something else. */
  private isOpen({ day, session, need }: Needed): boolean {
    if (need.kind === 'rest') return false;
    if (session.alt === null || need.kind !== 'out') return true;
    const alternatives = day.sessions.filter(({ alt }) => alt !== null);
    const out = this.needs.map((each) => each.session);
    return alternatives[0] === session && alternatives.every((each) => out.includes(each));
  }

  /** Writes the option in where it reads back and adds no finding. */
  private take(needed: Needed, option: Option): boolean {
    const { day } = needed;
    const former = this.chosen.get(day.index);
    if (former === undefined) return false;
    const next = this.settle(day, new Map([...former.options, [needed, option]]));
    if (next !== null && this.isSound(day, needed, option, next)) return true;
    this.chosen.set(day.index, former);
    return false;
  }

  private isSound(day: Day, { session }: Needed, { minutes }: Option, next: Chosen): boolean {
    const { sessions } = next.composed;
    const isThere = sessions.some(
      (each) => each.minutes?.[0] === minutes && !day.sessions.includes(each),
    );
    if (!isThere || sessions.some((each) => each.alt !== null && session.alt === null))
      return false;
    const current = this.state.state.ground.plan;
    const state = recheck(this.state, withSessions(current, new Map([[day.index, sessions]])), [
      day.index,
    ]);
    if (compare(this.baseline, present(state)).added > 0) return false;
    this.state = state;
    return true;
  }

  /** Everything written and read again; days that then read otherwise than they were judged are left alone. */
  settled(): { plan: Plan; proposals: readonly LifeProposal[]; left: Replan['left'] } {
    const { plan, grid, read } = this.context;
    const judged = this.state.state.ground.plan;
    for (;;) {
      const edits = [...this.chosen.values()].flatMap((each) => each.composed.edits);
      const again = read(edited(grid, edits));
      const isFramed = again.days.length === plan.days.length;
      const wrong = [...this.chosen.keys()].filter(
        (index) => !isFramed || !readsAs(again.days[index], judged.days[index]),
      );
      if (wrong.length === 0) {
        return { plan: again, proposals: this.told(), left: this.unwritable() };
      }
      for (const index of isFramed ? wrong : wrong.slice(-1)) {
        for (const needed of this.chosen.get(index)?.options.keys() ?? []) this.failed.add(needed);
        this.chosen.delete(index);
      }
    }
  }

  private told(): readonly LifeProposal[] {
    const { plan } = this.context;
    const days = [...this.chosen].sort(([a], [b]) => a - b);
    return days.map(
      ([
        day,
        {
          options,
          composed: { edits, sessions },
        },
      ]) => {
        const isRestDay = sessions.every(({ activity }) => activity === 'rest');
        return {
          day,
          date: plan.days[day]?.date ?? null,
          when: whenOf(plan, day),
          title: titleOf([...options], isRestDay, plan.unit),
          ...whyOf([...options]),
          edits,
        };
      },
    );
  }

  private unwritable(): Replan['left'] {
    const { plan } = this.context;
    return [...this.failed].map(({ day, need }) => ({
      day: day.index,
      when: whenOf(plan, day.index),
      reason: `I cannot rewrite this cell without changing what else it says: change it by hand, because ${need.because}.`,
    }));
  }
}

function byDay(needs: readonly Needed[]): ReadonlyMap<Day, readonly Needed[]> {
  const days = new Map<Day, Needed[]>();
  for (const each of needs) days.set(each.day, [...(days.get(each.day) ?? []), each]);
  return days;
}

/**
 * Rules that speak of what a plan lacks. A stand-in is measured by what it does: the first ride of a
 * plan of runs makes them ask for strength, which it lacked all along.
 */
export const LACKING: ReadonlySet<string> = new Set([
  'strength-dose',
  'type-balance',
  'goal-match',
  'climb-match',
  'weakness-served',
  'consistency',
  'cross-days-min',
  'season-phase',
]);

const present = ({ hits }: Findings): Hits => hits.filter(({ hit }) => !LACKING.has(hit.rule.id));

/** The higher count of either. */
function most(
  a: ReadonlyMap<string, Tally>,
  b: ReadonlyMap<string, Tally>,
): ReadonlyMap<string, Tally> {
  const all = new Map(a);
  for (const [key, other] of b) {
    const own = all.get(key);
    const [note, warning, error] = own?.counts ?? [0, 0, 0];
    const counts: Tally['counts'] = [
      Math.max(note, other.counts[0]),
      Math.max(warning, other.counts[1]),
      Math.max(error, other.counts[2]),
    ];
    all.set(key, { ...other, counts });
  }
  return all;
}

const readsAs = (day: Day | undefined, judged: Day | undefined): boolean =>
  day !== undefined &&
  judged !== undefined &&
  day.date === judged.date &&
  JSON.stringify(day.sessions.map(said)) === JSON.stringify(judged.sessions.map(said));

const said = ({ source: _, done: __, ...fields }: Session) => fields;
