// On one day, the key run comes before the cross-training.
import { sentenceCase } from '../training/wording';
import { comesBefore } from './order-of-day';
import { atSessions, type DayRule, type Violation } from './rule';
import { isLight } from './view';

export const sameDayOrder: DayRule = {
  id: 'same-day-order',
  title: 'Key run first',
  severity: 'note',
  why: 'The session that matters most deserves fresh legs, so the run comes in the morning and cross-training later. A small study saw more fatigue in the next day’s run when strength came first.',
  numbers: [
    {
      key: 'runFirst',
      label: 'Order (1 the run first, 0 cross-training first)',
      default: 1,
      min: 0,
      max: 1,
      unit: '',
    },
  ],
  sources: ['S004-63', 'doma-2013'],
  certainty: 'small study',
  limitations:
    'Other studies found no difference, so the order is contested. Light work such as mobility may come first.',
  scope: { kind: 'day' },
  check(day, { number }) {
    const heavy = day.crossTraining.filter((each) => !isLight(each));
    if (heavy.length === 0) return [];
    const isRunFirst = number('runFirst') === 1;
    return heavy.flatMap((each): Violation[] => {
      const run = day.keyRuns.find((key) => comesBefore(each, key, day.sessions) === isRunFirst);
      if (run === undefined) return [];
      const order = isRunFirst ? 'before' : 'after';
      return [
        {
          at: atSessions(each, run),
          message: `${sentenceCase(day.say(each))} on ${day.name} comes ${order} the ${day.say(run)}.`,
          advice: isRunFirst
            ? `Run first, and do the ${day.kindOf(each)} later in the day.`
            : `Do the ${day.kindOf(each)} first, as you have set it, and the run later in the day.`,
          pattern: day.named(`${day.patternOf(each)} ${order} the ${day.patternOf(run)}`),
        },
      ];
    });
  },
};
