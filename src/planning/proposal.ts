// Proposals made concrete: a choice for each open place becomes sessions with minutes that grow gently.
import type { Athlete } from '../training/athlete';
import { canDo } from '../training/equipment';
import { ROUND_TO } from '../training/figures';
import { minutesOf } from '../training/load';
import type { Day, Plan } from '../training/plan';
import type { Activity, Effort, Session, Slot } from '../training/session';
import { effortOf, type Fit, nameOf, type Offer, trainingOf } from './offers';
import type { OpenPlace } from './places';
import { type Speaker, speakerOf } from './style/say';
import { type Style, styleOf } from './style/style';

/** One thing that may be done at a place. */
export interface Candidate extends Fit {
  readonly place: OpenPlace;
  /** As long as the very first session, where that is shorter than what the ramp would give. */
  readonly short: boolean;
}

/** One entry for each open place, in their order; null leaves the place open. */
export type Choice = readonly (Candidate | null)[];

export interface Proposal {
  readonly candidate: Candidate;
  readonly minutes: number;
  readonly effort: Effort;
  readonly slot: Slot | null;
  readonly session: Session;
}

/** Turns choices into proposals; equal proposals are one and the same object. */
export type Proposer = (choice: Choice) => readonly (Proposal | null)[];

/**
 * The proposals of a choice. A new activity begins with its start dose and grows by one step each
 * time up to its usual length; one that the plan holds already goes on from there. A placeholder's
 * own minutes and effort are kept; the athlete's minutes are the limit.
 */
export function proposerOf(plan: Plan, athlete: Athlete): Proposer {
  const written = plan.days.flatMap((day) => trainedOn(day, athlete));
  const style = styleOf(plan);
  const voice = { style, say: speakerOf(style) };
  const known = new Map<Candidate, Map<string, Proposal>>();
  const proposalOf = (candidate: Candidate, last: number | null): Proposal => {
    const dose = doseOf(candidate, athlete, last);
    const key = `${dose.minutes} ${dose.effort}`;
    const before = known.get(candidate) ?? new Map<string, Proposal>();
    known.set(candidate, before);
    const proposal = before.get(key) ?? build(plan, athlete, voice, candidate, dose);
    before.set(key, proposal);
    return proposal;
  };
  return (choice) => {
    const lastTime = new Map<Activity, number>();
    let read = 0;
    return choice.map((candidate) => {
      if (candidate === null) return null;
      for (let next = written[read]; next && next.day < candidate.place.day; next = written[read]) {
        lastTime.set(next.activity, next.minutes);
        read += 1;
      }
      const { activity } = candidate.offer.exercise;
      const proposal = proposalOf(candidate, lastTime.get(activity) ?? null);
      lastTime.set(activity, proposal.minutes);
      return proposal;
    });
  };
}

interface Trained {
  readonly day: number;
  readonly activity: Activity;
  readonly minutes: number;
}

function trainedOn(day: Day, athlete: Athlete): readonly Trained[] {
  return day.sessions
    .filter(({ activity, done }) => activity !== 'run' && activity !== 'rest' && !done?.missed)
    .map((session) => ({
      day: day.index,
      activity: session.activity,
      minutes: Math.round(minutesOf(session, athlete).value / ROUND_TO) * ROUND_TO,
    }));
}

type Dose = Pick<Proposal, 'minutes' | 'effort'>;

function doseOf({ offer, place, short }: Candidate, athlete: Athlete, last: number | null): Dose {
  const asked = place.instead?.minutes?.[0] ?? null;
  return {
    minutes: asked ?? Math.min(rampOf(offer, short ? null : last), limit(athlete)),
    effort: place.instead?.effort ?? effortOf(offer, last !== null),
  };
}

interface Voice {
  readonly style: Style;
  readonly say: Speaker;
}

function build(
  plan: Plan,
  athlete: Athlete,
  { style, say }: Voice,
  candidate: Candidate,
  dose: Dose,
): Proposal {
  const { offer, place } = candidate;
  const { minutes, effort } = dose;
  const slot = place.instead?.slot ?? slotOf(place, athlete);
  const training = namedAs(style, offer, athlete);
  // The effort is always said, so that the cell reads back as what the rules judged.
  const text = say({ ...training, kind: null, effort, minutes }, nameOf(offer));
  const at = place.instead?.source ?? plan.days[place.day]?.place ?? { row: 0, column: 0 };
  const session: Session = {
    ...training,
    kind: null,
    effort,
    km: null,
    minutes: [minutes, minutes],
    slot,
    clock: place.instead?.clock ?? null,
    alt: place.instead?.alt ?? null,
    optional: place.instead?.optional ?? false,
    rpe: null,
    source: { row: at.row, column: at.column, start: 0, end: text.length, text },
    done: null,
  };
  return { candidate, minutes, effort, slot, session };
}

/** A bike is the turbo trainer where that is the only bike of the plan. */
function namedAs(style: Style, offer: Offer, athlete: Athlete): ReturnType<typeof trainingOf> {
  const training = trainingOf(offer);
  const turbo = { ...training, exercise: 'turbo' };
  const { names } = style;
  const isIndoors = training.activity === 'bike' && names.has('turbo') && !names.has('bike');
  return isIndoors && canDo(turbo, athlete) ? turbo : training;
}

function rampOf({ start, full }: Offer, last: number | null): number {
  if (last === null) return start;
  return last >= full ? last : Math.max(start, Math.min(last + ROUND_TO, full));
}

const limit = ({ minutes }: Athlete): number =>
  minutes === null
    ? Number.POSITIVE_INFINITY
    : Math.max(ROUND_TO, Math.floor(minutes / ROUND_TO) * ROUND_TO);

/** Beside a run the evening, so that the run comes first. */
const slotOf = (place: OpenPlace, athlete: Athlete): Slot | null =>
  place.kind === 'second' ? 'pm' : athlete.timeOfDay;

/** The day as it would be with the proposal written in. */
export function dayWith(day: Day, proposal: Proposal): Day {
  const { instead } = proposal.candidate.place;
  const sessions =
    instead === null
      ? [...day.sessions, proposal.session]
      : day.sessions.map((session) => (session === instead ? proposal.session : session));
  return { ...day, sessions };
}
