// equipment-at-hand: a session needs only what the athlete has and can reach.
import { canDo, EQUIPMENT_NAMES, needsOf } from '../training/equipment';
import { sayList, sentenceCase } from '../training/wording';
import { atSessions, type DayRule } from './rule';

export const equipmentAtHand: DayRule = {
  id: 'equipment-at-hand',
  title: 'The equipment is at hand',
  severity: 'warning',
  why: 'A session that cannot be done is skipped. A stand-in that needs less keeps the plan on track when a pool, a gym or the trails are closed.',
  numbers: [],
  sources: ['S002-18', 'S002-19', 'S002-20', 'S002-21', 'S002-22'],
  certainty: 'coach opinion',
  limitations:
    'Where no equipment is listed, everything counts as at hand but what is closed. What is closed counts as closed for the whole plan.',
  scope: { kind: 'day' },
  check: (day, { athlete }) =>
    day.crossTraining
      .filter((session) => !canDo(session, athlete))
      .map((session) => {
        const needs = needsOf(session);
        const closed = needs.some((each) => athlete.closed.includes(each));
        const words = sayList(
          needs.map((each) => EQUIPMENT_NAMES[each]),
          'or',
        );
        return {
          at: atSessions(session),
          message: `${sentenceCase(day.say(session))} on ${day.name} needs ${words}, which is ${closed ? 'out of reach now' : 'not among the athlete’s equipment'}.`,
          advice:
            'Choose what needs less: a walk, bodyweight strength, or a session with what is there.',
          pattern: `${day.kindOf(session)} without ${words}`,
        };
      }),
};
