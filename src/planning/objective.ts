// What the fill makes as large as it can: the one place that weighs a plan with its proposals.
import type { Severity } from '../rules/finding';
import type { Day, Plan } from '../training/plan';
import type { Activity, Session } from '../training/session';
import type { OpenPlace } from './places';
import type { Choice } from './proposal';

/**
 * A filled plan's score is the fit of its proposals less these costs. A fill that adds a finding
 * has no score at all (`search.ts`).
 */
export const COSTS = {
  /** Each time a finding's pattern happens in the filled plan. */
  finding: { error: 60, warning: 20, note: 5 } satisfies Readonly<Record<Severity, number>>,
  /** Left without a proposal: a placeholder, and one alternative of a choice. */
  placeholder: 40,
  choice: 25,
  /** Each session that a week has less than the level gains from. */
  missing: 15,
  /** Each session that a week has more than the level bears, if a proposal is among them. */
  excess: 30,
  /** Each session beyond what the level gains from: a day stays blank unless its proposal is worth more. */
  extra: 6,
  /** A week without any strength: one session at least should be (S003-20). */
  noStrength: 8,
  /** A week that loses its last day without any training. */
  lastFreeDay: 30,
  /** Each earlier session of the same activity within four weeks; of strength, within the week. */
  repeat: 1.5,
  /** The same once more where the earlier one lies less than a week back. */
  repeatInWeek: 1.5,
  /** A day of training more than the athlete has days for. */
  tooManyDays: 40,
} as const;

/** Variety is looked for over so many days. */
const VARIETY_DAYS = 28;

/** Sessions of cross-training a week: what the level gains from, and what it bears. */
export interface WeeklyTarget {
  readonly min: number;
  readonly max: number;
}

export interface WeekStanding {
  readonly target: WeeklyTarget;
  /** Cross-training that is written already, unnamed placeholders aside. */
  readonly sessions: number;
  readonly hasStrength: boolean;
  /** Days with a session, and days without any, before the fill. */
  readonly trained: number;
  readonly free: number;
}

export interface Standing {
  readonly weeks: readonly WeekStanding[];
  /** Cross-training that is written already. */
  readonly written: readonly { readonly day: number; readonly activity: Activity }[];
  /** Most days of training a week; null where the athlete names none. */
  readonly daysPerWeek: number | null;
}

/** What each week holds before the fill. */
export function standingOf(plan: Plan, target: WeeklyTarget, daysPerWeek: number | null): Standing {
  const weeks = plan.weeks.map((week): WeekStanding => {
    const days = plan.days.slice(week.first, week.last + 1);
    const free = days.filter((day) => !isTrained(day)).length;
    const named = namedOn(days);
    const hasStrength = named.some(({ activity }) => activity === 'strength');
    return { target, free, trained: days.length - free, sessions: named.length, hasStrength };
  });
  const written = plan.days.flatMap((day) =>
    namedOn([day]).map(({ activity }) => ({ day: day.index, activity })),
  );
  return { weeks, written, daysPerWeek };
}

const isTrained = (day: Day): boolean =>
  day.sessions.some((session) => session.activity !== 'rest');

const namedOn = (days: readonly Day[]): readonly Session[] =>
  days
    .flatMap((day) => day.sessions)
    .filter(({ activity }) => !['run', 'rest', 'cross'].includes(activity));

/** Weeks by index, both included. */
export interface WeekRange {
  readonly from: number;
  readonly to: number;
}

/** The open places with their weeks, in the order of the calendar, and the weeks they may stand in. */
export interface OpenWeeks {
  readonly open: readonly (OpenPlace & { readonly week: number })[];
  readonly weeks: number;
}

/**
 * The score of a choice, findings aside: it needs no look at the rules, so a search can order
 * choices by it. Of some weeks alone where a range is given: choices that differ in one week only
 * differ as much in it and its neighbours.
 */
export function plainScore(
  { open, weeks }: OpenWeeks,
  standing: Standing,
  choice: Choice,
  range: WeekRange = { from: 0, to: weeks - 1 },
): number {
  const count = range.to - range.from + 1;
  const added = new Array<number>(count).fill(0);
  const filled = new Array<number>(count).fill(0);
  const strong = new Array<boolean>(count).fill(false);
  const start = firstIn(open, range.from);
  let score = 0;
  for (let at = start; at < open.length; at += 1) {
    const place = open[at];
    if (place === undefined || place.week > range.to) break;
    const candidate = choice[at] ?? null;
    if (candidate === null) {
      if (place.kind === 'placeholder') score -= COSTS.placeholder;
      if (place.kind === 'choice') score -= COSTS.choice;
      continue;
    }
    const week = place.week - range.from;
    const { activity } = candidate.offer.exercise;
    added[week] = (added[week] ?? 0) + 1;
    if (place.kind === 'blank') filled[week] = (filled[week] ?? 0) + 1;
    if (activity === 'strength') strong[week] = true;
    score += candidate.points;
    for (const { day, activity: earlier } of standing.written) {
      if (day >= place.day) break;
      if (earlier === activity) score -= repeatCost(activity, place.day - day);
    }
    for (let back = at - 1; back >= start; back -= 1) {
      const ago = place.day - (open[back]?.day ?? 0);
      if (ago >= VARIETY_DAYS) break;
      if (choice[back]?.offer.exercise.activity === activity) score -= repeatCost(activity, ago);
    }
  }
  for (let at = 0; at < count; at += 1) {
    const week = standing.weeks[range.from + at];
    if (week !== undefined) {
      if (!week.hasStrength && strong[at] === false) score -= COSTS.noStrength;
      score -= weekCost(week, added[at] ?? 0, filled[at] ?? 0, standing.daysPerWeek);
    }
  }
  return score;
}

/** Index of the first place in that week or later. */
function firstIn(open: OpenWeeks['open'], week: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.week ?? 0) < week) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a session costs for an earlier one of the same activity so many days ago. */
function repeatCost(activity: Activity, ago: number): number {
  if (activity === 'strength') return ago < 7 ? COSTS.repeat : 0;
  if (ago >= VARIETY_DAYS) return 0;
  return ago < 7 ? COSTS.repeat + COSTS.repeatInWeek : COSTS.repeat;
}

function weekCost(
  { target, sessions, trained, free }: WeekStanding,
  added: number,
  filled: number,
  daysPerWeek: number | null,
): number {
  const total = sessions + added;
  const excess = Math.min(added, Math.max(0, total - target.max));
  const extra = Math.min(added, Math.max(0, total - target.min)) - excess;
  const tooMany =
    daysPerWeek === null ? 0 : Math.min(filled, Math.max(0, trained + filled - daysPerWeek));
  return (
    COSTS.missing * Math.max(0, target.min - total) +
    COSTS.excess * excess +
    COSTS.extra * extra +
    COSTS.tooManyDays * tooMany +
    (free > 0 && filled >= free ? COSTS.lastFreeDay : 0)
  );
}

/** What the findings of a filled plan cost. */
export const findingsCost = (severities: readonly Severity[]): number =>
  severities.reduce((sum, severity) => sum + COSTS.finding[severity], 0);
