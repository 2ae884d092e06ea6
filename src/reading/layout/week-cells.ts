// Reads the cells of one week's rows into its days: sessions first, then their figures and what was done.
import type { Cell } from '../../training/cell';
import type { Session } from '../../training/session';
import { parseDistance } from '../values/distance';
import { parseDuration } from '../values/duration';
import type { Context } from './context';
import { readDone } from './done';
import type { DraftDay } from './draft';
import { withFigures } from './log-figures';
import type { RowPurpose } from './row-purpose';
import { shown } from './sheet';
import { readTrainingCell } from './training-cell';
import type { DayColumn } from './week-header';
import type { WeekRow } from './week-rows';

interface DayCell {
  readonly day: DraftDay;
  readonly row: number;
  readonly column: number;
  readonly purpose: RowPurpose;
}

/** Fills the days of a week; `dayOf` gives the day of a column. */
export function readWeekCells(
  context: Context,
  columns: readonly DayColumn[],
  rows: readonly WeekRow[],
  dayOf: (column: number) => DraftDay | undefined,
): void {
  const cells: DayCell[] = [];
  for (const { row, purpose } of rows) {
    for (const { column, purpose: own } of columns) {
      const day = dayOf(column);
      if (day !== undefined) cells.push({ day, row, column, purpose: joined(purpose, own) });
    }
  }
  const of = (...kinds: RowPurpose['kind'][]) =>
    cells.filter((cell) => kinds.includes(cell.purpose.kind));
  for (const cell of of('training')) readSessions(context, cell);
  for (const cell of of('distance', 'duration')) readFigure(context, cell);
  for (const cell of of('actual')) markDone(context, cell);
}

/** A row's purpose decides; a column's adds what the row leaves open. */
function joined(row: RowPurpose, column: RowPurpose): RowPurpose {
  if (row.kind !== 'training') return row;
  const label = {
    activity: row.label.activity ?? column.label.activity,
    slot: row.label.slot ?? column.label.slot,
  };
  return { ...column, label };
}

function readSessions(context: Context, cell: DayCell): void {
  const { day, row, column, purpose } = cell;
  // A box under a session is ticked when it is done.
  const box = context.sheet.content(row, column) === 'boolean' && purpose.label.activity === null;
  if (box && day.sessions.length > 0) {
    markDone(context, cell);
    return;
  }
  const place = context.sheet.place(row, column);
  day.place ??= place;
  day.sessions.push(
    ...readTrainingCell(context, context.sheet.cell(row, column), place, purpose.label),
  );
}

/** A figure under or beside its session; a figure by itself is a session of its own. */
function readFigure(context: Context, cell: DayCell): void {
  const { day, row, column, purpose } = cell;
  const value = context.sheet.cell(row, column);
  const place = context.sheet.place(row, column);
  if (context.sheet.content(row, column) === 'blank' || value === 0) return;
  const active = day.sessions.find((session) => session.activity !== 'rest');
  if (active === undefined) {
    const unit = purpose.unit ?? (purpose.kind === 'distance' ? context.unit : 'min');
    const written = typeof value === 'number' ? `${value} ${unit}` : value;
    day.sessions.push(...readTrainingCell(context, written, place, purpose.label));
    return;
  }
  const figures = figureOf(context, value, purpose, active);
  if (figures === null) {
    context.ledger.unread(place, shown(value), 'I expected a figure of the session beside it.');
    return;
  }
  context.ledger.training(place);
  replace(day, withFigures(day.sessions, figures, active.done, null));
}

function figureOf(context: Context, value: Cell, purpose: RowPurpose, session: Session) {
  const { unit } = purpose;
  if (purpose.kind === 'distance') {
    const named = unit === 'km' || unit === 'mi' || unit === 'm' || unit === 'yd' ? unit : null;
    const { activity } = session;
    const km = parseDistance(value, named, context.unit, activity, context.decimalComma);
    return km === null ? null : { km, minutes: null, missed: false };
  }
  const named = unit === 'h' || unit === 'min' || unit === 's' ? unit : null;
  const km = session.km?.[0] ?? null;
  const found = parseDuration(value, { unit: named, decimalComma: context.decimalComma, km });
  return found === null ? null : { km: null, minutes: found.minutes, missed: false };
}

/** What was done of the day's sessions. */
function markDone(context: Context, { day, row, column }: DayCell): void {
  if (context.sheet.content(row, column) === 'blank') return;
  const place = context.sheet.place(row, column);
  const done = readDone(context, context.sheet.cell(row, column));
  if (done === null) {
    context.ledger.known(place);
    return;
  }
  context.ledger.training(place);
  const figures = { km: null, minutes: null, missed: false };
  replace(day, withFigures(day.sessions, figures, done, null));
}

function replace(day: DraftDay, sessions: readonly Session[]): void {
  day.sessions.splice(0, day.sessions.length, ...sessions);
}
