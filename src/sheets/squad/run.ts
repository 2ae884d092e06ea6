// A run over the squad, one athlete a call: what is still to do stands on the board itself.
import { dateIn, writeDate } from '../../training/calendar';
import type { IsoDate } from '../../training/plan';
import { sayCount } from '../../training/wording';
import { checkedTab } from '../checked-tab';
import { withLock } from '../lock';
import { CoachError } from '../problem';
import { spreadsheet, spreadsheetZone } from '../spreadsheet';
import { ATHLETES_TAB, readNamedTab, SQUAD_TAB } from '../tab';
import type { SquadAnswer, SquadEntry } from './answers';
import {
  type Board,
  type BoardRow,
  DONE,
  GONE,
  HEADINGS,
  openBoard,
  WAITING,
  writeRows,
  writeState,
} from './board';
import { changeOf } from './change';
import { makeBoard } from './make-board';
import { keyOf, type Member, squadMembers } from './members';
import { ranked } from './rank';
import { unchecked, type Verdict, verdictOf } from './verdict';

const AUTOMATIC = { start: null, unit: null, language: null };
const LEFT = 'No longer in the Athletes tab. Delete this row if you do not need it.';
const BOARD_GONE = `The tab "${SQUAD_TAB}" or this athlete's row is not there any more. Check the squad again from its start.`;

/** The squad as the board has it; nothing is written. */
export function squad(): SquadAnswer {
  const members = squadMembers();
  const rows = openBoard()?.rows ?? [];
  const { day } = clock();
  const known = new Set(rows.map(({ entry }) => keyOf(entry)));
  const entries = [
    ...rows.map(({ mark, entry }) => (isOpen(mark, entry, day) ? waiting(entry) : entry)),
    ...members.filter((member) => !known.has(keyOf(member))).map(blank),
  ];
  return { running: isRunning(rows), entries };
}

/**
 * Begins a run: every athlete waits for her turn, the figures of her last check still beside her
 * name. Makes the board where there is none, and opens it.
 */
export function startSquad(): SquadAnswer {
  const members = squadMembers();
  withLock(() => {
    const board = openBoard();
    if (board === null) makeBoard(members.map(blank), stateOf(members.length));
    else {
      queue(board, members);
      spreadsheet().setActiveSheet(board.sheet);
    }
  });
  return squad();
}

/**
 * Checks one athlete's tab and writes her row. One that was checked in this run already is left as
 * it is, so a call whose answer was lost can be made again.
 *
 * @param failure why the tab cannot be checked, where the platform failed on it; null to check it.
 */
export function checkMember(
  who: { readonly athlete: string; readonly tab: string },
  failure: string | null,
): SquadEntry {
  const member = squadMembers().find((each) => keyOf(each) === keyOf(who));
  const { day, time } = clock();
  const verdict = member === undefined ? null : judge(member, failure, day);
  return withLock(() => {
    const board = openBoard();
    const row = board?.rows.find(({ entry }) => keyOf(entry) === keyOf(who));
    if (board === null || row === undefined) throw new CoachError(BOARD_GONE);
    if (row.mark === DONE && !isOpen(row.mark, row.entry, day)) return row.entry;
    const entry: SquadEntry =
      verdict === null
        ? { ...row.entry, state: 'gone', first: LEFT }
        : {
            ...who,
            ...verdict,
            state: 'checked',
            change: changeOf(row.entry.counts, verdict.counts),
            checked: `${writeDate(day)}, ${time}`,
          };
    writeRows(board, [{ ...row, mark: verdict === null ? GONE : DONE, entry }]);
    return entry;
  });
}

/** Ends a run: ranks the rows and sorts them, whatever the coach wrote beside them included. */
export function finishSquad(): SquadAnswer {
  withLock(() => {
    const board = openBoard();
    const first = board?.rows[0];
    if (board === null || first === undefined) throw new CoachError(BOARD_GONE);
    const { sheet, left, right, rows } = board;
    const { day, time } = clock();
    const order = ranked(rows, day);
    writeRows(
      board,
      rows.map((row) =>
        row.entry.state === 'gone' ? row : { ...row, mark: order.indexOf(row) + 1 },
      ),
    );
    const last = Math.max(...rows.map(({ sheetRow }) => sheetRow));
    sheet
      .getRange(
        first.sheetRow,
        1,
        last - first.sheetRow + 1,
        Math.max(right, left + HEADINGS.length - 1),
      )
      .sort({ column: left, ascending: true });
    const checked = rows.filter(({ entry }) => entry.state === 'checked').length;
    writeState(board, `${sayCount(checked, 'athlete')}, checked ${writeDate(day)}, ${time}`);
  });
  return squad();
}

function judge(member: Member, failure: string | null, day: IsoDate): Verdict {
  if (failure !== null) return unchecked(failure);
  if (member.tab === '') {
    return unchecked(
      `Row ${member.row.sheetRow} of "${ATHLETES_TAB}" names no plan tab: write the tab's name under "Plan tab".`,
    );
  }
  try {
    return verdictOf(checkedTab(AUTOMATIC, readNamedTab(member.tab), member.row), day);
  } catch (error) {
    if (error instanceof CoachError) return unchecked(error.message);
    throw error;
  }
}

/** Sets every row to waiting, tells which athletes have left, and adds rows for those who are new. */
function queue(board: Board, members: readonly Member[]): void {
  const here = new Set(members.map(keyOf));
  const known = new Set(board.rows.map(({ entry }) => keyOf(entry)));
  const last = Math.max(board.top, ...board.rows.map(({ sheetRow }) => sheetRow));
  const joining = members.filter((member) => !known.has(keyOf(member)));
  // What the coach wrote below the board moves down.
  if (joining.length > 0) board.sheet.insertRowsAfter(last, joining.length);
  writeRows(board, [
    ...board.rows.map(
      (row): BoardRow =>
        here.has(keyOf(row.entry))
          ? { ...row, mark: WAITING }
          : { ...row, mark: GONE, entry: { ...row.entry, state: 'gone', first: LEFT } },
    ),
    ...joining.map((member, index) => ({
      sheetRow: last + 1 + index,
      mark: WAITING,
      entry: blank(member),
    })),
  ]);
  writeState(board, stateOf(members.length));
}

const isRunning = (rows: readonly BoardRow[]): boolean =>
  rows.some(({ mark }) => mark === WAITING || mark === DONE);

/** Over night the plans may have changed: what a broken-off run checked on another day is open again. */
const isOpen = (mark: BoardRow['mark'], { checked }: SquadEntry, day: IsoDate): boolean =>
  mark === WAITING || (mark === DONE && dateIn(checked) !== day);

const stateOf = (athletes: number): string =>
  `${sayCount(athletes, 'athlete')}: being checked. Keep the sidebar open; closed, the check goes on when you open it again.`;

const waiting = (entry: SquadEntry): SquadEntry => ({ ...entry, state: 'waiting' });

const blank = ({ athlete, tab }: Member): SquadEntry => ({
  athlete,
  tab,
  state: 'waiting',
  counts: null,
  first: '',
  when: '',
  change: '',
  race: '',
  daysToGo: null,
  checked: '',
});

/** Now in the spreadsheet's zone: `2026-11-25` and `10:20`. */
function clock(): { readonly day: IsoDate; readonly time: string } {
  const text = Utilities.formatDate(new Date(), spreadsheetZone(), 'yyyy-MM-dd HH:mm');
  return { day: text.slice(0, 10), time: text.slice(11) };
}
