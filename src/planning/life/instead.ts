// What may take a session's place: another activity, the whole session where it can be had, else an easy one of less.
import { readText } from '../../reading/text/read-text';
import type { Athlete } from '../../training/athlete';
import { canDo } from '../../training/equipment';
import { adviceFor, isExcluded, isPreferred } from '../../training/injuries';
import { impactOf, loadOf, minutesOf } from '../../training/load';
import type { Day } from '../../training/plan';
import type { Effort, Session } from '../../training/session';
import { factorBetween, rounded } from '../convert';
import { convertInStyle } from '../style/convert-voice';
import { activeOn, isOnTrails, type Needed, TRAIL } from './needs';
import { floored, type Option, type OptionContext } from './option';
import { CLIMBING, EASY_RUN, ENDURANCE, HOME_WORK, ROAD, type StandIn } from './stand-ins';

/** Points of impact beyond the session's own that weigh as much as a tenth of its load. */
const IMPACT_A_POINT = 8;

/** Shorter lengths of an easy session, tried where the rules do not bear its full length. */
const SHORTER = [60, 45, 30, 20] as const;

/** Another activity: the whole session where it can be had, else an easy one of less. */
export function instead(needed: Needed, context: OptionContext): readonly Option[] {
  const { session, day, need } = needed;
  const { athlete, say, style } = context;
  const worth = minutesOf(session, athlete).value;
  const load = loadOf(session, athlete).value;
  const impact = impactOf(session, athlete).value;
  const allowed = standInsFor(needed, context).filter((each) => isAllowed(each, day, athlete));
  return [
    ...onTheRoad(needed, context),
    ...easyRun(needed, context),
    ...allowed.flatMap((standIn, rank): Option[] => {
      const factor = factorBetween(session.activity, standIn.activity);
      const most = Math.min(standIn.longest, need.most ?? standIn.longest);
      const full = Math.min(floored(most), rounded(worth * (factor ?? 1)));
      const own = likes(standIn, context) - rank * 0.5 - context.used(standIn.activity);
      const effort = session.effort ?? 'easy';
      const option = (text: string | null, minutes: number, as: Effort): Option[] => {
        if (text === null) return [];
        const fresh = { ...bare(standIn), effort: as, minutes: [minutes, minutes] as const };
        const kept = load === 0 ? 1 : Math.min(1, loadOf(fresh, athlete).value / load);
        const more = Math.max(0, impactOf(fresh, athlete).value - impact);
        const points = kept * 10 + own - more / IMPACT_A_POINT;
        const { activity } = standIn;
        return [{ text, activity, minutes, standIn, isShort: minutes < full, points }];
      };
      const drawn =
        factor === null || standIn.exercise !== null || full < rounded(worth * factor)
          ? null
          : convertInStyle(session, standIn.activity, { style, easyPace: athlete.easyPace });
      const said = (minutes: number, as: Effort) =>
        say({ ...standIn, kind: null, effort: as, minutes }, standIn.name);
      const lengths = [full, ...SHORTER.filter((minutes) => minutes < full)];
      return [
        ...(drawn === null || effort === 'easy' ? [] : option(drawn.text, full, effort)),
        ...(effort === 'easy' ? [] : option(said(full, effort), full, effort)),
        ...lengths.flatMap((minutes) => option(said(minutes, 'easy'), minutes, 'easy')),
      ];
    }),
  ];
}

/** A run on closed trails is run elsewhere. */
function onTheRoad({ session }: Needed, { athlete, style }: OptionContext): readonly Option[] {
  const { activity, source, km, minutes } = session;
  if (activity !== 'run' || !isOnTrails(session) || !athlete.closed.includes('trails')) return [];
  const text = source.text.slice(source.start, source.end).replace(TRAIL, '').trim();
  const [bout, ...others] = readText(text, style).bouts;
  const isSame =
    others.length === 0 &&
    bout?.activity === activity &&
    bout.kind === session.kind &&
    JSON.stringify([bout.km, bout.minutes]) === JSON.stringify([km, minutes]);
  return isSame
    ? [{ text, activity, minutes: null, standIn: ROAD, isShort: false, points: 30 }]
    : [];
}

/** Where an injury's list prefers easy running, a fast run becomes one before anything else. */
function easyRun(
  { session, day, need }: Needed,
  { athlete, say }: OptionContext,
): readonly Option[] {
  const { activity } = session;
  const minutes = Math.min(
    floored(need.most ?? EASY_RUN.longest),
    rounded(minutesOf(session, athlete).value),
  );
  const prefers = activeOn(athlete, day).every((injury) =>
    adviceFor(injury, athlete).prefer.includes('flat-easy-run'),
  );
  if (activity !== 'run' || !prefers) return [];
  const run = {
    activity,
    exercise: null,
    traits: [],
    kind: 'easy',
    effort: 'easy',
    minutes,
  } as const;
  const text = say(run, 'run');
  return text === null
    ? []
    : [{ text, activity, minutes, standIn: EASY_RUN, isShort: false, points: 20 }];
}

function likes({ activity }: StandIn, { athlete, known }: OptionContext): number {
  return (known.has(activity) ? 3 : 0) + (athlete.likes.includes(activity) ? 2 : 0);
}

/** In the order of what serves: the injury's own list, climbs for climbers, then what is nearest. */
function standInsFor(
  { session, day, isKey }: Needed,
  { athlete }: OptionContext,
): readonly StandIn[] {
  const climbs = athlete.goals.includes('climb');
  const hilly = session.kind === 'hills' || session.activity === 'hike';
  const endurance = ENDURANCE.filter(
    ({ activity }) => activity !== 'hike' || (isKey && session.effort !== 'hard'),
  );
  const pool =
    factorBetween(session.activity, 'bike') === null
      ? session.activity === 'strength'
        ? [...HOME_WORK, ...endurance]
        : [...endurance, ...HOME_WORK]
      : [...(climbs && hilly ? CLIMBING : []), ...endurance];
  const others = pool.filter(
    ({ activity, exercise, traits }) =>
      activity !== session.activity || exercise !== session.exercise || traits.length > 0,
  );
  const preferred = (each: StandIn): number =>
    activeOn(athlete, day).every((injury) => isPreferred(bare(each), adviceFor(injury, athlete)))
      ? 0
      : 1;
  return [...others].sort((a, b) => preferred(a) - preferred(b));
}

/** What every injury allows and the athlete has at hand; of an injury nobody cleared, what its list prefers. */
function isAllowed(standIn: StandIn, day: Day, athlete: Athlete): boolean {
  if (athlete.dislikes.includes(standIn.activity) || !canDo(standIn, athlete)) return false;
  const session = bare(standIn);
  return activeOn(athlete, day).every((injury) => {
    const advice = adviceFor(injury, athlete);
    if (isExcluded(session, advice)) return false;
    return athlete.clearedBy !== null || isPreferred(session, advice);
  });
}

/** A session of the stand-in that stands nowhere: what the injury table needs to know. */
const bare = ({ activity, exercise, traits }: StandIn): Session => ({
  activity,
  exercise,
  traits,
  kind: null,
  effort: 'easy',
  km: null,
  minutes: null,
  slot: null,
  clock: null,
  alt: null,
  optional: false,
  rpe: null,
  source: { row: 0, column: 0, start: 0, end: 0, text: '' },
  done: null,
});
