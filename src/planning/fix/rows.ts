// Attempts in a log, where one session fills several columns of its row: rows change places, their dates stay.
import type { Day, LogTable, Place } from '../../training/plan';
import type { Session } from '../../training/session';
import type { Edit, Exchange } from '../edit';
import type { Attempt, Telling } from './attempt';
import { type Desk, isKey, isPast } from './desk';
import { cellAt, type Draft, keyOf, planOf } from './draft';
import { sayTarget, sayWhose } from './names';

export const isLog = (draft: Draft): boolean => planOf(draft).layout === 'log';

/** The table that a row of a log belongs to. */
export function tableOf(draft: Draft, row: number): LogTable | null {
  const tables = (planOf(draft).tables ?? []).filter(({ header }) => header < row);
  return tables[tables.length - 1] ?? null;
}

const isDayColumn = (table: LogTable, column: number): boolean =>
  column === table.date || column === table.week || column === table.day;

/** Columns of a row that hold what was trained: all that do not tell the day. */
function columnsOf(draft: Draft, table: LogTable, rows: readonly number[]): readonly number[] {
  const width = Math.max(...rows.map((row) => draft.grid[row - 1]?.length ?? 0));
  return Array.from({ length: width }, (_, index) => index + 1).filter(
    (column) => !isDayColumn(table, column),
  );
}

/** Whether a log's row holds nothing beside its day and the session's words. Cells of other layouts stand for themselves. */
export function isBare(draft: Draft, place: Place): boolean {
  if (!isLog(draft)) return true;
  const table = tableOf(draft, place.row);
  if (table === null) return false;
  return columnsOf(draft, table, [place.row]).every(
    (column) => column === place.column || cellAt(draft.grid, { row: place.row, column }) === '',
  );
}

/** The session's row exchanged with a row of each of the other days. */
export function rowMoves(
  draft: Draft,
  desk: Desk,
  day: Day,
  session: Session,
  targets: readonly Day[],
): readonly Attempt[] {
  const plan = planOf(draft);
  const { row } = session.source;
  const table = tableOf(draft, row);
  if (table === null || !mayLeave(draft, desk, day, row)) return [];
  return targets.flatMap((to) =>
    rowsOf(to).flatMap((other): readonly Attempt[] => {
      if (other === row || tableOf(draft, other) !== table) return [];
      if (!mayLeave(draft, desk, to, other)) return [];
      const edits = exchanges(draft, desk, table, row, other);
      if (edits === null) return [];
      const there = sessionsIn(to, other).find(({ activity }) => activity !== 'rest');
      const target = sayTarget(plan, day, to);
      const whose = sayWhose(plan, day, session);
      const telling: Telling =
        there === undefined
          ? {
              kind: 'move',
              family: `move ${to.index - day.index}`,
              title: `Move ${whose} to ${target}`,
              detail: '',
              to: target,
            }
          : {
              kind: 'swap',
              family: `swap ${to.index - day.index}`,
              title: `Swap ${whose} with ${sayWhose(plan, to, there)}`,
              detail: to.week === day.week ? '' : ` (${target})`,
            };
      const days = new Map([
        [day.index, withRow(day.sessions, row, sessionsIn(to, other))],
        [to.index, withRow(to.sessions, other, sessionsIn(day, row))],
      ]);
      return [{ ...telling, edits, days }];
    }),
  );
}

/** The session's row emptied but for its day. */
export function rowRemovals(
  draft: Draft,
  desk: Desk,
  day: Day,
  session: Session,
): readonly Attempt[] {
  const { row } = session.source;
  const table = tableOf(draft, row);
  if (table === null || !mayLeave(draft, desk, day, row)) return [];
  if (sessionsIn(day, row).length > 1) return [];
  const edits = columnsOf(draft, table, [row]).flatMap((column): readonly Edit[] => {
    const place = { row, column };
    const before = cellAt(draft.grid, place);
    return before === '' ? [] : [{ kind: 'cell', place, before, after: '' }];
  });
  if (isLocked(desk, row, columnsOf(draft, table, [row]))) return [];
  return [
    {
      kind: 'remove',
      edits,
      days: new Map([[day.index, withRow(day.sessions, row, [])]]),
      family: `remove ${session.activity}`,
      title: `Take out ${sayWhose(planOf(draft), day, session)}`,
      detail: '',
    },
  ];
}

const rowsOf = ({ sessions, place }: Day): readonly number[] => [
  ...new Set([...(place === null ? [] : [place.row]), ...sessions.map(({ source }) => source.row)]),
];

const sessionsIn = ({ sessions }: Day, row: number): readonly Session[] =>
  sessions.filter(({ source }) => source.row === row);

const mayLeave = (draft: Draft, desk: Desk, day: Day, row: number): boolean =>
  !isPast(desk, day) &&
  sessionsIn(day, row).every((session) => session.done === null && !isKey(draft, day, session));

const isLocked = (desk: Desk, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => desk.locked.has(keyOf({ row, column })));

/** Null where a cell of either row is locked. */
function exchanges(
  draft: Draft,
  desk: Desk,
  table: LogTable,
  row: number,
  other: number,
): readonly Exchange[] | null {
  const columns = columnsOf(draft, table, [row, other]);
  if (isLocked(desk, row, columns) || isLocked(desk, other, columns)) return null;
  return columns.flatMap((column): readonly Exchange[] => {
    const places = [
      { row, column },
      { row: other, column },
    ] as const;
    const before = [cellAt(draft.grid, places[0]), cellAt(draft.grid, places[1])] as const;
    return before[0] === before[1] ? [] : [{ kind: 'exchange', places, before }];
  });
}

/** A day's sessions with those of one row replaced by another row's, in the order of the sheet. */
function withRow(
  sessions: readonly Session[],
  row: number,
  fresh: readonly Session[],
): readonly Session[] {
  const others = sessions.filter(({ source }) => source.row !== row);
  const next = others.findIndex(({ source }) => source.row > row);
  const at = next < 0 ? others.length : next;
  const moved = fresh.map((session) => ({ ...session, source: { ...session.source, row } }));
  return [...others.slice(0, at), ...moved, ...others.slice(at)];
}
