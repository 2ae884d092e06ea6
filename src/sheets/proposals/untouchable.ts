// Cells of a plan that no proposal may touch: formulas and what they fill, protected cells, rows that a filter hides.
import type { Place, Plan } from '../../training/plan';
import type { PlanTab } from '../tab';
import { protection } from '../writing/protection';
import { spillsIn } from './spill';

export interface Untouchable {
  readonly place: Place;
  /** After the cell's address, as the rest of a sentence. */
  readonly reason: string;
}

/** The cells of the plan's days and sessions that must stay as they are, and why. */
export function untouchable({ sheet, row, column, cells }: PlanTab, plan: Plan): Untouchable[] {
  const places = placesOf(plan);
  if (places.length === 0) return [];
  const width = Math.max(1, ...cells.map((line) => line.length));
  const range = sheet.getRange(row, column, Math.max(1, cells.length), width);
  const formulas = range.getFormulas();
  const filledBy = spillsIn(formulas, row, column);
  const isProtected = protection(sheet, range);
  const hidden = hiddenRows(sheet, places, row);
  return places.flatMap((place) => {
    const at = { row: row + place.row - 1, column: column + place.column - 1 };
    if ((formulas[place.row - 1]?.[place.column - 1] ?? '') !== '') {
      return [{ place, reason: 'holds a formula' }];
    }
    const formula = filledBy(at);
    if (formula !== null) return [{ place, reason: `may be filled by the formula in ${formula}` }];
    if (hidden.has(at.row)) return [{ place, reason: 'is in a row that a filter hides' }];
    return isProtected(at) ? [{ place, reason: 'is protected' }] : [];
  });
}

function placesOf(plan: Plan): Place[] {
  const places = new Map<string, Place>();
  for (const { place, sessions } of plan.days) {
    for (const each of [place, ...sessions.map(({ source }) => source)]) {
      if (each === null) continue;
      places.set(`${each.row},${each.column}`, { row: each.row, column: each.column });
    }
  }
  return [...places.values()];
}

function hiddenRows(
  sheet: PlanTab['sheet'],
  places: readonly Place[],
  first: number,
): ReadonlySet<number> {
  if (sheet.getFilter() === null) return new Set();
  const rows = [...new Set(places.map(({ row }) => first + row - 1))];
  return new Set(rows.filter((row) => sheet.isRowHiddenByFilter(row)));
}
