// What a session is by itself, in the terms of the rules' reference; no day or week is needed to tell.
import { type Tier, tierOf } from '../training/catalogue';
import { isHard, isLight } from '../training/light';
import type { Session } from '../training/session';

export const isRun = (session: Session): boolean => session.activity === 'run';

/** Everything that is no run and no rest; what is light counts too. */
export const isCrossTraining = (session: Session): boolean =>
  session.activity !== 'run' && session.activity !== 'rest';

/** A session that is neither run nor rest nor light: it makes a cross-training day. */
export const isFullCrossTraining = (session: Session): boolean =>
  isCrossTraining(session) && !isLight(session);

/** Anything but rest and what is light: with one of these a day is no rest day. */
export const isTiring = (session: Session): boolean =>
  session.activity !== 'rest' && !isLight(session);

export const isHardRun = (session: Session): boolean => isRun(session) && isHard(session);

export const isStrength = (session: Session): boolean => session.activity === 'strength';

/** Of cross-training only: null for runs and rest. */
export const impactTier = (session: Session): Tier | null => tierOf(session);

export const isHighImpact = (session: Session): boolean => tierOf(session) === 'high';
