// Wall clocks of IANA time zones, local mean time before 1900 included, and Sheets' serial day numbers.

/** A moment as a clock on the wall shows it; month counts from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 86_400_000;
/** Sheets counts days from 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** @throws RangeError for a zone that is none. */
export function wallTime(instant: number, zone: string): WallTime {
  const part = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map((each) => [each.type, each.value]),
  );
  const number = (name: Intl.DateTimeFormatPartTypes) => Number(part.get(name));
  const year = number('year');
  return {
    year: part.get('era')?.startsWith('B') ? 1 - year : year,
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
    millisecond: ((instant % 1000) + 1000) % 1000,
  };
}

/** The wall time as if it were UTC. */
const asUtc = (wall: WallTime): number => {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second, wall.millisecond);
  return date.getTime();
};

/** Milliseconds that the zone's clocks are ahead of UTC. */
export const zoneOffset = (instant: number, zone: string): number =>
  asUtc(wallTime(instant, zone)) - instant;

/** The instant at which the zone's clocks show what UTC clocks show at `utc`; in a gap, the later side. */
function instantOf(utc: number, zone: string): number {
  const guess = utc - zoneOffset(utc, zone);
  return utc - zoneOffset(guess, zone);
}

/** The instant that a serial day number means in a spreadsheet of this zone. */
export const instantOfSerial = (serial: number, zone: string): number =>
  instantOf(EPOCH + Math.round(serial * DAY), zone);

/** The serial day number that a spreadsheet of this zone shows for an instant. */
export const serialOfInstant = (instant: number, zone: string): number =>
  (asUtc(wallTime(instant, zone)) - EPOCH) / DAY;

/** Serial of a calendar day; null where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? (date.getTime() - EPOCH) / DAY : null;
}

export const thisYear = (zone: string): number => wallTime(Date.now(), zone).year;
