// recovery-week: every few weeks, one with less running.
import { sayCount } from '../training/wording';
import { atWeek, type PlanRule } from './rule';
import { runVolume, stretches } from './volume';

export const recoveryWeek: PlanRule = {
  id: 'recovery-week',
  title: 'An easier week now and then',
  severity: 'note',
  why: 'Most plans ease off every three to five weeks, so that the body can catch up with the training. No running trial has tested it: it is common practice.',
  numbers: [
    {
      key: 'weeks',
      label: 'Weeks without an easier one',
      default: 5,
      min: 3,
      max: 12,
      unit: 'weeks',
    },
    {
      key: 'fall',
      label: 'Fall that makes a week easier',
      default: 15,
      min: 5,
      max: 60,
      unit: '%',
    },
  ],
  sources: ['convention'],
  certainty: 'convention',
  limitations:
    'Only the volume of running is seen: a week with the same distance and less intensity does not count as easier.',
  scope: { kind: 'plan' },
  check: (plan, { athlete, number }) => {
    const weeks = plan.weeks.filter(({ partial }) => !partial);
    const volumes = weeks.map((week) => runVolume(week, athlete));
    let highest = 0;
    const steady = volumes.map(({ km, known }) => {
      const falls = km === 0 || !known || km <= highest * (1 - number('fall') / 100) + TINY;
      // After an easier week the count begins again from that week's level.
      highest = falls ? km : Math.max(highest, km);
      return !falls;
    });
    return stretches(steady, number('weeks')).flatMap(([first, last]) => {
      const end = weeks[last];
      const start = weeks[first];
      if (start === undefined || end === undefined) return [];
      return [
        {
          at: atWeek(end),
          message: `${start.name} to ${end.name} are ${sayCount(last - first + 1, 'week')} in which running never falls by ${number('fall')} %.`,
          advice: `Make every fourth week easier by ${number('fall')} % or more.`,
          pattern: `${sayCount(number('weeks'), 'week')} or more without an easier one`,
        },
      ];
    });
  },
};

/** Miles turned into kilometres leave crumbs. */
const TINY = 1e-6;
