// Convert: the run in the selected cell as equivalent cross-training, to be looked at first.

import { factorBetween } from '../../planning/convert';
import { convertSession } from '../../planning/convert-session';
import { MINUTES_PER_RUN_MINUTE } from '../../training/figures';
import type { Day } from '../../training/plan';
import { ACTIVITIES, type Session } from '../../training/session';
import { ACTIVITY_NAMES, saySession, sayWhen, sentenceCase } from '../../training/wording';
import type { ReadOptions } from '../answers';
import { checkedTab } from '../checked-tab';
import { CoachError } from '../problem';
import { today } from '../spreadsheet';
import { readNamedTab } from '../tab';
import { withWarnings } from '../writing/losses';
import { undoable } from '../writing/undo';
import type { ConvertAnswer, ConvertChoice, ConvertOptions } from './answers';
import { cellChanges, cellOf, sheetEdits } from './sheet-edits';
import { untouchable } from './untouchable';

const CHOICES: readonly ConvertChoice[] = ACTIVITIES.filter(
  (each) => each !== 'run' && MINUTES_PER_RUN_MINUTE[each] !== undefined,
).map((activity) => ({ activity, name: sentenceCase(ACTIVITY_NAMES[activity]) }));

/** @throws CoachError where the selected cell holds no run that can be rewritten. */
export function proposeConversion(
  options: ReadOptions,
  { activity, factor }: ConvertOptions,
): ConvertAnswer {
  const selected = SpreadsheetApp.getActiveRange();
  const [row, column] = [selected.getRow(), selected.getColumn()];
  const checked = checkedTab(options, readNamedTab(selected.getSheet().getName()));
  const { plan, tab, athlete, locate } = checked;
  const place = { row: row - tab.row + 1, column: column - tab.column + 1 };
  const run = runAt(plan.days, place);
  const address = locate(place);
  if (run === null) {
    throw new CoachError(
      `${address} holds no run that could be converted. Select the cell of a run in the sheet, then look again.`,
    );
  }
  const barred = untouchable(tab, plan).find(
    (each) => each.place.row === place.row && each.place.column === place.column,
  );
  if (barred !== undefined) {
    throw new CoachError(`${address} ${barred.reason}, so it stays as it is. Select another run.`);
  }
  const { day, session } = run;
  const converted = convertSession(plan, tab.cells, day.index, session, activity, {
    easyPace: athlete.easyPace,
    ...(factor === null ? {} : { factor }),
  });
  if (converted === null) {
    throw new CoachError(
      `${address} cannot be rewritten without changing what else it says. Change it by hand.`,
    );
  }
  const week = plan.weeks[day.week];
  const edits = sheetEdits(converted.edits, tab);
  const when = week === undefined ? '' : sayWhen(day, week);
  const said = saySession(session, plan.unit);
  return {
    sheetId: tab.sheet.getSheetId(),
    tab: tab.name,
    today: today(),
    choices: CHOICES,
    activity,
    factor: converted.factor,
    usual: factorBetween(session.activity, activity) ?? converted.factor,
    cells: cellChanges(edits),
    proposals: withWarnings(tab.sheet, [
      {
        id: `${address} ${converted.text}`,
        when,
        date: day.date,
        a1: cellOf(edits),
        title: converted.text,
        why: `In place of the ${said}.`,
        warning: null,
        edits,
      },
    ]),
    undoable: undoable(),
  };
}

/** The first run of the cell. */
function runAt(
  days: readonly Day[],
  place: { readonly row: number; readonly column: number },
): { readonly day: Day; readonly session: Session } | null {
  const runs = days.flatMap((day) =>
    day.sessions
      .filter(({ activity }) => activity === 'run')
      .filter(({ source }) => source.row === place.row && source.column === place.column)
      .map((session) => ({ day, session })),
  );
  return runs[0] ?? null;
}
