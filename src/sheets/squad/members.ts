// The squad: who stands in the `Athletes` tab, and on which tab each plan is.
import { fieldOf } from '../../reading/athlete/fields';
import { columnName } from '../../training/a1';
import type { Cell } from '../../training/cell';
import { cellsOf } from '../cells';
import { CoachError } from '../problem';
import { spreadsheet } from '../spreadsheet';
import { ATHLETES_TAB, type AthleteRow } from '../tab';

export interface Member {
  readonly athlete: string;
  readonly tab: string;
  readonly row: AthleteRow;
}

/** Two rows with the same athlete and tab are one member. */
export const keyOf = ({ athlete, tab }: { readonly athlete: string; readonly tab: string }) =>
  `${athlete.toLowerCase()}\n${tab.toLowerCase()}`;

/**
 * The rows of the `Athletes` tab in their order, blank ones and repetitions left out.
 *
 * @throws CoachError where there is no such tab, or nobody in it.
 */
export function squadMembers(): Member[] {
  const members = allAthletes();
  if (members === null) {
    throw new CoachError(
      `There is no "${ATHLETES_TAB}" tab yet. Open each athlete's plan, choose Athlete in the sidebar and save: every row of that tab is one of the squad.`,
    );
  }
  if (members.length === 0) {
    throw new CoachError(
      `Nobody stands in the "${ATHLETES_TAB}" tab. Write a name under "Athlete" and the name of the plan's tab under "Plan tab", one row an athlete.`,
    );
  }
  return members;
}

/** The same rows; null where there is no such tab, and nobody where it is empty. */
export function allAthletes(): Member[] | null {
  const sheet = spreadsheet().getSheetByName(ATHLETES_TAB);
  if (sheet === null) return null;
  const [heading, ...rows] = cellsOf(sheet.getDataRange().getValues());
  const fields = (heading ?? []).map((cell) => fieldOf(textIn(cell)));
  const [name, tab] = [fields.indexOf('name'), fields.indexOf('planTab')];
  const members = new Map<string, Member>();
  rows.forEach((row, index) => {
    const who = { athlete: textIn(row[name] ?? ''), tab: textIn(row[tab] ?? '') };
    if ((who.athlete === '' && who.tab === '') || members.has(keyOf(who))) return;
    members.set(keyOf(who), {
      ...who,
      row: {
        cells: [heading ?? [], row],
        sheetRow: index + 2,
        lastColumn: columnName(Math.max(1, fields.length)),
      },
    });
  });
  return [...members.values()];
}

const textIn = (cell: Cell): string => (typeof cell === 'object' ? '' : String(cell).trim());
