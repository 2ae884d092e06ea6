// Two hard sessions on one day are one too many.
import { atSessions, type DayRule } from './rule';
import { isHard, isRun } from './view';

export const twoHardSessions: DayRule = {
  id: 'two-hard-sessions',
  title: 'One hard session a day',
  severity: 'error',
  severityByLevel: { advanced: 'warning' },
  why: 'A second hard session meets tired legs, so it trains less and strains more. The body needs the rest of the day to take in the first one.',
  numbers: [],
  sources: ['S004-64'],
  certainty: 'coach opinion',
  limitations: 'Strength counts as hard only where the text calls it so.',
  scope: { kind: 'day' },
  check(day) {
    const hard = day.only(isHard);
    if (hard.length < 2) return [];
    // The cross-training gives way to the run; of two alike, the later one.
    const change = hard.filter((each) => !isRun(each)).pop() ?? hard[hard.length - 1];
    const kept = hard.find((each) => each !== change);
    if (change === undefined || kept === undefined) return [];
    const others = hard.filter((each) => each !== change);
    return [
      {
        at: atSessions(change, ...others),
        message: `${day.name} holds ${hard.length === 2 ? 'two' : hard.length} hard sessions: the ${day.say(kept)} and the ${day.say(change)}.`,
        advice: `Make the ${day.kindOf(change)} easy, or move it to a day without a hard session.`,
        pattern: `two hard sessions: ${day.named(`${day.patternOf(kept)} and ${day.patternOf(change)}`)}`,
      },
    ];
  },
};
