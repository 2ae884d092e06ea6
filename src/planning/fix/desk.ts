// What the search for fixes knows of a draft: its words, who stands where, and what must stay as it is.
import { readText } from '../../reading/text/read-text';
import type { Language } from '../../reading/words/language';
import { LANGUAGES, languageOf } from '../../reading/words/languages';
import { isHard } from '../../rules/view';
import { FIRST, World } from '../../rules/world';
import type { Day, IsoDate, Place, Plan } from '../../training/plan';
import type { Bout, Session } from '../../training/session';
import { isBareRest, type ReadBouts, type Style, sameBouts, styleOf } from './cell-text';
import { cellAt, type Draft, keyOf, planOf, type Repair, samePlace } from './draft';
import { isBare } from './rows';

/** What all drafts of one plan share. */
export interface Desk {
  readonly words: Language;
  /** Reads a text as a cell of the plan is read. */
  readonly bouts: ReadBouts;
  readonly style: Style;
  /** The day a cell belongs to. */
  readonly dayAt: ReadonlyMap<string, number>;
  readonly locked: ReadonlySet<string>;
  readonly today: IsoDate | null;
}

export interface DeskOptions {
  /** Cells that are protected, hold formulas, or that the coach ticked as fixed. */
  readonly locked: readonly Place[];
  readonly today?: IsoDate | null;
}

export function deskOf({ grid, findings }: Repair, { locked, today = null }: DeskOptions): Desk {
  const { plan } = findings.state.ground;
  const words = LANGUAGES.find(({ code }) => code === plan.language) ?? languageOf('en');
  const known = new Map<string, readonly Bout[]>();
  const bouts: ReadBouts = (text) => {
    const read = known.get(text) ?? readText(text, { unit: plan.unit, words }).bouts;
    known.set(text, read);
    return read;
  };
  const dayAt = new Map<string, number>();
  const texts: string[] = [];
  for (const day of plan.days) {
    for (const place of cellsOf(day)) {
      const cell = cellAt(grid, place);
      if (typeof cell === 'string' && !dayAt.has(keyOf(place))) texts.push(cell);
      dayAt.set(keyOf(place), day.index);
    }
  }
  return {
    words,
    bouts,
    style: styleOf(texts, words.code, bouts),
    dayAt,
    locked: new Set(locked.map(keyOf)),
    today,
  };
}

/** The cells of a day: where its sessions stand, and where one would be written. */
export function cellsOf({ sessions, place }: Day): readonly Place[] {
  const places = new Map<string, Place>(place === null ? [] : [[keyOf(place), place]]);
  for (const { source } of sessions) places.set(keyOf(source), source);
  return [...places.values()].map(({ row, column }) => ({ row, column }));
}

export const isPast = ({ today }: Desk, day: Day): boolean =>
  today !== null && day.date !== null && day.date < today;

/** The sessions read from a cell, in their order. */
export const sessionsAt = (day: Day, place: Place): readonly Session[] =>
  day.sessions.filter(({ source }) => samePlace(source, place));

/** Whether the cell may be written to: not locked, and its day neither past nor done. */
export function isOpen(desk: Desk, day: Day, place: Place): boolean {
  if (desk.locked.has(keyOf(place)) || isPast(desk, day)) return false;
  return sessionsAt(day, place).every(({ done }) => done === null);
}

/** Long runs, hard runs and races: they stay where and what they are. */
export function isKey(draft: Draft, day: Day, session: Session): boolean {
  if (session.activity !== 'run') return false;
  if (isHard(session) || session.kind === 'race' || session.kind === 'long') return true;
  return new World(draft.findings.state.ground, FIRST).dayView(day.index).isKeyRun(session);
}

/** A cell whose sessions are what its text says by itself: no heading or other cell adds to them. */
export function plainText(draft: Draft, desk: Desk, day: Day, place: Place): string | null {
  const cell = cellAt(draft.grid, place);
  if (typeof cell !== 'string' || !isBare(draft, place)) return null;
  const told = sessionsAt(day, place);
  if (told.length === 0) return null;
  const slot = slotAt(day, place, desk);
  const read = desk.bouts(cell).map((bout) => ({ ...bout, slot: bout.slot ?? slot }));
  return sameBouts(told.map(boutOf), read) ? cell : null;
}

/** The time of day that a row or column gives its cells. */
export function slotAt(day: Day, place: Place, { bouts }: Desk): Session['slot'] {
  const [first] = sessionsAt(day, place);
  if (first === undefined || first.slot === null) return null;
  return bouts(first.source.text)[0]?.slot === null ? first.slot : null;
}

/** What the session's words said, without its place. */
export function boutOf({ source, done: _, ...rest }: Session): Bout {
  return { ...rest, start: source.start, end: source.end };
}

/** A blank cell, or one that says rest and nothing else. */
export function isFree(draft: Draft, desk: Desk, place: Place): boolean {
  const cell = cellAt(draft.grid, place);
  if (typeof cell !== 'string') return false;
  return cell.trim() === '' || isBareRest(cell, desk.bouts(cell));
}

/** The cell of another day that stands where the given one stands in its own day. */
export function counterpart(from: Day, place: Place, to: Day): Place | null {
  if (from.place === null || to.place === null) return null;
  return {
    row: to.place.row + place.row - from.place.row,
    column: to.place.column + place.column - from.place.column,
  };
}

/** The day at an index. */
export function dayOf(plan: Plan, index: number): Day {
  const day = plan.days[index];
  if (day === undefined) throw new RangeError(`the plan has no day ${index}`);
  return day;
}

/** The draft's plan and its day at an index. */
export const dayIn = (draft: Draft, index: number): Day => dayOf(planOf(draft), index);
