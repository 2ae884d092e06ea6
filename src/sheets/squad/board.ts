// The `Squad board` tab: where its table stands, what its rows hold, and how one is written.
import type { Severity } from '../../rules/finding';
import type { Cell } from '../../training/cell';
import { cellsOf } from '../cells';
import { inert } from '../inert';
import { CoachError } from '../problem';
import { spreadsheet } from '../spreadsheet';
import { SQUAD_TAB } from '../tab';
import type { SquadEntry } from './answers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Headings in their order, with the width of their columns in pixels. */
export const BOARD_COLUMNS = {
  '#': 36,
  Athlete: 110,
  'Look at first': 400,
  When: 116,
  Errors: 56,
  Warnings: 70,
  Notes: 52,
  Change: 130,
  'Next race': 180,
  'Days to go': 74,
  'Plan tab': 130,
  Checked: 130,
} as const;
type Column = keyof typeof BOARD_COLUMNS;
export const HEADINGS = Object.keys(BOARD_COLUMNS) as Column[];

/**
 * What the first column says while a run is under way; at its end every row gets its rank there.
 * So a run that was broken off is known from the board itself.
 */
export const WAITING = '…';
export const DONE = '✓';
export const GONE = '–';

export interface BoardRow {
  readonly sheetRow: number;
  /** `WAITING`, `DONE`, `GONE`, else the rank. */
  readonly mark: string | number;
  readonly entry: SquadEntry;
}

export interface Board {
  readonly sheet: Sheet;
  /** Row of the headings and column of the first of them, counted from 1. */
  readonly top: number;
  readonly left: number;
  /** The last column that holds something, be it the coach's own. */
  readonly right: number;
  readonly rows: readonly BoardRow[];
}

/**
 * The board as it stands; null where there is no such tab.
 *
 * @throws CoachError where the tab of that name holds something else.
 */
export function openBoard(): Board | null {
  const sheet = spreadsheet().getSheetByName(SQUAD_TAB);
  if (sheet === null) return null;
  const cells = cellsOf(sheet.getDataRange().getValues());
  const top = cells.findIndex((row) => headingsIn(row) >= 0);
  const left = headingsIn(cells[top] ?? []);
  if (top < 0) {
    throw new CoachError(
      `The tab "${SQUAD_TAB}" lacks the headings Crosstrain gave it (${HEADINGS.join(', ')}). Nothing was changed. Rename that tab, and a new board is made.`,
    );
  }
  const rows = cells.slice(top + 1).flatMap((row, index): BoardRow[] => {
    const entry = entryIn(row.slice(left, left + HEADINGS.length));
    if (entry.athlete === '' && entry.tab === '') return [];
    return [{ sheetRow: top + index + 2, mark: markIn(row[left] ?? ''), entry }];
  });
  const right = Math.max(...cells.map((row) => row.length));
  return { sheet, top: top + 1, left: left + 1, right, rows };
}

const headingsIn = (row: readonly Cell[]): number =>
  row.findIndex((_, at) => HEADINGS.every((heading, i) => row[at + i] === heading));

const textIn = (cell: Cell): string => (typeof cell === 'object' ? cell.local : String(cell));

const markIn = (cell: Cell): string | number => (typeof cell === 'number' ? cell : textIn(cell));

function entryIn(cells: readonly Cell[]): SquadEntry {
  const cell = (column: Column): Cell => cells[HEADINGS.indexOf(column)] ?? '';
  const text = (column: Column) => textIn(cell(column)).trim();
  const number = (column: Column) => {
    const value = cell(column);
    return typeof value === 'number' ? value : null;
  };
  const [error, warning, note] = [number('Errors'), number('Warnings'), number('Notes')];
  return {
    athlete: text('Athlete'),
    tab: text('Plan tab'),
    state: text('#') === WAITING ? 'waiting' : text('#') === GONE ? 'gone' : 'checked',
    counts: error === null || warning === null || note === null ? null : { error, warning, note },
    first: text('Look at first'),
    when: text('When'),
    change: text('Change'),
    race: text('Next race'),
    daysToGo: number('Days to go'),
    checked: text('Checked'),
  };
}

/** A row as it is written: text that stays text, figures as numbers. */
export function rowOf(mark: string | number, entry: SquadEntry): (string | number)[] {
  const count = (severity: Severity) => entry.counts?.[severity] ?? '';
  const values: Readonly<Record<Column, string | number>> = {
    '#': mark,
    Athlete: inert(entry.athlete),
    'Look at first': inert(entry.first),
    When: inert(entry.when),
    Errors: count('error'),
    Warnings: count('warning'),
    Notes: count('note'),
    Change: inert(entry.change),
    'Next race': inert(entry.race),
    'Days to go': entry.daysToGo ?? '',
    'Plan tab': inert(entry.tab),
    Checked: inert(entry.checked),
  };
  return HEADINGS.map((heading) => values[heading]);
}

/**
 * Writes rows of the board, each block of neighbours in one batch.
 *
 * @throws CoachError where one of them is protected; the blocks before it are written.
 */
export function writeRows(board: Board, rows: readonly BoardRow[]): void {
  const { sheet, left } = board;
  for (const block of blocksOf(rows)) {
    const first = block[0]?.sheetRow ?? 1;
    const range = sheet.getRange(first, left, block.length, HEADINGS.length);
    if (!range.canEdit()) {
      throw new CoachError(
        `"${SQUAD_TAB}" is protected. Ask its owner to let you edit it, then go on.`,
      );
    }
    range.setValues(block.map(({ mark, entry }) => rowOf(mark, entry)));
  }
}

function blocksOf(rows: readonly BoardRow[]): BoardRow[][] {
  const blocks: BoardRow[][] = [];
  for (const row of [...rows].sort((one, other) => one.sheetRow - other.sheetRow)) {
    const block = blocks[blocks.length - 1];
    const before = block?.[block.length - 1];
    if (block !== undefined && before?.sheetRow === row.sheetRow - 1) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** The line above the headings that says how far the run has come; left out where she took it away. */
export function writeState(board: Board, words: string): void {
  if (board.top > 1) board.sheet.getRange(board.top - 1, board.left).setValue(inert(words));
}
