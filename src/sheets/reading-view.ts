// What was read, laid out for the sidebar: weeks as rows, a cell for each day.
import { a1 } from '../training/a1';
import { writeDate } from '../training/calendar';
import type { Day, Place, Plan } from '../training/plan';
import type { Session, Unit } from '../training/session';
import { saySession } from '../training/wording';
import type { ReadCell, ReadWeek, UnreadCell } from './answers';

/** Turns a place inside the range into an address on the sheet. */
export type Locate = (place: Place) => string;

export const locateFrom =
  (row: number, column: number): Locate =>
  (place) =>
    a1(row + place.row - 1, column + place.column - 1);

export function readingView(plan: Plan, locate: Locate): ReadWeek[] {
  const at = (place: Place) => `${place.row},${place.column}`;
  const doubts = new Map(plan.doubts.map((doubt) => [at(doubt), doubt.readAs]));
  const unreads = new Map(plan.unread.map((cell) => [at(cell), cell]));
  const cellOf = (day: Day): ReadCell => {
    const place = day.sessions[0]?.source ?? day.place;
    const places = new Set(day.sessions.map((session) => at(session.source)));
    const doubt = [...places].map((each) => doubts.get(each)).find((each) => each !== undefined);
    const unread = day.place === null ? undefined : unreads.get(at(day.place));
    return {
      a1: place === null ? null : locate(place),
      day: day.weekday ?? `Day ${day.index + 1}`,
      date: day.date === null ? null : writeDate(day.date, false),
      sessions: sayChoices(day.sessions, plan.unit),
      doubt: doubt ?? null,
      unread: unread?.reason ?? null,
      text: unread?.text ?? [...new Set(day.sessions.map(({ source }) => source.text))].join('\n'),
    };
  };
  return plan.weeks.map((week) => {
    const days = plan.days.slice(week.first, week.last + 1);
    const from = days[0]?.date ?? null;
    return {
      number: week.number,
      from: from === null ? null : writeDate(from, false),
      until: days[days.length - 1]?.date ?? null,
      cells: days.map(cellOf),
    };
  });
}

export const unreadView = (plan: Plan, locate: Locate): UnreadCell[] =>
  plan.unread.map((each) => ({ a1: locate(each), text: each.text, reason: each.reason }));

/** Sessions in order; the alternatives of a choice are one entry: "30 min bike or rest". */
function sayChoices(sessions: readonly Session[], unit: Unit): string[] {
  const said: string[] = [];
  let before: Session | null = null;
  for (const session of sessions) {
    const words = saySession(session, unit) + (session.optional ? ' (optional)' : '');
    const joint = before === null ? null : jointOf(before, session);
    if (joint === null) said.push(words);
    else said.push(`${said.pop()} ${joint} ${words}`);
    before = session;
  }
  return said;
}

/** What stands between two sessions of one choice; null where they are no choice. */
function jointOf(before: Session, session: Session): 'or' | 'and' | null {
  if (before.alt === null || session.alt === null || session.alt < before.alt) return null;
  const one =
    before.source.row === session.source.row && before.source.column === session.source.column;
  if (!one) return null;
  return session.alt === before.alt ? 'and' : 'or';
}
