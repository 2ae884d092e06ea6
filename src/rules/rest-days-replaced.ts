// The last rest day of a week is not for hard cross-training.
import { atSessions, type WeekRule } from './rule';
import { isHard } from './view';

export const restDaysReplaced: WeekRule = {
  id: 'rest-days-replaced',
  title: 'Rest days stay rest days',
  severity: 'error',
  why: 'A day without a run is where the body recovers from running. When every such day of a week holds training, and one of them hard cross-training, nothing is left to recover in.',
  numbers: [],
  sources: ['S004-81', 'S004-31'],
  certainty: 'coach opinion',
  limitations: 'Cross-training is hard only where the text calls it so; plyometrics always are.',
  scope: { kind: 'week' },
  check(week) {
    const { days } = week;
    if (days.length < 7) return [];
    const replaced = days.find((day) => day.runs.length === 0 && day.crossTraining.some(isHard));
    const session = replaced?.crossTraining.find(isHard);
    if (replaced === undefined || session === undefined) return [];
    if (days.some((day) => day.isRestDay)) return [];
    return [
      {
        at: atSessions(session),
        message: `${week.name} has no rest day left, and ${replaced.name} holds ${replaced.say(session)} in place of one.`,
        advice: `Make ${replaced.name} a rest day, or leave only yoga, a walk or mobility there.`,
        pattern: `${replaced.named(replaced.kindOf(session))} in a week without a rest day`,
      },
    ];
  },
};
