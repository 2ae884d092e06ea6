// Pages of the rules on injury.
import type { RulePage } from './example';

const SEE_FIRST =
  'Whatever this page says, an injury that nobody cleared is for a physiotherapist or doctor to see first.';

export const INJURY: Readonly<Record<string, RulePage>> = {
  'see-a-professional': {
    what: 'While the athlete’s row names an injury and nobody who cleared it, it is the first line of every answer.',
    breaks: { athlete: { Injuries: 'sore knee' }, weeks: ['Tue easy 5 mi'] },
    sound: { athlete: { Injuries: 'sore knee', 'Cleared by': 'physio' }, weeks: ['Tue easy 5 mi'] },
  },
  'impact-while-injured': {
    what: 'With an injury of the leg that nobody cleared it marks jump rope, plyometrics and strength. What the injury table prefers for that injury, what the text calls physio, PT or rehab, and upper-body work are left alone.',
    breaks: {
      athlete: { Injuries: 'sore knee' },
      weeks: ['Tue easy 3 mi | Wed jump rope 10 min'],
      note: SEE_FIRST,
    },
    sound: { athlete: { Injuries: 'sore knee' }, weeks: ['Tue easy 3 mi | Wed swim 30 min'] },
  },
  'injury-contraindication': {
    what: 'It marks sessions that the injury table excludes for the athlete’s injury: errors while nobody cleared it, warnings after. Excluded runs are one warning together, at the last of them.',
    breaks: {
      athlete: { Injuries: 'sore knee' },
      weeks: ['Tue easy 3 mi | Wed squash 45 min'],
      note: SEE_FIRST,
    },
    sound: { athlete: { Injuries: 'sore knee' }, weeks: ['Tue easy 3 mi | Wed bike 45 min'] },
    against:
      'The loads behind the table were measured in small groups, some of them older adults with a knee implant: they rank activities and say little about one athlete.',
  },
};
