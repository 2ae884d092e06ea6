// CROSSTRAIN_SUGGEST: cross-training for the open places of a plan, as a table.
import { suggest } from '../planning/fill';
import type { Grid } from '../training/cell';
import type { Place, Plan } from '../training/plan';
import { ACTIVITY_NAMES } from '../training/wording';
import { type InspectOptions, inspect } from './inspect';
import { noPlan, type Table } from './table';

export const SUGGEST_COLUMNS = [
  'When',
  'Suggestion',
  'Activity',
  'Minutes',
  'Effort',
  'Why',
] as const;

/**
 * One row a suggestion under a header row, in the order of the calendar; the medical line first
 * where an injury is not cleared. A placeholder that gets none has a row that says why.
 */
export function suggestTable(grid: Grid, options: InspectOptions): Table {
  const { plan, athlete, settings, findings } = inspect(grid, options);
  if (plan.days.length === 0) return noPlan(grid, 'CROSSTRAIN_SUGGEST');
  const { suggestions, left } = suggest(plan, athlete, settings, {
    secondSessions: false,
    taken: takenCells(grid, plan),
  });
  const medical = findings.find(({ rule }) => rule === 'see-a-professional');
  const rows = [
    ...suggestions.map(({ day, when, text, session, minutes, why }) => ({
      day,
      row: [when, text, ACTIVITY_NAMES[session.activity], minutes, session.effort ?? '', why],
    })),
    ...left
      .filter(({ kind }) => kind !== 'blank')
      .map(({ day, when, reason }) => ({ day, row: [when, '', '', '', '', reason] })),
  ].sort((a, b) => a.day - b.day);
  const empty = ['', 'No open place is left to fill.', '', '', '', ''];
  return [
    SUGGEST_COLUMNS,
    ...(medical === undefined ? [] : [['', medical.message, '', '', '', medical.advice]]),
    ...(rows.length === 0 ? [empty] : rows.map(({ row }) => row)),
  ];
}

/** Cells of the plan that hold words though no session was read from them: a holiday, a remark. */
export function takenCells(grid: Grid, plan: Plan): readonly Place[] {
  return plan.days.flatMap(({ place, sessions }) => {
    if (place === null || sessions.length > 0) return [];
    const cell = grid[place.row - 1]?.[place.column - 1] ?? '';
    const isBlank = typeof cell === 'string' && cell.trim() === '';
    return isBlank ? [] : [place];
  });
}
