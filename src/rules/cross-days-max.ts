// Not more cross-training days in a week than the athlete's level bears.
import { sayCount } from '../training/wording';
import { FOR_LEVEL } from './level-words';
import { atWeek, type WeekRule } from './rule';

export const crossDaysMax: WeekRule = {
  id: 'cross-days-max',
  title: 'Enough cross-training days',
  severity: 'warning',
  severityByLevel: { unknown: 'note' },
  why: 'Cross-training adds to the load of running, and all of it together must be recovered from. New runners do well on one or two days a week, experienced ones on up to three.',
  numbers: [
    { key: 'beginner', label: 'Most days, beginner', default: 2, min: 0, max: 7, unit: 'days' },
    {
      key: 'intermediate',
      label: 'Most days, intermediate',
      default: 3,
      min: 0,
      max: 7,
      unit: 'days',
    },
    { key: 'advanced', label: 'Most days, advanced', default: 3, min: 0, max: 7, unit: 'days' },
    { key: 'unknown', label: 'Most days, level unknown', default: 3, min: 0, max: 7, unit: 'days' },
    { key: 'offSeason', label: 'More in the off-season', default: 1, min: 0, max: 7, unit: 'days' },
  ],
  sources: ['S004-72', 'S004-73', 'S004-75', 'S003-20'],
  certainty: 'coach opinion',
  limitations: 'Days are counted, not minutes. Light days (yoga, walking, mobility) do not count.',
  scope: { kind: 'week' },
  check(week, { athlete, level, number }) {
    const days = week.days.filter((day) => day.isCrossTrainingDay).length;
    const most = number(level) + (athlete.phase === 'off-season' ? number('offSeason') : 0);
    if (days <= most) return [];
    return [
      {
        at: atWeek(week),
        message: `${week.name} has ${days} days of cross-training; ${most} is the most ${FOR_LEVEL[level]}.`,
        advice: `Drop ${sayCount(days - most, 'day')} of cross-training, or make ${days - most === 1 ? 'it' : 'them'} light.`,
        pattern: `more than ${sayCount(most, 'day')} of cross-training`,
      },
    ];
  },
};
