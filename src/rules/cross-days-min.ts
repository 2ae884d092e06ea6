// At least as much cross-training in a week as the athlete gains from.
import { sayCount, sayList } from '../training/wording';
import { borneOf, EASY_CHOICES } from './borne';
import { raceWithin } from './facts';
import { FOR_LEVEL } from './level-words';
import { atWeek, type WeekRule } from './rule';

export const crossDaysMin: WeekRule = {
  id: 'cross-days-min',
  title: 'Cross-training every week',
  severity: 'note',
  why: 'Cross-training works when it is part of every week: it trains what running neglects and gives running muscles a break. One or two days a week, light ones included, are enough to gain from it.',
  numbers: [
    { key: 'beginner', label: 'Fewest days, beginner', default: 1, min: 0, max: 7, unit: 'days' },
    {
      key: 'intermediate',
      label: 'Fewest days, intermediate',
      default: 2,
      min: 0,
      max: 7,
      unit: 'days',
    },
    { key: 'advanced', label: 'Fewest days, advanced', default: 1, min: 0, max: 7, unit: 'days' },
    {
      key: 'unknown',
      label: 'Fewest days, level unknown',
      default: 1,
      min: 0,
      max: 7,
      unit: 'days',
    },
  ],
  sources: ['S004-72', 'S004-73', 'S003-23'],
  certainty: 'coach opinion',
  limitations:
    'It is silent for the ill. Cross-training that the sheet does not mention is not seen.',
  scope: { kind: 'weeks', before: 1, after: 0 },
  check(week, { athlete, facts, level, number }) {
    if (week.partial) return [];
    const days = week.days.filter((day) => day.crossTraining.length > 0).length;
    const least = number(level);
    if (days >= least) return [];
    const easy = borneOf(EASY_CHOICES, athlete, week.lastDate);
    if (easy.length === 0) return [];
    const from = week.away(-1)?.week.first ?? week.week.first - 7;
    if (raceWithin(facts, from, week.week.last) !== null) return [];
    const found =
      days === 0 ? 'no cross-training' : `only ${sayCount(days, 'day')} of cross-training`;
    return [
      {
        at: atWeek(week),
        message: `${week.name} has ${found}; ${least} a week is the least to gain from ${FOR_LEVEL[level]}.`,
        advice: `Add ${sayCount(least - days, 'day')} of easy cross-training, such as ${sayList(easy, 'or')}.`,
        pattern: found,
      },
    ];
  },
};
