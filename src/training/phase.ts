// Where in the season a day is, from the race date.
import type { Phase } from './athlete';
import { daysBetween } from './calendar';
import type { IsoDate } from './plan';

/** Most days before the race that still count as the phase, the nearest first: common coaching practice. */
const UNTIL: readonly (readonly [Phase, number])[] = [
  ['race-week', 7],
  ['taper', 21],
  ['peak', 42],
  ['build', 84],
];

/** The phase of a day before the race; base further away than the build, null once the race is over. */
export function phaseOn(day: IsoDate, raceDate: IsoDate): Phase | null {
  const days = daysBetween(day, raceDate);
  if (days < 0) return null;
  return UNTIL.find(([, most]) => days <= most)?.[0] ?? 'base';
}
