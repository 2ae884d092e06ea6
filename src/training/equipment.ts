// Whether what a session needs is at the athlete's hand.
import type { Athlete, Equipment } from './athlete';
import { exerciseOf } from './catalogue';
import type { Session } from './session';

/** Places and small things that nobody lists as equipment: missing only where they are called closed. */
const EVERYWHERE: ReadonlySet<Equipment> = new Set<Equipment>([
  'mat',
  'step',
  'stairs',
  'trails',
  'court',
  'wall',
  'class',
]);

/** Machines that stand in a gym: out of reach with it where the athlete listed nothing of her own. */
const GYM_MACHINES: ReadonlySet<Equipment> = new Set<Equipment>([
  'elliptical',
  'ski-machine',
  'climber',
]);

export const EQUIPMENT_NAMES: Readonly<Record<Equipment, string>> = {
  bike: 'a bike',
  turbo: 'a turbo trainer',
  mtb: 'a mountain bike',
  pool: 'a pool',
  gym: 'a gym',
  elliptical: 'an elliptical',
  'ski-machine': 'a ski machine',
  rower: 'a rowing machine',
  climber: 'a climbing machine',
  stairs: 'stairs',
  rope: 'a rope',
  weights: 'weights',
  kettlebell: 'a kettlebell',
  band: 'a band',
  step: 'a step',
  mat: 'a mat',
  trails: 'trails',
  court: 'a court',
  wall: 'a climbing wall',
  class: 'a class',
  boat: 'a boat',
  clubs: 'golf clubs',
};

type Kit = Pick<Athlete, 'equipment' | 'closed'>;
type Named = Pick<Session, 'activity' | 'exercise' | 'traits'>;

/** What a session needs, any one of which is enough; empty where it needs nothing. */
export function needsOf(session: Named): readonly Equipment[] {
  if (session.activity === 'strength') {
    if (session.traits.includes('kettlebell')) return ['kettlebell', 'weights', 'gym'];
    if (session.traits.includes('weights')) return ['weights', 'gym'];
  }
  return exerciseOf(session)?.equipment ?? [];
}

/** Where the coach listed no equipment, everything is at hand but what is closed. */
export function isAtHand(equipment: Equipment, { equipment: owned, closed }: Kit): boolean {
  if (closed.includes(equipment)) return false;
  if (owned === null) return !(GYM_MACHINES.has(equipment) && closed.includes('gym'));
  return EVERYWHERE.has(equipment) || owned.includes(equipment);
}

/** Whether the athlete can do the session with what is at hand now. */
export function canDo(session: Named, kit: Kit): boolean {
  const needs = needsOf(session);
  return needs.length === 0 || needs.some((each) => isAtHand(each, kit));
}
