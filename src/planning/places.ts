// The open places of a plan: where cross-training may be proposed without touching what the coach wrote.
import type { Day, IsoDate, Place, Plan } from '../training/plan';
import type { Session } from '../training/session';

/**
 * `blank`: a day that says nothing. `placeholder`: cross-training that is not named.
 * `choice`: the same as one of several alternatives, such as rest. `second`: beside an easy run.
 */
export type OpenKind = 'blank' | 'placeholder' | 'choice' | 'second';

export interface OpenPlace {
  /** Index into `Plan.days`. */
  readonly day: number;
  readonly kind: OpenKind;
  /** The session that a proposal takes the place of; null where there is none. */
  readonly instead: Session | null;
}

export interface PlaceOptions {
  /** Whether a second session may stand beside an easy run. */
  readonly secondSessions: boolean;
  /** Cells that hold words though no session was read from them, such as a holiday. */
  readonly taken: readonly Place[];
  /** Days before it are past and stay as they are; null where every day counts. */
  readonly from?: IsoDate | null;
}

/**
 * The open places in the order of the calendar, at most one a day. A day that says rest is none,
 * nor is one that was already trained.
 */
export function openPlaces(plan: Plan, options: PlaceOptions): readonly OpenPlace[] {
  if (plan.layout === 'cell') return [];
  const taken = new Set([...options.taken, ...plan.unread].map(key));
  const { from = null } = options;
  return plan.days.flatMap((day) => {
    if (from !== null && day.date !== null && day.date < from) return [];
    if (day.place !== null && day.sessions.length === 0 && taken.has(key(day.place))) return [];
    const place = openPlace(day, options.secondSessions);
    return place === null ? [] : [place];
  });
}

function openPlace(day: Day, secondSessions: boolean): OpenPlace | null {
  if (day.sessions.length === 0) return { day: day.index, kind: 'blank', instead: null };
  if (day.sessions.some((session) => session.done !== null)) return null;
  const unnamed = day.sessions.find((session) => session.activity === 'cross');
  if (unnamed !== undefined) {
    const kind = unnamed.alt === null ? 'placeholder' : 'choice';
    return { day: day.index, kind, instead: unnamed };
  }
  const [only, ...others] = day.sessions;
  const easy =
    only !== undefined && others.length === 0 && only.activity === 'run' && only.kind === 'easy';
  return secondSessions && easy && only.alt === null && only.effort === 'easy'
    ? { day: day.index, kind: 'second', instead: null }
    : null;
}

const key = (place: Place): string => `${place.row},${place.column}`;
