// The sidebar's own words: severities, counts, dates as they are shown.
import type { Severity } from '../rules/finding';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

/** `1 error`, `3 warnings`. */
export const countOf = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

/** `Fri 12 Jun` of `Fri 12 Jun 2026` when 2026 goes without saying. */
export const shortWhen = (when: string, year: string): string =>
  when.endsWith(` ${year}`) ? when.slice(0, -5) : when;

/** `1 error, 2 warnings and no notes`. */
export function sayCounts(counts: Readonly<Record<Severity, number>>): string {
  const [error, warning, note] = SEVERITIES.map((severity) =>
    counts[severity] === 0 ? `no ${severity}s` : countOf(counts[severity], severity),
  );
  return `${error}, ${warning} and ${note}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `12 Jun 2026` of `2026-06-12`. */
export function writeDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
