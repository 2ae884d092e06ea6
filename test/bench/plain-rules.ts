// The first eight rules as a user of json-rules-engine would write them: facts a day and a week, conditions as data.
import { Engine } from 'json-rules-engine';
import { impactTier, isHard, isHighImpact, isLight, isStrength } from '../../src/rules/view';
import { groundOf, World } from '../../src/rules/world';
import { NOBODY } from '../../src/training/athlete';
import type { Plan } from '../../src/training/plan';

const rule = (
  type: string,
  ...all: readonly { fact: string; operator: string; value: unknown }[]
) => ({
  conditions: { all: [...all] },
  event: { type },
});
const is = (fact: string, value: unknown = true) => ({ fact, operator: 'equal', value });
const over = (fact: string, value: number) => ({ fact, operator: 'greaterThan', value });
const under = (fact: string, value: number) => ({ fact, operator: 'lessThan', value });

const DAY_RULES = [
  rule('strength-before-key-run', is('highImpact'), is('keyRunTomorrow')),
  rule('two-hard-sessions', over('hardSessions', 1)),
  rule('hard-run-light-cross', is('keyRun'), is('heavyCross')),
  rule('low-impact-after-hard', is('keyRunYesterday'), is('mediumOrHighImpact')),
  rule('race-week', is('mediumOrHighImpact'), under('daysToRace', 8)),
];
const WEEK_RULES = [
  rule('cross-days-max', over('crossDays', 3)),
  rule('strength-dose', over('strengthSessions', 3)),
  rule('strength-dose', is('strengthSessions', 0)),
  rule('rest-day', is('restDays', 0)),
];

/** Events of the whole plan: one engine for days and one for weeks, run once for each of them. */
export async function runPlainRules(plan: Plan): Promise<number> {
  const world = new World(groundOf(plan, NOBODY), () => 0);
  const days = world.planView.days;
  const dayEngine = new Engine(DAY_RULES);
  const weekEngine = new Engine(WEEK_RULES);
  let events = 0;
  for (const [index, day] of days.entries()) {
    const race = days.findIndex(
      (each, i) => i > index && each.runs.some((run) => run.kind === 'race'),
    );
    const { events: found } = await dayEngine.run({
      highImpact: day.sessions.some(isHighImpact),
      keyRun: day.keyRuns.length > 0,
      keyRunTomorrow: (days[index + 1]?.keyRuns.length ?? 0) > 0,
      keyRunYesterday: (days[index - 1]?.keyRuns.length ?? 0) > 0,
      hardSessions: day.sessions.filter(isHard).length,
      heavyCross: day.crossTraining.some((each) => !isLight(each)),
      mediumOrHighImpact: day.crossTraining.some((each) => impactTier(each) !== 'low'),
      daysToRace: race < 0 ? 999 : race - index,
    });
    events += found.length;
  }
  for (const week of world.planView.weeks) {
    const { events: found } = await weekEngine.run({
      crossDays: week.days.filter((day) => day.isCrossTrainingDay).length,
      strengthSessions: week.sessions.filter(isStrength).length,
      restDays: week.days.filter((day) => day.isRestDay).length,
    });
    events += found.length;
  }
  return events;
}
