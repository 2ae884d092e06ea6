// The charts of a plan's load, as data: what each week stacks, what a line shows, what the axis counts.
import type { ChartWeek } from '../../functions/load-charts';
import type { LoadAnswer } from '../../sheets/report/answers';

export type Tone = 'run' | 'cross' | 'effort' | 'impact' | 'quiet' | 'planned';

/** A part of a week's column. */
export interface Part {
  readonly name: string;
  readonly tone: Tone;
  readonly value: number;
  /** Drawn hatched. */
  readonly estimated: boolean;
}

export interface ChartWeekModel {
  readonly label: string;
  /** A week that the log does not fill. */
  readonly partial: boolean;
  /** Columns beside each other, each of parts from below; null where nothing is known. */
  readonly columns: readonly (readonly Part[] | null)[];
  readonly line: number | null;
}

export interface ChartModel {
  readonly id: string;
  readonly title: string;
  /** What the upright axis counts: "minutes a week". */
  readonly counts: string;
  /** Whether the whole chart is a model and no measurement. */
  readonly isModel: boolean;
  readonly weeks: readonly ChartWeekModel[];
  /** What the line is; null where there is none. */
  readonly lineName: string | null;
  /** Top of the axis where it is given by nature, such as 100 %. */
  readonly top: number | null;
  readonly percent: boolean;
}

/** Effort and impact are channels of their own and never added up. */
export function chartModels({ weeks, unit }: LoadAnswer): readonly ChartModel[] {
  const chart = (
    id: string,
    title: string,
    counts: string,
    columns: (week: ChartWeek) => ChartWeekModel['columns'],
    more: Partial<ChartModel> & { readonly line?: (week: ChartWeek) => number | null } = {},
  ): ChartModel => {
    const { line, ...rest } = more;
    return {
      id,
      title,
      counts,
      isModel: false,
      lineName: null,
      top: null,
      percent: false,
      ...rest,
      weeks: weeks.map((week) => ({
        label: week.label.replace(' (part)', ''),
        partial: week.partial,
        columns: columns(week),
        line: line?.(week) ?? null,
      })),
    };
  };
  const part = (name: string, tone: Tone, value: number, estimated = false): Part => ({
    name,
    tone,
    value,
    estimated,
  });
  const one = (name: string, tone: Tone, value: number | null) => [
    value === null ? null : [part(name, tone, value)],
  ];
  const distance = unit === 'mi' ? 'miles' : 'kilometres';
  const charts = [
    chart('minutes', 'Running and cross-training', 'minutes a week', (week) => [
      [
        part('Running', 'run', week.runMinutes.given),
        part('Running', 'run', week.runMinutes.estimated, true),
        part('Cross-training', 'cross', week.crossMinutes.given),
        part('Cross-training', 'cross', week.crossMinutes.estimated, true),
      ],
    ]),
    chart(
      'longest',
      'Longest run beside the 30 days before',
      distance,
      (week) => [[part('Longest run', 'run', week.longestRun, week.longestRunEstimated)]],
      { line: (week) => week.longestBefore, lineName: 'Longest of the 30 days before' },
    ),
    chart(
      'effort',
      'Effort load',
      'effort x minutes',
      (week) => [
        [
          part('Effort load', 'effort', week.effort.given),
          part('Effort load', 'effort', week.effort.estimated, true),
        ],
      ],
      { isModel: true },
    ),
    chart(
      'impact',
      'Impact load',
      'mechanical points',
      (week) => one('Impact load', 'impact', week.impact),
      { isModel: true },
    ),
    chart(
      'monotony',
      'Monotony of the daily effort load',
      'mean over spread',
      (week) => one('Monotony', 'quiet', week.monotony),
      { isModel: true },
    ),
    chart(
      'easy',
      'Easy running, whole sessions',
      'share of running minutes',
      (week) => one('Easy running', 'run', week.easyShare),
      { top: 1, percent: true },
    ),
  ];
  const done = chart('done', 'Running planned and done', distance, (week) => [
    ...one('Planned', 'planned', week.planned),
    ...one('Done', 'run', week.done),
  ]);
  return weeks.some((week) => week.done !== null) ? [...charts, done] : charts;
}

/** The lowest round figure that nothing of the chart is above: 1, 2, 4, 5 or 10 times a power of ten. */
export function topOf({ weeks, top }: ChartModel): number {
  if (top !== null) return top;
  const heights = weeks.flatMap(({ columns, line }) => [
    ...columns.map((parts) => sumOf(parts ?? [])),
    line ?? 0,
  ]);
  const highest = Math.max(0, ...heights);
  if (highest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return (ROUND.find((each) => each * power >= highest) ?? 10) * power;
}
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

export const sumOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

/** `12.5`, `80 %`. */
export const sayValue = (value: number, percent: boolean): string =>
  percent ? `${Math.round(value * 100)} %` : String(Math.round(value * 100) / 100);

/** What a week's columns hold, for the table and the pointer: "Running", "240, estimated". */
export function cellsOf(
  chart: ChartModel,
  week: ChartWeekModel,
): readonly (readonly [string, string])[] {
  const cells = new Map<string, string>();
  for (const parts of week.columns) {
    const names = [...new Set((parts ?? []).map(({ name }) => name))];
    for (const name of names) {
      const own = (parts ?? []).filter((each) => each.name === name);
      const guessed = own.filter((each) => each.estimated && each.value > 0);
      const value = sayValue(sumOf(own), chart.percent);
      const some = guessed.length > 0 && own.some((each) => !each.estimated && each.value > 0);
      const words =
        guessed.length === 0
          ? ''
          : some
            ? `, ${sayValue(sumOf(guessed), chart.percent)} of it estimated`
            : ', estimated';
      cells.set(name, value + words);
    }
  }
  if (chart.lineName !== null && week.line !== null) {
    cells.set(chart.lineName, sayValue(week.line, chart.percent));
  }
  return [...cells];
}
