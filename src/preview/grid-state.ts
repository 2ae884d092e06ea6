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

/** The state of one sheet. */
export interface GridState {
  readonly tints: readonly TintRule[];
  readonly validations: readonly Validated[];
  readonly protectedAreas: readonly Area[];
  readonly charts: readonly ChartState[];
}

export const NO_STATE: GridState = { tints: [], validations: [], protectedAreas: [], charts: [] };

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
  };
}
