// What Univer does not keep the way Sheets does: conditional formats, validation, protection
// and charts, which follow inserted, removed and sorted rows.
import { type Area, type GridChange, moveAreas } from './area';
import type { ChartState } from './charts';

/** A conditional format that colours cells where a formula holds. */
export interface TintRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** A list of values that a cell accepts; with `allowInvalid` Sheets only warns. */
export interface ValidationRule {
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
  readonly dropdown: boolean;
  readonly helpText: string;
}

export interface Validated {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}

/** The filter of a sheet, with the rows that it hides. */
export interface FilterState {
  readonly area: Area;
  readonly hidden: readonly Area[];
}

/** The state of one sheet. */
export interface GridState {
  readonly tints: readonly TintRule[];
  readonly validations: readonly Validated[];
  readonly protectedAreas: readonly Area[];
  readonly charts: readonly ChartState[];
  readonly filter: FilterState | null;
}

export const NO_STATE: GridState = {
  tints: [],
  validations: [],
  protectedAreas: [],
  charts: [],
  filter: null,
};

/** Rules whose last cell was removed go with it. Charts are moved by `moveCharts`: they may show another sheet's cells. */
export function moveState(state: GridState, change: GridChange): GridState {
  const move = <T extends { readonly areas: readonly Area[] }>(each: T): T[] => {
    const areas = moveAreas(each.areas, change);
    return areas.length === 0 ? [] : [{ ...each, areas }];
  };
  return {
    ...state,
    tints: state.tints.flatMap(move),
    validations: state.validations.flatMap(move),
    // Protection guards a place, so sorting does not carry it along.
    protectedAreas:
      change.type === 'sort' ? state.protectedAreas : moveAreas(state.protectedAreas, change),
    filter: state.filter === null ? null : movedFilter(state.filter, change),
  };
}

function movedFilter({ area, hidden }: FilterState, change: GridChange): FilterState | null {
  // Sorting goes on behind the filter: what it hides is not told apart here.
  if (change.type === 'sort') return { area, hidden };
  const [moved] = moveAreas([area], change);
  return moved === undefined ? null : { area: moved, hidden: moveAreas(hidden, change) };
}
