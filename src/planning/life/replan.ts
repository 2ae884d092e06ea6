// Life happens: the next two weeks proposed anew for an athlete who is hurt, ill, away or short of time.
import { check } from '../../rules/engine';
import type { Settings } from '../../rules/settings';
import type { Athlete } from '../../training/athlete';
import type { Grid } from '../../training/cell';
import { impactOf, loadOf } from '../../training/load';
import type { IsoDate, Place, Plan } from '../../training/plan';
import type { Session } from '../../training/session';
import type { Edit } from '../edit';
import { keyOf } from '../fix/draft';
import { whenOf } from '../telling';
import { type Changes, changedAthlete } from './changes';
import { isRace, type Needed, needsIn } from './needs';
import { spanOf } from './span';
import { Work } from './work';

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
