// One row of a log: which texts tell its sessions, and its figures.
import type { Done, Session, Slot } from '../../training/session';
import type { Context } from './context';
import { readDone } from './done';
import { readExportRow } from './export-row';
import { withRemarks, withStart } from './log-beside';
import type { LogColumn } from './log-columns';
import { type Figures, figuresOf, parseRating, withFigures } from './log-figures';
import { NO_LABEL, readTrainingCell, sessionOf } from './training-cell';
import { phraseKey } from './vocabulary';

/** Everything about the log that its rows share. */
export interface LogShape {
  readonly columns: readonly LogColumn[];
  /** Units of bare numbers in time columns whose headers name none. */
  readonly timeUnits: ReadonlyMap<number, 'h' | 's'>;
  readonly sports: readonly LogColumn[];
}

/** The sessions of a row, with planned figures, what was done where the log has both sides, and its remarks. */
export function readLogRow(context: Context, shape: LogShape, row: number): Session[] {
  const { columns } = shape;
  const started = withStart(context, columns, row, sessionsOfRow(context, shape, row));
  return withRemarks(context, columns, row, started);
}

function sessionsOfRow(context: Context, shape: LogShape, row: number): Session[] {
  const { columns, sports } = shape;
  const texts = textSessions(
    context,
    columns.filter((each) => !sports.includes(each)),
    row,
  );
  if (sports.length > 0) {
    const sporting = sports.map((column) => sportSessions(context, column, row));
    return [...texts, ...withOwnFigures(context, shape, row, sporting)];
  }
  const activity = texts.find((session) => session.activity !== 'rest')?.activity ?? null;
  const plain = figuresOf(context, columns, row, null, activity, shape.timeUnits);
  const planned = figuresOf(context, columns, row, 'planned', activity, shape.timeUnits);
  const actual = figuresOf(context, columns, row, 'actual', activity, shape.timeUnits);
  const twoSided = columns.some((each) => each.side === 'actual' && FIGURES.has(each.role));
  const figures = {
    km: planned.km ?? plain.km ?? actual.km,
    minutes: planned.minutes ?? plain.minutes ?? actual.minutes,
    missed: false,
  };
  const done = doneOf(context, columns, row, twoSided ? actual : null);
  const rating = ratingOf(context, columns, row);
  if (texts.length > 0) return withFigures(texts, figures, done, rating);
  return figuresAlone(context, columns, row, figures, done);
}

const FIGURES: ReadonlySet<string> = new Set(['distance', 'duration', 'movingTime', 'elapsedTime']);

function textSessions(context: Context, columns: readonly LogColumn[], row: number): Session[] {
  const { sheet } = context;
  const of = (role: LogColumn['role']) =>
    columns.filter((each) => each.role === role && each.side !== 'actual');
  const written = (column: LogColumn | undefined) =>
    column === undefined ? '' : sheet.text(row, column.column);
  const [type] = of('type');
  const [title] = of('title');
  const sessions = [...of('session'), ...of('sport')];
  if (type !== undefined && title !== undefined && written(type) !== '') {
    return readExportRow(context, row, type, [title, ...sessions]);
  }
  const label = { activity: written(type) === '' ? null : written(type) };
  const slot = slotOf(context, columns, row);
  const found = [...sessions, ...(sessions.length === 0 ? of('title') : [])].flatMap((column) =>
    readTrainingCell(context, sheet.cell(row, column.column), sheet.place(row, column.column), {
      activity: label.activity ?? (column.role === 'sport' ? column.header : null),
      slot: column.slot ?? slot,
    }),
  );
  if (found.length > 0 || type === undefined) return found;
  return readTrainingCell(
    context,
    sheet.cell(row, type.column),
    sheet.place(row, type.column),
    NO_LABEL,
  );
}

/** A figure right of a sport's column is that sport's; so is any, where the row has one session. */
function withOwnFigures(
  context: Context,
  { columns, sports, timeUnits }: LogShape,
  row: number,
  found: readonly (readonly Session[])[],
): Session[] {
  const alone = found.reduce((sum, sessions) => sum + sessions.length, 0) === 1;
  return found.flatMap((sessions, index) => {
    const [session] = sessions;
    if (session === undefined) return [];
    const at = sports[index]?.column ?? 0;
    const own = columns.filter(
      (each) =>
        FIGURES.has(each.role) && !sports.includes(each) && (alone || each.column === at + 1),
    );
    const figures = figuresOf(context, own, row, null, session.activity, timeUnits);
    return withFigures(
      sessions,
      {
        km: session.km === null ? figures.km : null,
        minutes: session.minutes === null ? figures.minutes : null,
        missed: false,
      },
      null,
      null,
    );
  });
}

/** Morning or evening, where a column of its own says so. */
function slotOf(context: Context, columns: readonly LogColumn[], row: number): Slot | null {
  for (const column of columns) {
    if (column.role !== 'startTime') continue;
    const slot = context.vocabulary.slots.get(phraseKey(context.sheet.text(row, column.column)));
    if (slot !== undefined) return slot;
  }
  return null;
}

/** A cell in a column of one sport: a figure in the column's unit, a tick, or text. */
function sportSessions(context: Context, column: LogColumn, row: number): Session[] {
  const { sheet } = context;
  const cell = sheet.cell(row, column.column);
  const place = sheet.place(row, column.column);
  const label = { activity: column.header, slot: column.slot };
  if (typeof cell !== 'number' || column.unit === null || cell === 0) {
    return readTrainingCell(context, cell, place, label);
  }
  const read = readTrainingCell(context, `${cell} ${column.unit}`, place, label);
  return read.map((session) => ({
    ...session,
    source: { ...session.source, start: 0, end: String(cell).length, text: String(cell) },
  }));
}

function ratingOf(context: Context, columns: readonly LogColumn[], row: number): number | null {
  for (const column of columns) {
    if (column.role !== 'rpe') continue;
    const cell = context.sheet.cell(row, column.column);
    const rating = parseRating(cell, context.decimalComma);
    if (rating !== null) context.ledger.training(context.sheet.place(row, column.column));
    if (rating !== null) return rating;
  }
  return null;
}

/** What was done: figures under "Actual", a tick, or a word that says it was missed. */
function doneOf(
  context: Context,
  columns: readonly LogColumn[],
  row: number,
  actual: Figures | null,
): Done | null {
  let said: Done | null = null;
  for (const column of columns) {
    const figure = column.side === 'actual' && FIGURES.has(column.role);
    if (column.role !== 'done' && (column.side !== 'actual' || figure)) {
      if (!figure || !isMissed(context, row, column)) continue;
    }
    const read = readDone(context, context.sheet.cell(row, column.column));
    if (read === null) continue;
    context.ledger.training(context.sheet.place(row, column.column));
    said ??= read;
  }
  const km = actual?.km?.[0] ?? said?.km ?? null;
  const minutes = actual?.minutes ?? said?.minutes ?? null;
  if (km !== null || minutes !== null) return { ...said, missed: false, km, minutes };
  if (actual?.missed === true) return { missed: true, km, minutes };
  return said;
}

/** "missed" under a heading for figures. */
const isMissed = (context: Context, row: number, column: LogColumn): boolean =>
  context.vocabulary.skipped.has(context.sheet.text(row, column.column).toLowerCase());

/** A row of figures without a word is a run. */
function figuresAlone(
  context: Context,
  columns: readonly LogColumn[],
  row: number,
  figures: { km: readonly [number, number] | null; minutes: number | null },
  done: Done | null,
): Session[] {
  if (figures.km === null && figures.minutes === null) return [];
  const column = columns.find(
    (each) => FIGURES.has(each.role) && context.sheet.content(row, each.column) !== 'blank',
  );
  const [run] = context.read(
    figures.km === null ? `${figures.minutes} min` : `${figures.km[0]} km`,
  ).bouts;
  if (column === undefined || run === undefined) return [];
  const cell = context.sheet.cell(row, column.column);
  const text = typeof cell === 'object' ? cell.local : String(cell);
  const session = sessionOf(
    { ...run, start: 0, end: text.length },
    context.sheet.place(row, column.column),
    text,
    null,
  );
  return withFigures([session], { ...figures, missed: false }, done, null);
}
