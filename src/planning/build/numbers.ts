// The rules' own numbers that a plan is built by, as the coach has set them.
import { hardDays } from '../../rules/hard-days';
import { longRunSpike } from '../../rules/long-run-spike';
import { recoveryWeek } from '../../rules/recovery-week';
import type { Rule } from '../../rules/rule';
import { resolve, type Settings } from '../../rules/settings';
import { weeklyRamp } from '../../rules/weekly-ramp';
import type { Athlete } from '../../training/athlete';

export interface BuildNumbers {
  /** A week's running may rise by the greater of both above the highest of four weeks. */
  readonly ramp: { readonly percent: number; readonly km: number };
  /** A run may be longer than the longest of 30 days by the greater of both, never by more than the most percent. */
  readonly spike: { readonly percent: number; readonly km: number; readonly most: number };
  /** Most weeks in a row without an easier one, and the fall that makes one. */
  readonly steadyWeeks: number;
  readonly fall: number;
  readonly hardDays: number;
}

/** Everything here is a note's threshold: the plan stays below all of them. */
export function numbersOf(athlete: Athlete, settings: Settings): BuildNumbers {
  const of = (rule: Rule) => {
    const { numbers } = resolve(rule, settings, athlete);
    return (key: string): number => {
      const value = numbers[key];
      if (value === undefined) throw new RangeError(`${rule.id} declares no number "${key}"`);
      return value;
    };
  };
  const ramp = of(weeklyRamp);
  const spike = of(longRunSpike);
  const recovery = of(recoveryWeek);
  return {
    ramp: { percent: ramp('note'), km: ramp('noteKm') },
    spike: { percent: spike('note'), km: spike('floor'), most: spike('warning') },
    steadyWeeks: recovery('weeks') - 1,
    fall: recovery('fall'),
    hardDays: of(hardDays)(athlete.level === 'beginner' ? 'beginner' : 'others'),
  };
}

/** Distances that are read from text lose a little in the turning from miles. */
const MARGIN = 0.3;

/** The most that is no more than a small step above what was. */
export const smallStep = (
  before: number,
  {
    percent,
    km,
    most = 1000,
  }: { readonly percent: number; readonly km: number; readonly most?: number },
): number =>
  Math.min(
    Math.max(before * (1 + (percent - MARGIN) / 100), before + km),
    before * (1 + (most - MARGIN) / 100),
  );
