// A day's cells after some of its sessions became others or went: what is written, and how it then reads.

import type { Grid } from '../../training/cell';
import type { Day, LogTable, Place, Plan } from '../../training/plan';
import type { Session } from '../../training/session';
import { ACTIVITY_NAMES, sentenceCase } from '../../training/wording';
import type { CellEdit } from '../edit';
import { readAs, replaced } from '../fix/attempt';
import { closed, cut, lowerFirst, sameBouts } from '../fix/cell-text';
import { type Desk, sessionsAt, slotAt } from '../fix/desk';
import { cellAt, keyOf } from '../fix/draft';
import { tableAt, timeCellText } from '../write-edits';

/** By session: its words afterwards; null takes it out. */
export type Rewordings = ReadonlyMap<Session, string | null>;

export interface Composed {
  readonly edits: readonly CellEdit[];
  /** The day's sessions, as its new texts read. */
  readonly sessions: readonly Session[];
}

export interface ComposeContext {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly desk: Desk;
  /** Her word for a day off. */
  readonly rest: string;
}

/** Null where a cell's words cannot be parted so that the rest still reads as it did. */
export function composed(
  context: ComposeContext,
  day: Day,
  rewordings: Rewordings,
): Composed | null {
  const { grid, desk, rest } = context;
  const cells = new Map<string, Place>();
  for (const { source } of rewordings.keys()) {
    cells.set(keyOf(source), { row: source.row, column: source.column });
  }
  const stays = day.sessions.some((session) => rewordings.get(session) !== null);
  const edits: CellEdit[] = [];
  let sessions = day.sessions;
  let isRestSaid = stays;
  for (const place of cells.values()) {
    const mates = sessionsAt(day, place);
    const text = reworded(mates, rewordings, desk);
    if (text === null) return null;
    // A day that loses all it held says so, once.
    const after = text === '' && !isRestSaid ? rest : text;
    if (after === rest) isRestSaid = true;
    const slot = slotAt(day, place, desk);
    const fresh = after === '' ? [] : readAs(desk, place, after, slot);
    sessions = replaced(sessions, place, fresh);
    edits.push({ kind: 'cell', place, before: cellAt(grid, place), after });
    edits.push(...beside(context, place, fresh));
  }
  return { edits, sessions };
}

/** The cell's text; '' where nothing is left of it. */
function reworded(mates: readonly Session[], rewordings: Rewordings, desk: Desk): string | null {
  const told = (session: Session): string | null | undefined => rewordings.get(session);
  if (mates.every((session) => told(session) === null)) return '';
  const [only, ...others] = mates;
  if (only === undefined) return null;
  if (others.length === 0) return alone(only, told(only) ?? '', desk);
  let text = only.source.text;
  for (let at = mates.length - 1; at >= 0; at -= 1) {
    const session = mates[at];
    const words = session === undefined ? undefined : told(session);
    if (words === undefined) continue;
    if (words === null) {
      const parted = cut(text, at, desk.bouts);
      if (parted === null) return null;
      text = parted.rest;
      continue;
    }
    const bout = desk.bouts(text)[at];
    if (bout === undefined) return null;
    const before = text.slice(0, bout.start);
    const said = /\S[^\n\S]*$/.test(before) ? lowerFirst(words) : words;
    text = before + said + text.slice(bout.end);
  }
  return text;
}

/** The new words in the old ones' place where a remark stands beside them, else by themselves. */
function alone({ source }: Session, words: string, desk: Desk): string {
  const { text, start } = source;
  const end = closed(text, source);
  const before = text.slice(0, start);
  const kept = before + (before.trim() === '' ? words : lowerFirst(words)) + text.slice(end);
  return sameBouts(desk.bouts(kept), desk.bouts(words)) ? kept : words;
}

/** In a log the figures beside the words are those of the new session. */
function beside(
  { plan, grid }: ComposeContext,
  { row, column }: Place,
  fresh: readonly Session[],
): readonly CellEdit[] {
  const table = tableAt(plan.tables ?? [], row);
  if (table === null || table.sports.some((each) => each.column === column)) return [];
  const [session] = fresh;
  return columnsOf(table, session ?? null)
    .filter((each) => each.column !== column)
    .map((each) => ({ place: { row, column: each.column }, after: each.after }))
    .filter(({ place, after }) => after !== '' || cellAt(grid, place) !== '')
    .map(({ place, after }) => ({ kind: 'cell', place, before: cellAt(grid, place), after }));
}

function columnsOf(
  { activity, km, minutes }: LogTable,
  session: Session | null,
): readonly { readonly column: number; readonly after: string }[] {
  const isTraining = session !== null && session.activity !== 'rest';
  const name = session === null ? '' : sentenceCase(ACTIVITY_NAMES[session.activity]);
  const time = isTraining ? (session.minutes?.[0] ?? null) : null;
  return [
    ...(activity === null ? [] : [{ column: activity, after: name }]),
    ...km.map((column) => ({ column, after: '' })),
    ...(minutes === null
      ? []
      : [
          {
            column: minutes.column,
            after: time === null ? '' : timeCellText(time, minutes.form),
          },
        ]),
  ];
}
