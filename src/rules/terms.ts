// What a session is by itself, in the terms of the rules' reference; no day or week is needed to tell.
import { type Tier, tierOf } from '../training/catalogue';
import type { Session } from '../training/session';

export const isRun = (session: Session): boolean => session.activity === 'run';

/** Everything that is no run and no rest; what is light counts too. */
export const isCrossTraining = (session: Session): boolean =>
  session.activity !== 'run' && session.activity !== 'rest';

export const isStrength = (session: Session): boolean => session.activity === 'strength';

/** Of cross-training only: null for runs and rest. */
export const impactTier = (session: Session): Tier | null => tierOf(session);

export const isHighImpact = (session: Session): boolean => tierOf(session) === 'high';
