// A range read and checked: what every way in, formula, sidebar and marks, starts from.
import { readAthlete } from '../reading/athlete/read-athlete';
import { readPlan } from '../reading/read-plan';
import { check, type Findings } from '../rules/engine';
import type { Finding } from '../rules/finding';
import { withHouseRules } from '../rules/house/written';
import { readSettings, type Settings } from '../rules/settings';
import type { Athlete } from '../training/athlete';
import { NOBODY } from '../training/athlete';
import type { Grid } from '../training/cell';
import type { IsoDate, Plan } from '../training/plan';
import type { Unit } from '../training/session';

export interface InspectOptions {
  /** The spreadsheet's locale, `en_US`. */
  readonly locale: string;
  readonly athlete?: Grid | null;
  /** A range of the `Rules` tab. */
  readonly rules?: Grid | null;
  readonly unit?: Unit | null;
  readonly language?: string | null;
  readonly start?: IsoDate | null;
}

export interface Inspection {
  readonly plan: Plan;
  readonly athlete: Athlete;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** The check that a later recheck starts from. */
  readonly checked: Findings;
  /** Reads another range as this one was read. */
  readonly read: (grid: Grid) => Plan;
  /** Entries of the athlete's row and the Rules tab that were not understood, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads a range and checks it. Never throws, whatever the cells hold. */
export function inspect(grid: Grid, options: InspectOptions): Inspection {
  const { plan, athlete, read } = readBoth(grid, options);
  const settings = withHouseRules(readSettings(options.rules ?? []), athlete);
  const checked = check(plan, athlete, settings);
  return {
    plan,
    athlete,
    settings,
    findings: checked.findings,
    checked,
    read,
    problems: [...athlete.problems, ...settings.problems],
  };
}

/** Reads a range and the athlete it is for, unchecked. Never throws, whatever the cells hold. */
export function readBoth(
  grid: Grid,
  options: Omit<InspectOptions, 'rules'>,
): Pick<Inspection, 'plan' | 'athlete' | 'read'> {
  const readWith = (from: IsoDate | null): Athlete =>
    options.athlete ? readAthlete(options.athlete, { locale: options.locale, from }) : NOBODY;
  const undated = readWith(null);
  const read = (range: Grid): Plan =>
    readPlan(range, {
      locale: options.locale,
      unit: options.unit ?? undated.unit,
      language: options.language ?? null,
      start: options.start ?? null,
    });
  const plan = read(grid);
  // The plan's first day tells the year of a race date without one.
  const from = plan.days[0]?.date ?? null;
  return { plan, athlete: from === null ? undated : readWith(from), read };
}
