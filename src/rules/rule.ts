// What a rule is: its metadata, the window it may look at, and the check itself.
import type { Athlete, Level } from '../training/athlete';
import type { IsoDate } from '../training/plan';
import type { Session } from '../training/session';
import type { Facts } from './facts';
import type { Certainty, Severity } from './finding';
import type { DayView, PlanView, WeekView } from './view';

/** A number of a rule that a coach may change. */
export interface RuleNumber {
  readonly key: string;
  readonly label: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** `days`, `%`, `h`, ...; empty for a mere count. */
  readonly unit: string;
}

/** An article's fact (`S003-32`), a study's key (`doma-2013`) or `convention`. */
export type SourceRef = string;

export type KnownLevel = Level | 'unknown';

/**
 * Where a violation stands: at sessions (the one to change first; it is shown there),
 * at a week (an index into `Plan.weeks`), or at the athlete.
 */
export type At =
  | { readonly on: 'sessions'; readonly sessions: readonly [Session, ...Session[]] }
  | { readonly on: 'week'; readonly week: number }
  | { readonly on: 'athlete' };

export interface Violation {
  readonly at: At;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** One sentence from the plan's own data, with its full stop. */
  readonly message: string;
  /** What to do, in one sentence. */
  readonly advice: string;
  /** The violation without its date and figures: repeats of one pattern become one finding. */
  readonly pattern: string;
}

/** What a check may know beside the days it looks at. */
export interface RuleContext {
  readonly athlete: Athlete;
  readonly level: KnownLevel;
  /** Facts of the whole plan; the engine notes which of them a rule asks for. */
  readonly facts: Facts;
  /** Today, where it is known. */
  readonly today: IsoDate | null;
  /** A number of this rule as the coach has set it. Throws on a key the rule does not declare. */
  readonly number: (key: string) => number;
}

interface RuleText {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Where an athlete's level changes the severity. */
  readonly severityByLevel?: Readonly<Partial<Record<KnownLevel, Severity>>>;
  /** Silent until a coach turns it on. */
  readonly offByDefault?: true;
  /** Two sentences. */
  readonly why: string;
  readonly numbers: readonly RuleNumber[];
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
  /** What the rule cannot see, in a sentence or two. */
  readonly limitations: string;
}

/** Asked once for each day. `days` may look that many calendar days before and after, `day` at the day alone. */
export interface DayRule extends RuleText {
  readonly scope:
    | { readonly kind: 'day' }
    | { readonly kind: 'days'; readonly before: number; readonly after: number };
  readonly check: (day: DayView, context: RuleContext) => readonly Violation[];
}

/** Asked once for each week. `weeks` may look that many weeks before and after, `week` at the week alone. */
export interface WeekRule extends RuleText {
  readonly scope:
    | { readonly kind: 'week' }
    | { readonly kind: 'weeks'; readonly before: number; readonly after: number };
  readonly check: (week: WeekView, context: RuleContext) => readonly Violation[];
}

/** Asked once, about the whole plan. */
export interface PlanRule extends RuleText {
  readonly scope: { readonly kind: 'plan' };
  readonly check: (plan: PlanView, context: RuleContext) => readonly Violation[];
}

export type Rule = DayRule | WeekRule | PlanRule;

/** A violation at sessions, the one to change first. */
export const atSessions = (first: Session, ...others: readonly Session[]): At => ({
  on: 'sessions',
  sessions: [first, ...others],
});

/** A violation at a week. */
export const atWeek = (week: WeekView): At => ({ on: 'week', week: week.index });

export const AT_ATHLETE: At = { on: 'athlete' };
