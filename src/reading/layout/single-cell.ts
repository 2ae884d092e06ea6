// One cell by itself: a plan of one day.
import type { Context } from './context';
import type { Draft } from './draft';
import { NO_LABEL, readTrainingCell } from './training-cell';

/** Reads a range of one cell; null where it has more, or nothing to read. */
export function readSingleCell(context: Context): Draft | null {
  const { sheet } = context;
  if (sheet.rows !== 1 || sheet.columns !== 1) return null;
  const place = sheet.place(0, 0);
  const sessions = readTrainingCell(context, sheet.cell(0, 0), place, NO_LABEL);
  if (sessions.length === 0) return null;
  const days = [{ weekday: null, sessions, place }];
  return {
    form: 'weeks',
    layout: 'cell',
    weekStart: null,
    weeks: [{ number: null, start: null, days }],
  };
}
