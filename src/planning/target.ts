// How much cross-training a week an athlete's level calls for: the rules' own numbers.
import { crossDaysMax } from '../rules/cross-days-max';
import { crossDaysMin } from '../rules/cross-days-min';
import type { Rule } from '../rules/rule';
import { resolve, type Settings } from '../rules/settings';
import type { Athlete } from '../training/athlete';
import type { WeeklyTarget } from './objective';

/** From what the level gains from up to what it bears, as the coach has set the two rules. */
export function weeklyTarget(athlete: Athlete, settings: Settings): WeeklyTarget {
  const level = athlete.level ?? 'unknown';
  const number = (rule: Rule, key: string): number => {
    const value = resolve(rule, settings, athlete).numbers[key];
    if (value === undefined) throw new RangeError(`${rule.id} declares no number "${key}"`);
    return value;
  };
  const more = athlete.phase === 'off-season' ? number(crossDaysMax, 'offSeason') : 0;
  const max = number(crossDaysMax, level) + more;
  return { min: Math.min(number(crossDaysMin, level), max), max };
}
