// What a log's row says beside its session: remarks on how it felt, and when it began.
import { type Session, TRAITS, type Trait } from '../../training/session';
import { epochMinutes } from '../values/duration';
import type { Context } from './context';
import type { LogColumn } from './log-columns';

/** Puts the row's remarks on its first session, the rest day's where there is no other. */
export function withRemarks(
  context: Context,
  columns: readonly LogColumn[],
  row: number,
  sessions: readonly Session[],
): Session[] {
  const said = new Set(
    columns
      .filter(({ role }) => role === 'notes')
      .flatMap(({ column }): readonly Trait[] => context.remark(context.sheet.text(row, column))),
  );
  if (said.size === 0) return [...sessions];
  const bears = Math.max(
    0,
    sessions.findIndex(({ activity }) => activity !== 'rest'),
  );
  return sessions.map((session, index) =>
    index === bears
      ? {
          ...session,
          traits: TRAITS.filter((trait) => said.has(trait) || session.traits.includes(trait)),
        }
      : session,
  );
}

/** Gives the row's first session, and what may be chosen in its place, the time it begins. */
export function withStart(
  context: Context,
  columns: readonly LogColumn[],
  row: number,
  sessions: readonly Session[],
): readonly Session[] {
  const clock = startOf(context, columns, row);
  if (clock === null) return sessions;
  const first = sessions.find(({ activity }) => activity !== 'rest');
  return sessions.map((session) =>
    session.clock === null &&
    (session === first || (session.alt !== null && session.activity !== 'rest'))
      ? { ...session, clock, slot: session.slot ?? (clock < 12 * 60 ? 'am' : 'pm') }
      : session,
  );
}

/** The minute of the day at which the row's session begins; null where no column tells it. */
function startOf(context: Context, columns: readonly LogColumn[], row: number): number | null {
  for (const { role, column } of columns) {
    if (role !== 'startTime') continue;
    const cell = context.sheet.cell(row, column);
    const minutes =
      typeof cell === 'object'
        ? epochMinutes(cell)
        : typeof cell === 'string'
          ? parseClock(cell)
          : null;
    if (minutes !== null && minutes < 24 * 60) return Math.round(minutes);
  }
  return null;
}

const CLOCK = /^\s*(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(?:uhr)?\s*([ap])?\.?\s*m?\.?\s*$/i;

/** `7:30`, `18.15 Uhr`, `6:45 pm`. */
function parseClock(text: string): number | null {
  const [, hours, minutes, half] = CLOCK.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59) return null;
  const shift =
    half === undefined || hour > 12
      ? 0
      : (half.toLowerCase() === 'p' ? 12 : 0) - (hour === 12 ? 12 : 0);
  return (hour + shift) * 60 + Number(minutes);
}
