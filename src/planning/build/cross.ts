// Cross-training for the weeks of a plan: a fixed place for each kind in every week, less of it toward the race.
import { crossDaysMax } from '../../rules/cross-days-max';
import { resolve, type Settings } from '../../rules/settings';
import type { Athlete, Level } from '../../training/athlete';
import { PACE, ROUND_TO } from '../../training/figures';
import type { Weekday } from '../../training/plan';
import { sentenceCase } from '../../training/wording';
import type { Choice, CrossChoice } from './cross-choice';
import { inKm } from './measure';
import type { BuildRequest } from './request';
import type { RunWeek } from './run-weeks';
import { apart, hasTime, type Roles, strengthDays } from './weekdays';

export type CrossKind = 'strength' | 'endurance' | 'flexibility';

export interface CrossDay {
  readonly day: number;
  readonly kind: CrossKind;
  readonly minutes: number;
  readonly text: string;
  readonly choice: Choice;
}

/** How much of each kind a week may have: the ways a plan is tried in, fullest first. */
export interface CrossOptions {
  readonly strength: number;
  readonly endurance: boolean;
  readonly flexibility: boolean;
}

export interface CrossMeans {
  readonly request: BuildRequest;
  readonly athlete: Athlete;
  readonly settings: Settings;
  readonly order: readonly Weekday[];
  readonly roles: Roles;
  readonly choice: CrossChoice;
}

/** Part of the running minutes that cross-training stays below. */
const PART_OF_RUNNING = 0.75;

export function crossWeek(
  means: CrossMeans,
  week: RunWeek,
  options: CrossOptions,
): readonly CrossDay[] {
  const { athlete, roles, order } = means;
  const { season } = week;
  const daysToRace = (day: number) => season.raceIn - day;
  const isOpen = (day: number) => hasTime(athlete, order[day]) && daysToRace(day) > 0;
  const taken: CrossDay[] = [];
  const add = (kind: CrossKind, day: number | undefined, choice: Choice | null | undefined) => {
    if (day === undefined || choice === null || choice === undefined) return;
    if (athlete.daysPerWeek !== null && taken.length >= athlete.daysPerWeek) return;
    taken.push(crossDay(means, week, { kind, day, choice }));
  };
  const isBusy = (day: number) => taken.some((each) => each.day === day);
  const bearable = strengthDays(roles, isOpen).filter((day) => daysToRace(day) > 7);
  for (let nth = 0; nth < strengthCount(means, week, options); nth++) {
    const day = bearable.find((each) => taken.every((other) => apart(other.day, each) >= 2));
    add('strength', day, means.choice.strength);
  }
  const turn = turnOf(means, season.index);
  if (options.endurance && turn.endurance) {
    const { endurance } = means.choice;
    const [day, beside] = enduranceDay(
      roles,
      (each) => isOpen(each) && !isBusy(each) && daysToRace(each) > 7,
    );
    if (!beside || season.index % 2 === 0 || season.phase === 'taper') {
      add(
        'endurance',
        day,
        beside ? endurance[0] : endurance[season.index % Math.max(1, endurance.length)],
      );
    }
  }
  if (options.flexibility && turn.flexibility) {
    const day = flexibilityDay(
      roles,
      week,
      (each) => isOpen(each) && !isBusy(each) && daysToRace(each) > 1,
    );
    add('flexibility', day, means.choice.flexibility);
  }
  return within(taken, week, means).sort((a, b) => a.day - b.day);
}

/** A beginner's week has strength and one thing more; others have room for both. */
const turnOf = ({ request: { level }, choice }: CrossMeans, index: number) => {
  const alternates = level === 'beginner' && choice.flexibility !== null;
  return {
    endurance: !alternates || index % 2 === 0,
    flexibility: !alternates || index % 2 === 1,
  };
};

function strengthCount(
  { request, athlete, settings }: CrossMeans,
  { season }: RunWeek,
  options: CrossOptions,
): number {
  const level = request.level;
  const most = resolve(crossDaysMax, settings, { ...athlete, level }).numbers[level] ?? 2;
  const isFull = !season.easier && (season.phase === 'base' || season.phase === 'build');
  const isNew = athlete.newToStrength || level === 'beginner';
  return Math.min(options.strength, most, isFull && !isNew ? 2 : 1);
}

/** A free day, the one after the long run best; where rest is the only free day, beside an easy run. */
function enduranceDay(
  { free, rest, long, hard, easy }: Roles,
  isOpen: (day: number) => boolean,
): readonly [day: number | undefined, besideRun: boolean] {
  const afterKey = (day: number) =>
    (day + 6) % 7 === long ? 2 : hard.includes((day + 6) % 7) ? 1 : 0;
  const best = (days: readonly number[]) =>
    [...days].filter(isOpen).sort((a, b) => afterKey(b) - afterKey(a) || a - b)[0];
  const own = best(free.filter((day) => day !== rest));
  if (own !== undefined) return [own, false];
  return [best(easy.filter((day) => (day + 1) % 7 !== long)) ?? best(easy), true];
}

function flexibilityDay(
  { free, rest }: Roles,
  { runs }: RunWeek,
  isOpen: (day: number) => boolean,
): number | undefined {
  const own = free.find((day) => day !== rest && isOpen(day));
  if (own !== undefined) return own;
  const easy = runs.filter(({ kind }) => kind === 'easy').map(({ day }) => day);
  return easy.find(isOpen) ?? (isOpen(rest) ? rest : undefined);
}

function crossDay(
  { athlete, request: { level } }: CrossMeans,
  { season, runs }: RunWeek,
  {
    kind,
    day,
    choice,
  }: { readonly kind: CrossKind; readonly day: number; readonly choice: Choice },
): CrossDay {
  const limit =
    athlete.minutes === null
      ? 60
      : Math.max(ROUND_TO, Math.floor(athlete.minutes / ROUND_TO) * ROUND_TO);
  const minutes = Math.min(
    limit,
    minutesOf(kind, level, season.index, season.easier || season.step === null),
  );
  const run = runs.find((each) => each.day === day);
  const name = kind === 'endurance' ? `easy ${choice.name}` : choice.name;
  const words = sentenceCase(`${name} ${minutes} min`);
  return { day, kind, minutes, choice, text: run?.kind === 'fast' ? `PM: ${words}` : words };
}

/** Sessions begin short and grow by a step every second week; easier weeks and the taper take a step back. */
function minutesOf(kind: CrossKind, level: Level, week: number, less: boolean): number {
  if (kind === 'flexibility') return 20;
  const [from, to] = kind === 'strength' ? (level === 'beginner' ? [20, 30] : [30, 40]) : [30, 45];
  const grown = Math.min(to, from + ROUND_TO * Math.floor(week / 2));
  return less ? Math.max(from, grown - 2 * ROUND_TO) : grown;
}

/** Running comes first: what takes too much beside it is left out, the second strength session first. */
function within(
  days: readonly CrossDay[],
  { volume, season }: RunWeek,
  { request: { unit } }: CrossMeans,
): CrossDay[] {
  if (season.ahead <= 0) return [...days];
  const most = inKm(volume, unit) * PACE.easy * PART_OF_RUNNING;
  const kept = [...days];
  const total = () => kept.reduce((sum, { minutes }) => sum + minutes, 0);
  for (const kind of ['strength', 'flexibility'] as const) {
    while (
      total() > most &&
      kept.filter((each) => each.kind === kind).length > (kind === 'strength' ? 1 : 0)
    ) {
      const at = kept.map((each) => each.kind).lastIndexOf(kind);
      kept.splice(at, 1);
    }
  }
  return kept;
}
