// Utilities.formatDate: dates in the patterns of Java's SimpleDateFormat, in English.
import { type WallTime, wallTime, zoneOffset } from './zone';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Quoted text, a quote, a run of one letter, or anything else. */
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * @throws Error for a letter that SimpleDateFormat does not know, or a quote left open.
 */
export function formatJavaDate(instant: number, zone: string, pattern: string): string {
  const wall = wallTime(instant, zone);
  let end = 0;
  const text = pattern.replace(
    TOKEN,
    (token, quoted: string | undefined, letter: string | undefined, at: number) => {
      if (at !== end) throw new Error(`Illegal pattern component: ${pattern}`);
      end = at + token.length;
      if (token === "''") return "'";
      if (quoted !== undefined) return quoted.replace(/''/g, "'");
      return letter === undefined ? token : field(letter, token.length, wall, instant, zone);
    },
  );
  if (end !== pattern.length) throw new Error(`Unterminated quote: ${pattern}`);
  return text;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function field(
  letter: string,
  width: number,
  wall: WallTime,
  instant: number,
  zone: string,
): string {
  const weekday = new Date(Date.UTC(2000, wall.month - 1, wall.day));
  weekday.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  const name = (names: readonly string[], index: number) =>
    width > 3 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
  switch (letter) {
    case 'G':
      return wall.year > 0 ? 'AD' : 'BC';
    case 'y':
    case 'Y':
      return width === 2 ? pad(wall.year % 100, 2) : pad(wall.year, width);
    case 'M':
    case 'L':
      return width > 2 ? name(MONTHS, wall.month - 1) : pad(wall.month, width);
    case 'd':
      return pad(wall.day, width);
    case 'D':
      return pad((weekday.getTime() - Date.UTC(wall.year, 0, 1)) / 86_400_000 + 1, width);
    case 'E':
      return name(WEEKDAYS, weekday.getUTCDay());
    case 'u':
      return pad(weekday.getUTCDay() || 7, width);
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(wall.hour, width);
    case 'k':
      return pad(wall.hour || 24, width);
    case 'K':
      return pad(wall.hour % 12, width);
    case 'h':
      return pad(wall.hour % 12 || 12, width);
    case 'm':
      return pad(wall.minute, width);
    case 's':
      return pad(wall.second, width);
    case 'S':
      return pad(wall.millisecond, width);
    case 'Z':
      return offset(instant, zone, '');
    case 'X':
      return zoneOffset(instant, zone) === 0
        ? 'Z'
        : offset(instant, zone, width < 3 ? '' : ':').slice(0, width === 1 ? 3 : undefined);
    case 'z':
      return `GMT${zoneOffset(instant, zone) === 0 ? '' : offset(instant, zone, ':')}`;
    default:
      throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function offset(instant: number, zone: string, colon: string): string {
  const minutes = Math.trunc(zoneOffset(instant, zone) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${colon}${pad(size % 60, 2)}`;
}
