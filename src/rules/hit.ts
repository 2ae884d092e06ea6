// A violation with its place in the plan: when it happens, at which cell, of which texts.
import type { Place } from '../training/plan';
import type { Session, Source } from '../training/session';
import { sayWeek, sayWhen } from '../training/wording';
import type { Severity } from './finding';
import type { At, Rule, Violation } from './rule';
import type { Ground } from './world';

/** A violation with its place in the plan, before repeats are grouped. */
export interface Hit {
  readonly rule: Rule;
  /** Null where the rule's own severity holds. */
  readonly severity: Severity | null;
  /** It happens with some of the choices only: one severity less. */
  readonly conditional: boolean;
  readonly message: string;
  readonly advice: string;
  readonly pattern: string;
  readonly when: string;
  /** Week index; null for the athlete. */
  readonly week: number | null;
  readonly day: number | null;
  readonly place: Place | null;
  readonly sources: readonly Source[];
}

/**
 * Places a violation. A condition (`if strength is chosen`) is told in its message and pattern.
 *
 * @throws RangeError where it speaks of a week or session that the plan does not hold.
 */
export function hitOf(rule: Rule, violation: Violation, ground: Ground, condition = ''): Hit {
  const { at, severity = null, message, advice, pattern } = violation;
  const but = (text: string) => (condition === '' ? text : `${text}, ${condition}`);
  return {
    rule,
    severity,
    conditional: condition !== '',
    message: condition === '' ? message : `${but(message.replace(/\.$/, ''))}.`,
    advice,
    pattern: but(pattern),
    ...whereOf(at, ground),
  };
}

type Where = Pick<Hit, 'when' | 'week' | 'day' | 'place' | 'sources'>;

function whereOf(at: At, { plan }: Ground): Where {
  if (at.on === 'athlete') return { when: '', week: null, day: null, place: null, sources: [] };
  if (at.on === 'week') {
    const week = plan.weeks[at.week];
    if (week === undefined) throw new RangeError(`the plan has no week ${at.week}`);
    const days = plan.days.slice(week.first, week.last + 1);
    const source = days.flatMap((day) => day.sessions)[0]?.source;
    const place = days.map((day) => day.place).find((each) => each !== null) ?? null;
    return {
      when: sayWeek(week),
      week: at.week,
      day: null,
      place: place ?? (source === undefined ? null : { row: source.row, column: source.column }),
      sources: [],
    };
  }
  const [first] = at.sessions;
  const day = plan.days.find((each) => each.sessions.includes(first));
  const week = day && plan.weeks[day.week];
  if (day === undefined || week === undefined) {
    throw new RangeError('a violation speaks of a session that the plan does not hold');
  }
  return {
    when: sayWhen(day, week),
    week: week.index,
    day: day.index,
    place: { row: first.source.row, column: first.source.column },
    sources: at.sessions.map((session: Session) => session.source),
  };
}
