// Pages of the rules on injury.
import { INJURIES } from '../../training/athlete';
import { GROUP_NAMES, INJURY_TABLE, type InjuryAdvice } from '../../training/injuries';
import { sayList } from '../../training/wording';
import type { RulePage } from './example';

const SEE_FIRST =
  'Whatever this page says, an injury that nobody cleared is for a physiotherapist or doctor to see first.';

/** The injury table, before and after somebody cleared the injury. */
const table = [
  '| Injury | Prefers until cleared | Prefers after | Excludes until cleared | Excludes after |',
  '| --- | --- | --- | --- | --- |',
  ...INJURIES.map((kind) => {
    const { name, uncleared, cleared } = INJURY_TABLE[kind];
    const cells = [
      name,
      preferred(uncleared),
      preferred(cleared),
      excluded(uncleared),
      excluded(cleared),
    ];
    return `| ${cells.join(' | ')} |`;
  }),
].join('\n');

function preferred({ prefer, professional }: InjuryAdvice): string {
  const words = prefer.map((group) => GROUP_NAMES[group]);
  return sayList(professional ? ['what the professional names', ...words] : words, 'or');
}

function excluded({ exclude }: InjuryAdvice): string {
  return sayList(exclude.map((group) => GROUP_NAMES[group]));
}

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
    what: `It marks sessions that the injury table excludes for the athlete’s injury: errors while nobody cleared it, warnings after. Excluded runs are one warning together, at the last of them.\n\n${table}`,
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
