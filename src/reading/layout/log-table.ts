// What a log's columns hold, told so that a row can be added in the log's own shape.
import type { LogTable, TimeForm } from '../../training/plan';
import type { Context } from './context';
import type { LogColumn, LogHeader } from './log-columns';
import type { LogShape } from './log-row';

const TIMES = ['duration', 'movingTime', 'elapsedTime'] as const;
const SEEN_ROWS = 60;

/** The table under a header, down to the row `end` (from 0, not included). */
export function tableOf(
  context: Context,
  header: LogHeader,
  shape: LogShape,
  end: number,
): LogTable {
  const planned = header.columns.filter(({ side }) => side !== 'actual');
  const of = (role: LogColumn['role']) => planned.find((each) => each.role === role);
  const [type, title, session] = [of('type'), of('title'), of('session')];
  // Beside a type the title is read as its detail; alone it holds the words.
  const words = session ?? title ?? type;
  const time = TIMES.map(of).find((each) => each !== undefined);
  return {
    header: header.data,
    date: columnOf(of('date')),
    week: columnOf(of('week')),
    day: columnOf(of('day')),
    text: columnOf(words ?? (shape.sports.length === 0 ? of('sport') : undefined)),
    activity: type === words ? null : columnOf(type),
    km: planned.filter(({ role }) => role === 'distance').map(({ column }) => column + 1),
    minutes:
      time === undefined
        ? null
        : { column: time.column + 1, form: formOf(context, header, shape, time, end) },
    sports: shape.sports.flatMap((column) => {
      const [bout] = context.read(column.header).bouts;
      return bout === undefined ? [] : [{ column: column.column + 1, activity: bout.activity }];
    }),
  };
}

const columnOf = (column: LogColumn | undefined): number | null =>
  column === undefined ? null : column.column + 1;

/** How the column's first times stand in it; where there are none, numbers of the header's unit. */
function formOf(
  context: Context,
  header: LogHeader,
  shape: LogShape,
  { column, unit }: LogColumn,
  end: number,
): TimeForm {
  const named = unit === 'h' || unit === 's' ? unit : (shape.timeUnits.get(column) ?? 'min');
  for (let row = header.data; row < Math.min(end, header.data + SEEN_ROWS); row++) {
    const cell = context.sheet.cell(row, column);
    if (cell === '' || cell === 0 || typeof cell === 'boolean') continue;
    // A fraction of a day is a time whose format does not show it.
    if (typeof cell === 'number') return unit === null && cell < 1 ? 'time' : named;
    if (typeof cell === 'object') return 'time';
    if (/^\d+:\d/.test(cell.trim())) return 'clock';
    if (/^\d[\d.,]*\s*\D/.test(cell.trim())) return 'words';
  }
  return named;
}
