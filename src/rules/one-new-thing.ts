// one-new-thing: a second new activity waits until the first is routine.
import { ACTIVITY_NAMES, sayCount, sentenceCase } from '../training/wording';
import { isSmallStep, SLIGHT } from './new-activities';
import { atSessions, type PlanRule } from './rule';

export const oneNewThing: PlanRule = {
  id: 'one-new-thing',
  title: 'One new activity at a time',
  severity: 'warning',
  why: 'Each new activity asks something of body and calendar. When two start together neither becomes routine, and nobody can tell which one made the legs sore.',
  numbers: [
    {
      key: 'weeks',
      label: 'Weeks between two new activities',
      default: 3,
      min: 1,
      max: 12,
      unit: 'weeks',
    },
  ],
  sources: ['S004-36', 'S004-32'],
  certainty: 'coach opinion',
  limitations:
    'Everything in the plan’s first two weeks counts as familiar. Walking, mobility and training that is not named count as nothing new; yoga, Pilates, core and hikes are no more than a note.',
  scope: { kind: 'plan' },
  check: (plan, { facts, number }) => {
    const { days } = plan;
    const starts = facts.newActivities.flatMap(({ activity, first: [{ day: index, session }] }) => {
      const day = days[index];
      return day !== undefined && !SLIGHT.has(activity) && day.sessions.includes(session)
        ? [{ activity, name: ACTIVITY_NAMES[activity], session, day }]
        : [];
    });
    return starts.flatMap((start, index) => {
      const previous = starts[index - 1];
      if (previous === undefined) return [];
      if (start.day.index - previous.day.index >= number('weeks') * 7) return [];
      return [
        {
          at: atSessions(start.session, previous.session),
          severity: [start, previous].some(({ activity }) => isSmallStep(activity))
            ? 'note'
            : 'warning',
          message: `${sentenceCase(start.name)} starts on ${start.day.name}, soon after ${previous.name} (${previous.day.name}).`,
          advice: `Start ${start.name} when ${previous.name} has been routine for ${sayCount(number('weeks'), 'week')}.`,
          pattern: `${start.name} starts soon after ${previous.name}`,
        },
      ];
    });
  },
};
