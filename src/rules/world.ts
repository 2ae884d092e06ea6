// One way of making every choice of a plan, and a note of which choices a check looked at.
import type { Athlete } from '../training/athlete';
import type { Plan, Week } from '../training/plan';
import type { Session, Unit } from '../training/session';
import { type Variant, variantsOf } from './choices';
import { inferLongRun } from './long-run';
import { DayView, isRun, PlanView, WeekView } from './view';

/** What all worlds of a plan share. */
export interface Ground {
  readonly plan: Plan;
  readonly athlete: Athlete;
  /** By day: every way it can turn out. */
  readonly variants: readonly (readonly Variant[])[];
  /** By week: its days on which a choice decides which runs there are. */
  readonly runChoices: readonly (readonly number[])[];
}

/** The ground of a plan; where a former one is given, days that are the very same keep theirs. */
export function groundOf(
  plan: Plan,
  athlete: Athlete,
  former?: { readonly ground: Ground; readonly edited: ReadonlySet<number> },
): Ground {
  const variants = plan.days.map((day, index) => {
    // Facts know sessions by identity, so only the very same day keeps what was worked out for it.
    const isSame = former !== undefined && former.ground.plan.days[index] === day;
    return (isSame ? former.ground.variants[index] : undefined) ?? variantsOf(day);
  });
  const runChoices = plan.weeks.map(({ index, first, last }) => {
    const known = former?.ground.runChoices[index];
    if (known !== undefined && !anyWithin(former?.edited, first, last)) return known;
    const days: number[] = [];
    for (let day = first; day <= last; day++) {
      if (choosesRuns(variants[day] ?? [])) days.push(day);
    }
    return days;
  });
  return { plan, athlete, variants, runChoices };
}

function anyWithin(days: ReadonlySet<number> | undefined, first: number, last: number): boolean {
  for (let day = first; day <= last; day++) if (days?.has(day)) return true;
  return false;
}

function choosesRuns(variants: readonly Variant[]): boolean {
  const [first, ...others] = variants.map(({ sessions }) => sessions.filter(isRun));
  return others.some(
    (runs) => runs.length !== first?.length || runs.some((run, i) => run !== first[i]),
  );
}

/** Days a check may look at, by index, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const NOTHING: Window = { from: Infinity, to: -1 };

/** Both windows and what lies between. */
export const joined = (a: Window, b: Window): Window => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** The alternatives taken: by day, which of its variants. */
export type Picks = (day: number) => number;

export const FIRST: Picks = () => 0;

export class World {
  /** Days with a choice that were looked at since `enter`. */
  readonly looked = new Set<number>();
  private window: Window = NOTHING;
  private seenFrom = Infinity;
  private seenTo = -1;
  private readonly days = new Map<number, DayView>();
  private readonly weeks = new Map<number, WeekView>();
  private readonly longest = new Map<number, Session | null>();
  private readonly others = new Map<string, World>();

  constructor(
    readonly ground: Ground,
    private readonly picks: Picks,
  ) {}

  get unit(): Unit {
    return this.ground.athlete.unit ?? this.ground.plan.unit;
  }

  /** Begins an evaluation that may look at these days. */
  enter(window: Window): void {
    this.window = window;
    this.looked.clear();
    this.seenFrom = Infinity;
    this.seenTo = -1;
  }

  /** The days whose sessions were looked at since `enter`, and all between them. */
  get seen(): Window {
    return { from: this.seenFrom, to: this.seenTo };
  }

  /** Notes that a day's sessions were looked at. */
  see(day: number): void {
    if (day < this.seenFrom) this.seenFrom = day;
    if (day > this.seenTo) this.seenTo = day;
  }

  /** The world of other picks over the same ground; the key names them. */
  other(key: string, picks: Picks): World {
    const world = this.others.get(key) ?? new World(this.ground, picks);
    this.others.set(key, world);
    return world;
  }

  /** Whether the day leaves a choice. */
  hasChoice(day: number): boolean {
    return (this.ground.variants[day]?.length ?? 1) > 1;
  }

  sessionsOf(day: number): readonly Session[] {
    const variants = this.ground.variants[day] ?? [];
    return (variants[this.picks(day)] ?? variants[0])?.sessions ?? [];
  }

  /** The week's inferred long run. It depends on the whole week, so its choices count as looked at. */
  longestRunOf(week: number): Session | null {
    for (const day of this.ground.runChoices[week] ?? []) this.looked.add(day);
    const { first, last } = this.week(week);
    this.see(first);
    this.see(last);
    const known = this.longest.get(week);
    if (known !== undefined) return known;
    const runs: Session[] = [];
    for (let day = first; day <= last; day++) runs.push(...this.sessionsOf(day).filter(isRun));
    const longest = inferLongRun(runs, this.ground.athlete);
    this.longest.set(week, longest);
    return longest;
  }

  week(index: number): Week {
    const week = this.ground.plan.weeks[index];
    if (week === undefined) throw new RangeError(`the plan has no week ${index}`);
    return week;
  }

  dayView(index: number): DayView {
    const day = this.ground.plan.days[index];
    if (day === undefined) throw new RangeError(`the plan has no day ${index}`);
    const view = this.days.get(index) ?? new DayView(this, day);
    this.days.set(index, view);
    return view;
  }

  weekView(index: number): WeekView {
    const view = this.weeks.get(index) ?? new WeekView(this, this.week(index));
    this.weeks.set(index, view);
    return view;
  }

  get planView(): PlanView {
    return new PlanView(this, this.ground.plan);
  }

  /** Null outside the plan. @throws RangeError outside the window: the rule declared too small a scope. */
  dayInWindow(index: number): DayView | null {
    if (index < 0 || index >= this.ground.plan.days.length) return null;
    if (index < this.window.from || index > this.window.to) {
      throw new RangeError(`day ${index} lies outside the rule's scope`);
    }
    return this.dayView(index);
  }

  /** Null outside the plan. @throws RangeError outside the window. */
  weekInWindow(index: number): WeekView | null {
    const week = this.ground.plan.weeks[index];
    if (week === undefined) return null;
    if (week.first < this.window.from || week.last > this.window.to) {
      throw new RangeError(`week ${index} lies outside the rule's scope`);
    }
    return this.weekView(index);
  }
}
