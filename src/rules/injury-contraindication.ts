// injury-contraindication: sessions that the injury table excludes.

import type { Athlete, Injury } from '../training/athlete';
import { isPast } from '../training/bearing';
import { adviceFor, GROUP_NAMES, isExcluded } from '../training/injuries';
import type { Session } from '../training/session';
import { sayCount, sayList, sentenceCase } from '../training/wording';
import { atSessions, type PlanRule, type RuleContext, type Violation } from './rule';
import { type DayView, isHard, isRun } from './view';

interface Excluded {
  readonly day: DayView;
  readonly session: Session;
  readonly injury: Injury;
}

export const injuryContraindication: PlanRule = {
  id: 'injury-contraindication',
  title: 'The session does not suit the injury',
  severity: 'error',
  why: 'Each injury has activities that load it most. Others keep the athlete fit and leave it in peace.',
  numbers: [],
  sources: [
    'S001-03',
    'S001-05',
    'S004-10',
    'S000-04',
    'S002-10',
    'S002-11',
    'baxter-2021',
    'rope-2020',
    'lin-2022',
    'dlima-2008',
    'warden-2021',
    'convention',
  ],
  certainty: 'coach opinion',
  limitations:
    'The table is a starting point and no diagnosis: what a professional says comes first. An illness without a last day counts for the whole plan, with one for dated days alone.',
  scope: { kind: 'plan' },
  check: (plan, context) => {
    if (context.athlete.injuries.length === 0) return [];
    const excluded = plan.days.flatMap((day) => excludedOn(day, context));
    const runs = excluded.filter(({ session }) => isRun(session));
    const others = excluded.filter(({ session }) => !isRun(session));
    return [...others.map((each) => otherThanRun(each, context)), ...together(runs, context)];
  },
};

function excludedOn(day: DayView, { athlete }: RuleContext): Excluded[] {
  return day.sessions.flatMap((session) => {
    if (session.activity === 'rest' || session.traits.includes('rehab')) return [];
    const run = { hard: isHard(session), long: day.isLongRun(session) };
    const injury = athlete.injuries.find(
      (each) => !isPast(each, day.day.date) && isExcluded(session, adviceFor(each, athlete), run),
    );
    return injury === undefined ? [] : [{ day, session, injury }];
  });
}

function otherThanRun({ day, session, injury }: Excluded, { athlete }: RuleContext): Violation {
  return {
    at: atSessions(session),
    severity: athlete.clearedBy === null ? 'error' : 'warning',
    message: `${sentenceCase(day.say(session))} on ${day.name} does not suit the injury (${injury.text}).`,
    advice: sayInstead(injury, athlete),
    pattern: `${day.kindOf(session)} does not suit ${injury.text}`,
  };
}

/** Excluded runs are one warning, at the last of them. */
function together(runs: readonly Excluded[], { athlete }: RuleContext): Violation[] {
  const last = runs[runs.length - 1];
  if (last === undefined) return [];
  const { day, session, injury } = last;
  const earlier = runs.slice(0, -1).reverse();
  return [
    {
      at: atSessions(session, ...earlier.map((each) => each.session)),
      severity: 'warning',
      message:
        earlier.length === 0
          ? `The ${day.say(session)} on ${day.name} does not suit the injury (${injury.text}).`
          : `${sayCount(runs.length, 'run')}, the last the ${day.say(session)} on ${day.name}, do not suit the injury (${injury.text}).`,
      advice: sayInstead(injury, athlete),
      pattern: 'runs that do not suit the injury',
    },
  ];
}

function sayInstead(injury: Injury, athlete: Athlete): string {
  const { prefer, professional } = adviceFor(injury, athlete);
  if (injury.kind === 'ill') return 'Rest until the illness is over.';
  const words = prefer.map((group) => GROUP_NAMES[group]);
  return `Choose ${sayList(professional ? [...words, 'what the professional named'] : words, 'or')} instead.`;
}
