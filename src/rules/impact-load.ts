// The week's impact does not jump above what the last weeks had.
import { impactOf } from '../training/load';
import type { Session } from '../training/session';
import { raceWithin } from './facts';
import { EVERYTHING, type Figure } from './outlook';
import { atWeek, type RuleContext, type WeekRule } from './rule';
import type { WeekView } from './view';
import { percentAbove } from './volume';

const WEEKS = 4;

export const impactLoad: WeekRule = {
  id: 'impact-load',
  title: 'No jump in impact',
  severity: 'note',
  why: 'Every landing adds up, whether it comes from running, jumping or a court. Bones and tendons adapt slowly, so the sum should not jump above what they know.',
  numbers: [
    {
      key: 'percent',
      label: 'Most above the highest of the last four weeks',
      default: 30,
      min: 5,
      max: 200,
      unit: '%',
    },
  ],
  sources: ['S003-31', 'S003-21', 'S003-22'],
  certainty: 'convention',
  limitations:
    'Impact points rank activities by measured joint loads and are no validated model. Minutes are estimated where the sheet gives none.',
  // Two weeks more than are compared, so that partial ones can be passed over.
  scope: { kind: 'weeks', before: WEEKS + 2, after: 0 },
  check(week, context) {
    if (week.partial) return [];
    const earlier = week
      .before(WEEKS + 2)
      .filter((each) => !each.partial)
      .slice(-WEEKS);
    if (earlier.length < WEEKS) return [];
    const highest = Math.max(...earlier.map((each) => impactOfWeek(each)));
    const now = impactWithoutRaces(week, context);
    const above = highest === 0 ? 0 : percentAbove(now, highest);
    if (above <= context.number('percent')) return [];
    return [
      {
        at: atWeek(week),
        message: `${week.name} has ${Math.round(now)} impact points, ${Math.round(above)} % above the highest of the four weeks before (${Math.round(highest)}).`,
        advice:
          'Swap some of the impact for a swim, a ride or the elliptical, or spread it over more weeks.',
        pattern: 'impact well above the last four weeks',
      },
    ];
  },
};

const impact: Figure = (session, athlete) => impactOf(session, athlete).value;

const impactOfWeek = (week: WeekView): number => week.total(EVERYTHING, impact);

/** Races count in what the body knows, never as a jump. */
function impactWithoutRaces(week: WeekView, { athlete, facts }: RuleContext): number {
  const { first, last } = week.week;
  if (raceWithin(facts, first, last) === null) return impactOfWeek(week);
  const isRace = (session: Session) => facts.races.some((race) => race.session === session);
  return week.sessions
    .filter((session) => !isRace(session))
    .reduce((sum, session) => sum + impact(session, athlete), 0);
}
