// No strength, plyometrics or rope the day before a long or hard run.

import { sentenceCase } from '../training/wording';
import { atSessions, type DayRule, type Violation } from './rule';
import { type DayView, isHighImpact } from './view';

export const strengthBeforeKeyRun: DayRule = {
  id: 'strength-before-key-run',
  title: 'No high impact before a key run',
  severity: 'error',
  why: 'Legs tired from strength, plyometrics or rope make the next day’s long or hard run slower and riskier. High-impact work belongs before an easy run or a rest day.',
  numbers: [
    {
      key: 'days',
      label: 'Days kept free before a key run',
      default: 1,
      min: 1,
      max: 3,
      unit: 'days',
    },
    {
      key: 'newDays',
      label: 'The same while new to strength (a note)',
      default: 2,
      min: 1,
      max: 4,
      unit: 'days',
    },
  ],
  sources: ['S003-32', 'S003-27', 'S003-28', 'doma-2013'],
  certainty: 'coach opinion',
  limitations:
    'All strength counts alike: a short upper-body session tires the legs less than heavy squats.',
  scope: { kind: 'days', before: 0, after: 4 },
  check(day, { facts, number }) {
    return day.only(isHighImpact).flatMap((session): Violation[] => {
      const isNew = facts.newToStrength.some((each) => each.session === session);
      const firm = number('days');
      const found = nextKeyRun(day, isNew ? Math.max(firm, number('newDays')) : firm);
      if (found === null) return [];
      const { later, run, days } = found;
      const away = days === 1 ? 'the day before' : `${days} days before`;
      const novice = days > firm ? ', for an athlete new to strength' : '';
      return [
        {
          at: atSessions(session, run),
          ...(days > firm ? { severity: 'note' } : {}),
          message: `${sentenceCase(day.say(session))} on ${day.name} is ${away} the ${later.say(run)}${novice}.`,
          advice: `Move the ${day.kindOf(session)} to a day that is followed by an easy run or rest.`,
          pattern: `${day.named(day.patternOf(session))}, ${later.named(later.patternOf(run))}`,
        },
      ];
    });
  },
};

function nextKeyRun(day: DayView, within: number) {
  for (let days = 1; days <= within; days++) {
    const later = day.away(days);
    const [run] = later?.keyRuns ?? [];
    if (later !== null && run !== undefined) return { later, run, days };
  }
  return null;
}
