// What happened to an athlete, as the coach ticks it, and the athlete's row as it then is.
import type { Athlete, Equipment, Injury, InjuryKind } from '../../training/athlete';
import { INJURY_TABLE } from '../../training/injuries';
import type { IsoDate } from '../../training/plan';

/** Everything optional: what is not ticked stays as the athlete's row has it. */
export interface Changes {
  readonly injured?: {
    readonly kind: Exclude<InjuryKind, 'ill'>;
    /** Whether a professional has seen it and cleared what is proposed. */
    readonly cleared: boolean;
    /** The coach's own words for it. */
    readonly text?: string;
  };
  /** A pool or gym that is closed or out of reach, trails that are closed. */
  readonly closed?: readonly Equipment[];
  /** Days of training a week that are left. */
  readonly days?: number;
  /** Minutes a day that are left. */
  readonly minutes?: number;
  /** The last day of an illness. */
  readonly illUntil?: IsoDate;
}

/** What a gym holds: with it go its weights, where the athlete has listed none of her own. */
const WITH_GYM: readonly Equipment[] = ['weights', 'kettlebell'];

/**
 * The athlete's row with the changes in it. An injury that nobody cleared leaves the row without a
 * clearance, whatever was cleared before.
 */
export function changedAthlete(athlete: Athlete, changes: Changes): Athlete {
  const { injured, closed = [], days, minutes, illUntil } = changes;
  const fresh: readonly Injury[] = [
    ...(injured === undefined ? [] : [injuryOf(injured)]),
    ...(illUntil === undefined ? [] : [{ kind: 'ill' as const, text: 'ill', until: illUntil }]),
  ];
  const kept = athlete.injuries.filter(({ kind }) => !fresh.some((each) => each.kind === kind));
  const gone = closed.includes('gym') && athlete.equipment === null ? WITH_GYM : [];
  return {
    ...athlete,
    injuries: [...kept, ...fresh],
    clearedBy: clearance(athlete, kept, changes),
    closed: [...new Set([...athlete.closed, ...closed, ...gone])],
    daysPerWeek: days ?? athlete.daysPerWeek,
    minutes: minutes ?? athlete.minutes,
  };
}

const injuryOf = ({ kind, text }: NonNullable<Changes['injured']>): Injury => ({
  kind,
  text: text ?? INJURY_TABLE[kind].name,
  until: null,
});

function clearance(
  { clearedBy }: Athlete,
  kept: readonly Injury[],
  { injured, illUntil }: Changes,
): string | null {
  if (injured !== undefined) {
    if (!injured.cleared) return null;
    return kept.length > 0 ? clearedBy : (clearedBy ?? 'a professional');
  }
  return illUntil === undefined || kept.length > 0 ? clearedBy : null;
}
