// Week grids of cell texts for the tests of fixes, read and checked as the add-on does.
import type { Repair } from '../../../src/planning/fix/draft';
import { readPlan } from '../../../src/reading/read-plan';
import { check } from '../../../src/rules/engine';
import { NO_SETTINGS } from '../../../src/rules/settings';
import { type Athlete, NOBODY } from '../../../src/training/athlete';
import { addDays } from '../../../src/training/calendar';
import type { Cell, Grid } from '../../../src/training/cell';
import { WEEKDAYS } from '../../../src/training/plan';

/** A grid with a header row; dated by a column of Mondays where one is given. */
export function gridOf(weeks: readonly (readonly string[])[], monday: string | null = null): Grid {
  const rows = weeks.map((week, index): Cell[] => {
    const date = monday === null ? [] : [{ local: `${addDays(monday, 7 * index)}T00:00:00` }];
    return [index + 1, ...date, ...week];
  });
  return [['Week', ...(monday === null ? [] : ['Date']), ...WEEKDAYS], ...rows];
}

/** The same with the weeks side by side. */
export function turned(grid: Grid): Grid {
  const width = Math.max(...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? ''));
}

/** The same as a log, a row a day; every third row has a comment, so that it moves as a whole. */
export function logOf(weeks: readonly (readonly string[])[], monday: string): Grid {
  const rows = weeks
    .flat()
    .map((text, index): Cell[] => [
      { local: `${addDays(monday, index)}T00:00:00` },
      text,
      index % 3 === 0 ? 'as agreed' : '',
    ]);
  return [['Date', 'Session', 'Comment'], ...rows];
}

/** One line a week, cells parted by `|`. */
export const lines = (...weeks: readonly string[]): readonly (readonly string[])[] =>
  weeks.map((week) => week.split('|').map((text) => text.trim().replace(/\\n/g, '\n')));

export function repairOf(grid: Grid, athlete: Athlete = NOBODY, locale = 'en_US'): Repair {
  const read = (range: Grid) => readPlan(range, { locale });
  return { grid, read, findings: check(read(grid), athlete, NO_SETTINGS) };
}
