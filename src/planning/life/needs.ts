// What each session of the span needs after a change: rest, another activity, less time or an easier effort.
import { type DayView, isHard } from '../../rules/view';
import { FIRST, groundOf, World } from '../../rules/world';
import type { Athlete, Injury } from '../../training/athlete';
import { canDo, EQUIPMENT_NAMES, needsOf } from '../../training/equipment';
import {
  adviceFor,
  GROUP_NAMES,
  INJURY_TABLE,
  inGroup,
  isPreferred,
} from '../../training/injuries';
import { minutesOf } from '../../training/load';
import type { Day, Plan } from '../../training/plan';
import type { Session } from '../../training/session';
import { sayMinutes } from '../../training/wording';
import { type Dropped, droppedDays } from './few-days';
import type { Span } from './span';

/** Why a session cannot stay as it is: the end of a sentence, with who says so. */
export interface Cause {
  readonly because: string;
  readonly sources: readonly string[];
}

export type Need = Cause & {
  /** `rest`: nothing takes its place. `out`: something else may. `less`: it is too long. `ease`: it is too hard or too long. */
  readonly kind: 'rest' | 'out' | 'less' | 'ease';
  /** Most minutes of what goes on or takes its place; null where there is no limit. */
  readonly most: number | null;
};

export interface Needed {
  readonly day: Day;
  readonly session: Session;
  readonly need: Need;
  /** Long runs, hard runs and races. */
  readonly isKey: boolean;
}

export interface NeedsOptions {
  /** Days of training a week that are left; null where all are. */
  readonly days: number | null;
  /** Cells that may not be written to. */
  readonly isLocked: (session: Session) => boolean;
}

/** The sessions of the span that cannot stay, in the order of the calendar. What was done stays. */
export function needsIn(
  plan: Plan,
  athlete: Athlete,
  span: Span,
  options: NeedsOptions,
): { readonly needs: readonly Needed[]; readonly kept: readonly Needed[] } {
  const world = new World(groundOf(plan, athlete), FIRST);
  const dropped = droppedDays(plan, world, span, options.days);
  const all = plan.days.slice(span.first, span.last + 1).flatMap((day) =>
    day.sessions.flatMap((session): Needed[] => {
      if (session.activity === 'rest' || session.done !== null) return [];
      const view = world.dayView(day.index);
      const shares = sharesOf(view, athlete);
      const need = needOf(view, session, athlete, span, {
        dropped: dropped.get(day.index) ?? null,
        most: shares.get(session) ?? null,
      });
      return need === null ? [] : [{ day, session, need, isKey: view.isKeyRun(session) }];
    }),
  );
  const stays = ({ session }: Needed) => isRace(session) || options.isLocked(session);
  return { needs: all.filter((each) => !stays(each)), kept: all.filter(stays) };
}

/** A race is the coach's and the athlete's to call off. */
export const isRace = (session: Session): boolean =>
  session.activity === 'run' && session.kind === 'race' && !session.traits.includes('trial');

interface Limits {
  readonly dropped: Dropped | null;
  /** Minutes of the day that are left for the session; null where there is no limit. */
  readonly most: number | null;
}

function needOf(
  view: DayView,
  session: Session,
  athlete: Athlete,
  span: Span,
  { dropped, most }: Limits,
): Need | null {
  const isIll = span.illUntil !== null && view.index <= span.illUntil;
  if (isIll) return { kind: 'rest', most, because: ILL, sources: INJURY_TABLE.ill.cleared.sources };
  if (dropped !== null) return { kind: 'rest', most, ...dropped };
  const other =
    injured(view, session, athlete) ??
    outOfReach(session, athlete) ??
    tooMuchSoon(view, session, span);
  if (other !== null) return most === 0 ? { ...LATE, most } : { ...other, most };
  if (most === null || minutesOf(session, athlete).value <= most) return null;
  const because = `only ${sayMinutes(athlete.minutes ?? most)} a day are left`;
  return { kind: most === 0 ? 'rest' : 'less', most, because, sources: ['S002-19'] };
}

const LATE = {
  kind: 'rest',
  because: 'no time is left for it on that day',
  sources: ['S004-67'],
} as const;

/** Shorter than this a session is not worth the change of clothes: convention. */
const SHORTEST = 15;

/** How the day's minutes are shared: key runs first, then other runs, then cross-training. */
function sharesOf(view: DayView, athlete: Athlete): ReadonlyMap<Session, number> {
  const shares = new Map<Session, number>();
  if (athlete.minutes === null) return shares;
  const rank = (session: Session) =>
    view.isKeyRun(session) ? 0 : session.activity === 'run' ? 1 : 2;
  let left = athlete.minutes;
  const order = view.day.sessions
    .filter(({ activity }) => activity !== 'rest')
    .map((session) => session)
    .sort((a, b) => rank(a) - rank(b));
  for (const session of order) {
    // Alternatives share the same minutes: one of them is done.
    const share = left < SHORTEST ? 0 : left;
    shares.set(session, share);
    if (session.alt === null) left -= Math.min(share, minutesOf(session, athlete).value);
  }
  return shares;
}

const ILL = 'an ill athlete rests through the date that was given';

type Told = Omit<Need, 'most'>;

function injured(view: DayView, session: Session, athlete: Athlete): Told | null {
  if (session.traits.includes('rehab')) return null;
  const run = { hard: isHard(session), long: view.isLongRun(session) };
  for (const injury of activeOn(athlete, view.day)) {
    const { name, lowerLimb } = INJURY_TABLE[injury.kind];
    const advice = adviceFor(injury, athlete);
    const group = advice.exclude.find((each) => inGroup(session, each, run));
    const out = { kind: 'out', sources: advice.sources } as const;
    if (group !== undefined) {
      return {
        ...out,
        because: `${GROUP_NAMES[group]} ${doNot(GROUP_NAMES[group])} suit the injury (${name})`,
      };
    }
    if (athlete.clearedBy !== null || !lowerLimb || isPreferred(session, advice)) continue;
    if (session.activity === 'run') {
      return { ...out, because: `nobody has cleared the injury (${name}), so running waits` };
    }
    if (hasImpact(session)) {
      return { ...out, because: `nobody has cleared the injury (${name}), so the legs are spared` };
    }
  }
  return null;
}

/** Injuries that hold on a day; an illness ends with its date. */
export const activeOn = ({ injuries }: Athlete, { date }: Day): readonly Injury[] =>
  injuries.filter(
    ({ until, kind }) => kind !== 'ill' && (until === null || date === null || date <= until),
  );

const hasImpact = (session: Session): boolean =>
  inGroup(session, 'all-impact', { hard: false, long: false });

const doNot = (name: string): string =>
  name.endsWith('s') && name !== 'Pilates' ? 'do not' : 'does not';

/** The same word in every language of the lists. */
export const TRAIL = /(?<!\p{L})trails?(?!\p{L})[ -]?/giu;

export const isOnTrails = ({ source: { text, start, end } }: Session): boolean =>
  text.slice(start, end).search(TRAIL) >= 0;

function outOfReach(session: Session, athlete: Athlete): Told | null {
  if (session.activity === 'run') {
    const isOut = isOnTrails(session) && athlete.closed.includes('trails');
    return isOut ? { kind: 'out', because: 'the trails are closed', sources: ['S002-20'] } : null;
  }
  // Strength is done in the gym unless it says otherwise.
  const isGym =
    session.activity === 'strength' &&
    session.exercise === null &&
    athlete.closed.includes('gym') &&
    !['bodyweight', 'rehab', 'kettlebell'].some((trait) => session.traits.some((t) => t === trait));
  if (isGym) return { kind: 'out', because: 'the gym is out of reach', sources: ['S002-18'] };
  if (canDo(session, athlete)) return null;
  const [first] = needsOf(session).filter((each) => athlete.closed.includes(each));
  const because =
    first === undefined
      ? 'what it needs is not at hand'
      : `${EQUIPMENT_NAMES[first].replace(/^an? /, 'the ')} ${first === 'trails' || first === 'stairs' ? 'are' : 'is'} out of reach`;
  return { kind: 'out', because, sources: ['S002-18', 'S002-19'] };
}

function tooMuchSoon(view: DayView, session: Session, { illUntil }: Span): Told | null {
  if (illUntil === null) return null;
  const isMuch = session.effort === 'hard' || session.effort === 'moderate';
  if (!isMuch && !view.isLongRun(session)) return null;
  return {
    kind: 'ease',
    because: 'the first week after an illness starts slow and easy',
    sources: ['S003-24', 'S004-54'],
  };
}
