// plyo-out-of-season: jumps close to a race serve speed goals only.
import { sayCount, sentenceCase } from '../training/wording';
import { nextRace } from './facts';
import { atSessions, type DayRule } from './rule';

export const plyoOutOfSeason: DayRule = {
  id: 'plyo-out-of-season',
  title: 'Plyometrics belong in the off-season',
  severity: 'note',
  why: 'Jump training builds power for speed and sprint goals, best between racing seasons. Close to a race of another kind it costs more freshness than it gives.',
  numbers: [
    { key: 'weeks', label: 'Weeks before a race', default: 6, min: 1, max: 26, unit: 'weeks' },
  ],
  sources: ['S002-24', 'S002-25', 'S004-58'],
  certainty: 'coach opinion',
  limitations: 'It is silent where the athlete has no goal, and for speed and sprint goals.',
  scope: { kind: 'day' },
  check: (day, { athlete: { goals }, facts, number }) => {
    if (goals.length === 0 || goals.includes('speed') || goals.includes('sprint')) return [];
    const jumps = day.sessions.filter(({ activity }) => activity === 'plyo');
    const race = jumps.length === 0 ? null : nextRace(facts, day.index + 1);
    const ahead = race === null ? Infinity : race.day - day.index;
    if (ahead > number('weeks') * 7) return [];
    return jumps.map((session) => ({
      at: atSessions(session),
      message: `${sentenceCase(day.say(session))} on ${day.name} is ${sayCount(ahead, 'day')} before the race, and speed is not the goal.`,
      advice: 'Leave plyometrics for the off-season; a light strength session keeps the gains.',
      pattern: 'plyometrics close to a race',
    }));
  },
};
