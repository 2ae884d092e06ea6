// One cell by itself: a plan of one day.
import type { Context } from './context';
import type { Draft } from './draft';
import { NO_LABEL, readTrainingCell } from './training-cell';

/** Reads the one cell of a range; null where it holds nothing to read. */
export function readSingleCell(context: Context): Draft | null {
  const { sheet } = context;
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
