// What a coach must know before she looks at figures of load: the models, their sources, the usual figures.
import type { Athlete } from '../training/athlete';
import {
  KM_PER_MILE,
  MINUTES_CROSS,
  MINUTES_LIGHT,
  MINUTES_RUN,
  MINUTES_STRENGTH,
  PACE,
  RPE,
  RPE_LIGHT,
  RPE_STRENGTH,
} from '../training/figures';
import type { Unit } from '../training/session';
import { cite } from '../training/sources';

/** Short lines, so that each fits the width of a printed page. */
export const MODEL_LINES: readonly string[] = [
  `Models, no measurements. Effort load is effort (0 to 10) times minutes; thresholds differ between athletes (${cite(['foster-1998'])}, small study).`,
  `Impact load is mechanical points, a minute of running being 1: a ranking drawn from joint loads (${cite(['dlima-2008', 'baxter-2021'])}, small studies), not validated.`,
  `The two are channels of their own and are not added up. Monotony is the mean daily effort load over its spread, 10 at most (${cite(['foster-1998'])}).`,
  `The longest run stands beside the longest of the 30 days before, where the plan has two weeks of history (${cite(['frandsen-2025'])}, cohort).`,
];

/** Which figures stood in where the plan gives none. */
export function estimateLines(athlete: Pick<Athlete, 'easyPace'>, unit: Unit): readonly string[] {
  const { easyPace } = athlete;
  const pace =
    easyPace === null
      ? `${sayPace(PACE.easy, unit)} easy, ${sayPace(PACE.moderate, unit)} moderate, ${sayPace(PACE.hard, unit)} hard`
      : `${sayPace(easyPace, unit)}, the athlete's own easy pace`;
  return [
    `Estimated: where the plan gives a distance or a time alone, the pace is ${pace}.`,
    `Without either: run ${MINUTES_RUN} min, cross-training ${MINUTES_CROSS}, strength ${MINUTES_STRENGTH}, light ${MINUTES_LIGHT}. Effort: easy ${RPE.easy}, moderate ${RPE.moderate}, hard ${RPE.hard}, strength ${RPE_STRENGTH}, light ${RPE_LIGHT}.`,
  ];
}

/** `6:15 /km`. */
function sayPace(minutesPerKm: number, unit: Unit): string {
  const seconds = Math.round(minutesPerKm * (unit === 'mi' ? KM_PER_MILE : 1) * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} /${unit}`;
}
