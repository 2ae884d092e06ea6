// A run and strength on one day need hours between them.
import type { Session } from '../training/session';
import { sayCount, sentenceCase } from '../training/wording';
import type { Severity } from './finding';
import { halfOf, hoursBetween } from './order-of-day';
import { atSessions, type DayRule, type RuleContext, type Violation } from './rule';
import { type DayView, isHard, isStrength } from './view';

export const sameDayGap: DayRule = {
  id: 'same-day-gap',
  title: 'Hours between run and strength',
  severity: 'warning',
  why: 'Strength and running on one day both gain from time between them. Studies saw the cost when one followed the other at once, and little of it after three to six hours.',
  numbers: [
    {
      key: 'hours',
      label: 'Hours between run and strength',
      default: 6,
      min: 0,
      max: 12,
      unit: 'h',
    },
    {
      key: 'close',
      label: 'Hours below which two hard ones are an error',
      default: 3,
      min: 0,
      max: 12,
      unit: 'h',
    },
  ],
  sources: ['S004-62', 'S004-96', 'robineau-2016', 'schumann-2022'],
  certainty: 'cohort or meta-analysis',
  limitations:
    'Without a duration the length of a session is estimated. Where no times are given, only key runs are spoken of.',
  scope: { kind: 'day' },
  check(day, context) {
    return day.only(isStrength).flatMap((strength): Violation[] => {
      for (const run of day.runs) {
        const found = tooClose(day, strength, run, context);
        if (found === null) continue;
        const how = `${sentenceCase(day.say(strength))} and the ${day.say(run)} on ${day.name}`;
        return [
          {
            at: atSessions(strength, run),
            severity: found.severity,
            message: `${how} ${found.what}.`,
            advice: `Leave ${sayCount(context.number('hours'), 'hour')} or more between them, the run first.`,
            pattern: day.named(
              `${day.patternOf(strength)} and ${day.patternOf(run)} ${found.kind}`,
            ),
          },
        ];
      }
      return [];
    });
  },
};

interface Close {
  readonly severity: Severity;
  readonly what: string;
  readonly kind: string;
}

function tooClose(
  day: DayView,
  strength: Session,
  run: Session,
  { athlete, number }: RuleContext,
): Close | null {
  const hours = hoursBetween(strength, run, athlete);
  if (hours !== null) {
    if (hours >= number('hours')) return null;
    const isHarsh = hours < number('close') && isHard(strength) && isHard(run);
    const gap = Math.round(Math.max(0, hours) * 10) / 10;
    return {
      severity: isHarsh ? 'error' : 'warning',
      what: `are only ${sayCount(gap, 'hour')} apart`,
      kind: 'too close together',
    };
  }
  const [one, other] = [halfOf(strength), halfOf(run)];
  if (one !== null && other !== null) {
    if (one !== other) return null;
    return {
      severity: 'warning',
      what: `are both in the ${one === 'am' ? 'morning' : 'afternoon'}`,
      kind: 'too close together',
    };
  }
  return day.isKeyRun(run)
    ? { severity: 'note', what: 'have no times of day', kind: 'without times of day' }
    : null;
}
