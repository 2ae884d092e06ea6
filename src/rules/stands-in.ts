// Cross-training that stands in for running while an athlete is injured: it adds nothing to a plan that lost its runs.
import type { Athlete } from '../training/athlete';
import { INJURY_TABLE, inGroup } from '../training/injuries';
import type { Session } from '../training/session';

/** What the injury table prefers, or a professional named, stands in for running. */
export const standsIn = (session: Session, { injuries, clearedBy }: Athlete): boolean =>
  injuries.length > 0 &&
  (session.traits.includes('rehab') ||
    injuries.some(({ kind }) => {
      const { prefer } = INJURY_TABLE[kind][clearedBy === null ? 'uncleared' : 'cleared'];
      return prefer.some((group) => inGroup(session, group, { hard: false, long: false }));
    }));
