// Hard runs do not follow each other day by day.
import { sentenceCase } from '../training/wording';
import { atSessions, type DayRule } from './rule';

export const backToBackHard: DayRule = {
  id: 'back-to-back-hard',
  title: 'An easy day between hard runs',
  severity: 'warning',
  why: 'A hard run needs a day or two to be recovered from before the next one does any good. Stress from all sessions adds up, and overreaching begins where recovery no longer keeps pace.',
  numbers: [],
  sources: ['S004-77', 'stanley-2013'],
  certainty: 'coach opinion',
  limitations: 'Some plans set two hard days side by side on purpose; accept those findings.',
  scope: { kind: 'days', before: 1, after: 0 },
  check(day) {
    const [run] = day.hardRuns;
    if (run === undefined) return [];
    const before = day.away(-1);
    const [earlier] = before?.hardRuns ?? [];
    if (before === null || earlier === undefined) return [];
    return [
      {
        at: atSessions(run, earlier),
        message: `${sentenceCase(day.say(run))} on ${day.name} follows the ${before.say(earlier)} of the day before.`,
        advice: 'Put an easy day or a rest day between the two.',
        pattern: `${before.named(before.patternOf(earlier))}, ${day.named(day.patternOf(run))}`,
      },
    ];
  },
};
