// What a cross-training session works on: endurance, strength, or flexibility and balance.
import type { Activity, Session } from './session';

export const WORK_TYPES = ['endurance', 'strength', 'flexibility or balance'] as const;
export type WorkType = (typeof WORK_TYPES)[number];

/** Cross-training that is not named counts as endurance. Activities that are none of the three are left out. */
const BY_ACTIVITY: Readonly<Partial<Record<Activity, WorkType>>> = {
  walk: 'endurance',
  hike: 'endurance',
  bike: 'endurance',
  mtb: 'endurance',
  swim: 'endurance',
  'aqua-jog': 'endurance',
  elliptical: 'endurance',
  row: 'endurance',
  ski: 'endurance',
  stairs: 'endurance',
  climber: 'endurance',
  rope: 'endurance',
  dance: 'endurance',
  cross: 'endurance',
  strength: 'strength',
  mobility: 'flexibility or balance',
  yoga: 'flexibility or balance',
  pilates: 'flexibility or balance',
};

/** Null for runs, rest and what is none of the three. */
export function workTypeOf(
  session: Pick<Session, 'activity' | 'exercise' | 'traits'>,
): WorkType | null {
  if (session.exercise === 'balance' || session.traits.includes('balance')) {
    return 'flexibility or balance';
  }
  return BY_ACTIVITY[session.activity] ?? null;
}
