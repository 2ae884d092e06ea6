// Not more hard days in any seven than the athlete's level bears.
import { FOR_LEVEL } from './level-words';
import { atSessions, type WeekRule } from './rule';
import { isHard } from './view';

export const hardDays: WeekRule = {
  id: 'hard-days',
  title: 'Few hard days',
  severity: 'warning',
  severityByLevel: { unknown: 'note' },
  why: 'Hard sessions of every kind, running or not, draw on the same recovery. Two hard days in seven are enough for a new runner, three for others.',
  numbers: [
    {
      key: 'beginner',
      label: 'Most hard days in seven, beginner',
      default: 2,
      min: 0,
      max: 7,
      unit: 'days',
    },
    {
      key: 'others',
      label: 'Most hard days in seven, others',
      default: 3,
      min: 0,
      max: 7,
      unit: 'days',
    },
  ],
  sources: ['S004-79'],
  certainty: 'coach opinion',
  limitations:
    'The numbers are coaching custom, not from the article. A long run counts as hard only where the text makes it hard.',
  scope: { kind: 'weeks', before: 2, after: 0 },
  check(week, { level, number }) {
    const most = number(level === 'beginner' ? 'beginner' : 'others');
    const days = [...week.before(2).flatMap((each) => each.days), ...week.days];
    for (let index = days.length - week.days.length; index < days.length; index++) {
      const day = days[index];
      const [last] = day?.only(isHard) ?? [];
      if (day === undefined || last === undefined) continue;
      const hard = days.slice(Math.max(0, index - 6), index + 1).filter((each) => each.isHardDay);
      if (hard.length <= most) continue;
      const others = hard.slice(0, -1).flatMap((each) => each.only(isHard).slice(0, 1));
      return [
        {
          at: atSessions(last, ...others.reverse()),
          message: `${day.name} is the ${NTH[hard.length] ?? `${hard.length}th`} hard day in seven; ${most} is the most ${FOR_LEVEL[level]}.`,
          advice: `Make the ${day.kindOf(last)} easy, or another of these days.`,
          pattern: `more than ${most} hard days in seven`,
        },
      ];
    }
    return [];
  },
};

const NTH: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
};
