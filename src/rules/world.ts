// One way of making every choice of a plan, and a note of which choices a check looked at.
import type { Athlete } from '../training/athlete';
import type { Plan, Week } from '../training/plan';
import type { Session, Unit } from '../training/session';
import { inferLongRun } from './long-run';
import { type Lens, Outlook } from './outlook';
import { isRun } from './terms';
import { DayView, PlanView, WeekView } from './view';

/** What all worlds of a plan share. */
export interface Ground {
  readonly plan: Plan;
  readonly athlete: Athlete;
  /** By day. */
  readonly outlooks: readonly Outlook[];
}

/** The ground of a plan; where a former one is given, days of the very same sessions keep what was worked out. */
export function groundOf(plan: Plan, athlete: Athlete, former?: Ground): Ground {
  const outlooks = plan.days.map((day, index) => {
    const isSame = former?.plan.days[index]?.sessions === day.sessions;
    return (isSame ? former?.outlooks[index] : undefined) ?? new Outlook(day, athlete);
  });
  return { plan, athlete, outlooks };
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

/** Days looked at through a lens, and all between them. */
export interface Seen extends Window {
  readonly lens: Lens;
}

/** The alternatives taken: by day, which of its variants. */
export type Picks = (day: number) => number;

export const FIRST: Picks = () => 0;

/** A week's inferred long run, and the days whose choice decides on runs. */
interface Longest {
  readonly run: Session | null;
  readonly choices: readonly number[];
}

export class World {
  /** Days with a choice that mattered to what was looked at since `enter`. */
  readonly looked = new Set<number>();
  private window: Window = NOTHING;
  private readonly spans = new Map<Lens, { from: number; to: number }>();
  private readonly days = new Map<number, DayView>();
  private readonly weeks = new Map<number, WeekView>();
  private readonly longest = new Map<number, Longest>();
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
    this.spans.clear();
  }

  /** What was looked at since `enter`. */
  get seen(): readonly Seen[] {
    return [...this.spans].map(([lens, { from, to }]) => ({ lens, from, to }));
  }

  /** Notes that a day was looked at through a lens, and whether its choice made a difference there. */
  see(day: number, lens: Lens, isChoice: boolean): void {
    if (isChoice) this.looked.add(day);
    const span = this.spans.get(lens);
    if (span === undefined) {
      this.spans.set(lens, { from: day, to: day });
      return;
    }
    if (day < span.from) span.from = day;
    if (day > span.to) span.to = day;
  }

  /** The world of other picks over the same ground; the key names them. */
  other(key: string, picks: Picks): World {
    const world = this.others.get(key) ?? new World(this.ground, picks);
    this.others.set(key, world);
    return world;
  }

  /** @throws RangeError outside the plan. */
  outlookOf(day: number): Outlook {
    const outlook = this.ground.outlooks[day];
    if (outlook === undefined) throw new RangeError(`the plan has no day ${day}`);
    return outlook;
  }

  /** Which of a day's variants this world has. */
  variantOf(day: number): number {
    const picked = this.picks(day);
    return picked < this.outlookOf(day).variants.length ? picked : 0;
  }

  /** The week's inferred long run. It depends on the runs of the whole week, so all count as looked at. */
  longestRunOf(week: number): Session | null {
    const { first, last } = this.week(week);
    const known = this.longest.get(week) ?? this.findLongest(first, last);
    this.longest.set(week, known);
    this.see(first, isRun, false);
    this.see(last, isRun, false);
    for (const day of known.choices) this.looked.add(day);
    return known.run;
  }

  private findLongest(first: number, last: number): Longest {
    const runs: Session[] = [];
    const choices: number[] = [];
    for (let day = first; day <= last; day++) {
      const { ways, isChoice } = this.outlookOf(day).through(isRun);
      runs.push(...(ways[this.variantOf(day)] ?? []));
      if (isChoice) choices.push(day);
    }
    return { run: inferLongRun(runs, this.ground.athlete), choices };
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
