// What Sheets made of "6-8": a date, whose day and month are the range that was typed.
import type { LocalTime } from '../../training/cell';

/** The range behind a date cell, lowest first. */
export function rangeOfDate({ local }: LocalTime): { readonly low: number; readonly high: number } {
  const month = Number(local.slice(5, 7));
  const day = Number(local.slice(8, 10));
  return { low: Math.min(month, day), high: Math.max(month, day) };
}

/** The doubt that goes with it. */
export const doubtOfRange = (low: number, high: number): string =>
  `I read this as ${low} to ${high}: Sheets took it for a date.`;
