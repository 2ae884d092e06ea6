// One way of making every choice of a plan, and a note of which choices a check looked at.
import type { Athlete } from '../training/athlete';
import type { Plan, Week } from '../training/plan';
import type { Session, Unit } from '../training/session';
import { type Variant, variantsOf } from './choices';
import { inferLongRun } from './long-run';
import { DayView, PlanView, WeekView } from './view';

/** What all worlds of a plan share. */
export interface Ground {
  readonly plan: Plan;
  readonly athlete: Athlete;
  /** By day: every way it can turn out. */
  readonly variants: readonly (readonly Variant[])[];
  /** By day: whether its choice decides which runs there are. */
  readonly choosesRuns: readonly boolean[];
  /** By week: its days on which a choice decides which runs there are. */
  readonly runChoices: readonly (readonly number[])[];
}

/** The ground of a plan; where a former one is given, days that are the very same keep theirs. */
export function groundOf(plan: Plan, athlete: Athlete, former?: Ground): Ground {
  const variants: (readonly Variant[])[] = [];
  const choosesRuns: boolean[] = [];
  const isChanged: boolean[] = [];
  for (const [index, day] of plan.days.entries()) {
    // Facts know sessions by identity, so only the very same ones keep what was worked out.
    const isSame = former?.plan.days[index]?.sessions === day.sessions;
    const known = isSame ? former?.variants[index] : undefined;
    const ways = known ?? variantsOf(day);
    variants.push(ways);
    isChanged.push(known === undefined);
    choosesRuns.push(
      known === undefined ? isRunChoice(ways) : (former?.choosesRuns[index] ?? false),
    );
  }
  const runChoices = plan.weeks.map(({ index, first, last }) => {
    const known = former?.runChoices[index];
    if (known !== undefined && !isChanged.slice(first, last + 1).includes(true)) return known;
    const days: number[] = [];
    for (let day = first; day <= last; day++) if (choosesRuns[day]) days.push(day);
    return days;
  });
  return { plan, athlete, variants, choosesRuns, runChoices };
}

function isRunChoice([first, ...others]: readonly Variant[]): boolean {
  return others.some(({ runs }) => first === undefined || !areSame(runs, first.runs));
}

/** Whether a day has the very same runs in both, whatever is chosen of the rest. */
export function haveSameRuns(a: Ground, b: Ground, day: number): boolean {
  const [one] = a.variants[day] ?? [];
  const [other] = b.variants[day] ?? [];
  if (one === undefined || other === undefined) return false;
  return !a.choosesRuns[day] && !b.choosesRuns[day] && areSame(one.runs, other.runs);
}

const areSame = (a: readonly Session[], b: readonly Session[]): boolean =>
  a.length === b.length && a.every((session, index) => session === b[index]);

/** Days a check may look at, by index, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const NOTHING: Window = { from: Infinity, to: -1 };

/** Both windows and what lies between. */
export const joined = (a: Window, b: Window): Window => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** The alternatives taken: by day, which of its variants. */
export type Picks = (day: number) => number;

export const FIRST: Picks = () => 0;

/** The days that a check looked at, and all between them: at everything of theirs, and at their runs alone. */
export interface Seen {
  readonly all: Window;
  readonly runs: Window;
}

export class World {
  /** Days with a choice that mattered to what was looked at since `enter`. */
  readonly looked = new Set<number>();
  private window: Window = NOTHING;
  private seenFrom = Infinity;
  private seenTo = -1;
  private runsFrom = Infinity;
  private runsTo = -1;
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
    this.runsFrom = Infinity;
    this.runsTo = -1;
  }

  /** What was looked at since `enter`. */
  get seen(): Seen {
    return {
      all: { from: this.seenFrom, to: this.seenTo },
      runs: { from: this.runsFrom, to: this.runsTo },
    };
  }

  /** Notes that a day's sessions were looked at. */
  see(day: number): void {
    if (day < this.seenFrom) this.seenFrom = day;
    if (day > this.seenTo) this.seenTo = day;
  }

  /** Notes that a day's runs were looked at. */
  seeRuns(day: number): void {
    if (day < this.runsFrom) this.runsFrom = day;
    if (day > this.runsTo) this.runsTo = day;
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

  /** Whether the day's choice decides which runs there are. */
  choosesRuns(day: number): boolean {
    return this.ground.choosesRuns[day] ?? false;
  }

  /** The way the day turns out in this world. */
  variantOf(day: number): Variant {
    const variants = this.ground.variants[day] ?? [];
    const variant = variants[this.picks(day)] ?? variants[0];
    if (variant === undefined) throw new RangeError(`the plan has no day ${day}`);
    return variant;
  }

  /** The week's inferred long run. It depends on the runs of the whole week, so all count as looked at. */
  longestRunOf(week: number): Session | null {
    for (const day of this.ground.runChoices[week] ?? []) this.looked.add(day);
    const { first, last } = this.week(week);
    this.seeRuns(first);
    this.seeRuns(last);
    const known = this.longest.get(week);
    if (known !== undefined) return known;
    const runs: Session[] = [];
    for (let day = first; day <= last; day++) runs.push(...this.variantOf(day).runs);
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
