// Strength once to three times a week.
import { bears } from '../training/bearing';
import { sayCount } from '../training/wording';
import { raceWithin } from './facts';
import { atWeek, type WeekRule } from './rule';
import { isStrength } from './view';

export const strengthDose: WeekRule = {
  id: 'strength-dose',
  title: 'Strength every week, in measure',
  severity: 'note',
  why: 'Strength once or twice a week makes running more economical and the body more robust. More than three times leaves no room to recover from it.',
  numbers: [
    {
      key: 'least',
      label: 'Least strength sessions a week',
      default: 1,
      min: 0,
      max: 7,
      unit: 'sessions',
    },
    {
      key: 'most',
      label: 'Most strength sessions a week',
      default: 3,
      min: 1,
      max: 14,
      unit: 'sessions',
    },
  ],
  sources: ['S003-20', 'S004-25', 'S004-35', 'blagrove-2018'],
  certainty: 'cohort or meta-analysis',
  limitations:
    'It asks for no strength that an injury forbids. Cross-training that is not named counts as no strength, and strength the sheet does not mention is not seen.',
  scope: { kind: 'week' },
  check(week, { athlete, facts, number }) {
    if (week.partial) return [];
    const count = week.only(isStrength).length;
    const most = number('most');
    if (count > most) {
      return [
        {
          at: atWeek(week),
          severity: 'warning',
          message: `${week.name} has ${count} strength sessions, more than ${most}.`,
          advice: `Leave out ${sayCount(count - most, 'strength session')}.`,
          pattern: `more than ${sayCount(most, 'strength session')}`,
        },
      ];
    }
    const least = number('least');
    const isRaceWeek = raceWithin(facts, week.week.first, week.week.last) !== null;
    if (count >= least || isRaceWeek || !facts.hasCrossTraining) return [];
    if (!bears(athlete, { activity: 'strength' }, week.lastDate)) return [];
    const found = count === 0 ? 'no strength' : `only ${sayCount(count, 'strength session')}`;
    return [
      {
        at: atWeek(week),
        message: `${week.name} has ${found}.`,
        advice: `Add ${sayCount(least - count, 'strength session')} on a day that is followed by an easy run or rest.`,
        pattern: found,
      },
    ];
  },
};
