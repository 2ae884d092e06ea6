// How long a cell says something took: minutes out of times, numbers and text.
import type { Cell } from '../../training/cell';
import { parseNumber } from './number';

export type TimeUnit = 'h' | 'min' | 's';

/** What is known about a duration beside its cell. */
export interface DurationHints {
  /** Of bare numbers; null where no header says it: then a number below 1 is a fraction of a day. */
  readonly unit: TimeUnit | null;
  readonly decimalComma: boolean;
  /** Distance of the same bout, which tells `45:30` minutes from hours by its pace. */
  readonly km: number | null;
}

export interface Duration {
  readonly minutes: number;
  /** Whether the value as it stands was judged absurd and read a sixtieth. */
  readonly sixtieth: boolean;
}

const PER_UNIT: Readonly<Record<TimeUnit, number>> = { h: 60, min: 1, s: 1 / 60 };
const EPOCH_YEARS = /^(1899|1900)-/;
const CLOCK = /^(\d+):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?$/;
const SPELLED =
  /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hour|hours|std|stunden|heures?|horas?|uur|ore|timer?)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:'|′|’|m|mn|min|mins|minutes?|minuten|minutter|minutos?|minuti)?\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|''|s|sec|secs|seconds?|sek)\.?)?$/i;

/** Minutes from midnight of 1899-12-30 for a time or duration cell; null for a date or anything else. */
export function epochMinutes(cell: Cell): number | null {
  if (typeof cell !== 'object' || !EPOCH_YEARS.test(cell.local)) return null;
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/.exec(cell.local);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second] = found.map(Number);
  const days = epochDays(year ?? 0, month ?? 0, day ?? 0);
  // Durations beyond three weeks are no training: such a cell is an early date.
  if (days < 0 || days > 21) return null;
  return days * 1440 + (hour ?? 0) * 60 + (minute ?? 0) + (second ?? 0) / 60;
}

function epochDays(year: number, month: number, day: number): number {
  if (year === 1899) return month === 12 ? day - 30 : -1;
  return month === 1 ? day + 1 : 99;
}

/** Reads a duration; null where the cell holds none. Zero is a duration of zero. */
export function parseDuration(cell: Cell, hints: DurationHints): Duration | null {
  const epoch = epochMinutes(cell);
  if (epoch !== null) return judged(epoch, hints.km, 12 * 60);
  if (typeof cell === 'number') return fromNumber(cell, hints);
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  if (text === '' || text.length > 40) return null;
  const number = parseNumber(text, hints.decimalComma);
  if (number !== null) return fromNumber(number, hints);
  const clock = CLOCK.exec(text);
  if (clock !== null) return fromClock(clock, hints);
  return fromWords(text, hints);
}

function fromNumber(value: number, hints: DurationHints): Duration | null {
  if (value < 0 || !Number.isFinite(value)) return null;
  if (hints.unit !== null) return { minutes: value * PER_UNIT[hints.unit], sixtieth: false };
  return { minutes: value > 0 && value < 1 ? value * 1440 : value, sixtieth: false };
}

function fromClock(found: RegExpExecArray, hints: DurationHints): Duration | null {
  const first = Number(found[1]);
  const second = Number(found[2]);
  if (second > 59 && first > 0) return null;
  if (found[3] !== undefined) {
    return { minutes: first * 60 + second + Number(found[3]) / 60, sixtieth: false };
  }
  // `1:15` is an hour and a quarter, `45:30` minutes and seconds: the pace decides where it can.
  const long = first * 60 + second;
  const short = long / 60;
  if (hints.km !== null && hints.km > 0) {
    return { minutes: likelier(long, short, hints.km), sixtieth: false };
  }
  return { minutes: first <= 9 ? long : short, sixtieth: false };
}

function fromWords(text: string, hints: DurationHints): Duration | null {
  const found = SPELLED.exec(text);
  if (found === null) return null;
  const part = (index: number) =>
    found[index] === undefined ? null : parseNumber(found[index], hints.decimalComma);
  const [hours, minutes, seconds] = [part(1), part(2), part(3)];
  if (hours === null && minutes === null && seconds === null) return null;
  return { minutes: (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60, sixtieth: false };
}

/** A value that Sheets took for hours although minutes were typed is read a sixtieth. */
function judged(minutes: number, km: number | null, limit: number): Duration {
  const sixtieth = minutes / 60;
  if (km !== null && km > 0 && minutes >= 120) {
    const chosen = likelier(minutes, sixtieth, km);
    return { minutes: chosen, sixtieth: chosen === sixtieth };
  }
  return minutes > limit ? { minutes: sixtieth, sixtieth: true } : { minutes, sixtieth: false };
}

/** Whichever lies nearer to six minutes a kilometre, in proportion. */
function likelier(long: number, short: number, km: number): number {
  const strangeness = (minutes: number) => Math.abs(Math.log(minutes / km / 6));
  return strangeness(short) < strangeness(long) ? short : long;
}
