// impact-while-injured: no high impact on a leg that nobody cleared.
import { strikesUnclearedLeg, unclearedLegs } from '../training/bearing';
import { sentenceCase } from '../training/wording';
import { atSessions, type DayRule } from './rule';

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
  check: (day, { athlete }) => {
    const [injury] = unclearedLegs(athlete);
    return day.crossTraining
      .filter((session) => strikesUnclearedLeg(session, athlete))
      .map((session) => ({
        at: atSessions(session),
        message: `${sentenceCase(day.say(session))} on ${day.name} has high impact, and nobody cleared the injury (${injury?.text ?? ''}).`,
        advice: 'Swim or aqua jog instead, or do what the physiotherapist named.',
        pattern: `${day.kindOf(session)} with an injury that nobody cleared`,
      }));
  },
};
