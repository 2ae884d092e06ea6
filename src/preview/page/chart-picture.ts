// How a chart is drawn: Google's options, as far as they are imitated, in the words of chart.js.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import type { ChartSeries, ShownChart } from '../charts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

/** Google's own, in its order. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const INK = '#5f6368';
const GRID = '#e8eaed';
const FONT = 'Roboto, Arial, sans-serif';
const SIZE = { width: 600, height: 371 } as const;

type Mixed = ChartConfiguration<'bar' | 'line', (number | null)[], string>;
type Options = ShownChart['options'];

/** An option by its dotted name, whether it was set so or inside an object. */
export function option(options: Options, name: string): unknown {
  if (name in options) return options[name];
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const within = option(options, name.slice(0, dot));
  return typeof within === 'object' && within !== null
    ? (within as Record<string, unknown>)[name.slice(dot + 1)]
    : undefined;
}

const number = (options: Options, name: string): number | undefined => {
  const value = option(options, name);
  return typeof value === 'number' ? value : undefined;
};
const text = (options: Options, name: string): string => {
  const value = option(options, name);
  return typeof value === 'string' ? value : '';
};

export const sizeOf = ({ options }: ShownChart) => ({
  width: number(options, 'width') ?? SIZE.width,
  height: number(options, 'height') ?? SIZE.height,
});

/** The whole picture in words, for whoever does not see it. */
export function wordsOf({ options, categories, series }: ShownChart): string {
  const rows = categories.map((category, index) => {
    const told = series.flatMap(({ name, values, format }) => {
      const value = values[index] ?? null;
      return value === null ? [] : [`${name} ${shownNumber(value, format)}`];
    });
    return `${category}: ${told.join(', ')}`;
  });
  return `Chart. ${text(options, 'title')}. ${rows.join('. ')}.`;
}

export function pictureOf(chart: ShownChart): Mixed {
  const { kind, options, categories, series } = chart;
  const stacked = option(options, 'isStacked') === true;
  const max = number(options, 'vAxis.viewWindow.max');
  const min = number(options, 'vAxis.viewWindow.min') ?? number(options, 'vAxis.minValue');
  const title = text(options, 'title');
  const axis = text(options, 'vAxis.title');
  const format = series.find((each) => each.format !== '')?.format ?? '';
  return {
    type: kind === 'line' ? 'line' : 'bar',
    data: {
      labels: [...categories],
      datasets: series.map((each, index) => dataset(chart, each, index, stacked)),
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      layout: { padding: { top: 6, right: 12, bottom: 4, left: 8 } },
      scales: {
        x: {
          stacked,
          grid: { display: false },
          border: { color: '#80868b' },
          ticks: { color: INK, font: { family: FONT, size: 10 }, maxRotation: 60, autoSkip: true },
        },
        y: {
          stacked,
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
          grid: { color: GRID },
          border: { display: false },
          title: { display: axis !== '', text: axis, color: INK, font: { family: FONT, size: 10 } },
          ticks: {
            color: INK,
            font: { family: FONT, size: 10 },
            maxTicksLimit: 6,
            callback: (value) => shownNumber(Number(value), format),
          },
        },
      },
      plugins: {
        title: {
          display: title !== '',
          text: title,
          align: 'start',
          color: '#3c4043',
          font: {
            family: FONT,
            size: number(options, 'titleTextStyle.fontSize') ?? 14,
            weight: 'normal',
          },
        },
        legend: {
          display: text(options, 'legend.position') !== 'none',
          position: text(options, 'legend.position') === 'bottom' ? 'bottom' : 'right',
          align: 'start',
          labels: {
            // The order of the columns, whatever lies over what.
            sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
            boxWidth: 10,
            boxHeight: 10,
            padding: 8,
            color: INK,
            font: { family: FONT, size: number(options, 'legend.textStyle.fontSize') ?? 10 },
          },
        },
      },
    },
  };
}

function dataset(
  { kind, options }: ShownChart,
  { name, values }: ChartSeries,
  index: number,
  stacked: boolean,
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const colors = option(options, 'colors');
  const color =
    text(options, `series.${index}.color`) ||
    String((Array.isArray(colors) ? colors : COLORS)[index] ?? COLORS[index % COLORS.length]);
  const own = text(options, `series.${index}.type`);
  const isLine = kind === 'line' || (kind === 'combo' && own === 'line');
  const common = { label: name, data: [...values], backgroundColor: color, borderColor: color };
  return isLine
    ? {
        ...common,
        type: 'line',
        order: 0,
        // A line lies over the columns and is never stacked on them.
        stack: `line ${index}`,
        borderWidth: number(options, `series.${index}.lineWidth`) ?? 2,
        pointRadius: (number(options, `series.${index}.pointSize`) ?? 0) / 2,
        spanGaps: option(options, 'interpolateNulls') === true,
      }
    : {
        ...common,
        type: 'bar',
        order: 1,
        categoryPercentage: 0.7,
        barPercentage: 1,
        ...(stacked ? { stack: 'columns' } : {}),
      };
}

const shownNumber = (value: number, format: string): string =>
  format.endsWith('%') ? `${Math.round(value * 100)}%` : String(Math.round(value * 100) / 100);
