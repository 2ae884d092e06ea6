// Days, weeks and the plan as rules see them: every choice made, every term of the rules' reference said once.
import { isHard } from '../training/light';
import type { Day, IsoDate, Plan, Week } from '../training/plan';
import type { Session, Unit } from '../training/session';
import {
  ACTIVITY_NAMES,
  sayDay,
  sayName,
  saySession,
  sayWeek,
  WEEKDAY_NAMES,
} from '../training/wording';
import { isCalledLong } from './long-run';
import { EVERYTHING, type Figure, type Lens, type Outlook } from './outlook';
import { isCrossTraining, isFullCrossTraining, isHardRun, isRun, isTiring } from './terms';
import type { World } from './world';

export { isHard, isLight } from '../training/light';
export { impactTier, isCrossTraining, isHighImpact, isRun, isStrength } from './terms';

/** A day as one way of choosing leaves it. */
export class DayView {
  private readonly outlook: Outlook;
  /** Which of its variants it is. */
  private readonly variant: number;

  constructor(
    private readonly world: World,
    readonly day: Day,
  ) {
    this.outlook = world.outlookOf(day.index);
    this.variant = world.variantOf(day.index);
  }

  get index(): number {
    return this.day.index;
  }

  /** Those sessions alone, in the order they are written: whatever else the day holds does not matter to the check. */
  only(lens: Lens): readonly Session[] {
    const { ways, isChoice } = this.outlook.through(lens);
    this.world.see(this.day.index, lens, isChoice);
    return ways[this.variant] ?? [];
  }

  /** The sum of a figure over those sessions. */
  total(lens: Lens, figure: Figure): number {
    const sight = this.outlook.through(lens);
    this.world.see(this.day.index, lens, sight.isChoice);
    return this.outlook.sum(sight, figure, this.variant);
  }

  /** In the order they are written, without the alternatives that were not chosen. */
  get sessions(): readonly Session[] {
    return this.only(EVERYTHING);
  }

  get runs(): readonly Session[] {
    return this.only(isRun);
  }

  get crossTraining(): readonly Session[] {
    return this.only(isCrossTraining);
  }

  /** No session, or rest, or only light ones. */
  get isRestDay(): boolean {
    return this.only(isTiring).length === 0;
  }

  /** A session that is neither run nor rest nor light. */
  get isCrossTrainingDay(): boolean {
    return this.only(isFullCrossTraining).length > 0;
  }

  get isHardDay(): boolean {
    return this.only(isHard).length > 0;
  }

  get hardRuns(): readonly Session[] {
    return this.only(isHardRun);
  }

  /** Long runs, hard runs and races. */
  get keyRuns(): readonly Session[] {
    return this.runs.filter((run) => this.isKeyRun(run));
  }

  /** Called long, or the week's longest by a clear margin where no run of the week is called long. */
  isLongRun(session: Session): boolean {
    if (!isRun(session)) return false;
    if (isCalledLong(session)) return true;
    return this.world.longestRunOf(this.day.week) === session;
  }

  isKeyRun(session: Session): boolean {
    return (
      isRun(session) && (isHard(session) || session.kind === 'race' || this.isLongRun(session))
    );
  }

  /** That many calendar days later (negative: earlier); null outside the plan. Throws outside the rule's window. */
  away(days: number): DayView | null {
    return this.world.dayInWindow(this.day.index + days);
  }

  get week(): Week {
    return this.world.week(this.day.week);
  }

  /** Of distances that are said. */
  get unit(): Unit {
    return this.world.unit;
  }

  /** `Fri 12 Jun`, else `Week 3 Fri`. */
  get name(): string {
    return sayDay(this.day, this.week);
  }

  /** `strength on Friday`; the words alone where the sheet names no weekday. */
  named(words: string): string {
    const { weekday } = this.day;
    return weekday === null ? words : `${words} on ${WEEKDAY_NAMES[weekday]}`;
  }

  /** The session inside a sentence: `18 mi long run`, `40 min strength`. */
  say(session: Session): string {
    const words = saySession(session, this.world.unit);
    return this.isInferredLong(session) ? `${words} (the longest of the week)` : words;
  }

  /** The session without its figures: `long run`, `interval run`, `strength`. */
  kindOf(session: Session): string {
    return this.isInferredLong(session) ? 'long run' : sayName(session);
  }

  /** The session in a pattern: as `kindOf`, but hard runs are alike, and easy cross-training is like any, so that their repeats are one finding. */
  patternOf(session: Session): string {
    if (!isRun(session) && session.effort === 'easy') return ACTIVITY_NAMES[session.activity];
    const isAlike = isRun(session) && isHard(session) && session.kind !== 'race';
    return isAlike && !this.isLongRun(session) ? 'hard run' : this.kindOf(session);
  }

  private isInferredLong(session: Session): boolean {
    return isRun(session) && !isHard(session) && !isCalledLong(session) && this.isLongRun(session);
  }
}

/** A week as one way of choosing leaves it. */
export class WeekView {
  private known: readonly DayView[] | null = null;

  constructor(
    private readonly world: World,
    readonly week: Week,
  ) {}

  get index(): number {
    return this.week.index;
  }

  /** Of distances that are said. */
  get unit(): Unit {
    return this.world.unit;
  }

  /** `Week 3`. */
  get name(): string {
    return sayWeek(this.week);
  }

  /** A first or last week that a dated log does not fill. */
  get partial(): boolean {
    return this.week.partial;
  }

  get days(): readonly DayView[] {
    const { first, last } = this.week;
    if (this.known === null) {
      const days: DayView[] = [];
      for (let day = first; day <= last; day++) days.push(this.world.dayView(day));
      this.known = days;
    }
    return this.known;
  }

  /** Those sessions alone: whatever else the week holds does not matter to the check. */
  only(lens: Lens): readonly Session[] {
    const sessions: Session[] = [];
    for (const day of this.days) for (const session of day.only(lens)) sessions.push(session);
    return sessions;
  }

  /** The sum of a figure over those sessions. */
  total(lens: Lens, figure: Figure): number {
    let sum = 0;
    for (const day of this.days) sum += day.total(lens, figure);
    return sum;
  }

  get sessions(): readonly Session[] {
    return this.only(EVERYTHING);
  }

  get runs(): readonly Session[] {
    return this.only(isRun);
  }

  get crossTraining(): readonly Session[] {
    return this.only(isCrossTraining);
  }

  /** That many weeks later (negative: earlier); null outside the plan. Throws outside the rule's window. */
  away(weeks: number): WeekView | null {
    return this.world.weekInWindow(this.week.index + weeks);
  }

  /** The last day's date; null where the plan has none. */
  get lastDate(): IsoDate | null {
    return this.days[this.days.length - 1]?.day.date ?? null;
  }

  /** The weeks before this one that the plan has, at most so many, earliest first. */
  before(count: number): readonly WeekView[] {
    const weeks: WeekView[] = [];
    for (let back = count; back >= 1; back--) {
      const week = this.away(-back);
      if (week !== null) weeks.push(week);
    }
    return weeks;
  }
}

/** The whole plan as one way of choosing leaves it. */
export class PlanView {
  constructor(
    private readonly world: World,
    readonly plan: Plan,
  ) {}

  get days(): readonly DayView[] {
    return this.plan.days.map((day) => this.world.dayView(day.index));
  }

  get weeks(): readonly WeekView[] {
    return this.plan.weeks.map((week) => this.world.weekView(week.index));
  }
}
