// A built plan as a new tab: dated, formatted, with its reasons in notes; whole or not at all.
import { PHASE_NAMES } from '../../planning/build/cells';
import type { BuildLayout, Built } from '../../planning/build/request';
import type { Phase } from '../../training/athlete';
import type { Cell } from '../../training/cell';
import { inert } from '../inert';
import { withLock } from '../lock';
import { spreadsheet } from '../spreadsheet';
import type { BuildQuestion, BuildTabAnswer } from './answers';
import { builtFor } from './build';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BLUE = '#37517e';
const PALE = '#f3f6fb';
const SOFT = '#5f6368';
const WHITE = '#ffffff';
const RACE = '#d9d2e9';
const TEXT_SIZE = 10;
const TITLE_SIZE = 15;
const TITLE_HEIGHT = 34;
const LINE = 17;
const CHARACTERS_A_LINE = 16;
const LONGEST_NAME = 90;

/** Widths in pixels; a week grid fits a landscape page at "fit to width". */
const WIDTHS: Readonly<Record<BuildLayout, readonly number[]>> = {
  'week-grid': [44, 62, 76, ...Array.from({ length: 7 }, () => 122), 56],
  log: [44, 70, 46, 400, 90, 70],
};
/** Columns that hold sessions, from 1. */
const SESSIONS: Readonly<Record<BuildLayout, readonly [first: number, count: number]>> = {
  'week-grid': [4, 7],
  log: [4, 1],
};
const DATE_COLUMN = 2;

/** Builds the plan of the question and opens it on a tab of its own. On failure no half of it stays. */
export function makePlanTab(question: BuildQuestion): BuildTabAnswer {
  const { built, refusal } = builtFor(question);
  if (built === null) return { made: null, refusal };
  return withLock(() => {
    const open = spreadsheet().getActiveSheet();
    const made = freeName(built.name);
    const sheet = spreadsheet().insertSheet(made);
    try {
      fill(sheet, built, question.layout);
    } catch (error) {
      spreadsheet().deleteSheet(sheet);
      spreadsheet().setActiveSheet(open);
      throw error;
    }
    return { made, refusal: null };
  });
}

/** The name, with a number behind it where it is taken; without what Sheets forbids in names. */
function freeName(wanted: string): string {
  const name = wanted
    .replace(/[[\]*?:/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  const taken = new Set(
    spreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName().toLowerCase()),
  );
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name} (${number})`);
  while (taken.has(numbered().toLowerCase())) number += 1;
  return numbered();
}

function fill(sheet: Sheet, { grid, headRows, notes }: Built, layout: BuildLayout): void {
  const height = grid.length;
  const width = WIDTHS[layout].length;
  const rows = height - headRows;
  const [first, count] = SESSIONS[layout];
  const noteAt = new Map(notes.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const whole = sheet.getRange(1, 1, height, width);
  whole
    .setValues(grid.map((row) => row.map(writable)))
    .setNotes(grid.map((row, r) => row.map((_, c) => noteAt.get(`${r + 1} ${c + 1}`) ?? '')))
    .setFontSize(TEXT_SIZE)
    .setVerticalAlignment('top')
    .setBackgrounds(backgroundsOf(grid, headRows));
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(TITLE_SIZE);
  sheet.getRange(headRows, 1, 1, width).setFontWeight('bold').setFontColor(WHITE);
  sheet.getRange(headRows + 1, DATE_COLUMN, rows, 1).setNumberFormat('d mmm');
  sheet.getRange(headRows, 1, rows + 1, 2).setHorizontalAlignment('center');
  sheet.getRange(headRows + 1, first, rows, count).setWrap(true);
  sheet
    .getRange(headRows + 1, layout === 'log' ? 5 : 3, rows, 1)
    .setFontColor(SOFT)
    .setWrap(true);
  WIDTHS[layout].forEach((pixels, index) => {
    sheet.setColumnWidth(index + 1, pixels);
  });
  sheet.setRowHeights(1, 1, TITLE_HEIGHT);
  for (const [from, to, pixels] of heightsOf(grid, headRows, layout)) {
    sheet.setRowHeights(from, to - from + 1, pixels);
  }
  sheet.setFrozenRows(headRows);
}

/** Dates are left to Sheets to understand; text stays text. */
function writable(cell: Cell): string | number | boolean {
  if (typeof cell === 'object') return cell.local.slice(0, 10);
  return typeof cell === 'string' ? inert(cell) : cell;
}

const TINTS: Readonly<Record<Phase, string>> = {
  'off-season': WHITE,
  base: '#eef5ee',
  build: '#e8f0fe',
  peak: '#fdf1dd',
  taper: '#f3ecf9',
  'race-week': '#f3ecf9',
};

/** The header's blue, the phases' pale tints, the race. */
function backgroundsOf(grid: Built['grid'], headRows: number): string[][] {
  const tintOf = (cell: Cell): string | null => {
    const text = typeof cell === 'string' ? cell : '';
    if (text.startsWith('Race: ')) return RACE;
    const phase = (Object.keys(TINTS) as Phase[]).find(
      (each) => text.split(',')[0] === PHASE_NAMES[each],
    );
    return phase === undefined ? null : TINTS[phase];
  };
  return grid.map((row, r) =>
    row.map((cell, c) =>
      r === headRows - 1 ? BLUE : r < headRows ? WHITE : (tintOf(cell) ?? (c < 2 ? PALE : WHITE)),
    ),
  );
}

/** Rows as high as their longest cell needs, neighbours of one height together. */
function heightsOf(
  grid: Built['grid'],
  headRows: number,
  layout: BuildLayout,
): readonly (readonly [from: number, to: number, pixels: number])[] {
  if (layout === 'log') return [];
  const groups: [number, number, number][] = [];
  grid.slice(headRows).forEach((row, index) => {
    const lines = Math.max(...row.map(linesOf));
    const at = headRows + index + 1;
    const last = groups[groups.length - 1];
    const pixels = lines * LINE + 8;
    if (last !== undefined && last[2] === pixels) last[1] = at;
    else groups.push([at, at, pixels]);
  });
  return groups;
}

const linesOf = (cell: Cell): number =>
  typeof cell !== 'string'
    ? 1
    : cell
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
