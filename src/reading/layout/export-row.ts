// An export's row: the type says the activity, title and description what kind of session it was.
import type { Bout, Effort, Kind, Session } from '../../training/session';
import type { TextReading } from '../text/read-text';
import type { Context } from './context';
import type { LogColumn } from './log-columns';
import { NO_LABEL, readTrainingCell, sessionOf, withLabel } from './training-cell';

const KINDS: readonly (Kind | null)[] = [
  null,
  'easy',
  'tempo',
  'intervals',
  'hills',
  'long',
  'race',
];
const EFFORTS: readonly (Effort | null)[] = [null, 'easy', 'moderate', 'hard'];

/** The session of a row, at its type's cell; a type that names no activity leaves it to the others. */
export function readExportRow(
  context: Context,
  row: number,
  type: LogColumn,
  details: readonly LogColumn[],
): Session[] {
  const { sheet, ledger } = context;
  const text = sheet.text(row, type.column);
  const place = sheet.place(row, type.column);
  const typed = context.read(text);
  const [base] = typed.bouts;
  if (base === undefined) {
    return details.flatMap((column) =>
      readTrainingCell(
        context,
        sheet.cell(row, column.column),
        sheet.place(row, column.column),
        NO_LABEL,
      ),
    );
  }
  ledger.training(place);
  const bouts = [base];
  for (const column of details) {
    const detail = sheet.text(row, column.column);
    if (detail === '') continue;
    const reading = detailOf(context, detail, text, column.role === 'title');
    const same = reading.bouts.find((bout) => bout.activity === base.activity);
    if (same === undefined) ledger.known(sheet.place(row, column.column));
    else {
      ledger.training(sheet.place(row, column.column));
      bouts.push(same);
    }
  }
  return [sessionOf(strongest(base, bouts), place, text, null)];
}

/** A title that names no activity ("Long run by the river") is read as the type's. */
function detailOf(context: Context, detail: string, type: string, title: boolean): TextReading {
  const reading = withLabel(context, detail, { activity: type, slot: null });
  if (reading.bouts.length > 0 || !title) return reading;
  return context.read(`${type}: ${detail}`);
}

/** One bout out of what type, title and description say of it. */
function strongest(base: Bout, bouts: readonly Bout[]): Bout {
  const first = <T>(pick: (bout: Bout) => T | null): T | null =>
    bouts
      .slice(1)
      .map(pick)
      .find((value) => value !== null) ?? pick(base);
  const top = <T>(order: readonly (T | null)[], pick: (bout: Bout) => T | null): T | null =>
    order[Math.max(...bouts.map((bout) => order.indexOf(pick(bout))))] ?? null;
  return {
    ...base,
    kind: top(KINDS, (bout) => bout.kind),
    effort: top(EFFORTS, (bout) => bout.effort),
    km: first((bout) => bout.km),
    minutes: first((bout) => bout.minutes),
    slot: first((bout) => bout.slot),
    clock: first((bout) => bout.clock),
    exercise: first((bout) => bout.exercise),
    rpe: first((bout) => bout.rpe),
    traits: [...new Set(bouts.flatMap((bout) => bout.traits))],
  };
}
