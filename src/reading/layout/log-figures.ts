// A log row's figures: distance, time and effort, planned and done.
import type { Cell } from '../../training/cell';
import type { Place } from '../../training/plan';
import type { Activity, Done, Effort, Session, Span } from '../../training/session';
import { parseDistance } from '../values/distance';
import { epochMinutes, parseDuration } from '../values/duration';
import { doubtOfRange, rangeOfDate } from '../values/mangled';
import { parseNumber } from '../values/number';
import type { Context } from './context';
import type { Side } from './headers';
import type { LogColumn } from './log-columns';
import { shown } from './sheet';

export interface Figures {
  readonly km: Span | null;
  readonly minutes: number | null;
  /** Whether the cells say that nothing was done. */
  readonly missed: boolean;
}

const TIMES = ['duration', 'movingTime', 'elapsedTime'] as const;

/** The figures of one side of a row; zero is none, but beside a plan it means missed. */
export function figuresOf(
  context: Context,
  columns: readonly LogColumn[],
  row: number,
  side: Side | null,
  activity: Activity | null,
  timeUnits: ReadonlyMap<number, 'h' | 's'>,
): Figures {
  const mine = columns.filter((column) => column.side === side);
  let km: Span | null = null;
  let zeros = 0;
  for (const column of mine.filter((each) => each.role === 'distance')) {
    const cell = context.sheet.cell(row, column.column);
    if (cell === '') continue;
    const place = context.sheet.place(row, column.column);
    const unit = distanceUnit(column);
    const found = parseDistance(
      asTyped(context, cell, place),
      unit,
      context.unit,
      activity,
      context.decimalComma,
    );
    if (found === null) noteFigure(context, row, column, cell);
    else context.ledger.training(place);
    if (found !== null && found[1] === 0) zeros++;
    else km ??= found;
  }
  let minutes: number | null = null;
  for (const role of TIMES) {
    for (const column of mine.filter((each) => each.role === role)) {
      const cell = context.sheet.cell(row, column.column);
      if (cell === '') continue;
      const unit = timeUnit(column) ?? timeUnits.get(column.column) ?? null;
      const hints = { unit, decimalComma: context.decimalComma, km: km?.[0] ?? null };
      const found = parseDuration(cell, hints);
      const place = context.sheet.place(row, column.column);
      if (found === null) {
        noteFigure(context, row, column, cell);
        continue;
      }
      context.ledger.training(place);
      if (found.minutes === 0) zeros++;
      else if (minutes === null) {
        minutes = found.minutes;
        if (found.sixtieth) context.ledger.doubt(place, shown(cell), sixtieth(found.minutes));
      }
    }
  }
  return { km, minutes, missed: zeros > 0 && km === null && minutes === null };
}

/** A range that Sheets turned into a date is the range again, with a doubt. */
function asTyped(context: Context, cell: Cell, place: Place): Cell {
  if (typeof cell !== 'object' || epochMinutes(cell) !== null) return cell;
  const { low, high } = rangeOfDate(cell);
  context.ledger.doubt(place, shown(cell), doubtOfRange(low, high));
  return `${low}-${high}`;
}

const sixtieth = (minutes: number): string =>
  `I read this as ${Math.round(minutes * 10) / 10} minutes: Sheets took it for hours.`;

function distanceUnit(column: LogColumn): 'km' | 'mi' | 'm' | 'yd' | null {
  const { unit } = column;
  return unit === 'km' || unit === 'mi' || unit === 'm' || unit === 'yd' ? unit : null;
}

function timeUnit(column: LogColumn): 'h' | 'min' | 's' | null {
  const { unit } = column;
  return unit === 'h' || unit === 'min' || unit === 's' ? unit : null;
}

const NOTHING = /^[-–—\s/.?]*$|^n\/?a$/i;

/** A figure that is no figure: a dash is known, an error or other text is unread. */
function noteFigure(context: Context, row: number, column: LogColumn, cell: Cell): void {
  const place = context.sheet.place(row, column.column);
  const text = shown(cell);
  if (NOTHING.test(text) || context.vocabulary.skipped.has(text.toLowerCase().trim())) {
    context.ledger.known(place);
  } else if (context.sheet.content(row, column.column) === 'error') {
    context.ledger.unread(place, text, 'The cell holds an error.');
  } else {
    const what = column.role === 'distance' ? 'a distance' : 'a time';
    context.ledger.unread(place, text, `Under "${column.header}" I expected ${what}.`);
  }
}

/** A rating of effort from 0 to 10: `7`, `7/10`, `8 | 8-9` (the first); null where there is none. */
export function parseRating(cell: Cell, decimalComma: boolean): number | null {
  if (typeof cell === 'number') return cell >= 1 && cell <= 10 ? cell : null;
  if (typeof cell !== 'string') return null;
  const first = /^\s*(?:rpe\s*)?(\d+(?:[.,]\d+)?)\s*(?:$|[-–/|,(]|of\s)/i.exec(cell)?.[1];
  const value = first === undefined ? null : parseNumber(first, decimalComma);
  return value !== null && value >= 1 && value <= 10 ? value : null;
}

/** The effort a rating stands for. */
function effortOfRating(rating: number): Effort {
  if (rating < 4.5) return 'easy';
  return rating < 6.5 ? 'moderate' : 'hard';
}

/** Puts a row's figures on the first of its sessions that can bear them, and on its alternatives. */
export function withFigures(
  sessions: readonly Session[],
  planned: Figures,
  done: Done | null,
  rating: number | null,
): Session[] {
  const bears = sessions.findIndex((session) => session.activity !== 'rest');
  const choice = sessions[bears]?.alt ?? null;
  return sessions.map((session, index) => {
    const takes =
      index === bears || (choice !== null && session.alt !== null && session.activity !== 'rest');
    if (!takes)
      return done?.missed === true && session.activity !== 'rest' ? { ...session, done } : session;
    const rated = rating !== null && session.activity !== 'rest';
    return {
      ...session,
      km: planned.km ?? session.km,
      minutes: planned.minutes === null ? session.minutes : [planned.minutes, planned.minutes],
      rpe: rated ? rating : session.rpe,
      effort: rated && session.activity === 'run' ? effortOfRating(rating) : session.effort,
      done: done?.instead === session.activity ? asPlanned(done) : done,
    };
  });
}

/** What was done is told as another activity only where it is one. */
const asPlanned = ({ missed, km, minutes }: Done): Done => ({ missed, km, minutes });
