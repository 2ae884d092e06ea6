// impact-while-injured: no high impact on a leg that nobody cleared.
import { INJURY_TABLE, inGroup, isUpperBody } from '../training/injuries';
import { sentenceCase } from '../training/wording';
import { atSessions, type DayRule } from './rule';
import { isHighImpact } from './view';

export const impactWhileInjured: DayRule = {
  id: 'impact-while-injured',
  title: 'No high impact on an injured leg',
  severity: 'error',
  why: 'Rope, jumps and leg strength load the legs more than many injuries bear. Jump rope is for athletes who are not injured.',
  numbers: [],
  sources: ['S000-05', 'S001-05'],
  certainty: 'coach opinion',
  limitations:
    'It cannot know what the injury bears: what the text calls physio, PT or rehab, and upper-body work, are left alone.',
  scope: { kind: 'day' },
  check: (day, { athlete: { injuries, clearedBy } }) => {
    const legs = injuries.filter(({ kind }) => INJURY_TABLE[kind].lowerLimb);
    if (legs.length === 0 || clearedBy !== null) return [];
    const [injury] = legs;
    return day.crossTraining
      .filter(
        (session) =>
          isHighImpact(session) &&
          !session.traits.includes('rehab') &&
          !isUpperBody(session) &&
          !legs.every(({ kind }) =>
            INJURY_TABLE[kind].uncleared.prefer.some((group) =>
              inGroup(session, group, { hard: false, long: false }),
            ),
          ),
      )
      .map((session) => ({
        at: atSessions(session),
        message: `${sentenceCase(day.say(session))} on ${day.name} has high impact, and nobody cleared the injury (${injury?.text ?? ''}).`,
        advice: 'Swim or aqua jog instead, or do what the physiotherapist named.',
        pattern: `${day.kindOf(session)} with an injury that nobody cleared`,
      }));
  },
};
