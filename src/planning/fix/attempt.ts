// One thing that may be tried on a draft: the cells it edits, and the sessions that those then read as.
import type { Place } from '../../training/plan';
import type { Session } from '../../training/session';
import type { Edit } from '../edit';
import { sameBouts } from './cell-text';
import { boutOf, type Desk, dayIn, sessionsAt, slotAt } from './desk';
import { cellAt, type Draft, keyOf, samePlace } from './draft';

/** In the order of preference among fixes that edit as many cells; what removes comes last of all. */
export const FIX_KINDS = ['move', 'swap', 'shorten', 'soften', 'replace', 'add', 'remove'] as const;
export type FixKind = (typeof FIX_KINDS)[number];

export interface Attempt {
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
  /** By day index: its sessions afterwards. */
  readonly days: ReadonlyMap<number, readonly Session[]>;
  /** Attempts of one family do the same to each time that a pattern happens. */
  readonly family: string;
  /** What it does, without a full stop: `Move Friday's strength to Wednesday`. */
  readonly title: string;
  /** What follows the title where it is done once: `, after the intervals`. */
  readonly detail: string;
  /** Of a move: the day that its title ends with. */
  readonly to?: string;
}

export type Telling = Pick<Attempt, 'kind' | 'family' | 'title' | 'detail' | 'to'>;

/** A cell's text afterwards. */
export interface Rewrite {
  readonly day: number;
  readonly place: Place;
  readonly after: string;
  /** What stands there then, where headings tell more than the text. */
  readonly sessions?: readonly Session[];
}

/** The attempt that gives some cells another text; the sessions are those that the new texts read as. */
export function rewriting(
  draft: Draft,
  desk: Desk,
  rewrites: readonly Rewrite[],
  telling: Telling,
): Attempt {
  const days = new Map<number, readonly Session[]>();
  const edits = rewrites.map(({ day, place, after, sessions }): Edit => {
    const own = dayIn(draft, day);
    const fresh = sessions ?? readAs(desk, place, after, slotAt(own, place, desk));
    days.set(day, replaced(days.get(day) ?? own.sessions, place, fresh));
    return { kind: 'cell', place, before: cellAt(draft.grid, place), after };
  });
  return { ...telling, edits, days };
}

/** The sessions a text would be read as in a cell. */
export const readAs = (
  desk: Desk,
  { row, column }: Place,
  text: string,
  slot: Session['slot'],
): readonly Session[] =>
  desk.bouts(text).map(({ start, end, ...bout }) => ({
    ...bout,
    slot: bout.slot ?? slot,
    source: { row, column, start, end, text },
    done: null,
  }));

/** The same sessions in another cell. */
export const carried = (sessions: readonly Session[], { row, column }: Place): readonly Session[] =>
  sessions.map((session) => ({ ...session, source: { ...session.source, row, column } }));

/** A day's sessions with those of one cell replaced, in the order of the sheet. */
export function replaced(
  sessions: readonly Session[],
  place: Place,
  fresh: readonly Session[],
): readonly Session[] {
  const others = sessions.filter(({ source }) => !samePlace(source, place));
  const next = others.findIndex(
    ({ source }) =>
      source.row > place.row || (source.row === place.row && source.column > place.column),
  );
  const at = next < 0 ? others.length : next;
  return [...others.slice(0, at), ...fresh, ...others.slice(at)];
}

/** Notes the cells that an attempt edits. */
export function lockCells({ edits }: Attempt, cells: Set<string>): void {
  for (const edit of edits) for (const place of placesOf(edit)) cells.add(keyOf(place));
}

/** Edits of one cell after another made one; what ends as it began is none. */
export function netted(edits: readonly Edit[]): readonly Edit[] {
  const net: Edit[] = [];
  for (const edit of edits) {
    const at = net.findIndex(
      (each) => edit.kind === 'cell' && each.kind === 'cell' && samePlace(each.place, edit.place),
    );
    const known = net[at];
    if (known === undefined) net.push(edit);
    else if (known.kind === 'cell' && edit.kind === 'cell')
      net[at] = { ...known, after: edit.after };
  }
  return net.filter((edit) => edit.kind !== 'cell' || edit.before !== edit.after);
}

export function placesOf(edit: Edit): readonly Place[] {
  if (edit.kind === 'cell') return [edit.place];
  return edit.kind === 'exchange' ? edit.places : [];
}

/** Cells that an attempt changes; a row exchanged counts as one cell of each day. */
export const cellsEdited = (edits: readonly Edit[]): number =>
  new Set(
    edits.flatMap((edit) =>
      edit.kind === 'exchange'
        ? edit.places.map(({ row }) => `row ${row}`)
        : placesOf(edit).map(keyOf),
    ),
  ).size;

/** Whether a text reads as a change of one session that leaves the others of its cell alone. */
export function changesOnly(
  before: readonly Session[],
  at: number,
  after: ReturnType<Desk['bouts']>,
): boolean {
  if (after.length !== before.length) return false;
  const others = <T>(list: readonly T[]) => list.filter((_, index) => index !== at);
  const slot = before[at]?.slot ?? null;
  const read = others(after).map((bout) => ({ ...bout, slot: bout.slot ?? slot }));
  return sameBouts(
    others(before).map((session) => ({ ...boutOf(session), slot: session.slot ?? slot })),
    read,
  );
}

/** The index of a session among those of its cell. */
export const rankIn = (sessions: readonly Session[], session: Session): number =>
  sessions.findIndex(({ source }) => source.start === session.source.start);

/** Sessions of the cell a session stands in. */
export const cellmates = (draft: Draft, day: number, session: Session): readonly Session[] =>
  sessionsAt(dayIn(draft, day), session.source);
