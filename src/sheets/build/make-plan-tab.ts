// A built plan as a new tab: dated, formatted, with its reasons in notes; whole or not at all.
import { PHASE_NAMES } from '../../planning/build/cells';
import type { BuildLayout, Built } from '../../planning/build/request';
import type { Phase } from '../../training/athlete';
import type { Cell } from '../../training/cell';
import { inert } from '../inert';
import { withLock } from '../lock';
import { freeName, newTab, SOFT } from '../new-tab';
import type { BuildQuestion, BuildTabAnswer } from './answers';
import { builtFor } from './build';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BLUE = '#37517e';
const PALE = '#f3f6fb';
const WHITE = '#ffffff';
const RACE = '#d9d2e9';
const TEXT_SIZE = 10;
const TITLE_SIZE = 15;
const TITLE_HEIGHT = 34;
const HEADER_HEIGHT = 24;
const LINE = 15;
const PADDING = 9;
const PIXELS_A_CHARACTER = 6.9;

/** Widths in pixels of the columns beside the sessions, and of a session's by its longest line. */
const WIDTHS: Readonly<Record<BuildLayout, readonly (number | null)[]>> = {
  'week-grid': [44, 58, 70, null, null, null, null, null, null, null, 58],
  log: [44, 66, 46, 430, 96, 66],
};
/** A week grid of these fits a landscape page at "fit to width". */
const NARROW = 88;
const USUAL = 118;
const WIDE = 176;
const USUAL_PART = 0.7;
/** Columns that hold sessions, from 1, and the one of the phase. */
const SESSIONS: Readonly<Record<BuildLayout, readonly [first: number, count: number]>> = {
  'week-grid': [4, 7],
  log: [4, 1],
};
const PHASE_COLUMN: Readonly<Record<BuildLayout, number>> = { 'week-grid': 3, log: 5 };
const DATE_COLUMN = 2;

/** Builds the plan of the question and opens it on a tab of its own. On failure no half of it stays. */
export function makePlanTab(question: BuildQuestion): BuildTabAnswer {
  const { built, refusal } = builtFor(question);
  if (built === null) return { made: null, refusal };
  return withLock(() => {
    const made = freeName(built.name);
    newTab(made, (sheet) => fill(sheet, built, question.layout));
    return { made, refusal: null };
  });
}

function fill(sheet: Sheet, { grid, headRows, notes }: Built, layout: BuildLayout): void {
  const height = grid.length;
  const widths = widthsOf(grid.slice(headRows), layout);
  const width = widths.length;
  const rows = height - headRows;
  const [first, count] = SESSIONS[layout];
  const noteAt = new Map(notes.map(({ row, column, text }) => [`${row} ${column}`, text]));
  sheet
    .getRange(1, 1, height, width)
    .setValues(grid.map((row) => row.map(writable)))
    .setNotes(grid.map((row, r) => row.map((_, c) => noteAt.get(`${r + 1} ${c + 1}`) ?? '')))
    .setFontSize(TEXT_SIZE)
    .setVerticalAlignment('top')
    .setBackgrounds(backgroundsOf(grid, headRows));
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(TITLE_SIZE).setVerticalAlignment('middle');
  sheet
    .getRange(headRows, 1, 1, width)
    .setFontWeight('bold')
    .setFontColor(WHITE)
    .setVerticalAlignment('middle');
  sheet.getRange(headRows + 1, DATE_COLUMN, rows, 1).setNumberFormat('d mmm');
  sheet.getRange(headRows, 1, rows + 1, 2).setHorizontalAlignment('center');
  sheet.getRange(headRows + 1, 1, rows, 1).setFontWeight('bold');
  sheet.getRange(headRows + 1, first, rows, count).setWrap(true);
  sheet
    .getRange(headRows + 1, PHASE_COLUMN[layout], rows, 1)
    .setFontColor(SOFT)
    .setWrap(true);
  widths.forEach((pixels, index) => {
    sheet.setColumnWidth(index + 1, pixels);
  });
  sheet.setRowHeights(1, 1, TITLE_HEIGHT);
  sheet.setRowHeights(headRows, 1, HEADER_HEIGHT);
  for (const [from, to, pixels] of heightsOf(grid, headRows, widths)) {
    sheet.setRowHeights(from, to - from + 1, pixels);
  }
  sheet.setFrozenRows(headRows);
}

const linesIn = (cell: Cell | undefined): readonly string[] =>
  typeof cell === 'string' ? cell.split('\n') : [''];

/** Days of rest narrow, days of fast running wide. */
function widthsOf(rows: Built['grid'], layout: BuildLayout): readonly number[] {
  return WIDTHS[layout].map((pixels, column) => {
    if (pixels !== null) return pixels;
    const longest = rows.map((row) =>
      Math.max(...linesIn(row[column]).map(({ length }) => length)),
    );
    // A few long texts may wrap: what most weeks hold decides.
    const most = longest.sort((a, b) => a - b)[Math.floor(longest.length * USUAL_PART)] ?? 0;
    return most <= 13 ? NARROW : most <= 20 ? USUAL : WIDE;
  });
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
function backgroundsOf(grid: Built['grid'], headRows: number): (string | null)[][] {
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
      r === headRows - 1 ? BLUE : r < headRows ? null : (tintOf(cell) ?? (c < 2 ? PALE : null)),
    ),
  );
}

/** Rows as high as their longest cell needs, neighbours of one height together. Sheets lets a row grow where it takes more. */
function heightsOf(
  grid: Built['grid'],
  headRows: number,
  widths: readonly number[],
): readonly (readonly [from: number, to: number, pixels: number])[] {
  const groups: [number, number, number][] = [];
  grid.slice(headRows).forEach((row, index) => {
    const lines = Math.max(...row.map((cell, column) => heightOf(cell, widths[column] ?? USUAL)));
    const at = headRows + index + 1;
    const last = groups[groups.length - 1];
    const pixels = lines * LINE + PADDING;
    if (last !== undefined && last[2] === pixels) last[1] = at;
    else groups.push([at, at, pixels]);
  });
  return groups;
}

/** Lines of a cell in its column. */
const heightOf = (cell: Cell, width: number): number =>
  linesIn(cell).reduce(
    (sum, { length }) => sum + Math.max(1, Math.ceil((length * PIXELS_A_CHARACTER) / (width - 6))),
    0,
  );
