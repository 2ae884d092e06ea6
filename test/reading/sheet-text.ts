// Writes sheets and plans as text, so that a test shows what a coach would see.
import { type ReadOptions, readPlan } from '../../src/reading/read-plan';
import type { Cell, Grid } from '../../src/training/cell';
import type { Day, Plan } from '../../src/training/plan';
import type { Session, Span } from '../../src/training/session';

/**
 * A grid out of lines with `|` between cells: numbers and TRUE/FALSE as such, `@2026-06-01` a date
 * cell, `@45:30:00` a time or duration cell, `\n` a line break.
 */
export function grid(text: string): Grid {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cellOf(cell.trim())));
}

function cellOf(text: string): Cell {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (/^@\d{4}-/.test(text)) return { local: `${text.slice(1)}T00:00:00` };
  if (text.startsWith('@')) return { local: epoch(text.slice(1)) };
  return text.replace(/\\n/g, '\n');
}

function epoch(text: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  const pad = (value: number) => String(value).padStart(2, '0');
  const days = Math.floor(hours / 24);
  const day = days < 2 ? `1899-12-${30 + days}` : `1900-01-${pad(days - 1)}`;
  return `${day}T${pad(hours % 24)}:${pad(minutes)}:${pad(seconds)}`;
}

export const read = (text: string, options: Partial<ReadOptions> = {}): Plan =>
  readPlan(grid(text), { locale: 'en_GB', ...options });

/** A line for each day that has sessions: week, weekday, date and sessions. */
export function days(plan: Plan): string[] {
  return plan.days.filter((day) => day.sessions.length > 0).map((day) => dayLine(plan, day));
}

function dayLine(plan: Plan, day: Day): string {
  const when = [`W${plan.weeks[day.week]?.number}`, day.weekday, day.date];
  return `${when.filter((part) => part !== null).join(' ')}: ${day.sessions.map(say).join(' + ')}`;
}

function say(session: Session): string {
  const parts = [
    session.alt === null ? null : `alt ${session.alt}`,
    session.activity,
    session.kind,
    session.km === null ? null : `${span(session.km)} km`,
    session.minutes === null ? null : `${span(session.minutes)} min`,
    session.slot,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

function span([low, high]: Span): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return round(low) === round(high) ? `${round(low)}` : `${round(low)}-${round(high)}`;
}
