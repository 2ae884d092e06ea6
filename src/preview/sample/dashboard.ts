// The sample's third tab: live formulas over the first one, as a coach would build a dashboard.
import type { TabDescription } from '../workbook';

/** Rows kept tall enough for the findings that fill the cells under the formula. */
const SPILL_ROWS = 40;
const FIRST_SPILL_ROW = 6;

const COUNTS = [
  ['Errors', 'error'],
  ['Warnings', 'warning'],
  ['Notes', 'note'],
] as const;

const COLOURS = { error: '#fce8e6', warning: '#fef7e0', note: '#f1f3f4' } as const;

export const dashboard: TabDescription = {
  name: 'Dashboard',
  size: { rows: 120, columns: 12 },
  cells: [
    ['Spring marathon: what to look at'],
    ['Live: change a session in the plan and this table follows.'],
    COUNTS.map(([caption]) => caption),
    COUNTS.map(([, severity]) => ({
      formula: `=COUNTIF(A${FIRST_SPILL_ROW}:A120,"${severity}")`,
    })),
    [],
    [{ formula: "=CROSSTRAIN_CHECK('Spring marathon'!A3:I15)" }],
  ],
  backgrounds: {
    'A6:G6': '#37517e',
    'A3:A4': COLOURS.error,
    'B3:B4': COLOURS.warning,
    'C3:C4': COLOURS.note,
  },
  tints: COUNTS.map(([, severity]) => ({
    ranges: [`A${FIRST_SPILL_ROW + 1}:A120`],
    formula: `=AND($A${FIRST_SPILL_ROW + 1}="${severity}",$A$${FIRST_SPILL_ROW}<>"")`,
    background: COLOURS[severity],
  })),
  fontColors: {
    A2: '#5f6368',
    'A3:C3': '#5f6368',
    'A6:G6': '#ffffff',
    'G7:G120': '#5f6368',
  },
  fontSizes: { A1: 15, 'A2:G2': 10, 'A3:C3': 10, 'A4:C4': 16, 'A6:G120': 10 },
  bold: ['A1', 'A4:C4', 'A6:G6'],
  wrap: [`C7:C${FIRST_SPILL_ROW + SPILL_ROWS}`, `E7:G${FIRST_SPILL_ROW + SPILL_ROWS}`],
  centered: ['A3:C4'],
  middle: ['A1:G120'],
  columnWidths: { A: 84, B: 116, C: 190, D: 160, E: 340, F: 288, G: 200 },
  rowHeights: {
    1: 34,
    4: 32,
    6: 26,
    ...Object.fromEntries(
      Array.from({ length: SPILL_ROWS }, (_, index) => [FIRST_SPILL_ROW + 1 + index, 40]),
    ),
  },
  frozenRows: 6,
};
