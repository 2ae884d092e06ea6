// After a day with two sessions, no hard one.
import { sayList, sentenceCase } from '../training/wording';
import { atSessions, type DayRule } from './rule';
import { isTiring } from './terms';
import { isHard } from './view';

export const afterDoubleDay: DayRule = {
  id: 'after-double-day',
  title: 'Easy after a double day',
  severity: 'warning',
  why: 'Two sessions in one day take more out of an athlete than either alone. The day after is for recovering from both, so a hard session comes a day too early.',
  numbers: [],
  sources: ['S004-69'],
  certainty: 'coach opinion',
  limitations: 'It counts sessions, not minutes: two short easy ones make a double day too.',
  scope: { kind: 'days', before: 1, after: 0 },
  check(day) {
    const [hard] = day.only(isHard);
    const before = day.away(-1);
    if (hard === undefined || before === null) return [];
    const double = before.only(isTiring);
    if (double.length < 2) return [];
    return [
      {
        at: atSessions(hard, ...double),
        message: `${sentenceCase(day.say(hard))} on ${day.name} comes the day after ${sayList(double.map((each) => before.say(each)))}.`,
        advice: 'Move the hard session by a day, or take one session off the day before.',
        pattern: `${day.named(day.patternOf(hard))} the day after two sessions`,
      },
    ];
  },
};
