// A plan under repair: its cells as they would read after some edits, and what the rules then say.
import { type Findings, recheck } from '../../rules/engine';
import type { Cell, Grid } from '../../training/cell';
import type { Day, Place, Plan } from '../../training/plan';
import type { Session } from '../../training/session';
import type { Edit } from '../edit';

/** What fixes are looked for in: the range, how it is read, and the check of the plan read from it. */
export interface Repair {
  readonly grid: Grid;
  /** Reads a range as the one at hand was read: `(grid) => readPlan(grid, options)`. */
  readonly read: (grid: Grid) => Plan;
  /** Of the plan that `read` makes of `grid`. */
  readonly findings: Findings;
}

export interface Draft {
  readonly grid: Grid;
  readonly findings: Findings;
}

export const planOf = ({ findings }: Draft): Plan => findings.state.ground.plan;

export const keyOf = ({ row, column }: Place): string => `${row},${column}`;

export const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

export const cellAt = (grid: Grid, { row, column }: Place): Cell =>
  grid[row - 1]?.[column - 1] ?? '';

/** The range with the edits written in, one after the other. New rows have no place in it. */
export function edited(grid: Grid, edits: readonly Edit[]): Grid {
  const rows = grid.slice();
  const put = (place: Place, value: Cell): void => {
    const row = (rows[place.row - 1] ?? []).slice();
    while (row.length < place.column) row.push('');
    row[place.column - 1] = value;
    rows[place.row - 1] = row;
  };
  for (const edit of edits) {
    if (edit.kind === 'cell') put(edit.place, edit.after);
    else if (edit.kind === 'exchange') {
      const [one, other] = edit.places;
      const values = [cellAt(rows, one), cellAt(rows, other)] as const;
      put(one, values[1]);
      put(other, values[0]);
    }
  }
  return rows;
}

/** The draft with other sessions on some days, and the edits that make them. */
export function draftWith(
  draft: Draft,
  edits: readonly Edit[],
  sessions: ReadonlyMap<number, readonly Session[]>,
): Draft {
  const plan = planOf(draft);
  return {
    grid: edited(draft.grid, edits),
    findings: recheck(draft.findings, withSessions(plan, sessions), [...sessions.keys()]),
  };
}

/** The plan with other sessions on some days. */
export const withSessions = (
  plan: Plan,
  sessions: ReadonlyMap<number, readonly Session[]>,
): Plan => ({
  ...plan,
  days: plan.days.map((day) => {
    const own = sessions.get(day.index);
    return own === undefined ? day : { ...day, sessions: own };
  }),
});

/**
 * The draft with the edits written in and the whole range read again. Null where the range then
 * reads as another plan than was meant, be it in one field of one session.
 *
 * @param meant the plan that the edits were judged as.
 */
export function reread(
  draft: Draft,
  edits: readonly Edit[],
  meant: Plan,
  read: Repair['read'],
): Draft | null {
  const before = planOf(draft);
  const grid = edited(draft.grid, edits);
  const plan = read(grid);
  if (plan.weeks.length !== meant.weeks.length || plan.days.length !== meant.days.length) {
    return null;
  }
  if (plan.unread.length > before.unread.length) return null;
  if (!plan.days.every((day, index) => isSameDay(day, meant.days[index]))) return null;
  const days = plan.days.map((day, index) => {
    const old = before.days[index];
    return old !== undefined && meant.days[index] === old ? old : day;
  });
  const changed = days.filter((day, index) => day !== before.days[index]).map(({ index }) => index);
  return { grid, findings: recheck(draft.findings, { ...plan, days }, changed) };
}

/** Whether rules see the same in both: fields and texts, wherever in its cell a session's words stand. */
function isSameDay(a: Day, b: Day | undefined): boolean {
  if (b === undefined || a.week !== b.week || a.date !== b.date) return false;
  return (
    a.sessions.length === b.sessions.length &&
    a.sessions.every((session, at) => seen(session) === seen(b.sessions[at]))
  );
}

const seen = (session: Session | undefined): string =>
  JSON.stringify(session, (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );
