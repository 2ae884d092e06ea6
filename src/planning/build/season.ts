// The weeks of a plan before anything stands in them: phases, easier weeks, the distance to the race.
import type { Phase } from '../../training/athlete';
import { addDays, daysBetween, weekdayOf } from '../../training/calendar';
import { type IsoDate, WEEKDAYS, type Weekday } from '../../training/plan';
import { GOAL_OF } from './goals';
import type { BuildNumbers } from './numbers';
import type { BuildRequest } from './request';

export interface SeasonWeek {
  readonly index: number;
  readonly from: IsoDate;
  readonly phase: Phase;
  readonly easier: boolean;
  /** How many weeks before the race its long run comes; 0: it has none. */
  readonly longAhead: number;
  /** The same of the week as a whole; negative in a week of which the race takes the first days. */
  readonly ahead: number;
  /** Among the weeks in which training grows, counted from 0; null for others. */
  readonly step: number | null;
  /** Days from the week's first day to the race. */
  readonly raceIn: number;
  /** The race's day in this week, counted from 0. */
  readonly raceDay: number | null;
}

export interface Season {
  readonly weeks: readonly SeasonWeek[];
  readonly raceDate: IsoDate;
  /** Weeks in which training grows. */
  readonly steps: number;
  /** The seven weekdays in the order of the plan's weeks. */
  readonly order: readonly Weekday[];
}

const weekOrder = (weekStart: Weekday): readonly Weekday[] => {
  const first = WEEKDAYS.indexOf(weekStart);
  return WEEKDAYS.map((_, index) => WEEKDAYS[(first + index) % 7] ?? weekStart);
};

/** The first day of the first week that begins on this day or later. */
export function firstDay(start: IsoDate, weekStart: Weekday): IsoDate {
  for (let wait = 0; wait < 7; wait++) {
    const day = addDays(start, wait);
    if (weekdayOf(day) === weekStart) return day;
  }
  return start;
}

/** Weeks from the plan's first day through the week of the race; 0 or less where the race comes before. */
export const weeksUntil = (first: IsoDate, race: IsoDate): number =>
  Math.floor(daysBetween(first, race) / 7) + 1;

export interface SeasonOptions {
  readonly weeks: number;
  /** Weeks that ease off before race week. */
  readonly taper: number;
}

/** Lays out the weeks. Easier weeks are counted back from the peak, so that the fullest week comes just before the taper. */
export function seasonOf(
  request: BuildRequest,
  numbers: BuildNumbers,
  { weeks: count, taper }: SeasonOptions,
): Season {
  const order = weekOrder(request.weekStart);
  const first = firstDay(request.start, request.weekStart);
  const longDay = order.indexOf(request.longRunDay);
  const raceDate = request.raceDate ?? addDays(first, 7 * (count - 1) + longDay);
  const race = daysBetween(first, raceDate);
  // A run five days before the race is no long run any more; one of thirteen days before still is the last but one.
  const longAheadOf = (day: number) => Math.max(0, Math.floor((race - day + 1) / 7));
  const aheadOf = (day: number) => Math.round((race - day) / 7);
  const bare = Array.from({ length: count }, (_, index) => ({
    index,
    from: addDays(first, 7 * index),
    longAhead: longAheadOf(7 * index + longDay),
    ahead: aheadOf(7 * index + 6),
    raceIn: race - 7 * index,
    raceDay: Math.floor(race / 7) === index ? race % 7 : null,
  }));
  const last = bare.filter(({ longAhead }) => longAhead > taper).length - 1;
  const easier = easierWeeks(last, numbers.steadyWeeks);
  const base = Math.max(1, Math.round((last + 1 - GOAL_OF[request.distance].peak) * 0.4));
  let step = 0;
  const weeks = bare.map((week): SeasonWeek => {
    const grows = week.index <= last && !easier.has(week.index);
    return {
      ...week,
      easier: easier.has(week.index),
      step: grows ? step++ : null,
      phase:
        week.raceDay !== null
          ? 'race-week'
          : week.index > last
            ? 'taper'
            : week.index > last - GOAL_OF[request.distance].peak
              ? 'peak'
              : week.index < base
                ? 'base'
                : 'build',
    };
  });
  return { weeks, raceDate, steps: step, order };
}

/** Every fourth week back from the peak, or oftener where the rule asks for it; no stretch is longer than it allows. */
function easierWeeks(last: number, steady: number): ReadonlySet<number> {
  const stretch = Math.min(3, steady);
  const found = new Set<number>();
  let first = last + 1;
  for (let index = last - stretch; index >= 2; index -= stretch + 1) {
    found.add(index);
    first = index;
  }
  if (first > steady) found.add(Math.min(2, steady));
  return found;
}
