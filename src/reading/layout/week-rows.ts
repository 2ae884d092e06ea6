// Sorts the rows under a weekday header into weeks: which row begins one, which goes on with it.
import type { IsoDate } from '../../training/plan';
import { orderOf, type PartialDate, parseDate, runOn } from '../values/date';
import type { Context } from './context';
import { readHeader } from './headers';
import { type RowPurpose, rowPurpose, TRAINING } from './row-purpose';
import type { WeekHeader } from './week-header';
import { weekNumbers } from './week-label';

/** A row with what its labels say. */
export interface WeekRow {
  readonly row: number;
  readonly purpose: RowPurpose;
}

/** The rows of one week; `numbers` has several where one row stands for several weeks. */
export interface WeekGroup {
  readonly numbers: readonly number[] | null;
  readonly date: IsoDate | null;
  readonly rows: readonly WeekRow[];
}

interface Labelled extends WeekRow {
  readonly numbers: readonly number[] | null;
  readonly date: PartialDate | null;
  readonly named: string | null;
  readonly filled: number;
  readonly afterGap: boolean;
  /** Whether the week's own column holds something else: an error, or words such as "Race week". */
  readonly otherLabel: boolean;
}

interface Group {
  readonly numbers: readonly number[] | null;
  date: PartialDate | null;
  readonly rows: Labelled[];
  readonly names: Set<string>;
}

/** The weeks under a header, down to the row before `end`. */
export function weekGroups(context: Context, header: WeekHeader, end: number): WeekGroup[] {
  const rows = labelRows(context, header, end);
  const labelled = rows.filter((row) => row.numbers !== null || row.date !== null).length;
  const groups: Group[] = [];
  let closed = false;
  for (const row of rows) {
    const current = closed ? undefined : groups[groups.length - 1];
    if (row.purpose.kind === 'total') {
      // Under a total, only a label or a full row begins anew.
      closed = closed || labelled >= 2;
      continue;
    }
    closed = closed || (row.afterGap && !hasLabel(row) && labelled >= 2);
    if (!closed && current !== undefined && goesOn(row, current, labelled)) {
      current.rows.push(row);
      current.date ??= row.date;
      if (row.named !== null) current.names.add(row.named);
    } else if (begins(row, labelled, closed ? header.days.length / 2 : 2)) {
      closed = false;
      const names = new Set(row.named === null ? [] : [row.named]);
      groups.push({ numbers: row.numbers, date: row.date, rows: [row], names });
    }
  }
  const dates = runOn(
    groups.map((group) => group.date),
    context.years[0] ?? null,
  );
  return groups.map((group, index) => ({
    numbers: group.numbers,
    date: dates[index] ?? null,
    rows: group.rows,
  }));
}

const hasLabel = (row: Labelled): boolean =>
  row.numbers !== null || row.date !== null || row.named !== null || row.otherLabel;

/** Whether a row begins a week: by its label, else by enough days that are filled. */
function begins(row: Labelled, labelled: number, enough: number): boolean {
  if (row.numbers !== null || row.date !== null) return true;
  // Behind a blank row, a lone cell without a week's label is a remark under the plan.
  const lone = row.afterGap && !row.otherLabel;
  return (
    row.filled >= Math.max(2, enough) ||
    (!lone && row.filled > 0 && (labelled === 0 || row.otherLabel))
  );
}

function goesOn(row: Labelled, current: Group, labelled: number): boolean {
  if (row.numbers !== null) {
    return !row.afterGap && current.numbers !== null && row.numbers[0] === current.numbers[0];
  }
  const seen = row.named !== null && current.names.has(row.named);
  if (row.date !== null) {
    return !row.afterGap && !seen && current.date === null && current.numbers !== null;
  }
  if ((row.afterGap || row.otherLabel) && row.named === null) return false;
  if (labelled >= 2) return !seen || row.filled === 0;
  return row.named !== null && !seen;
}

function labelRows(context: Context, header: WeekHeader, end: number): Labelled[] {
  const { sheet, vocabulary, locale } = context;
  const columns = labelColumns(context, header);
  const repeated = repeatedTexts(context, columns, header.data, end);
  const rows: Labelled[] = [];
  let afterGap = false;
  for (let row = header.data; row < end; row++) {
    if (sheet.blankRow(row, header.from, header.to)) {
      afterGap = rows.length > 0;
      continue;
    }
    let numbers: readonly number[] | null = null;
    let date: PartialDate | null = null;
    let purpose: RowPurpose | null = null;
    let named: string | null = null;
    let filledLabel = false;
    for (const { column, role } of columns) {
      const cell = sheet.cell(row, column);
      if (sheet.content(row, column) === 'blank') continue;
      if (sheet.content(row, column) === 'error') {
        context.ledger.unread(sheet.place(row, column), sheet.text(row, column), ERROR);
      }
      if (role !== null) filledLabel = true;
      numbers ??= role === 'date' ? null : weekNumbers(cell, vocabulary, true);
      date ??= parseDate(cell, orderOf(locale), vocabulary, role === 'date');
      const text = sheet.text(row, column);
      const found = rowPurpose(text, vocabulary);
      const counts = found !== null && (found.kind !== 'training' || repeated.has(text));
      if (counts && purpose === null) {
        purpose = found;
        named = text;
      }
    }
    const filled = header.days.filter((day) => sheet.content(row, day.column) !== 'blank').length;
    rows.push({
      row,
      numbers,
      date,
      named,
      purpose: purpose ?? TRAINING,
      filled,
      afterGap,
      otherLabel: filledLabel && numbers === null && date === null,
    });
    afterGap = false;
  }
  return rows;
}

const LABELLING: ReadonlySet<string> = new Set(['day', 'session', 'type', 'sport', 'title']);

const ERROR = 'The cell holds an error.';

interface LabelColumn {
  readonly column: number;
  readonly role: 'week' | 'date' | null;
}

/** Columns that may name weeks or rows: those left of the days, and those whose header says so. */
function labelColumns(context: Context, header: WeekHeader): LabelColumn[] {
  const { sheet, vocabulary } = context;
  const first = header.days[0]?.column ?? 0;
  const days = new Set(header.days.map((day) => day.column));
  const columns: LabelColumn[] = [];
  for (let column = header.from; column <= header.to; column++) {
    if (days.has(column)) continue;
    const role = readHeader(sheet.text(header.row, column), vocabulary)?.role ?? null;
    if (role === 'week' || role === 'date') columns.push({ column, role });
    else if (column < first && (role === null || LABELLING.has(role))) {
      columns.push({ column, role: null });
    }
  }
  return columns;
}

/** Label texts that come again, as "AM" and "Strength" do and a phase's name does not. */
function repeatedTexts(
  context: Context,
  columns: readonly LabelColumn[],
  from: number,
  end: number,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (let row = from; row < end; row++) {
    for (const { column } of columns) {
      const text = context.sheet.text(row, column);
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const slots = [...counts.keys()].filter((text) =>
    context.vocabulary.slots.has(text.toLowerCase()),
  );
  const repeated = [...counts].filter(([, count]) => count >= 2).map(([text]) => text);
  return new Set([...slots, ...repeated]);
}
