// The edits that write one suggestion into the sheet: a cell, or a row of a log with its columns filled.
import type { Cell, Grid } from '../training/cell';
import type { Day, LogTable, Place, Plan, TimeForm } from '../training/plan';
import { ACTIVITY_NAMES, sentenceCase } from '../training/wording';
import type { CellEdit, Edit, NewRow } from './edit';
import type { Suggestion } from './fill';
import { rowPlaceOf } from './log-rows';

/** What an edit needs to know of a suggestion. */
export type Writable = Pick<
  Suggestion,
  'day' | 'kind' | 'place' | 'text' | 'cell' | 'session' | 'minutes'
>;

/**
 * The edits of one suggestion, in the sheet's own layout: one cell, or in a log the cells of its
 * row, new in the order of dates where the day has none yet. Empty where the sheet has no place for
 * it. Rows and columns are those of the grid the plan was read from; new rows under one and the
 * same row stand in the order of their suggestions.
 */
export function editsFor(plan: Plan, grid: Grid, suggestion: Writable): readonly Edit[] {
  const { kind, place, cell } = suggestion;
  const day = plan.days[suggestion.day];
  if (day === undefined) throw new RangeError(`the plan has no day ${suggestion.day}`);
  const tables = plan.tables ?? [];
  if (tables.length > 0 && (kind === 'second' || place === null)) {
    return newRow(plan, grid, day, suggestion);
  }
  if (place === null) return [];
  const table = tableAt(tables, place.row);
  if (table === null || kind === 'choice') return [cellEdit(grid, place, cell)];
  if (kind === 'blank') return blankRow(table, grid, place, suggestion);
  return [cellEdit(grid, place, cell), ...timeEdit(table, grid, place.row, suggestion.minutes)];
}

/** The table a row of the range belongs to; null where there is none. */
export const tableAt = (tables: readonly LogTable[], row: number): LogTable | null =>
  [...tables].reverse().find((table) => row > table.header) ?? null;

const cellAt = (grid: Grid, { row, column }: Place): Cell => grid[row - 1]?.[column - 1] ?? '';

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

const cellEdit = (grid: Grid, place: Place, after: string): CellEdit => ({
  kind: 'cell',
  place,
  before: cellAt(grid, place),
  after,
});

function newRow(plan: Plan, grid: Grid, day: Day, suggestion: Writable): readonly NewRow[] {
  const after = rowPlaceOf(plan, day);
  // A row that goes above a table's first belongs to that table all the same.
  const table = after === null ? null : tableAt(plan.tables ?? [], after + 1);
  if (after === null || table === null) return [];
  const when = whenCells(plan, grid, table, day, after);
  const what = sessionCells(table, suggestion);
  if (when === null || what === null) return [];
  const cells = [...when, ...what].sort((a, b) => a.column - b.column);
  return [{ kind: 'row', after, cells }];
}

interface Filled {
  readonly column: number;
  readonly value: Cell;
}

/** Date, weekday and week as the rows around have them; null where nothing would tell the day. */
function whenCells(
  plan: Plan,
  grid: Grid,
  table: LogTable,
  day: Day,
  after: number,
): readonly Filled[] | null {
  const cells: Filled[] = [];
  const date = day.date === null ? null : { local: `${day.date}T00:00:00` };
  if (table.date !== null && date !== null) cells.push({ column: table.date, value: date });
  if (table.day !== null) {
    const word = weekdayWord(plan, grid, table.day, day);
    if (word !== null) cells.push({ column: table.day, value: word });
    else if (table.date === null && date !== null) cells.push({ column: table.day, value: date });
  }
  if (cells.length === 0) return null;
  const week = weekCell(plan, grid, table, day, after);
  return week === null ? cells : [...cells, week];
}

/** The day's name as another row of the column writes it; null where the column holds dates. */
function weekdayWord(plan: Plan, grid: Grid, column: number, day: Day): string | null {
  const words = plan.days.flatMap(({ weekday, place }) => {
    const cell = place === null ? '' : cellAt(grid, { row: place.row, column });
    return typeof cell === 'string' && cell.trim() !== '' ? [{ weekday, word: cell.trim() }] : [];
  });
  if (words.some(({ word }) => /\d/.test(word))) return null;
  return words.find(({ weekday }) => weekday === day.weekday)?.word ?? day.weekday;
}

/** The week's own cell again, where the row above in its week has it, or the row is its week's first. */
function weekCell(plan: Plan, grid: Grid, table: LogTable, day: Day, after: number): Filled | null {
  const week = plan.weeks[day.week];
  if (table.week === null || week === undefined) return null;
  const column = table.week;
  const rows = plan.days
    .slice(week.first, week.last + 1)
    .flatMap(({ place }) => (place === null ? [] : [place.row]));
  const told = rows.find((row) => !isBlank(cellAt(grid, { row, column })));
  if (told === undefined) return null;
  const isFirst = !rows.some((row) => row <= after);
  const isRepeated = !isBlank(cellAt(grid, { row: after, column }));
  return isFirst || isRepeated ? { column, value: cellAt(grid, { row: told, column }) } : null;
}

/** The session's words, activity and time in their columns; null where no column takes words. */
function sessionCells(table: LogTable, suggestion: Writable): readonly Filled[] | null {
  const { session, text, minutes } = suggestion;
  const own = table.sports.find(({ activity }) => activity === session.activity);
  const words = own?.column ?? table.text ?? table.sports[0]?.column ?? null;
  if (words === null) return null;
  const said = session.slot === null ? text : `${session.slot.toUpperCase()}: ${text}`;
  const cells: Filled[] = [{ column: words, value: said }];
  if (own !== undefined) return cells;
  if (table.activity !== null) {
    const name = sentenceCase(ACTIVITY_NAMES[session.activity]);
    cells.push({ column: table.activity, value: name });
  }
  if (table.minutes !== null) {
    const { column, form } = table.minutes;
    cells.push({ column, value: timeCell(minutes, form) });
  }
  return cells;
}

/** A row that has its date already: its blank cells are filled. */
function blankRow(
  table: LogTable,
  grid: Grid,
  place: Place,
  suggestion: Writable,
): readonly CellEdit[] {
  const cells = sessionCells(table, suggestion) ?? [];
  const edits = cells
    .map(({ column, value }) => ({ place: { row: place.row, column }, value }))
    .filter((each) => isBlank(cellAt(grid, each.place)))
    .map((each) => cellEdit(grid, each.place, typed(each.value)));
  const isSaid = edits.some(({ after }) => after.includes(suggestion.text));
  return isSaid ? edits : [cellEdit(grid, place, suggestion.cell)];
}

/** The time beside a placeholder, where its column is blank. */
function timeEdit(
  { minutes: column }: LogTable,
  grid: Grid,
  row: number,
  minutes: number,
): readonly CellEdit[] {
  if (column === null) return [];
  const place = { row, column: column.column };
  return isBlank(cellAt(grid, place))
    ? [cellEdit(grid, place, timeCellText(minutes, column.form))]
    : [];
}

/** Minutes as the column writes them. */
function timeCell(minutes: number, form: TimeForm): Cell {
  const clock = `${Math.floor(minutes / 60)}:${two(minutes % 60)}:00`;
  switch (form) {
    case 'min':
      return minutes;
    case 'h':
      return minutes / 60;
    case 's':
      return minutes * 60;
    case 'time':
      return { local: `1899-12-30T${clock.padStart(8, '0')}` };
    case 'clock':
      return clock;
    case 'words':
      return `${minutes} min`;
  }
}

/** Minutes as they would be typed into the column. */
export const timeCellText = (minutes: number, form: TimeForm): string =>
  typed(timeCell(minutes, form));

const two = (figure: number): string => String(figure).padStart(2, '0');

/** A value as a coach would type it. */
const typed = (cell: Cell): string =>
  typeof cell === 'object' ? cell.local.slice(11).replace(/^0(?=\d:)/, '') : String(cell);
