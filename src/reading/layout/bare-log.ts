// A log without a header: a column of dates, one of sessions, and figures that their values give away.
import { orderOf, parseDate } from '../values/date';
import type { Context } from './context';
import type { ColumnRole } from './headers';
import type { LogColumn, LogHeader } from './log-columns';

const SEEN_ROWS = 60;

interface Counts {
  dates: number;
  times: number;
  numbers: number;
  sessions: number;
  filled: number;
}

/** The columns a person would see in rows of dates and sessions; null where there are none. */
export function bareLogHeader(context: Context): LogHeader | null {
  const columns: Counts[] = [];
  const rows = Math.min(context.sheet.rows, SEEN_ROWS);
  let first: number | null = null;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < context.sheet.columns; column++) {
      const counts = columns[column] ?? { dates: 0, times: 0, numbers: 0, sessions: 0, filled: 0 };
      columns[column] = counts;
      if (countCell(context, row, column, counts) === 'dates') first ??= row;
    }
  }
  const most = (pick: (counts: Counts) => number): number | null => {
    const best = columns.reduce(
      (at, counts, index) => (pick(counts) > pick(columns[at] ?? counts) ? index : at),
      0,
    );
    const counts = columns[best];
    return counts !== undefined && pick(counts) >= 2 && pick(counts) * 2 > counts.filled
      ? best
      : null;
  };
  const date = most((counts) => counts.dates);
  const session = most((counts) => counts.sessions);
  if (first === null || date === null || session === null || date === session) return null;
  const time = most((counts) => counts.times);
  const distance = most((counts) => counts.numbers);
  const found = [
    columnOf(date, 'date'),
    columnOf(session, 'session'),
    ...(time === null ? [] : [columnOf(time, 'duration')]),
    ...(distance === null ? [] : [columnOf(distance, 'distance')]),
  ];
  if (distance !== null) {
    const text = String(context.sheet.cell(first, distance));
    const unit = context.unit === 'mi' ? 'miles' : 'kilometres';
    const readAs = `No header names this column: I read its numbers as ${unit}.`;
    context.ledger.doubt(context.sheet.place(first, distance), text, readAs);
  }
  return { row: first - 1, data: first, columns: found };
}

function countCell(
  context: Context,
  row: number,
  column: number,
  counts: Counts,
): keyof Counts | null {
  const content = context.sheet.content(row, column);
  if (content === 'blank') return null;
  counts.filled++;
  const kind = kindOf(context, row, column);
  if (kind !== null) counts[kind]++;
  return kind;
}

function kindOf(context: Context, row: number, column: number): keyof Counts | null {
  const cell = context.sheet.cell(row, column);
  if (parseDate(cell, orderOf(context.locale), context.vocabulary) !== null) return 'dates';
  if (typeof cell === 'object') return 'times';
  if (typeof cell === 'number') return 'numbers';
  if (typeof cell !== 'string') return null;
  return context.read(cell).bouts.length > 0 ? 'sessions' : null;
}

const columnOf = (column: number, role: ColumnRole): LogColumn => ({
  column,
  role,
  unit: null,
  side: null,
  sport: false,
  slot: null,
  header: '',
});
