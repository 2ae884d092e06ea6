// Facts of the whole plan that single days and weeks cannot know: its races, and what appears when.
import type { Athlete } from '../training/athlete';
import { daysBetween } from '../training/calendar';
import type { Plan } from '../training/plan';
import type { Activity, Session } from '../training/session';
import { happening } from './choices';

export interface Race {
  /** Day index; beyond the plan's days where the athlete's race comes after them. */
  readonly day: number;
  /** Null where only the athlete's row knows of it. */
  readonly session: Session | null;
  readonly km: number | null;
}

/** A session with the day it stands on. */
export interface Appearance {
  readonly day: number;
  readonly session: Session;
}

export interface NewActivity {
  readonly activity: Activity;
  /** Its first sessions, three at most. */
  readonly first: readonly [Appearance, ...Appearance[]];
}

export interface Facts {
  /** In the order of the calendar, one a day. */
  readonly races: readonly Race[];
  /** Whether anything but runs and rest is planned. */
  readonly hasCrossTraining: boolean;
  /** Activities that begin once the plan is under way. Every alternative and every optional session counts. */
  readonly newActivities: readonly NewActivity[];
  /** Strength sessions of an athlete who is new to strength. */
  readonly newToStrength: readonly Appearance[];
  /** Last day of the weeks whose activities count as known from before the plan. */
  readonly familiarUntil: number;
}

/** Shortest race that counts however many come after it: a half-marathon, with a little slack. */
export const HALF_MARATHON_KM = 20.5;

/** Weeks whose activities count as known from before the plan. */
const FIRST_WEEKS = 2;

const FIRST_SESSIONS = 3;

/** Works the facts out anew. */
export function factsOf(plan: Plan, athlete: Athlete): Facts {
  const first = firstSessions(plan);
  return {
    races: racesOf(plan, athlete),
    hasCrossTraining: Object.keys(first).some((activity) => activity !== 'run'),
    newActivities: newActivitiesOf(first, familiarUntil(plan)),
    newToStrength: newToStrengthOf(plan, athlete, first.strength ?? []),
    familiarUntil: familiarUntil(plan),
  };
}

/** The facts that differ between two states of one plan. */
export function changedFacts(a: Facts, b: Facts): readonly (keyof Facts)[] {
  const isSame: Readonly<Record<keyof Facts, boolean>> = {
    races: areAlike(a.races, b.races),
    hasCrossTraining: a.hasCrossTraining === b.hasCrossTraining,
    newActivities: areBegunAlike(a.newActivities, b.newActivities),
    newToStrength: areAlike(a.newToStrength, b.newToStrength),
    familiarUntil: a.familiarUntil === b.familiarUntil,
  };
  return FACT_KEYS.filter((key) => !isSame[key]);
}

const areBegunAlike = (a: Facts['newActivities'], b: Facts['newActivities']): boolean =>
  a.length === b.length &&
  a.every(({ activity, first }, at) => {
    const other = b[at];
    return other !== undefined && activity === other.activity && areAlike(first, other.first);
  });

type Dated = Pick<Race, 'day' | 'session'>;

/** The same sessions on the same days; most are the very same, so that few need to be compared in full. */
const areAlike = (a: readonly Dated[], b: readonly Dated[]): boolean =>
  a.length === b.length &&
  a.every(({ day, session }, at) => {
    const other = b[at];
    return (
      other !== undefined &&
      day === other.day &&
      (session === other.session || JSON.stringify(session) === JSON.stringify(other.session))
    );
  });

/** The first race on that day or later. */
export const nextRace = (facts: Facts, day: number): Race | null =>
  facts.races.find((race) => race.day >= day) ?? null;

/** Whether a race falls on one of these days, both included. */
export const raceWithin = (facts: Facts, from: number, to: number): Race | null =>
  facts.races.find((race) => race.day >= from && race.day <= to) ?? null;

/** The athlete's race, the plan's last, and any of half-marathon length or more; no tests or time trials. */
function racesOf(plan: Plan, athlete: Athlete): Race[] {
  const planned = plan.days.flatMap((day) =>
    day.sessions.filter(isRace).map((session) => ({
      day: day.index,
      session,
      km: session.km === null ? null : session.km[1],
    })),
  );
  const last = planned[planned.length - 1];
  const races = new Map<number, Race>();
  for (const race of planned) {
    if (race === last || (race.km ?? 0) >= HALF_MARATHON_KM) races.set(race.day, race);
  }
  const day = dayOfDate(plan, athlete.raceDate);
  if (day !== null && !races.has(day)) {
    const session = planned.find((race) => race.day === day) ?? null;
    races.set(day, session ?? { day, session: null, km: null });
  }
  return [...races.values()].sort((a, b) => a.day - b.day);
}

/** The second week's last day; a log that begins in the middle of a week has two full weeks as well. */
const familiarUntil = ({ weeks, days }: Plan): number =>
  Math.max(weeks[FIRST_WEEKS - 1]?.last ?? days.length, 7 * FIRST_WEEKS - 1);

const isRace = (session: Session): boolean =>
  session.activity === 'run' && session.kind === 'race' && !session.traits.includes('trial');

/** The index a date has, or would have, among the plan's days; null in a plan without dates. */
function dayOfDate(plan: Plan, date: string | null): number | null {
  const dated = plan.days.find((day) => day.date !== null);
  if (date === null || dated === undefined || dated.date === null) return null;
  return dated.index + daysBetween(dated.date, date);
}

type FirstSessions = Partial<Record<Activity, [Appearance, ...Appearance[]]>>;

/** By activity: its first three sessions. */
function firstSessions(plan: Plan): FirstSessions {
  const first: FirstSessions = {};
  for (const day of plan.days) {
    for (const session of happening(day)) {
      const { activity } = session;
      if (activity === 'rest') continue;
      const appearance = { day: day.index, session };
      const seen = first[activity];
      if (seen === undefined) first[activity] = [appearance];
      else if (seen.length < FIRST_SESSIONS) seen.push(appearance);
    }
  }
  return first;
}

const UNNAMED: ReadonlySet<Activity> = new Set<Activity>(['cross', 'other']);

/**
 * Cross-training activities whose first session comes after the days that count as familiar, in
 * the order of the calendar. Training that is not named is new only where none came before it.
 */
function newActivitiesOf(first: FirstSessions, familiar: number): readonly NewActivity[] {
  return (Object.keys(first) as Activity[])
    .flatMap((activity): NewActivity[] => {
      const sessions = first[activity];
      return activity === 'run' || sessions === undefined ? [] : [{ activity, first: sessions }];
    })
    .sort((a, b) => a.first[0].day - b.first[0].day)
    .filter(
      ({ activity, first: [begin] }, index) =>
        begin.day > familiar && !(UNNAMED.has(activity) && index > 0),
    );
}

/** All strength of an athlete called new to it; else its first three sessions where it begins after the first weeks. */
function newToStrengthOf(
  plan: Plan,
  athlete: Athlete,
  first: readonly Appearance[],
): readonly Appearance[] {
  if (athlete.newToStrength) {
    return plan.days.flatMap((day) =>
      happening(day)
        .filter((session) => session.activity === 'strength')
        .map((session) => ({ day: day.index, session })),
    );
  }
  const [begin] = first;
  return begin !== undefined && begin.day > familiarUntil(plan) ? first : [];
}

export interface NotedFacts extends Facts {
  /** Forgets what was asked for before. */
  readonly begin: () => void;
  /** What was asked for since. */
  readonly asked: () => readonly (keyof Facts)[];
}

/**
 * The same facts, noting each one that is asked for. Rules are re-evaluated when a fact changed
 * that they asked for, so they need not declare them.
 */
export function noting(facts: Facts): NotedFacts {
  let noted: (keyof Facts)[] = [];
  const note = <K extends keyof Facts>(key: K): Facts[K] => {
    if (!noted.includes(key)) noted.push(key);
    return facts[key];
  };
  return {
    begin: () => {
      noted = [];
    },
    asked: () => noted,
    get races() {
      return note('races');
    },
    get hasCrossTraining() {
      return note('hasCrossTraining');
    },
    get newActivities() {
      return note('newActivities');
    },
    get newToStrength() {
      return note('newToStrength');
    },
    get familiarUntil() {
      return note('familiarUntil');
    },
  };
}

const FACT_KEYS = [
  'races',
  'hasCrossTraining',
  'newActivities',
  'newToStrength',
  'familiarUntil',
] as const satisfies readonly (keyof Facts)[];
