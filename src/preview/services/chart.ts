// EmbeddedChart and its builder: column, line and combo charts over ranges, with Google's options by name.
import {
  type ChartAnchor,
  type ChartKind,
  type ChartRange,
  type ChartState,
  HIDDEN_STRATEGIES,
} from '../charts';
import { MESSAGES } from '../messages';
import { asGoogle, Service } from '../platform';
import { type Host, wrongSignature } from './host';
import { areaOfRange } from './range-reading';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type ComboBuilder = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Options = GoogleAppsScript.Charts.ChartOptions;

/** A chart that was built, and whether a sheet shows it. */
type Built = Omit<ChartState, 'id'> & { readonly id: number | null };

const built = new WeakMap<object, Built>();

/** What stands behind a chart that a script handed over; undefined where it is none. */
export const chartBehind = (chart: object): Built | undefined => built.get(chart);

export class LocalChart
  extends Service
  implements
    Pick<
      Chart,
      'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify'
    >
{
  readonly #host: Host;
  readonly #chart: Built;

  constructor(host: Host, chart: Built) {
    super();
    this.#host = host;
    this.#chart = chart;
    built.set(this, chart);
  }

  override toString(): string {
    return 'EmbeddedChart';
  }
  /** Null while no sheet shows the chart. */
  getChartId(): number | null {
    return this.#chart.id;
  }
  getNumHeaders(): number {
    return this.#chart.headers;
  }
  getRanges(): Range[] {
    return rangesOf(this.#host, this.#chart.ranges);
  }
  getOptions(): Options {
    return asGoogle<Options>(new LocalChartOptions(this.#chart.options));
  }
  getContainerInfo(): Container {
    return asGoogle<Container>(new LocalContainerInfo(this.#chart.anchor));
  }
  modify(): Builder {
    return asGoogle<Builder>(new LocalChartBuilder(this.#host, this.#chart));
  }
}

class LocalChartOptions extends Service implements Pick<Options, 'get'> {
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.#options = options;
  }
  override toString(): string {
    return 'ChartOptions';
  }
  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

class LocalContainerInfo
  extends Service
  implements Pick<Container, 'getAnchorColumn' | 'getAnchorRow' | 'getOffsetX' | 'getOffsetY'>
{
  readonly #anchor: ChartAnchor;

  constructor(anchor: ChartAnchor) {
    super();
    this.#anchor = anchor;
  }
  override toString(): string {
    return 'ContainerInfo';
  }
  getAnchorRow(): number {
    return this.#anchor.row;
  }
  getAnchorColumn(): number {
    return this.#anchor.column;
  }
  getOffsetX(): number {
    return this.#anchor.offsetX;
  }
  getOffsetY(): number {
    return this.#anchor.offsetY;
  }
}

/** A new chart is a column chart over no cells, at A1. */
const NEW: Built = {
  id: null,
  kind: 'column',
  ranges: [],
  headers: 0,
  hidden: 'IGNORE_ROWS',
  options: {},
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

export class LocalChartBuilder
  extends Service
  implements
    Pick<
      Builder,
      | 'addRange'
      | 'asColumnChart'
      | 'asComboChart'
      | 'asLineChart'
      | 'build'
      | 'clearRanges'
      | 'getRanges'
      | 'setHiddenDimensionStrategy'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
    >
{
  readonly #host: Host;
  #chart: Built;

  constructor(host: Host, chart: Built = NEW) {
    super();
    this.#host = host;
    this.#chart = chart;
  }

  override toString(): string {
    return 'EmbeddedChartBuilder';
  }
  addRange(range: Range): Builder {
    return this.#with({
      ranges: [...this.#chart.ranges, chartRange(this.#host, range)],
    });
  }
  clearRanges(): Builder {
    return this.#with({ ranges: [] });
  }
  getRanges(): Range[] {
    return rangesOf(this.#host, this.#chart.ranges);
  }
  asColumnChart(): ColumnBuilder {
    return this.#as<ColumnBuilder>('column');
  }
  asLineChart(): LineBuilder {
    return this.#as<LineBuilder>('line');
  }
  asComboChart(): ComboBuilder {
    return this.#as<ComboBuilder>('combo');
  }
  setHiddenDimensionStrategy(
    strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy,
  ): Builder {
    const hidden = HIDDEN_STRATEGIES.find((each) => each === String(strategy));
    if (hidden === undefined) {
      const method = 'SpreadsheetApp.EmbeddedChartBuilder.setHiddenDimensionStrategy';
      throw wrongSignature(method, strategy);
    }
    return this.#with({ hidden });
  }
  setNumHeaders(headers: number): Builder {
    return this.#with({ headers });
  }
  setOption(option: string, value: unknown): Builder {
    if (typeof option !== 'string') {
      throw wrongSignature('SpreadsheetApp.EmbeddedChartBuilder.setOption', option, value);
    }
    return this.#with({ options: { ...this.#chart.options, [option]: value } });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    const numbers = [row, column, offsetX, offsetY];
    if (!numbers.every((each) => typeof each === 'number')) {
      throw wrongSignature('SpreadsheetApp.EmbeddedChartBuilder.setPosition', ...numbers);
    }
    if (row < 1) throw new Error(MESSAGES.startRow);
    if (column < 1) throw new Error(MESSAGES.startColumn);
    return this.#with({ anchor: { row, column, offsetX, offsetY } });
  }
  build(): Chart {
    return asGoogle<Chart>(new LocalChart(this.#host, this.#chart));
  }

  #as<T extends object>(kind: ChartKind): T {
    this.#chart = { ...this.#chart, kind };
    // At Google each kind has a builder of its own; these here have nothing more.
    return this as unknown as T;
  }
  #with(change: Partial<Built>): Builder {
    this.#chart = { ...this.#chart, ...change };
    return asGoogle<Builder>(this);
  }
}

/** The service `Charts`: of its names those that charts over a sheet need. */
export class LocalCharts extends Service {
  /** At run time Google's enums print as their names. */
  readonly ChartHiddenDimensionStrategy = Object.fromEntries(
    HIDDEN_STRATEGIES.map((name) => [name, name]),
  );

  override toString(): string {
    return 'Charts';
  }
}

function chartRange({ document }: Host, range: Range): ChartRange {
  const area = areaOfRange(range);
  if (area === undefined) {
    throw wrongSignature('SpreadsheetApp.EmbeddedChartBuilder.addRange', range);
  }
  const number = range.getSheet().getSheetId();
  const sheet = document.sheets.find((each) => document.numberOf(each.getSheetId()) === number);
  if (sheet === undefined) throw new Error(MESSAGES.noRange);
  return { sheetId: sheet.getSheetId(), area };
}

const rangesOf = (host: Host, ranges: readonly ChartRange[]): Range[] =>
  ranges.flatMap(({ sheetId, area }) => {
    const sheet = host.document.sheet(sheetId);
    return sheet === null ? [] : [host.range(sheet, area)];
  });
