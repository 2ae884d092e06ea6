// Attempts that keep every session: another day, two days exchanged, another order within a day.
import type { Day, Place } from '../../training/plan';
import type { Session } from '../../training/session';
import { sayName } from '../../training/wording';
import {
  type Attempt,
  carried,
  cellmates,
  type Rewrite,
  rankIn,
  readAs,
  rewriting,
  type Telling,
} from './attempt';
import { append, cut, upperFirst } from './cell-text';
import {
  cellsOf,
  counterpart,
  type Desk,
  dayIn,
  isFree,
  isKey,
  isOpen,
  plainText,
  sessionsAt,
  slotAt,
} from './desk';
import { cellAt, type Draft, keyOf, planOf, samePlace } from './draft';
import { sayTarget, sayWhose } from './names';
import { isLog, rowMoves } from './rows';

/** The session on each of the other days, as far as its cell's words can be parted and joined. */
export function moves(
  draft: Draft,
  desk: Desk,
  day: Day,
  session: Session,
  targets: readonly Day[],
): readonly Attempt[] {
  if (session.activity === 'rest') return [];
  if (isLog(draft)) return rowMoves(draft, desk, day, session, targets);
  if (session.alt !== null) return [];
  const { source } = session;
  const mates = cellmates(draft, day.index, session);
  const text = plainText(draft, desk, day, source);
  const parted = text === null ? null : cut(text, rankIn(mates, session), desk.bouts);
  return targets.flatMap((to): Attempt[] => {
    const place = counterpart(day, source, to);
    if (place === null || !mayWrite(draft, desk, to, place)) return [];
    if (restsElsewhere(to, place)) return [];
    const target = sayTarget(planOf(draft), day, to);
    const told: Telling = {
      kind: 'move',
      family: `move ${to.index - day.index}`,
      title: `Move ${sayWhose(planOf(draft), day, session)} to ${target}`,
      detail: companion(to),
      to: target,
    };
    if (parted === null) {
      const whole = mates.length === 1 ? wholeCell(draft, desk, day, session, to, place) : null;
      return whole === null ? [] : [rewriting(draft, desk, whole, told)];
    }
    const into = joined(draft, desk, to, place, parted.piece);
    if (into === null) return [];
    const left = parted.rest === '' ? emptied(draft, desk, day, source, place) : parted.rest;
    // A row for the evening is one on every day.
    const slot = slotAt(day, source, desk);
    const rewrites: readonly Rewrite[] = [
      sessionsAt(to, place).length > 0 || slot === null
        ? { day: to.index, place, after: into }
        : { day: to.index, place, after: into, sessions: readAs(desk, place, into, slot) },
      { day: day.index, place: { row: source.row, column: source.column }, after: left },
    ];
    return [rewriting(draft, desk, rewrites, told)];
  });
}

/** A day that says rest in another of its cells is not trained on. */
const restsElsewhere = (to: Day, place: Place): boolean =>
  to.sessions.some(({ activity, source }) => activity === 'rest' && !samePlace(source, place));

/** `, after the intervals`: what the session then stands beside. */
function companion(to: Day): string {
  const beside = to.sessions.filter(({ activity }) => activity !== 'rest');
  const last = beside[beside.length - 1];
  return last === undefined ? '' : `, after the ${sayName(last)}`;
}

function mayWrite(draft: Draft, desk: Desk, day: Day, place: Place): boolean {
  const owner = desk.dayAt.get(keyOf(place));
  if (owner !== undefined && owner !== day.index) return false;
  return isOpen(desk, day, place) && typeof cellAt(draft.grid, place) === 'string';
}

/** The target's cell with the piece in it; null where it says something that cannot be joined. */
function joined(draft: Draft, desk: Desk, to: Day, place: Place, piece: string): string | null {
  if (isFree(draft, desk, place)) return upperFirst(piece);
  if (sessionsAt(to, place).some(({ alt, activity }) => alt !== null || activity === 'rest')) {
    return null;
  }
  const text = plainText(draft, desk, to, place);
  return text === null ? null : append(text, piece, desk.style, desk.bouts);
}

/** What a cell says whose only session left: rest in the coach's word, where she writes rest. */
export function emptied(
  draft: Draft,
  desk: Desk,
  day: Day,
  source: Place,
  target: Place | null,
): string {
  if (cellsOf(day).length > 1) return '';
  if (target !== null && isFree(draft, desk, target)) {
    const swapped = cellAt(draft.grid, target);
    if (typeof swapped === 'string' && swapped.trim() !== '') return swapped;
  }
  return keyOf(source) === (day.place === null ? '' : keyOf(day.place))
    ? (desk.style.rest ?? '')
    : '';
}

/** A cell that means something only under its heading moves as it is, to a free cell under the same heading. */
function wholeCell(
  draft: Draft,
  desk: Desk,
  day: Day,
  session: Session,
  to: Day,
  place: Place,
): readonly Rewrite[] | null {
  const from: Place = { row: session.source.row, column: session.source.column };
  const cell = cellAt(draft.grid, from);
  if (typeof cell !== 'string' || session.source.text !== cell) return null;
  if (!isFree(draft, desk, place)) return null;
  return [
    { day: to.index, place, after: cell, sessions: carried([session], place) },
    { day: day.index, place: from, after: emptied(draft, desk, day, from, place) },
  ];
}

/** Whole cells of two days exchanged; neither holds a key run. */
export function swaps(
  draft: Draft,
  desk: Desk,
  day: Day,
  session: Session,
  targets: readonly Day[],
): readonly Attempt[] {
  const from: Place = { row: session.source.row, column: session.source.column };
  const cell = cellAt(draft.grid, from);
  if (isLog(draft) || typeof cell !== 'string' || !mayLeave(draft, desk, day, from)) return [];
  return targets.flatMap((to): Attempt[] => {
    const place = counterpart(day, from, to);
    if (place === null || !mayWrite(draft, desk, to, place)) return [];
    const other = sessionsAt(to, place);
    const text = cellAt(draft.grid, place);
    if (typeof text !== 'string' || isFree(draft, desk, place) || other.length === 0) return [];
    if (!mayLeave(draft, desk, to, place)) return [];
    const named = other.find(({ activity }) => activity !== 'rest') ?? other[0];
    if (named === undefined) return [];
    const rewrites = [
      { day: day.index, place: from, after: text, sessions: carried(other, from) },
      {
        day: to.index,
        place,
        after: cell,
        sessions: carried(sessionsAt(day, from), place),
      },
    ];
    const plan = planOf(draft);
    return [
      rewriting(draft, desk, rewrites, {
        kind: 'swap',
        family: `swap ${to.index - day.index}`,
        title: `Swap ${sayWhose(plan, day, session)} with ${sayWhose(plan, to, named)}`,
        detail: to.week === day.week ? '' : ` (${sayTarget(plan, day, to)})`,
      }),
    ];
  });
}

const mayLeave = (draft: Draft, desk: Desk, day: Day, place: Place): boolean =>
  isOpen(desk, day, place) &&
  sessionsAt(day, place).every((session) => !isKey(draft, day, session)) &&
  sessionsAt(day, place)[0]?.source.text === cellAt(draft.grid, place);

/** The session behind the others of its cell: the run first. */
export function reorders(draft: Draft, desk: Desk, day: Day, session: Session): readonly Attempt[] {
  const { source } = session;
  const mates = cellmates(draft, day.index, session);
  const at = rankIn(mates, session);
  const text = plainText(draft, desk, day, source);
  if (text === null || at === mates.length - 1 || session.alt !== null) return [];
  const parted = cut(text, at, desk.bouts);
  const last = mates[mates.length - 1];
  if (parted === null || last === undefined) return [];
  const after = append(upperFirst(parted.rest), parted.piece, desk.style, desk.bouts);
  if (after === null) return [];
  const place = { row: source.row, column: source.column };
  return [
    rewriting(draft, desk, [{ day: day.index, place, after }], {
      kind: 'move',
      family: 'order',
      title: `Put ${sayWhose(planOf(draft), day, session)} after the ${sayName(last)}`,
      detail: '',
    }),
  ];
}

/** The other days of a day's week; of the weeks beside it where asked for. */
export function targetsOf(draft: Draft, desk: Desk, day: Day, weeks: 0 | 1): readonly Day[] {
  const plan = planOf(draft);
  const own = plan.weeks[day.week];
  if (own === undefined) return [];
  const near = plan.days.filter(
    (each) => each.index !== day.index && Math.abs(each.week - day.week) === weeks,
  );
  return near
    .filter((each) => each.place !== null && isOpen(desk, dayIn(draft, each.index), each.place))
    .filter((each) => weeks === 0 || Math.abs(each.index - day.index) < 8)
    .sort((a, b) => Math.abs(a.index - day.index) - Math.abs(b.index - day.index));
}
