// The table that charts of load are drawn from: what the sheet gives apart from what is estimated.
import type { Athlete } from '../training/athlete';
import { writeDate } from '../training/calendar';
import { KM_PER_MILE } from '../training/figures';
import { loadSeries, tellsDone } from '../training/load-series';
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
  ] as const;

/** One row a week under a header row. */
export function chartTable(plan: Plan, athlete: Pick<Athlete, 'easyPace'>): ChartTable {
  const weeks = loadSeries(plan, athlete);
  const distance = (km: number): number => rounded(plan.unit === 'mi' ? km / KM_PER_MILE : km);
  const withDone = tellsDone(weeks);
  return [
    chartColumns(plan.unit),
    ...weeks.map((week) => [
      weekLabel(plan, week),
      Math.round(week.runMinutesParted.given),
      Math.round(week.runMinutesParted.estimated),
      Math.round(week.crossMinutesParted.given),
      Math.round(week.crossMinutesParted.estimated),
      Math.round(week.loadParted.given),
      Math.round(week.loadParted.estimated),
      Math.round(week.impact.value),
      week.longestRunKm.estimated ? 0 : distance(week.longestRunKm.value),
      week.longestRunKm.estimated ? distance(week.longestRunKm.value) : 0,
      week.longestBeforeKm === null ? null : distance(week.longestBeforeKm.value),
      week.monotony === null ? null : rounded(week.monotony),
      week.easyShare === null ? null : rounded(week.easyShare),
      withDone ? distance(week.plannedKm) : null,
      week.doneKm === null ? null : distance(week.doneKm),
    ]),
  ];
}

/** `8 Jun`, else `Week 3`; a week that the log does not fill says so. */
export function weekLabel(plan: Plan, { week }: WeekLoad): string {
  const date = plan.days[week.first]?.date ?? null;
  const name = date === null ? `Week ${week.number}` : writeDate(date, false);
  return week.partial ? `${name} (part)` : name;
}
