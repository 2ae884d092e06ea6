// The candidates of each open place: the few offers that fit the athlete and the day best.

import { factsOf, nextRace } from '../rules/facts';
import { type DayView, isCrossTraining } from '../rules/view';
import { FIRST, groundOf, World } from '../rules/world';
import type { Athlete, Injury } from '../training/athlete';
import type { IsoDate, Plan } from '../training/plan';
import { workTypeOf } from '../training/work-types';
import { type Fit, fitting, type Offer, standingTriggers, staysLight, trainingOf } from './offers';
import type { OpenPlace } from './places';
import type { Candidate } from './proposal';
import type { Trigger } from './reasons';

/** Most offers of one place; a shorter variant of each may stand beside it. */
const MOST_OFFERS = 5;
/** So many days before a race a session may have to be shorter than usual. */
const DAYS_BEFORE_RACE = 42;

export interface CandidateOptions {
  /** Offers that can be had nowhere in the plan, such as for want of equipment. */
  readonly barred: (offer: Offer) => boolean;
}

/**
 * For each place its candidates, the one place that says what the fill may choose from: five
 * offers that are not barred, the best of each sort of work first and then the best of the others,
 * each at its usual length and, near a race, at its start dose. None on a weekday the athlete has
 * not, but for placeholders, whose day the coach chose.
 */
export function candidatesOf(
  plan: Plan,
  athlete: Athlete,
  places: readonly OpenPlace[],
  { barred }: CandidateOptions,
): readonly (readonly Candidate[])[] {
  const world = new World(groundOf(plan, athlete), FIRST);
  const facts = factsOf(plan, athlete);
  const standing = standingTriggers(athlete);
  const known = activitiesOf(plan);
  return places.map((place) => {
    if (!isAvailable(plan, athlete, place)) return [];
    const triggers = [...standing, ...triggersOf(world, plan, place)];
    const today = { ...athlete, injuries: injuriesOn(athlete, plan.days[place.day]?.date ?? null) };
    const fits = fitting(today, known, triggers).filter(
      ({ offer }) => !barred(offer) && (place.kind !== 'second' || suitsBesideRun(offer)),
    );
    const few = varied(fits).slice(0, MOST_OFFERS);
    const race = nextRace(facts, place.day);
    const nearRace = race !== null && race.day - place.day <= DAYS_BEFORE_RACE;
    const fixed = place.instead !== null && place.instead.minutes !== null;
    const usual = few.map((fit): Candidate => ({ ...fit, place, short: false }));
    if (fixed || !nearRace) return usual;
    // A little less worth, so that it is taken only where the usual length would break a rule.
    return [...usual, ...usual.map((each) => ({ ...each, points: each.points - 1, short: true }))];
  });
}

/** Beside an easy run: what is gentle, and strength, which then needs no day of its own. */
const suitsBesideRun = (offer: Offer): boolean =>
  staysLight(offer) || offer.exercise.activity === 'strength';

/** What a candidate works on; empty for what is neither endurance, strength nor flexibility. */
export const sortOf = (offer: Offer): string => workTypeOf(trainingOf(offer)) ?? '';

/** The best of each sort before all others: a plan needs something of each. */
function varied(fits: readonly Fit[]): readonly Fit[] {
  const seen = new Set<string>();
  const first = fits.filter(({ offer }) => {
    const isFirst = !seen.has(sortOf(offer));
    seen.add(sortOf(offer));
    return isFirst;
  });
  return [...first, ...fits.filter((fit) => !first.includes(fit))];
}

/** Whether the athlete trains on that weekday; the coach's own placeholders say so themselves. */
export function isAvailable(plan: Plan, { days }: Athlete, place: OpenPlace): boolean {
  const weekday = plan.days[place.day]?.weekday ?? null;
  return days === null || weekday === null || place.instead !== null || days.includes(weekday);
}

/** An illness is over after the date that was given; every other injury lasts. */
const injuriesOn = ({ injuries }: Athlete, date: IsoDate | null): readonly Injury[] =>
  injuries.filter(({ until }) => until === null || date === null || date <= until);

function activitiesOf(plan: Plan): ReadonlySet<string> {
  const sessions = plan.days.flatMap((day) => day.sessions).filter(isCrossTraining);
  return new Set(sessions.map((session) => session.activity));
}

function triggersOf(world: World, plan: Plan, place: OpenPlace): readonly Trigger[] {
  const day = (index: number): DayView | null =>
    index < 0 || index >= plan.days.length ? null : world.dayView(index);
  const triggers: Trigger[] = [];
  if ((day(place.day - 1)?.keyRuns.length ?? 0) > 0) triggers.push('day-after-hard');
  if ((day(place.day + 1)?.keyRuns.length ?? 0) === 0) triggers.push('easy-day-next');
  if (place.kind === 'second') triggers.push('beside-a-run');
  return triggers;
}
