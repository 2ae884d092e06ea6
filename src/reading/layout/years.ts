// The years a range speaks of, for dates that leave theirs out.
import type { IsoDate } from '../../training/plan';
import { inReach } from '../values/date';
import type { Sheet } from './sheet';

const ROWS_OF_TITLES = 8;

/** Years in titles and date cells, the first first; the start date's where there are none. */
export function yearsOf(sheet: Sheet, start: IsoDate | null): number[] {
  const years: number[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const cell = sheet.cell(row, column);
      if (typeof cell === 'string' && row < ROWS_OF_TITLES) {
        const found = /(?:^|\D)(20\d\d)(?!\d)/.exec(cell.slice(0, 300))?.[1];
        if (found !== undefined) years.push(Number(found));
      } else if (typeof cell === 'object' && sheet.content(row, column) === 'date') {
        const year = Number(cell.local.slice(0, 4));
        if (inReach(year)) years.push(year);
      }
    }
  }
  if (years.length === 0 && start !== null) years.push(Number(start.slice(0, 4)));
  return years;
}
