// The load of a plan's weeks: kilometres, minutes, load, impact, monotony.
import type { Athlete } from './athlete';
import { asDone, type Estimate, hasAmount, impactOf, kmOf, loadOf, minutesOf } from './load';
import type { Day, Plan, Week } from './plan';
import type { Session } from './session';

export interface WeekLoad {
  readonly week: Week;
  readonly runKm: Estimate;
  readonly runMinutes: Estimate;
  readonly crossMinutes: Estimate;
  /** Sessions of strength. */
  readonly strength: number;
  readonly load: Estimate;
  readonly impact: Estimate;
  /** Mean of the daily load over its standard deviation, 10 at most; null in a week without load or of fewer than seven days. */
  readonly monotony: number | null;
  readonly longestRunKm: Estimate;
}

const MONOTONY_CAP = 10;
const NOTHING: Estimate = { value: 0, estimated: false };

/** The sessions of a day that totals count, as they were done: the first alternative of a choice, optional ones too. */
export const countedSessions = (day: Day): readonly Session[] =>
  day.sessions
    .filter(
      ({ activity, alt, done }) =>
        activity !== 'rest' && done?.missed !== true && (alt === null || alt === 0),
    )
    .map(asDone);

/** One entry for each week of the plan, in its order. */
export function weeklyLoad(plan: Plan, athlete: Pick<Athlete, 'easyPace'>): readonly WeekLoad[] {
  return plan.weeks.map((week) => {
    const days = plan.days.slice(week.first, week.last + 1).map(countedSessions);
    const sessions = days.flat();
    const runs = sessions.filter(({ activity }) => activity === 'run');
    const cross = sessions.filter(({ activity }) => activity !== 'run');
    const km = runs.map((session) => kmOf(session, athlete));
    return {
      week,
      runKm: sum(km),
      runMinutes: sum(runs.map((session) => minutesOf(session, athlete))),
      crossMinutes: sum(cross.map((session) => minutesOf(session, athlete))),
      strength: sessions.filter(({ activity }) => activity === 'strength').length,
      load: sum(sessions.map((session) => loadOf(session, athlete))),
      impact: sum(sessions.map((session) => impactOf(session, athlete))),
      monotony: monotonyOf(
        days.map((day) => sum(day.map((session) => loadOf(session, athlete))).value),
      ),
      longestRunKm: longest(runs, athlete),
    };
  });
}

/** Foster's monotony of seven daily loads, rest days being 0. */
export function monotonyOf(daily: readonly number[]): number | null {
  const total = daily.reduce((a, b) => a + b, 0);
  if (daily.length < 7 || total === 0) return null;
  const mean = total / daily.length;
  const variance = daily.reduce((a, b) => a + (b - mean) ** 2, 0) / daily.length;
  return Math.min(MONOTONY_CAP, variance === 0 ? MONOTONY_CAP : mean / Math.sqrt(variance));
}

/** The longest run; one without any figure counts only where no run has one. */
function longest(runs: readonly Session[], athlete: Pick<Athlete, 'easyPace'>): Estimate {
  const known = runs.filter(hasAmount);
  return (known.length > 0 ? known : runs)
    .map((session) => kmOf(session, athlete))
    .reduce((a, b) => (b.value > a.value ? b : a), NOTHING);
}

const sum = (parts: readonly Estimate[]): Estimate =>
  parts.reduce(
    (total, part) => ({
      value: total.value + part.value,
      estimated: total.estimated || part.estimated,
    }),
    NOTHING,
  );
