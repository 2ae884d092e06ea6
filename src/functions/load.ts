// CROSSTRAIN_LOAD: the load of a plan's weeks as a table.
import { check } from '../rules/engine';
import { readSettings } from '../rules/settings';
import type { Athlete } from '../training/athlete';
import type { Cell, Grid } from '../training/cell';
import type { Plan } from '../training/plan';
import { type WeekLoad, weeklyLoad } from '../training/weekly-load';
import { type InspectOptions, readBoth } from './inspect';
import { type ChartTable, chartTable } from './load-charts';
import { noPlan, rounded, sentence, type Table } from './table';

export const LOAD_COLUMNS = [
  'Week',
  'From',
  'Run km',
  'Run minutes',
  'Cross minutes',
  'Strength',
  'Load',
  'Impact',
  'Monotony',
  'Longest run',
] as const;

/**
 * One row a week under a header row. Distances are kilometres whatever the plan's unit; figures are
 * numbers throughout, estimated where the sheet gives none. The medical line comes first where an
 * injury is not cleared.
 *
 * @param form blank, or "charts" for the table that charts are drawn from: distances in the plan's
 *   own unit, what is estimated in columns of its own, and no medical line among the weeks.
 */
export function loadTable(
  grid: Grid,
  options: InspectOptions & { readonly form?: Cell },
): Table | ChartTable {
  const form = typeof options.form === 'string' ? options.form.trim().toLowerCase() : options.form;
  if (form !== undefined && form !== '' && form !== 'charts') {
    return sentence('The third argument must be "charts", or left out.');
  }
  const { plan, athlete } = readBoth(grid, options);
  if (plan.days.length === 0) return noPlan(grid, 'CROSSTRAIN_LOAD');
  if (form === 'charts') return chartTable(plan, athlete);
  return [
    LOAD_COLUMNS,
    ...medicalLines(plan, athlete).map(medicalRow),
    ...weeklyLoad(plan, athlete).map((load) => weekRow(plan, load)),
  ];
}

/** The rules are asked only where there may be something to say: a sheet recalculates often. */
function medicalLines(plan: Plan, athlete: Athlete): readonly string[] {
  if (athlete.injuries.length === 0 || athlete.clearedBy !== null) return [];
  const { findings } = check(plan, athlete, readSettings([]));
  return findings.filter(({ rule }) => rule === 'see-a-professional').map(({ message }) => message);
}

const medicalRow = (message: string): Table[number] =>
  LOAD_COLUMNS.map((name) => (name === 'From' ? message : ''));

function weekRow(plan: Plan, load: WeekLoad): Table[number] {
  return [
    load.week.number,
    plan.days[load.week.first]?.date ?? '',
    rounded(load.runKm.value),
    Math.round(load.runMinutes.value),
    Math.round(load.crossMinutes.value),
    load.strength,
    Math.round(load.load.value),
    Math.round(load.impact.value),
    load.monotony === null ? '' : rounded(load.monotony),
    rounded(load.longestRunKm.value),
  ];
}
