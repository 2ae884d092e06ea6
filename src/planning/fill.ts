// Fills the open places of a plan with cross-training for its athlete, and never makes the plan worse.

import { check, type Findings } from '../rules/engine';
import type { Settings } from '../rules/settings';
import type { Athlete } from '../training/athlete';
import type { IsoDate, Place, Plan } from '../training/plan';
import type { Session } from '../training/session';
import { candidatesOf, sortOf } from './candidates';
import { type Judge, judgeOf } from './judge';
import { reasonsLeft } from './left-open';
import { plainScore, standingOf, type WeekRange } from './objective';
import { OFFERS, type Offer } from './offers';
import { type OpenKind, type OpenPlace, openPlaces } from './places';
import { type Candidate, type Choice, type Proposal, type Proposer, proposerOf } from './proposal';
import { breadth, ENUMERABLE, type SearchPlace, search } from './search';
import { weeklyTarget } from './target';
import { cellWith, whenOf, whyOf } from './telling';

export interface FillOptions {
  /** Whether a second session may stand beside an easy run. */
  readonly secondSessions: boolean;
  /** Cells that hold words though no session was read from them, such as a holiday. */
  readonly taken?: readonly Place[];
  /** Today in the spreadsheet's zone; null where it is not known (formulas). */
  readonly today?: IsoDate | null;
  /** Days before it are past: nothing is proposed for them. Null where every day counts. */
  readonly from?: IsoDate | null;
}

export interface Suggestion {
  /** `Fri 12 Jun 2026`, else `Week 3 Fri`. */
  readonly when: string;
  /** Index into `Plan.days`. */
  readonly day: number;
  readonly kind: OpenKind;
  /** The cell to write to; null where the sheet has none. */
  readonly place: Place | null;
  /** `Easy swim 30 min`. */
  readonly text: string;
  /** The whole cell as it would read with the suggestion in it. */
  readonly cell: string;
  /** The session as the rules saw it: activity, minutes, effort, time of day. */
  readonly session: Session;
  readonly minutes: number;
  /** One sentence with its source. */
  readonly why: string;
  /** Ids of facts. */
  readonly sources: readonly string[];
}

/** An open place without a suggestion, and why. */
export interface LeftOpen {
  readonly when: string;
  readonly day: number;
  readonly kind: OpenKind;
  readonly place: Place | null;
  /** One sentence. */
  readonly reason: string;
}

export interface Fill {
  readonly suggestions: readonly Suggestion[];
  readonly left: readonly LeftOpen[];
  /** The plan with all suggestions written in. */
  readonly plan: Plan;
}

/**
 * Proposes cross-training for blank days, unnamed placeholders and, where allowed, beside easy
 * runs. The proposals together have the best score (`objective.ts`) among the candidates
 * (`candidates.ts`) and add no finding: exactly where there are few choices, else as well as the
 * search goes (`search.ts`). Every open place is either filled or told of in `left`.
 */
export function suggest(
  plan: Plan,
  athlete: Athlete,
  settings: Settings,
  options: FillOptions,
): Fill {
  const { secondSessions, taken = [], today = null, from = null } = options;
  const before = check(plan, athlete, settings, { today });
  const filling = prepare(before, athlete, openPlaces(plan, { secondSessions, taken, from }));
  return tell(filling, search(filling));
}

/** All that a search needs, and what its answer is told from. */
export interface Filling {
  readonly base: Plan;
  readonly athlete: Athlete;
  readonly places: readonly (OpenPlace & SearchPlace)[];
  readonly mostOptional: number;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly sortOf: (candidate: Candidate) => string;
  readonly plain: (choice: Choice, range?: WeekRange) => number;
  readonly propose: Proposer;
  readonly judge: Judge['judge'];
  readonly planWith: Judge['planWith'];
}

export function prepare(before: Findings, athlete: Athlete, places: readonly OpenPlace[]): Filling {
  const { plan } = before.state.ground;
  const propose = proposerOf(plan, athlete);
  const { judge, planWith } = judgeOf(before, propose);
  const barred = hasLimits(athlete) ? barredOffers(places, judge) : new Set<Offer>();
  const target = weeklyTarget(athlete, before.state.settings);
  const standing = standingOf(plan, target, athlete.daysPerWeek);
  const open = places.map((place) => ({
    ...place,
    week: plan.days[place.day]?.week ?? 0,
    optional: place.instead === null,
  }));
  const openWeeks = { open, weeks: plan.weeks.length };
  return {
    base: plan,
    athlete,
    places: open,
    mostOptional: Math.max(1, target.max),
    candidates: enumerable(
      candidatesOf(plan, athlete, places, { barred: (offer) => barred.has(offer) }),
      plan.days.length,
    ),
    sortOf: ({ offer, place }) => `${place.kind} ${sortOf(offer)}`,
    plain: (choice, range) => plainScore(openWeeks, standing, choice, range),
    propose,
    judge,
    planWith,
  };
}

/** Plans of two weeks are enumerated: weaker candidates go, down to three a place, where that makes it possible. */
function enumerable(
  candidates: readonly (readonly Candidate[])[],
  days: number,
): readonly (readonly Candidate[])[] {
  if (days > 14) return candidates;
  const counts = candidates.map((each) => each.length);
  const choices = (most: number): number =>
    counts.reduce((product, count) => product * (Math.min(count, most) + 1), 1);
  const most = Math.max(3, breadth(Math.max(1, ...counts), choices, ENUMERABLE));
  return candidates.map((each) => each.slice(0, most));
}

/** Rules that speak of what an athlete has and may do, wherever the session stands. */
const BARRING = ['equipment-at-hand', 'injury-contraindication', 'impact-while-injured'];

/** Whether there is anything that could bar an offer. */
const hasLimits = ({ equipment, closed, injuries }: Athlete): boolean =>
  equipment !== null || closed.length > 0 || injuries.length > 0;

/** Offers that break such a rule by themselves, tried where any other day would do as well: the last place. */
function barredOffers(places: readonly OpenPlace[], judge: Judge['judge']): ReadonlySet<Offer> {
  const last = places[places.length - 1];
  if (last === undefined) return new Set();
  const alone = (offer: Offer): Choice =>
    places.map((place) =>
      place === last ? { offer, place, short: true, points: 0, reasons: [] } : null,
    );
  return new Set(
    OFFERS.filter((offer) => judge(alone(offer)).brokenRules.some((id) => BARRING.includes(id))),
  );
}

function tell(filling: Filling, choice: Choice): Fill {
  const { base, places } = filling;
  const proposals = filling.propose(choice);
  const suggestions = proposals.flatMap((proposal) =>
    proposal === null ? [] : [suggestionOf(base, proposal)],
  );
  const reasonLeft = reasonsLeft(filling, choice);
  const left = places.flatMap((place, at): LeftOpen[] => {
    const day = base.days[place.day];
    if (proposals[at] !== null || day === undefined) return [];
    const { index, place: cell } = day;
    const when = whenOf(base, index);
    return [{ when, day: index, kind: place.kind, place: cell, reason: reasonLeft(at) }];
  });
  return { suggestions, left, plan: filling.planWith(choice) };
}

function suggestionOf(plan: Plan, proposal: Proposal): Suggestion {
  const { session, minutes, candidate } = proposal;
  const { day, kind, instead } = candidate.place;
  const place = instead?.source ?? plan.days[day]?.place ?? null;
  return {
    when: whenOf(plan, day),
    day,
    kind,
    place: place === null ? null : { row: place.row, column: place.column },
    text: session.source.text,
    cell: cellWith(plan, proposal),
    session,
    minutes,
    ...whyOf(proposal),
  };
}
