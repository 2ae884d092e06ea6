// Which run of a week is its long run, where the plan calls none so.
import type { Athlete } from '../training/athlete';
import { minutesOf } from '../training/load';
import type { Session, Span } from '../training/session';

/** How far the longest run must stand out from the second longest: both by share and by distance or time. */
const SHARE = 1.25;
const KM = 3;
const MINUTES = 15;

/** A medium-long run is not called long: it counts only where it is the week's longest. */
export const isCalledLong = (session: Session): boolean =>
  session.activity === 'run' && session.kind === 'long' && !session.traits.includes('medium-long');

/**
 * In a week of two runs or more none of which is called long: the longest, when it stands out.
 * Compared in kilometres where all runs have them, else in minutes, estimated from pace where need be.
 */
export function inferLongRun(
  runs: readonly Session[],
  athlete: Pick<Athlete, 'easyPace'>,
): Session | null {
  if (runs.length < 2 || runs.some(isCalledLong)) return null;
  const inKm = runs.every((run) => run.km !== null);
  const lengths = runs.map((session) => ({ session, length: lengthOf(session, inKm, athlete) }));
  const [longest, second] = lengths.sort((a, b) => b.length - a.length);
  if (longest === undefined || second === undefined) return null;
  const floor = inKm ? KM : MINUTES;
  const standsOut =
    longest.length >= second.length * SHARE - TINY &&
    longest.length - second.length >= floor - TINY;
  return standsOut ? longest.session : null;
}

/** Miles turned into kilometres leave crumbs. */
const TINY = 1e-6;

function lengthOf(session: Session, inKm: boolean, athlete: Pick<Athlete, 'easyPace'>): number {
  if (inKm && session.km !== null) return middle(session.km);
  return minutesOf({ ...session, done: null }, athlete).value;
}

const middle = ([min, max]: Span): number => (min + max) / 2;
