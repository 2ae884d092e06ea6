// Dates as the spreadsheet's own zone shows them, with few questions to the platform however many dates there are.
import { spreadsheetZone } from './spreadsheet';

const PATTERN = "yyyy-MM-dd'T'HH:mm:ss";

/** Sheets keeps times of day and durations as moments of the first days after 30 December 1899. */
const FIRST_DAYS_UNTIL = Date.UTC(1901, 0, 1);

/** Tells what the clocks of a zone show, as `YYYY-MM-DDTHH:MM:SS`. */
type Clock = (time: number) => string;

/**
 * What the spreadsheet's zone shows for each of the dates.
 *
 * Every question costs a round trip, so the platform is asked for the first and the last date only.
 * For those between, the language's own clock of the zone is read, if it agrees on both; around
 * 1899, when clocks ran on local mean time, the first date's distance from UTC holds for all, if it
 * holds for the last. Else each distinct date is asked for.
 */
export function localTimes(dates: readonly Date[]): (value: Date) => string {
  const times = [...new Set(dates.map((date) => date.getTime()))].sort((a, b) => a - b);
  const known = new Map<number, string>();
  tell(
    times.filter((time) => time < FIRST_DAYS_UNTIL),
    known,
    steadyClock,
  );
  tell(
    times.filter((time) => time >= FIRST_DAYS_UNTIL),
    known,
    zoneClock,
  );
  return (value) => known.get(value.getTime()) ?? asked(value.getTime());
}

function tell(
  times: readonly number[],
  known: Map<number, string>,
  clockFrom: (first: number, shown: string) => Clock | null,
): void {
  const [first] = times;
  const last = times[times.length - 1];
  if (first === undefined || last === undefined) return;
  const shown = asked(first);
  known.set(first, shown);
  if (last === first) return;
  known.set(last, asked(last));
  const clock = clockFrom(first, shown);
  const agrees = clock !== null && [first, last].every((time) => clock(time) === known.get(time));
  for (const time of times) {
    if (!known.has(time)) known.set(time, agrees ? clock(time) : asked(time));
  }
}

const asked: Clock = (time) => Utilities.formatDate(new Date(time), spreadsheetZone(), PATTERN);

/** A clock that is always as far from UTC as it was at `first`. */
function steadyClock(first: number, shown: string): Clock {
  const ahead = Date.parse(`${shown}Z`) - Math.floor(first / 1000) * 1000;
  return (time) => new Date(time + ahead).toISOString().slice(0, 19);
}

/** The language's own clock of the spreadsheet's zone; null where it does not know the zone. */
function zoneClock(): Clock | null {
  const format = zoneFormat();
  if (format === null) return null;
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
  };
}

function zoneFormat(): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: spreadsheetZone(),
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
