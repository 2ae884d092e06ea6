// Where things stand on the report tab: lines of text, charts in two columns, the table, the charts' own figures.

/** Columns A to J hold the table, K to Z the figures behind the charts, which are hidden. */
export const TABLE_COLUMN = 1;
export const FIGURES_COLUMN = 11;

/** Widths in pixels of the table's columns: the first five hold a chart, and so do the others. */
export const TABLE_WIDTHS = [48, 84, 76, 96, 104, 76, 76, 76, 84, 96] as const;
const SECOND_CHART_COLUMN = 6;

export const CHART = { width: 402, height: 222, gap: 8 } as const;

export const TITLE_ROW = 1;
export const MEDICAL_ROW = 2;
/** What was read, and that it is a model. */
export const LINES_ROW = 3;

const ROW_HEIGHT = 21;
const ROWS_A_CHART = Math.ceil((CHART.height + CHART.gap) / ROW_HEIGHT);

/** Rows the charts may show beyond the plan's weeks, so that a longer plan fits without a new report. */
const ROOM_FOR_WEEKS = 40;

export interface ReportLayout {
  /** First row of the charts. */
  readonly chartsRow: number;
  /** First row of the notes on models and estimates, between the charts and the table. */
  readonly notesRow: number;
  /** Row of the headings of the table and of the charts' figures. */
  readonly tableRow: number;
  /** Rows of the charts' figures, headings included. */
  readonly figureRows: number;
}

export function layoutOf(counts: {
  readonly lines: number;
  readonly charts: number;
  readonly notes: number;
  readonly weeks: number;
}): ReportLayout {
  const chartsRow = LINES_ROW + counts.lines + 1;
  const notesRow = chartsRow + Math.ceil(counts.charts / 2) * ROWS_A_CHART;
  const tableRow = notesRow + counts.notes + 1;
  return { chartsRow, notesRow, tableRow, figureRows: 1 + counts.weeks + ROOM_FOR_WEEKS };
}

/** Row, column and offset of the chart of this number: two beside each other. */
export function placeOf(
  index: number,
  { chartsRow }: ReportLayout,
): readonly [row: number, column: number, offsetX: number, offsetY: number] {
  const row = chartsRow + Math.floor(index / 2) * ROWS_A_CHART;
  return [row, index % 2 === 0 ? TABLE_COLUMN : SECOND_CHART_COLUMN, 2, 0];
}
