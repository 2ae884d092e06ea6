// climb-match: a race with big climbs is prepared by climbing every week.
import { bears } from '../training/bearing';
import type { Session } from '../training/session';
import { nextRace } from './facts';
import { atWeek, type WeekRule } from './rule';

export const climbMatch: WeekRule = {
  id: 'climb-match',
  title: 'Big climbs need climbing',
  severity: 'note',
  why: 'Climbing machines, stairs, step-ups and hikes train legs and lungs for long climbs. When trails are closed they keep the preparation going.',
  numbers: [
    { key: 'weeks', label: 'Weeks before the race', default: 10, min: 1, max: 30, unit: 'weeks' },
  ],
  sources: ['S002-14', 'S002-15', 'S002-16', 'S002-17', 'S002-38'],
  certainty: 'coach opinion',
  limitations:
    'It needs a goal with climbs and a race date. Hilly runs are not counted, and race week is left alone, as is an athlete whose injury forbids all of it.',
  scope: { kind: 'week' },
  check: (week, { athlete, facts, number }) => {
    const first = week.days[0];
    const last = week.days[week.days.length - 1];
    if (!athlete.goals.includes('climb') || first === undefined || last === undefined) return [];
    const race = nextRace(facts, first.index);
    if (week.partial || race === null || race.day <= last.index) return [];
    if (race.day - first.index > number('weeks') * 7) return [];
    if (week.sessions.some(climbs)) return [];
    if (!CLIMBS.some((each) => bears(athlete, each, week.lastDate))) return [];
    return [
      {
        at: atWeek(week),
        message: `${week.name} has no climbing machine, stairs, step-ups or hike, and the race has big climbs.`,
        advice:
          'Add a climbing machine session if there is one, else stairs, step-ups or a hill hike.',
        pattern: 'no climbing before a race with climbs',
      },
    ];
  },
};

const CLIMBS = [
  { activity: 'climber' },
  { activity: 'stairs' },
  { activity: 'hike' },
  { activity: 'strength', exercise: 'stepup' },
] as const;

const climbs = ({ activity, exercise }: Session): boolean =>
  activity === 'climber' || activity === 'stairs' || activity === 'hike' || exercise === 'stepup';
