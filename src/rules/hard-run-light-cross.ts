// On the day of a hard or long run, cross-training stays light.

import { sentenceCase } from '../training/wording';
import { comesBefore } from './order-of-day';
import { atSessions, type DayRule } from './rule';
import { type DayView, isHighImpact, isLight, isStrength } from './view';

export const hardRunLightCross: DayRule = {
  id: 'hard-run-light-cross',
  title: 'Light cross-training on hard-run days',
  severity: 'warning',
  why: 'A hard or long run uses up what the day has to give. What stands beside it should help recovery, such as gentle yoga or an easy swim, or be strength after the run with an easy day to follow.',
  numbers: [],
  sources: ['S004-65', 'S004-66', 'S004-16', 'S004-17', 'S003-27'],
  certainty: 'coach opinion',
  limitations: 'Cross-training whose text names no effort counts as more than easy.',
  scope: { kind: 'days', before: 0, after: 1 },
  check(day) {
    const heavy = day.crossTraining.filter((each) => !isLight(each) && each.effort !== 'easy');
    if (heavy.length === 0) return [];
    const [run] = day.keyRuns;
    if (run === undefined) return [];
    return heavy
      .filter(
        (each) => !(isStrength(each) && comesBefore(run, each, day.sessions) && easyAfter(day)),
      )
      .map((each) => ({
        at: atSessions(each, run),
        message: `${sentenceCase(day.say(each))} on ${day.name} is not light, beside the ${day.say(run)}.`,
        advice: isStrength(each)
          ? 'Do it after the run with an easy day to follow, or move it to an easy day.'
          : `Make the ${day.kindOf(each)} easy, or move it to an easy day.`,
        pattern: day.named(`${day.patternOf(each)} beside the ${day.patternOf(run)}`),
      }));
  },
};

/** The next day holds no key run and no high impact; after the plan's end there is rest. */
function easyAfter(day: DayView): boolean {
  const next = day.away(1);
  return next === null || (!next.sessions.some(isHighImpact) && next.keyRuns.length === 0);
}
