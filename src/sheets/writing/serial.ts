// Dates as the numbers that Sheets keeps them as: no time zone comes between a cell and its copy.
import { daysBetween } from '../../training/calendar';
import type { LocalTime } from '../../training/cell';

const DAY_MS = 86_400_000;
/** In days; what is more is a date. */
const LONGEST_DURATION = 1000;

/**
 * Days since 1899-12-30, the time of day as a fraction. Rounded as what is typed is: a duration is
 * one quotient, a date is its day plus its time.
 */
export function serialOf({ local }: LocalTime): number {
  const [date = '', time = ''] = local.split('T');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const ms = Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
  const days = daysBetween('1899-12-30', date);
  return days < LONGEST_DURATION ? (days * DAY_MS + ms) / DAY_MS : days + ms / DAY_MS;
}

/** Whether a number in this format is shown as a date, a time or a duration. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  return bare !== 'general' && /[dmyhs]/.test(bare);
}

/** A format for a date or duration that its cell's own format would not show as one. */
export const plainFormat = ({ local }: LocalTime): string =>
  local < '1900' ? '[h]:mm:ss' : local.endsWith('T00:00:00') ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
