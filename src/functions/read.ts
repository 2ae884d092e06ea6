// CROSSTRAIN_READ: what was understood of each cell, as a table.
import { readPlan } from '../reading/read-plan';
import type { Cell, Grid } from '../training/cell';
import type { Day, Plan, Unread } from '../training/plan';
import type { Session, Unit } from '../training/session';
import { noPlan, rounded, sentence, type Table } from './table';

export const READ_COLUMNS = [
  'Row',
  'Column',
  'Date',
  'Week',
  'Weekday',
  'Activity',
  'Kind',
  'Effort',
  'Km min',
  'Km max',
  'Minutes min',
  'Minutes max',
  'Slot',
  'Choice',
  'Optional',
  'Text',
] as const;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly line: readonly (string | number | boolean)[];
}

/** One row a session, in the order of the sheet; a cell that could not be read says why in Text. */
export function readTable(
  grid: Grid,
  options: { readonly locale: string; readonly unit?: Cell },
): Table {
  const unit = unitOf(options.unit);
  if (unit === undefined) return sentence('The unit must be "mi" or "km", or left out.');
  const plan = readPlan(grid, { locale: options.locale, unit });
  if (plan.days.length === 0 && plan.unread.length === 0) return noPlan(grid, 'CROSSTRAIN_READ');
  const lines = [
    ...plan.days.flatMap((day) => day.sessions.map((session) => sessionLine(plan, day, session))),
    ...plan.unread.map(unreadLine),
  ];
  // A stable sort keeps the sessions of one cell in the order they are written.
  lines.sort((a, b) => a.row - b.row || a.column - b.column);
  return [READ_COLUMNS, ...lines.map((each) => each.line)];
}

function unitOf(cell: Cell | undefined): Unit | null | undefined {
  if (cell === undefined || cell === '') return null;
  const text = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (['mi', 'mile', 'miles'].includes(text)) return 'mi';
  if (['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'].includes(text)) return 'km';
  return undefined;
}

function sessionLine(plan: Plan, day: Day, session: Session): Placed {
  const { row, column, text } = session.source;
  const span = (pair: Session['km']) => (pair === null ? ['', ''] : pair.map(rounded));
  return {
    row,
    column,
    line: [
      row,
      column,
      day.date ?? '',
      plan.layout === 'cell' ? '' : (plan.weeks[day.week]?.number ?? ''),
      day.weekday ?? '',
      session.activity,
      session.kind ?? '',
      session.effort ?? '',
      ...span(session.km),
      ...span(session.minutes),
      session.slot ?? '',
      session.alt === null ? '' : session.alt + 1,
      session.optional,
      text,
    ],
  };
}

function unreadLine({ row, column, reason }: Unread): Placed {
  const blanks = (count: number) => Array.from({ length: count }, () => '');
  return { row, column, line: [row, column, ...blanks(3), 'unread', ...blanks(9), reason] };
}
