// The day after a hard or long run is for low impact.

import { sayList, sentenceCase } from '../training/wording';
import { borneOf, type Choice } from './borne';
import { atSessions, type DayRule } from './rule';
import { impactTier } from './view';

const GENTLE: readonly Choice[] = [
  ['walk', 'a walk'],
  ['yoga', 'yoga'],
  ['swim', 'an easy swim'],
  ['bike', 'an easy ride'],
];

export const lowImpactAfterHard: DayRule = {
  id: 'low-impact-after-hard',
  title: 'Low impact after a hard run',
  severity: 'warning',
  why: 'The day after a hard or long run is when legs repair themselves. Walking, yoga, an easy swim or a ride speeds that up, impact sets it back.',
  numbers: [],
  sources: ['S003-26', 'S004-50'],
  certainty: 'coach opinion',
  limitations:
    'It goes by the kind of activity, not by how it is done: gentle strength counts as strength.',
  scope: { kind: 'days', before: 1, after: 0 },
  check(day, { athlete }) {
    const jarring = day.sessions.filter((each) =>
      ['high', 'medium'].includes(impactTier(each) ?? ''),
    );
    if (jarring.length === 0) return [];
    const before = day.away(-1);
    const [run] = before?.keyRuns ?? [];
    if (before === null || run === undefined) return [];
    const gentle = borneOf(GENTLE, athlete, day.day.date);
    const instead = gentle.length === 0 ? 'rest' : sayList(gentle, 'or');
    return jarring.map((each) => ({
      at: atSessions(each, run),
      message: `${sentenceCase(day.say(each))} on ${day.name} follows the ${before.say(run)} of the day before.`,
      advice: `Choose ${instead} that day, and move the ${day.kindOf(each)} to a later day.`,
      pattern: `${before.named(before.patternOf(run))}, ${day.named(day.patternOf(each))}`,
    }));
  },
};
