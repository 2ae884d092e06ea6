// The report's charts: which figures each shows, its words, its colours. Every axis begins at zero.
import { chartColumns } from '../../functions/load-charts';
import type { Unit } from '../../training/session';
import { CHART, FIGURES_COLUMN, placeOf, type ReportLayout } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface ReportChart {
  readonly title: string;
  /** What the upright axis counts. */
  readonly axis: string;
  /** Headings of its first and last series; those between belong to it too. */
  readonly from: string;
  readonly to: string;
  readonly colors: readonly string[];
  readonly stacked: boolean;
  /** Which of its series is a line; the others are columns. */
  readonly line?: number;
  readonly max?: number;
}

// What is estimated is a pale tint of the colour beside it.
const BLUE = ['#1a73e8', '#a8c7fa'] as const;
const GREEN = ['#188038', '#a8dab5'] as const;
const VIOLET = ['#8430ce', '#d7aefb'] as const;
const ORANGE = '#e8710a';
const INK = '#3c4043';
const GREY = '#9aa0a6';

/** Planned beside done only where the sheet tells both. */
export function reportCharts(unit: Unit, withDone: boolean): readonly ReportChart[] {
  const charts: readonly ReportChart[] = [
    {
      title: 'Running and cross-training',
      axis: 'minutes a week',
      from: 'Running',
      to: 'Cross-training, estimated',
      colors: [...BLUE, ...GREEN],
      stacked: true,
    },
    {
      title: 'Longest run beside the 30 days before',
      axis: unit,
      from: `Longest run (${unit})`,
      to: `Longest of the 30 days before (${unit})`,
      colors: [...BLUE, INK],
      stacked: true,
      line: 2,
    },
    {
      title: 'Effort load: a model',
      axis: 'effort x minutes',
      from: 'Effort load',
      to: 'Effort load, estimated',
      colors: VIOLET,
      stacked: true,
    },
    {
      title: 'Impact load: a model',
      axis: 'mechanical points',
      from: 'Impact load, modelled',
      to: 'Impact load, modelled',
      colors: [ORANGE],
      stacked: false,
    },
    {
      title: 'Monotony of the daily effort load: a model',
      axis: 'mean over spread',
      from: 'Monotony',
      to: 'Monotony',
      colors: [GREY],
      stacked: false,
    },
    {
      title: 'Easy running, whole sessions',
      axis: 'share of running minutes',
      from: 'Easy running',
      to: 'Easy running',
      colors: [GREEN[0]],
      stacked: false,
      max: 1,
    },
  ];
  const done: ReportChart = {
    title: 'Running planned and done',
    axis: unit,
    from: `Planned (${unit})`,
    to: `Done (${unit})`,
    colors: [GREY, BLUE[0]],
    stacked: false,
  };
  return withDone ? [...charts, done] : charts;
}

/** Puts the charts on the sheet over the figures that stand there. */
export function insertCharts(
  sheet: Sheet,
  charts: readonly ReportChart[],
  layout: ReportLayout,
  unit: Unit,
): void {
  const headings: readonly string[] = chartColumns(unit);
  const { tableRow, figureRows } = layout;
  const column = (first: number, count: number) =>
    sheet.getRange(tableRow, FIGURES_COLUMN + first, figureRows, count);
  charts.forEach((chart, index) => {
    const [first, last] = [headings.indexOf(chart.from), headings.indexOf(chart.to)];
    const series = column(first, last - first + 1);
    const builder =
      chart.line === undefined ? sheet.newChart().asColumnChart() : sheet.newChart().asComboChart();
    let described = builder
      .addRange(column(0, 1))
      .addRange(series)
      .setNumHeaders(1)
      // Its figures stand in hidden columns.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(...placeOf(index, layout));
    for (const [option, value] of optionsOf(chart)) described = described.setOption(option, value);
    sheet.insertChart(described.build());
  });
}

function optionsOf(chart: ReportChart): readonly (readonly [string, unknown])[] {
  return [
    ['title', chart.title],
    ['width', CHART.width],
    ['height', CHART.height],
    ['colors', [...chart.colors]],
    ['isStacked', chart.stacked],
    ['legend.position', chart.from === chart.to ? 'none' : 'bottom'],
    ['vAxis.title', chart.axis],
    ['vAxis.minValue', 0],
    ['vAxis.viewWindow.min', 0],
    ...(chart.max === undefined ? [] : [['vAxis.viewWindow.max', chart.max] as const]),
    ['titleTextStyle.fontSize', 12],
    ['legend.textStyle.fontSize', 9],
    ...(chart.line === undefined
      ? []
      : [
          ['seriesType', 'bars'] as const,
          ['series', { [chart.line]: { type: 'line', pointSize: 4 } }] as const,
        ]),
  ];
}

/** Whether a chart of a report tab is one of the report's own: by its title and the figures it shows. */
export function isOurs(sheet: Sheet, chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): boolean {
  if (!TITLES.has(String(chart.getOptions().get('title')))) return false;
  return chart
    .getRanges()
    .every(
      (range) =>
        range.getColumn() >= FIGURES_COLUMN && range.getSheet().getSheetId() === sheet.getSheetId(),
    );
}

const TITLES: ReadonlySet<string> = new Set(reportCharts('km', true).map(({ title }) => title));
