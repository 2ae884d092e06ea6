// Reads one cell that stands in a place for training: text, a bare number, or what Sheets made of it.
import type { Cell } from '../../training/cell';
import type { Place } from '../../training/plan';
import type { Bout, Session, Slot } from '../../training/session';
import type { TextReading } from '../text/read-text';
import { epochMinutes } from '../values/duration';
import { doubtOfRange, rangeOfDate } from '../values/mangled';
import type { Context } from './context';
import { shown } from './sheet';

/** What the row or column of a cell says of it. */
export interface Label {
  /** `Strength`, where the row or column is for one activity. */
  readonly activity: string | null;
  readonly slot: Slot | null;
}

export const NO_LABEL: Label = { activity: null, slot: null };

/** The sessions of a cell; the ledger learns what became of it. */
export function readTrainingCell(
  context: Context,
  cell: Cell,
  place: Place,
  label: Label,
): Session[] {
  const written = textToRead(context, cell, label);
  if (written === null) {
    context.ledger.known(place);
    return [];
  }
  const { text, doubt } = written;
  if (written.error) {
    context.ledger.unread(place, text, 'The cell holds an error.');
    return [];
  }
  const reading = withLabel(context, text, label);
  if (reading.unread !== null) {
    context.ledger.unread(place, shown(cell), reading.unread);
    return [];
  }
  if (reading.bouts.length === 0) {
    context.ledger.known(place);
    return [];
  }
  context.ledger.training(place);
  const said = doubt ?? reading.doubt;
  if (said !== null) context.ledger.doubt(place, shown(cell), said);
  const whole = typeof cell === 'string' ? cell : text;
  return reading.bouts.map((bout) => sessionOf(bout, place, whole, label.slot));
}

/** A bout with the place it was read from. */
export function sessionOf(bout: Bout, place: Place, text: string, slot: Slot | null): Session {
  const { start, end, ...rest } = bout;
  return {
    ...rest,
    slot: rest.slot ?? slot,
    source: { row: place.row, column: place.column, start, end, text },
    done: null,
  };
}

interface Written {
  readonly text: string;
  readonly doubt: string | null;
  readonly error: boolean;
}

/** The text a cell stands for; null where it is blank or an unticked box. */
function textToRead(context: Context, cell: Cell, label: Label): Written | null {
  const plain = (text: string, doubt: string | null = null) => ({ text, doubt, error: false });
  if (typeof cell === 'boolean')
    return cell && label.activity !== null ? plain(label.activity) : null;
  if (typeof cell === 'number') {
    if (cell === 0) return null;
    return plain(decimal(Math.round(cell * 1000) / 1000, context.decimalComma));
  }
  if (typeof cell === 'string') {
    const trimmed = cell.trim();
    if (trimmed === '') return null;
    return { text: cell, doubt: null, error: /^#[A-Z/0]+[!?A]/.test(trimmed) };
  }
  return fromTime(context, cell.local, epochMinutes(cell));
}

function fromTime(context: Context, local: string, minutes: number | null): Written {
  if (minutes !== null) {
    const sixtieth = minutes > 12 * 60;
    const read = Math.round(sixtieth ? minutes / 6 : minutes * 10) / 10;
    const text = `${decimal(read, context.decimalComma)} min`;
    const doubt = sixtieth ? `I read this as ${text}: Sheets took it for hours.` : null;
    return { text, doubt, error: false };
  }
  const { low, high } = rangeOfDate({ local });
  return { text: `${low}-${high}`, doubt: doubtOfRange(low, high), error: false };
}

const decimal = (value: number, comma: boolean): string =>
  comma ? String(value).replace('.', ',') : String(value);

/** Reads the text by itself; where it names no activity of its own, as the label's. */
export function withLabel(context: Context, text: string, label: Label): TextReading {
  const alone = context.read(text);
  if (label.activity === null) return alone;
  const [named] = context.read(label.activity).bouts;
  if (named === undefined || named.activity === 'rest') return alone;
  const isRun = named.activity === 'run';
  const strange =
    alone.bouts.length === 0 || (!isRun && alone.bouts.every((bout) => bout.activity === 'run'));
  if (!strange) return isRun ? withKind(alone, named) : alone;
  if (TICKED.test(text.trim())) return shifted(context.read(label.activity), 0, text.length);
  if (alone.bouts.length === 0 && !/\d/.test(text)) return alone;
  const prefix = `${label.activity}: `;
  const together = context.read(prefix + text);
  return together.bouts.length === 0 ? alone : shifted(together, prefix.length, text.length);
}

/** "10 km" under "Long run" is a long run: a plain run takes the kind that its label names. */
function withKind(reading: TextReading, named: Bout): TextReading {
  if (named.kind === 'easy' || named.kind === null) return reading;
  const bouts = reading.bouts.map((bout) =>
    bout.activity === 'run' && bout.kind === 'easy'
      ? { ...bout, kind: named.kind, effort: named.effort }
      : bout,
  );
  return { ...reading, bouts };
}

const TICKED = /^(x|✓|✔|☑|✅|yes|y|done|ja|oui|si|sí|sim|1)$/i;

function shifted(reading: TextReading, by: number, length: number): TextReading {
  const within = (offset: number) => Math.min(length, Math.max(0, offset - by));
  const bouts = reading.bouts.map((bout) => ({
    ...bout,
    start: within(bout.start),
    end: by === 0 ? length : within(bout.end),
  }));
  return { ...reading, bouts };
}
