// Minutes, kilometres, load and impact of a session, with what had to be estimated flagged.
import type { Athlete } from './athlete';
import {
  IMPACT_DOWNHILL,
  IMPACT_HEAVY_STRENGTH,
  IMPACT_PER_MINUTE,
  IMPACT_STEP_UPS,
  MINUTES_CROSS,
  MINUTES_LIGHT,
  MINUTES_RUN,
  MINUTES_STRENGTH,
  PACE,
  RPE,
  RPE_LIGHT,
  RPE_STRENGTH,
} from './figures';
import { isLight } from './light';
import type { Session, Span } from './session';

/** A figure, and whether the sheet gave it or we did. */
export interface Estimate {
  readonly value: number;
  readonly estimated: boolean;
}

type Pacer = Pick<Athlete, 'easyPace'>;

const given = (value: number): Estimate => ({ value, estimated: false });
const guessed = (value: number): Estimate => ({ value, estimated: true });
const middle = ([min, max]: Span): number => (min + max) / 2;

/** The session as it was done: where another activity took its place, that one, without the planned distance. */
export function asDone(session: Session): Session {
  const instead = session.done?.instead;
  if (instead === undefined || instead === session.activity) return session;
  return { ...session, activity: instead, kind: null, km: null, exercise: null, traits: [] };
}

/** Minutes of a session: what was done, else what is planned, else from distance and pace, else a usual figure. */
export function minutesOf(session: Session, athlete: Pacer): Estimate {
  if (session.activity === 'rest') return given(0);
  const { done } = session;
  if (done?.missed) return given(0);
  const pace = paceOf(asDone(session), athlete);
  if (done !== null && done.minutes !== null) return given(done.minutes);
  if (done !== null && done.km !== null && pace !== null) return guessed(done.km * pace);
  if (session.minutes !== null) return given(middle(session.minutes));
  if (session.km !== null && pace !== null) return guessed(middle(session.km) * pace);
  return guessed(usualMinutes(session));
}

/**
 * Kilometres of a session: what was done, else what is planned, else a run's from time and pace.
 * Cross-training without a distance has none: 0, estimated. A run that became a ride is no running.
 */
export function kmOf(session: Session, athlete: Pacer): Estimate {
  if (session.activity === 'rest') return given(0);
  const { done } = session;
  if (done?.missed) return given(0);
  if (session.activity === 'run' && asDone(session).activity !== 'run') return given(0);
  if (done !== null && done.km !== null) return given(done.km);
  const pace = paceOf(session, athlete);
  if (done !== null && done.minutes !== null && pace !== null) return guessed(done.minutes / pace);
  if (session.km !== null) return given(middle(session.km));
  return guessed(pace === null ? 0 : minutesOf(session, athlete).value / pace);
}

/** Whether the sheet gives the session a distance or a time, planned or done. */
export const hasAmount = (session: Session): boolean =>
  session.km !== null ||
  session.minutes !== null ||
  (session.done !== null &&
    (session.done.missed || session.done.km !== null || session.done.minutes !== null));

/** Effort (0 to 10) times minutes: the rating given, else the usual one for the session's words (Foster 1998). */
export function loadOf(session: Session, athlete: Pacer): Estimate {
  const minutes = minutesOf(session, athlete);
  if (minutes.value === 0) return minutes;
  return session.rpe === null
    ? guessed(usualRating(asDone(session)) * minutes.value)
    : { value: session.rpe * minutes.value, estimated: minutes.estimated };
}

/** Mechanical points, a minute of running being 1: always a model, for ranking only. */
export const impactOf = (session: Session, athlete: Pacer): Estimate =>
  guessed(impactPerMinute(asDone(session)) * minutesOf(session, athlete).value);

/** Minutes per kilometre: the athlete's easy pace where it is known, else by effort; null for what is no run. */
function paceOf(session: Session, { easyPace }: Pacer): number | null {
  if (session.activity !== 'run') return null;
  return easyPace ?? PACE[session.effort ?? 'easy'];
}

function usualMinutes(session: Session): number {
  if (session.activity === 'run') return MINUTES_RUN;
  if (session.activity === 'strength') return MINUTES_STRENGTH;
  return isLight(session) ? MINUTES_LIGHT : MINUTES_CROSS;
}

function usualRating(session: Session): number {
  if (isLight(session)) return RPE_LIGHT;
  if (session.effort !== null) return RPE[session.effort];
  return session.activity === 'strength' ? RPE_STRENGTH : RPE.moderate;
}

function impactPerMinute(session: Session): number {
  const points = IMPACT_PER_MINUTE[session.activity];
  if (session.activity === 'run' && session.traits.includes('downhill')) return IMPACT_DOWNHILL;
  if (session.activity !== 'strength') return points;
  if (session.exercise === 'stepup') return IMPACT_STEP_UPS;
  return session.traits.includes('weights') && !session.traits.includes('upper-body')
    ? IMPACT_HEAVY_STRENGTH
    : points;
}
