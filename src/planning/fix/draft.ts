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
 * reads as another plan: other days, or sessions that differ on a day that was not to be touched.
 */
export function reread(
  draft: Draft,
  edits: readonly Edit[],
  days: ReadonlySet<number>,
  read: Repair['read'],
): Draft | null {
  const before = planOf(draft);
  const grid = edited(draft.grid, edits);
  const plan = read(grid);
  const same = plan.days.map((day, index) => {
    const old = before.days[index];
    return old !== undefined && isSameDay(day, old) ? old : day;
  });
  const changed = same.filter((day, index) => day !== before.days[index]).map(({ index }) => index);
  const strays = changed.some((index) => !days.has(index));
  const frame =
    plan.weeks.length === before.weeks.length && plan.days.length === before.days.length;
  if (!frame || strays || plan.unread.length > before.unread.length) return null;
  return { grid, findings: recheck(draft.findings, { ...plan, days: same }, changed) };
}

/** Whether rules see the same in both: fields and texts, wherever the text stands. */
function isSameDay(a: Day, b: Day): boolean {
  if (a.week !== b.week || a.weekday !== b.weekday || a.date !== b.date) return false;
  return (
    a.sessions.length === b.sessions.length &&
    a.sessions.every((session, at) => JSON.stringify(session) === JSON.stringify(b.sessions[at]))
  );
}
