// The load of a plan's weeks as charts draw it: what the sheet gives apart from what is estimated.
import type { Athlete } from './athlete';
import { asDone, type Estimate, hasAmount, kmOf, loadOf, minutesOf } from './load';
import type { Day, Plan } from './plan';
import type { Session } from './session';
import { countedSessions, type WeekLoad, weeklyLoad } from './weekly-load';

/** A sum in two parts. */
export interface Parted {
  /** From figures in the sheet. */
  readonly given: number;
  /** From usual figures, where the sheet gives none. */
  readonly estimated: number;
}

export interface LoadSeriesWeek extends WeekLoad {
  readonly runMinutesParted: Parted;
  readonly crossMinutesParted: Parted;
  readonly loadParted: Parted;
  /**
   * The longest run of the 30 days before the week's longest run, in kilometres; null where the
   * week has no run with a figure, or the plan has fewer than 14 days of history by then.
   */
  readonly longestBeforeKm: Estimate | null;
  /** Share (0 to 1) of the running minutes that whole easy sessions hold; null in a week without runs. */
  readonly easyShare: number | null;
  /** Kilometres of running that were planned, whatever came of it. */
  readonly plannedKm: number;
  /** Kilometres of running that were done; null in a week of which the sheet tells nothing. */
  readonly doneKm: number | null;
}

const LOOK_BACK = 30;
const HISTORY = 14;

type Pacer = Pick<Athlete, 'easyPace'>;

/** One entry for each week of the plan, in its order. */
export function loadSeries(plan: Plan, athlete: Pacer): readonly LoadSeriesWeek[] {
  return weeklyLoad(plan, athlete).map((load) => {
    const days = plan.days.slice(load.week.first, load.week.last + 1);
    const sessions = days.flatMap(countedSessions);
    const runs = sessions.filter(({ activity }) => activity === 'run');
    const cross = sessions.filter(({ activity }) => activity !== 'run');
    return {
      ...load,
      runMinutesParted: parted(runs.map((each) => minutesOf(each, athlete))),
      crossMinutesParted: parted(cross.map((each) => minutesOf(each, athlete))),
      loadParted: parted(sessions.map((each) => loadOf(each, athlete))),
      longestBeforeKm: longestBefore(plan, days, athlete),
      easyShare: easyShare(runs, athlete),
      plannedKm: plannedKm(days, athlete),
      doneKm: doneKm(days, athlete),
    };
  });
}

/** Whether the sheet tells of any session what was done beside what was planned. */
export const tellsDone = (weeks: readonly LoadSeriesWeek[]): boolean =>
  weeks.some((week) => week.doneKm !== null);

function parted(figures: readonly Estimate[]): Parted {
  const total = (estimated: boolean) =>
    figures
      .filter((each) => each.estimated === estimated)
      .reduce((sum, { value }) => sum + value, 0);
  return { given: total(false), estimated: total(true) };
}

interface Longest {
  readonly day: Day;
  readonly km: Estimate;
}

/** The longest run of some days, the first of equals; null where no run has a distance or a time. */
function longestRun(days: readonly Day[], athlete: Pacer): Longest | null {
  let longest: Longest | null = null;
  for (const day of days) {
    for (const session of countedSessions(day)) {
      if (session.activity !== 'run' || !hasAmount(session)) continue;
      const km = kmOf(session, athlete);
      if (longest === null || km.value > longest.km.value) longest = { day, km };
    }
  }
  return longest;
}

function longestBefore(plan: Plan, days: readonly Day[], athlete: Pacer): Estimate | null {
  const now = longestRun(days, athlete);
  if (now === null || now.day.index < HISTORY) return null;
  const from = Math.max(0, now.day.index - LOOK_BACK);
  return longestRun(plan.days.slice(from, now.day.index), athlete)?.km ?? null;
}

function easyShare(runs: readonly Session[], athlete: Pacer): number | null {
  const minutes = (some: readonly Session[]) =>
    some.reduce((sum, each) => sum + minutesOf(each, athlete).value, 0);
  const all = minutes(runs);
  if (all === 0) return null;
  // A run of which nothing is said is taken as easy, as its pace is.
  return minutes(runs.filter(({ effort }) => effort === null || effort === 'easy')) / all;
}

const planned = (day: Day): readonly Session[] =>
  day.sessions.filter(({ alt }) => alt === null || alt === 0);

const plannedKm = (days: readonly Day[], athlete: Pacer): number =>
  days
    .flatMap(planned)
    .filter(({ activity }) => activity === 'run')
    .reduce((sum, session) => sum + kmOf({ ...session, done: null }, athlete).value, 0);

function doneKm(days: readonly Day[], athlete: Pacer): number | null {
  // A blank beside the plan is still to come.
  const told = days.flatMap(planned).filter(({ done }) => done !== null);
  if (told.length === 0) return null;
  return told
    .map(asDone)
    .filter(({ activity }) => activity === 'run')
    .reduce((sum, session) => sum + kmOf(session, athlete).value, 0);
}
