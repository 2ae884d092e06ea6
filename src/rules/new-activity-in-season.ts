// new-activity-in-season: nothing new in the weeks before a race.
import { ACTIVITY_NAMES, sayCount, sentenceCase } from '../training/wording';
import { nextRace } from './facts';
import { isSmallStep, SLIGHT } from './new-activities';
import { atSessions, type PlanRule } from './rule';
import { standsIn } from './stands-in';

export const newActivityInSeason: PlanRule = {
  id: 'new-activity-in-season',
  title: 'New activities wait for the off-season',
  severity: 'warning',
  why: 'A new activity brings soreness and takes attention when running should have both. The off-season has no race to spoil.',
  numbers: [
    { key: 'weeks', label: 'Weeks before a race', default: 8, min: 1, max: 26, unit: 'weeks' },
  ],
  sources: ['S004-37', 'S004-95', 'S004-60'],
  certainty: 'coach opinion',
  limitations:
    'Everything in the plan’s first two weeks counts as familiar. Walking, mobility and training that is not named count as nothing new; yoga, Pilates, core and hikes are no more than a note.',
  scope: { kind: 'plan' },
  check: (plan, { athlete, facts, number }) => {
    const { days } = plan;
    return facts.newActivities.flatMap(({ activity, first: [{ day: index, session }] }) => {
      const day = days[index];
      const race = nextRace(facts, index + 1);
      if (day === undefined || race === null || !day.sessions.includes(session)) return [];
      if (race.day - index > number('weeks') * 7 || SLIGHT.has(activity)) return [];
      if (standsIn(session, athlete)) return [];
      const name = ACTIVITY_NAMES[activity];
      return [
        {
          at: atSessions(session),
          severity: isSmallStep(activity) ? 'note' : 'warning',
          message: `${sentenceCase(name)} starts on ${day.name}, ${sayCount(race.day - index, 'day')} before the race.`,
          advice: `Keep ${name} for after the race, and use what the athlete knows already.`,
          pattern: `${name} starts close to a race`,
        },
      ];
    });
  },
};
