// Cross-training that stands in for running while an athlete is injured: it adds nothing to a plan that lost its runs.
import type { Athlete } from '../training/athlete';
import { adviceFor, isPreferred } from '../training/injuries';
import type { Session } from '../training/session';

/** What the injury table prefers, or a professional named, stands in for running. */
export const standsIn = (session: Session, athlete: Athlete): boolean =>
  athlete.injuries.length > 0 &&
  (session.traits.includes('rehab') ||
    athlete.injuries.some((injury) => isPreferred(session, adviceFor(injury, athlete))));
