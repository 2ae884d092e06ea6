// Running and cross-training of a week in figures, as the rules on progression compare them.
import type { Athlete } from '../training/athlete';
import { hasAmount, kmOf, minutesOf } from '../training/load';
import type { Session } from '../training/session';
import type { Figure } from './outlook';
import { isCrossTraining } from './terms';
import type { WeekView } from './view';

export interface RunVolume {
  readonly km: number;
  /** Whether a part of it had to be estimated. */
  readonly estimated: boolean;
  /** At least half of the runs have a distance or a time: below that nothing is compared. */
  readonly known: boolean;
}

/** The running of a week, what was done where the sheet tells it; `leaveOut` drops runs such as the week's race. */
export function runVolume(
  week: WeekView,
  athlete: Athlete,
  leaveOut: (run: Session) => boolean = () => false,
): RunVolume {
  const runs = week.runs.filter((run) => !leaveOut(run));
  const km = runs.map((run) => kmOf(run, athlete));
  return {
    km: km.reduce((total, { value }) => total + value, 0),
    estimated: km.some(({ estimated }) => estimated),
    known: runs.filter(hasAmount).length * 2 >= runs.length,
  };
}

/** Minutes of the week's cross-training, estimated where the sheet gives none. */
export const crossMinutes = (week: WeekView): number => week.total(isCrossTraining, minutes);

const minutes: Figure = (session, athlete) => minutesOf(session, athlete).value;

/** How far `value` lies above `base`, in percent of `base`. */
export const percentAbove = (value: number, base: number): number =>
  Math.round(((value - base) / base) * 1e6) / 1e4;

/** Ends of the longest stretches in which every week fulfils something: `[first, last]` indices, at least `length` weeks long. */
export function stretches(
  weeks: readonly boolean[],
  length: number,
): readonly (readonly [first: number, last: number])[] {
  const found: (readonly [number, number])[] = [];
  let first = 0;
  for (let index = 0; index <= weeks.length; index++) {
    if (index < weeks.length && weeks[index] === true) continue;
    if (index - first >= length) found.push([first, index - 1]);
    first = index + 1;
  }
  return found;
}
