// An athlete's days, minutes, time of day and easy pace.
import type { Cell } from '../../training/cell';
import { WEEKDAYS, type Weekday } from '../../training/plan';
import type { Slot, Unit } from '../../training/session';
import { vocabularyOf } from '../layout/vocabulary';
import { epochMinutes } from '../values/duration';
import { languageOf } from '../words/languages';

const KM_PER_MILE = 1.609344;

export interface DaysRead {
  readonly days: readonly Weekday[] | null;
  readonly count: number | null;
}

/** "Mon, Wed", "Mon-Fri", "weekends", "3", "3 days"; null where it is none of these. */
export function readDays(cell: Cell): DaysRead | null {
  if (typeof cell === 'number') return cellCount(cell);
  if (typeof cell !== 'string') return null;
  const text = cell.trim().toLowerCase();
  const counted = /^(\d)\s*(?:x|days?|times)?(?:\s*(?:a|per|\/)\s*week)?$/.exec(text);
  if (counted !== null) return cellCount(Number(counted[1]));
  if (/^(any|all|every ?day|daily|any day|all days)$/.test(text))
    return { days: null, count: null };
  const days = new Set<Weekday>();
  for (const part of text.slice(0, 200).split(/[,;/+&\s]+(?![-–])|\band\b/)) {
    if (part === '' || part === 'and') continue;
    const found = daysOfPart(part);
    if (found.length === 0) return null;
    for (const day of found) days.add(day);
  }
  return days.size === 0 ? null : { days: WEEKDAYS.filter((day) => days.has(day)), count: null };
}

const cellCount = (count: number): DaysRead | null =>
  Number.isInteger(count) && count >= 0 && count <= 7 ? { days: null, count } : null;

function daysOfPart(part: string): readonly Weekday[] {
  if (part.startsWith('weekend')) return ['Sat', 'Sun'];
  if (part === 'weekdays') return WEEKDAYS.slice(0, 5);
  const { weekday } = vocabularyOf(languageOf('en'));
  const [from, to] = part.split(/[-–]/).map((name) => weekday(name.trim()));
  if (from === null || from === undefined || to === null) return [];
  if (to === undefined) return [from];
  const first = WEEKDAYS.indexOf(from);
  const length = ((WEEKDAYS.indexOf(to) - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => WEEKDAYS[(first + index) % 7] ?? from);
}

/** Minutes of one session: `45`, "45 min", "1 h", "30-45" (the most); null where it is none. */
export function readMinutes(cell: Cell): number | null {
  if (typeof cell === 'number') return inReach(cell < 1 ? cell * 1440 : cell);
  if (typeof cell === 'object') return inReach(epochMinutes(cell));
  if (typeof cell !== 'string') return null;
  const found =
    /^(?:up to |max |~|about )?(?:\d+\s*(?:-|–|to)\s*)?(\d+(?:[.,]\d+)?)\s*(h|hrs?|hours?|'|m|mins?|minutes?)?\s*(\d+)?\s*(?:m|mins?|minutes?)?$/i.exec(
      cell.trim(),
    );
  if (found?.[1] === undefined) return null;
  const value = Number(found[1].replace(',', '.'));
  const hours = found[2]?.toLowerCase().startsWith('h') ?? false;
  return inReach(hours ? value * 60 + Number(found[3] ?? 0) : value);
}

const inReach = (minutes: number | null): number | null =>
  minutes !== null && minutes > 0 && minutes <= 600 ? Math.round(minutes) : null;

/** Morning or evening; a clock time before noon is the morning. */
export function readSlot(cell: Cell): Slot | null {
  if (typeof cell === 'object') {
    const minutes = epochMinutes(cell);
    return minutes === null ? null : minutes % 1440 < 720 ? 'am' : 'pm';
  }
  if (typeof cell !== 'string') return null;
  if (/\b(am|morning|mornings|early|before work|breakfast)\b|\d\s*am\b/i.test(cell)) return 'am';
  if (/\b(pm|afternoon|evening|evenings|night|lunch|after work|noon)\b|\d\s*pm\b/i.test(cell)) {
    return 'pm';
  }
  const clock = /^(\d{1,2})[:.]\d{2}/.exec(cell.trim());
  return clock === null ? null : Number(clock[1]) < 12 ? 'am' : 'pm';
}

/** Minutes per kilometre of an easy pace: "5:45 /km", "9:15/mi", "5:45" in `unit`; null where it is none. */
export function readPace(cell: Cell, unit: Unit): number | null {
  let minutes: number | null = null;
  let per = unit;
  if (typeof cell === 'number') minutes = cell < 1 ? cell * 24 : cell;
  else if (typeof cell === 'object') {
    // Sheets takes "5:45" for a quarter to six in the morning.
    const epoch = epochMinutes(cell);
    minutes = epoch === null ? null : epoch >= 120 ? epoch / 60 : epoch;
  } else if (typeof cell === 'string') {
    const found = [...cell.slice(0, 60).matchAll(/(\d{1,2})(?:[:.'’](\d{2}))?/g)].slice(0, 2);
    const values = found.map((each) => Number(each[1]) + Number(each[2] ?? 0) / 60);
    if (values.length > 0) minutes = values.reduce((sum, each) => sum + each, 0) / values.length;
    if (/mi\b|mile/i.test(cell)) per = 'mi';
    else if (/km?\b|kilo/i.test(cell)) per = 'km';
  }
  if (minutes === null) return null;
  const pace = per === 'mi' ? minutes / KM_PER_MILE : minutes;
  return pace >= 2.5 && pace <= 15 ? pace : null;
}
