// season-phase: more cross-training off-season, less as the race comes near.
import { sayList, sayMinutes } from '../training/wording';
import { borneOf, EASY_CHOICES } from './borne';
import { nextRace, type Race } from './facts';
import { atWeek, type PlanRule, type RuleContext, type Violation } from './rule';
import type { PlanView } from './view';
import { crossMinutes } from './volume';

const WEEKS = 4;

export const seasonPhase: PlanRule = {
  id: 'season-phase',
  title: 'Cross-training follows the season',
  severity: 'note',
  why: 'The off-season is the time to keep fit by other means and rest the running muscles. Toward a race the weight shifts back to running.',
  numbers: [],
  sources: ['S004-59', 'S004-60', 'S004-43', 'S004-44'],
  certainty: 'coach opinion',
  limitations:
    'The off-season is known only where the athlete’s row names the phase. Minutes are estimated where the sheet gives none.',
  scope: { kind: 'plan' },
  check: (plan, context) => [
    ...offSeason(plan, context),
    ...context.facts.races.flatMap((race) => rising(plan, race, context)),
  ],
};

const offSeason = (plan: PlanView, { athlete }: RuleContext): Violation[] =>
  athlete.phase !== 'off-season'
    ? []
    : plan.weeks
        .filter((week) => !week.partial && week.crossTraining.length === 0)
        .flatMap((week) => {
          const easy = borneOf(EASY_CHOICES, athlete, week.lastDate);
          const fun = athlete.injuries.length === 0 ? ['something new and fun'] : [];
          if (easy.length === 0) return [];
          return [
            {
              at: atWeek(week),
              message: `${week.name} is off-season and has no cross-training.`,
              advice: `Add ${sayList([...easy, ...fun], 'or')}.`,
              pattern: 'off-season without cross-training',
            },
          ];
        });

/** Four whole weeks before race week, each with more cross-training than the one before. */
function rising(plan: PlanView, race: Race, { facts }: RuleContext): Violation[] {
  const weeks = plan.weeks.filter((week) => {
    const last = week.days[week.days.length - 1];
    return !week.partial && last !== undefined && last.index < race.day;
  });
  const lastFour = weeks.slice(-WEEKS);
  const [first] = lastFour;
  const end = lastFour[WEEKS - 1];
  if (first === undefined || end === undefined || !isWeekBefore(plan, end.index, race)) return [];
  // An earlier race inside the four weeks makes its own dip.
  const raceBetween = nextRace(facts, first.days[0]?.index ?? 0);
  if (raceBetween !== null && raceBetween.day < race.day) return [];
  const minutes = lastFour.map((week) => crossMinutes(week));
  if (!minutes.every((value, index) => index === 0 || value > (minutes[index - 1] ?? 0))) return [];
  return [
    {
      at: atWeek(end),
      message: `Cross-training rises over the last four weeks before race week: ${sayList(minutes.map(sayMinutes))}.`,
      advice: 'Let it fall as the race comes near, and shift the time back to running.',
      pattern: 'cross-training rises toward a race',
    },
  ];
}

/** Whether the race falls in the week after this one. */
function isWeekBefore(plan: PlanView, index: number, race: Race): boolean {
  const last = plan.plan.weeks[index]?.last ?? 0;
  const next = plan.plan.weeks[index + 1];
  return race.day <= (next?.last ?? last + 7);
}
