// Charts that float over a sheet: what a script built, and the figures their cells hold now.
import { type Area, type GridChange, moveAreas } from './area';

/** What hidden rows and columns do to a chart, by Google's names. */
export const HIDDEN_STRATEGIES = [
  'IGNORE_BOTH',
  'IGNORE_COLUMNS',
  'IGNORE_ROWS',
  'SHOW_BOTH',
] as const;
export type HiddenStrategy = (typeof HIDDEN_STRATEGIES)[number];

export type ChartKind = 'column' | 'line' | 'combo';

/** Cells of a chart; they may lie on another sheet than the chart. */
export interface ChartRange {
  readonly sheetId: string;
  readonly area: Area;
}

/** Row and column of the cell under the upper left corner, and pixels from that cell's own corner. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartState {
  readonly id: number;
  readonly kind: ChartKind;
  readonly ranges: readonly ChartRange[];
  readonly headers: number;
  readonly hidden: HiddenStrategy;
  /** By Google's names; dotted ones (`vAxis.title`) as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly anchor: ChartAnchor;
}

export interface ChartSeries {
  readonly name: string;
  /** Null where the cell holds nothing or text: a gap. */
  readonly values: readonly (number | null)[];
  /** Number format of the first figure; '' for none. */
  readonly format: string;
}

/** The grid as a chart reads it; rows and columns count from 1. */
export interface ChartSource {
  cell(sheetId: string, row: number, column: number): ChartCell;
  isRowHidden(sheetId: string, row: number): boolean;
  isColumnHidden(sheetId: string, column: number): boolean;
}

/** A chart as it is drawn. */
export interface ShownChart {
  readonly id: number;
  readonly kind: ChartKind;
  readonly options: Readonly<Record<string, unknown>>;
  readonly anchor: ChartAnchor;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** A cell of a chart's range. */
export interface ChartCell {
  readonly value: string | number | boolean | null;
  readonly shown: string;
  readonly format: string;
}

/**
 * The ranges side by side, as Sheets merges them: the first column names the categories, each other
 * one is a series, header rows name the series, and blank rows at the end are left out.
 */
export function shownChart(
  { id, kind, options, anchor, headers, ranges, hidden }: ChartState,
  source: ChartSource,
): ShownChart {
  const skipsRows = hidden === 'IGNORE_ROWS' || hidden === 'IGNORE_BOTH';
  const skipsColumns = hidden === 'IGNORE_COLUMNS' || hidden === 'IGNORE_BOTH';
  const columns = ranges.flatMap(({ sheetId, area }) =>
    span(area.left, area.right)
      .filter((column) => !skipsColumns || !source.isColumnHidden(sheetId, column))
      .map((column) =>
        span(area.top, area.bottom)
          .filter((row) => !skipsRows || !source.isRowHidden(sheetId, row))
          .map((row) => source.cell(sheetId, row, column)),
      ),
  );
  const filled = columns.map((cells) => lastFilled(cells) + 1);
  const rows = Math.max(headers, ...filled);
  const [domain = [], ...others] = columns.map((cells) => cells.slice(0, rows));
  return {
    id,
    kind,
    options,
    anchor,
    categories: domain.slice(headers).map(({ shown }) => shown),
    series: others.map((cells) => {
      const figures = cells.slice(headers);
      return {
        name: headers === 0 ? '' : (cells[headers - 1]?.shown ?? ''),
        values: figures.map(({ value }) => (typeof value === 'number' ? value : null)),
        format: figures.find(({ value }) => typeof value === 'number')?.format ?? '',
      };
    }),
  };
}

/** Charts of a sheet after rows or columns of `sheetId` came or went; on their own sheet they move along. */
export function moveCharts(
  charts: readonly ChartState[],
  change: GridChange,
  sheetId: string,
  isOwn: boolean,
): readonly ChartState[] {
  return charts.map((chart) => ({
    ...chart,
    // A range that was removed altogether leaves the chart without it.
    ranges: chart.ranges.flatMap((range) =>
      range.sheetId === sheetId && change.type !== 'sort'
        ? moveAreas([range.area], change).map((area) => ({ ...range, area }))
        : [range],
    ),
    anchor: isOwn && change.type !== 'sort' ? moveAnchor(chart.anchor, change) : chart.anchor,
  }));
}

/** A chart whose anchor is removed slides into its place; it never goes with the cells. */
function moveAnchor(anchor: ChartAnchor, change: Exclude<GridChange, { type: 'sort' }>) {
  const key = change.axis === 'row' ? 'row' : 'column';
  const place = anchor[key];
  if (place < change.at) return anchor;
  const moved =
    change.type === 'insert' ? place + change.count : Math.max(change.at, place - change.count);
  return { ...anchor, [key]: moved };
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

function lastFilled(cells: readonly ChartCell[]): number {
  let last = cells.length - 1;
  while (last >= 0 && (cells[last]?.value ?? '') === '') last -= 1;
  return last;
}
