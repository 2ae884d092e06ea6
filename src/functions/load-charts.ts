// The table that charts of load are drawn from: what the sheet gives apart from what is estimated.
import type { Athlete } from '../training/athlete';
import { writeDate } from '../training/calendar';
import { KM_PER_MILE } from '../training/figures';
import type { Estimate } from '../training/load';
import { loadSeries, type Parted, tellsDone } from '../training/load-series';
import type { Plan } from '../training/plan';
import type { Unit } from '../training/session';
import type { WeekLoad } from '../training/weekly-load';
import { rounded } from './table';

/** `null` is a cell that holds nothing: a chart leaves a gap there, and would take `""` for text. */
export type ChartTable = readonly (readonly (string | number | null)[])[];

/** What a chart's legend calls each column; distances are in the plan's own unit. */
export const chartColumns = (unit: Unit) =>
  [
    'Week of',
    'Running',
    'Running, estimated',
    'Cross-training',
    'Cross-training, estimated',
    'Effort load',
    'Effort load, estimated',
    'Impact load, modelled',
    `Longest run (${unit})`,
    `Longest run, estimated (${unit})`,
    `Longest of the 30 days before (${unit})`,
    'Monotony',
    'Easy running',
    `Planned (${unit})`,
    `Done (${unit})`,
    'Estimated',
  ] as const;

/** The words of the last column: which of the table's figures are estimated in whole or in part. */
export const ESTIMATED: Readonly<Partial<Record<string, string>>> = {
  'Run km': 'distance',
  'Run minutes': 'running time',
  'Cross minutes': 'cross-training time',
  Load: 'effort',
  'Longest run': 'longest run',
};

/** A week as charts draw it: whole minutes and points, distances in the plan's own unit. */
export interface ChartWeek {
  /** `8 Jun`, else `Week 3`; a week that the log does not fill says so. */
  readonly label: string;
  readonly partial: boolean;
  readonly runMinutes: Parted;
  readonly crossMinutes: Parted;
  /** Effort (0 to 10) times minutes. */
  readonly effort: Parted;
  /** Mechanical points, a minute of running being 1. */
  readonly impact: number;
  readonly longestRun: number;
  readonly longestRunEstimated: boolean;
  /** Of the 30 days before; null without two weeks of history. */
  readonly longestBefore: number | null;
  readonly monotony: number | null;
  /** 0 to 1. */
  readonly easyShare: number | null;
  /** Null where the sheet tells nowhere what was done. */
  readonly planned: number | null;
  readonly done: number | null;
  /** Which figures are estimated, in the words of `ESTIMATED`. */
  readonly estimated: readonly string[];
}

export function chartWeeks(plan: Plan, athlete: Pick<Athlete, 'easyPace'>): readonly ChartWeek[] {
  const weeks = loadSeries(plan, athlete);
  const distance = (km: number): number => rounded(plan.unit === 'mi' ? km / KM_PER_MILE : km);
  const withDone = tellsDone(weeks);
  return weeks.map((week) => ({
    label: weekLabel(plan, week),
    partial: week.week.partial,
    runMinutes: whole(week.runMinutesParted),
    crossMinutes: whole(week.crossMinutesParted),
    effort: whole(week.loadParted),
    impact: Math.round(week.impact.value),
    longestRun: distance(week.longestRunKm.value),
    longestRunEstimated: week.longestRunKm.estimated,
    longestBefore: week.longestBeforeKm === null ? null : distance(week.longestBeforeKm.value),
    monotony: week.monotony === null ? null : rounded(week.monotony),
    easyShare: week.easyShare === null ? null : rounded(week.easyShare),
    planned: withDone ? distance(week.plannedKm) : null,
    done: week.doneKm === null ? null : distance(week.doneKm),
    estimated: estimatedIn(week),
  }));
}

/** One row a week under a header row. */
export function chartTable(plan: Plan, athlete: Pick<Athlete, 'easyPace'>): ChartTable {
  return [
    chartColumns(plan.unit),
    ...chartWeeks(plan, athlete).map((week) => [
      week.label,
      week.runMinutes.given,
      week.runMinutes.estimated,
      week.crossMinutes.given,
      week.crossMinutes.estimated,
      week.effort.given,
      week.effort.estimated,
      week.impact,
      week.longestRunEstimated ? 0 : week.longestRun,
      week.longestRunEstimated ? week.longestRun : 0,
      week.longestBefore,
      week.monotony,
      week.easyShare,
      week.planned,
      week.done,
      week.estimated.join(', '),
    ]),
  ];
}

function estimatedIn(week: WeekLoad): readonly string[] {
  const figures: readonly (readonly [string, Estimate])[] = [
    ['Run km', week.runKm],
    ['Run minutes', week.runMinutes],
    ['Cross minutes', week.crossMinutes],
    ['Load', week.load],
    ['Longest run', week.longestRunKm],
  ];
  return figures.flatMap(([heading, { estimated }]) =>
    estimated ? [ESTIMATED[heading] ?? heading] : [],
  );
}

const whole = ({ given, estimated }: Parted): Parted => ({
  given: Math.round(given),
  estimated: Math.round(estimated),
});

function weekLabel(plan: Plan, { week }: WeekLoad): string {
  const date = plan.days[week.first]?.date ?? null;
  const name = date === null ? `Week ${week.number}` : writeDate(date, false);
  return week.partial ? `${name} (part)` : name;
}
