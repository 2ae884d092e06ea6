// What was read, laid out for the sidebar: weeks as rows, a cell for each day.
import { a1 } from '../training/a1';
import { writeDate } from '../training/calendar';
import type { Day, Place, Plan } from '../training/plan';
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
  const cellOf = (day: Day): ReadCell => {
    const place = day.sessions[0]?.source ?? day.place;
    const places = new Set(day.sessions.map((session) => at(session.source)));
    const doubt = [...places].map((each) => doubts.get(each)).find((each) => each !== undefined);
    return {
      a1: place === null ? null : locate(place),
      day: day.weekday ?? `Day ${day.index + 1}`,
      date: day.date === null ? null : writeDate(day.date, false),
      sessions: day.sessions.map((session) => saySession(session, plan.unit)),
      doubt: doubt ?? null,
      unread: null,
      text: [...new Set(day.sessions.map((session) => session.source.text))].join('\n'),
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
