// Scores the reader on whole sheets with labels: every session at its place and time, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../src/reading/read-plan';
import type { Cell, Grid } from '../../src/training/cell';
import type { Plan } from '../../src/training/plan';
import type { Session } from '../../src/training/session';

/** A labelled session; dates, weeks and figures are compared where the label has them. */
interface Label {
  readonly row: number;
  readonly column: number;
  readonly week?: number | null;
  readonly weekday?: string | null;
  readonly date?: string | null;
  readonly activity: string;
  readonly kind?: string | null;
  readonly effort?: string | null;
  readonly km?: readonly [number, number] | null;
  readonly min?: readonly [number, number] | null;
}

interface LabelledSheet {
  readonly values: readonly (readonly (
    | string
    | number
    | boolean
    | { d: string }
    | { t: string }
  )[])[];
  readonly locale: string;
  readonly expect: {
    readonly layout: string;
    readonly unit: string;
    readonly sessions: readonly Label[];
    readonly unread: readonly (readonly [number, number])[];
  };
}

export interface SheetScore {
  readonly name: string;
  readonly right: boolean;
  readonly sessions: number;
  /** What was wrong, one line each. */
  readonly misses: readonly string[];
}

const TOLERANCE = 0.12;
const MOST_SHOWN = 12;

/** Scores every `*.json` of a folder and prints what was missed. */
export function scoreLayouts(dir: string): SheetScore[] {
  const scores = layoutScores(dir);
  for (const { name, right, sessions, misses } of scores) {
    console.log(`${right ? 'right' : 'WRONG'}  ${name} (${sessions} sessions)`);
    for (const miss of misses.slice(0, MOST_SHOWN)) console.log(`       ${miss}`);
  }
  const right = scores.filter((score) => score.right).length;
  console.log(`${right} of ${scores.length} sheets right`);
  return scores;
}

/** The score of every `*.json` of a folder. */
export function layoutScores(dir: string): SheetScore[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const sheet: LabelledSheet = JSON.parse(readFileSync(join(dir, name), 'utf8'));
      return scoreSheet(name.replace(/\.json$/, ''), sheet);
    });
}

function scoreSheet(name: string, sheet: LabelledSheet): SheetScore {
  const plan = readPlan(gridOf(sheet.values), { locale: sheet.locale });
  const misses = [...compareFrame(plan, sheet), ...compareSessions(plan, sheet.expect.sessions)];
  return { name, right: misses.length === 0, sessions: sheet.expect.sessions.length, misses };
}

/** Cells as the border hands them over. */
export function gridOf(values: LabelledSheet['values']): Grid {
  return values.map((row) =>
    row.map((value): Cell => {
      if (typeof value !== 'object') return value;
      return { local: 'd' in value ? `${value.d}T00:00:00` : epochTime(value.t) };
    }),
  );
}

function epochTime(text: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  const pad = (value: number) => String(value).padStart(2, '0');
  const days = Math.floor(hours / 24);
  const day = days < 2 ? `1899-12-${30 + days}` : `1900-01-${pad(days - 1)}`;
  return `${day}T${pad(hours % 24)}:${pad(minutes)}:${pad(seconds)}`;
}

const LAYOUTS: Readonly<Record<Plan['layout'], string>> = {
  'week-grid': 'week-grid',
  'week-columns': 'weeks-across',
  calendar: 'month-calendar',
  log: 'log',
  cell: 'cell',
};

function compareFrame(plan: Plan, { expect }: LabelledSheet): string[] {
  const misses: string[] = [];
  const layout = LAYOUTS[plan.layout];
  if (layout !== expect.layout) misses.push(`layout ${layout}, not ${expect.layout}`);
  if (plan.unit !== expect.unit) misses.push(`unit ${plan.unit}, not ${expect.unit}`);
  const unread = plan.unread.map((cell) => `${cell.row},${cell.column}`).join(' ');
  const wanted = expect.unread.map((cell) => cell.join(',')).join(' ');
  if (unread !== wanted) misses.push(`unread [${unread}], not [${wanted}]`);
  return misses;
}

interface Read {
  readonly session: Session;
  readonly week: number | undefined;
  readonly weekday: string | null;
  readonly date: string | null;
}

function compareSessions(plan: Plan, labels: readonly Label[]): string[] {
  const read = new Map<string, Read[]>();
  for (const day of plan.days) {
    for (const session of day.sessions) {
      const key = `${session.source.row},${session.source.column}`;
      const { weekday, date } = day;
      const found = { session, week: plan.weeks[day.week]?.number, weekday, date };
      read.set(key, [...(read.get(key) ?? []), found]);
    }
  }
  const misses: string[] = [];
  for (const label of labels) {
    const key = `${label.row},${label.column}`;
    const queue = read.get(key) ?? [];
    const found = queue.shift();
    if (found === undefined) misses.push(`${key}: no ${label.activity}`);
    else misses.push(...compareSession(key, found, label));
  }
  for (const [key, left] of read) {
    for (const { session } of left) {
      if (session.activity !== 'rest') misses.push(`${key}: ${session.activity} that is none`);
    }
  }
  return misses;
}

function compareSession(key: string, { session, ...when }: Read, label: Label): string[] {
  const wrong: string[] = [];
  const check = (field: string, got: unknown, want: unknown) => {
    if (want !== undefined && got !== want) wrong.push(`${field} ${got}, not ${want}`);
  };
  check('activity', session.activity, label.activity);
  check('kind', session.kind, label.kind);
  check('effort', session.effort, label.effort);
  if (label.week !== null) check('week', when.week, label.week);
  check('weekday', when.weekday, label.weekday);
  if (label.date !== null) check('date', when.date, label.date);
  if (!near(session.km, label.km)) wrong.push(`km ${session.km}, not ${label.km}`);
  if (!near(session.minutes, label.min)) wrong.push(`min ${session.minutes}, not ${label.min}`);
  return wrong.map((text) => `${key}: ${text} ("${session.source.text.slice(0, 40)}")`);
}

function near(got: Session['km'], want: Label['km']): boolean {
  if (want === undefined) return true;
  if (got === null || want === null) return got === want;
  return got.every((value, index) => {
    const target = want[index] ?? 0;
    return Math.abs(value - target) <= TOLERANCE * Math.abs(target) + 1e-9;
  });
}
