// One small chart: columns from zero, what is estimated hatched, its figures in a table below.
import { useId } from 'preact/hooks';
import { Disclosure } from '../parts/disclosure';
import {
  type ChartModel,
  type ChartWeekModel,
  cellsOf,
  type Part,
  sayValue,
  sumOf,
  topOf,
} from './chart-model';

const WIDTH = 260;
const HEIGHT = 104;
const LEFT = 34;
const TOP = 8;
const FLOOR = 86;
const LABEL_ROOM = 34;

export function LoadChart({ chart }: { readonly chart: ChartModel }) {
  const id = useId().replace(/\W/g, '');
  const top = topOf(chart);
  const slot = (WIDTH - LEFT) / Math.max(1, chart.weeks.length);
  const y = (value: number) => FLOOR - ((FLOOR - TOP) * value) / top;
  const middleOf = (index: number) => LEFT + slot * (index + 0.5);
  const every = Math.max(1, Math.ceil(LABEL_ROOM / slot));
  const tones = [...new Set(partsOf(chart).map(({ tone }) => tone))];
  return (
    <figure class="load-chart">
      <figcaption>
        {chart.title}
        {chart.isModel && <span class="badge">model</span>}
        <span class="hint">{chart.counts}</span>
      </figcaption>
      <svg
        class="load-picture"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={summaryOf(chart)}
      >
        <defs>
          {tones.map((tone) => (
            <pattern
              key={tone}
              id={`${id}-${tone}`}
              class={`tone-${tone}`}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="4" height="4" fill="#fff" />
              <rect width="1.6" height="4" fill="currentColor" />
            </pattern>
          ))}
        </defs>
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line
              class={value === 0 ? 'floor' : 'rule'}
              x1={LEFT}
              x2={WIDTH}
              y1={y(value)}
              y2={y(value)}
            />
            <text class="tick" x={LEFT - 4} y={y(value) + 3} text-anchor="end">
              {sayValue(value, chart.percent)}
            </text>
          </g>
        ))}
        {chart.weeks.map((week, index) => (
          <g key={week.label + String(index)}>
            <title>{pointerWords(chart, week)}</title>
            <rect class="reach" x={LEFT + slot * index} y={TOP} width={slot} height={FLOOR - TOP} />
            <Columns week={week} pattern={id} x={LEFT + slot * index} slot={slot} y={y} />
            {index % every === 0 && (
              <text class="tick" x={middleOf(index)} y={FLOOR + 13} text-anchor="middle">
                {short(week.label)}
                {week.partial && '*'}
              </text>
            )}
          </g>
        ))}
        {chart.lineName !== null && (
          <Line values={chart.weeks.map(({ line }) => line)} x={middleOf} y={y} />
        )}
      </svg>
      <Legend chart={chart} />
      <Disclosure label="Figures" class="load-figures">
        <Figures chart={chart} />
      </Disclosure>
    </figure>
  );
}

interface ColumnsProps {
  readonly week: ChartWeekModel;
  readonly pattern: string;
  readonly x: number;
  readonly slot: number;
  readonly y: (value: number) => number;
}

function Columns({ week, pattern, x, slot, y }: ColumnsProps) {
  const width = (slot * 0.72) / week.columns.length;
  return (
    <>
      {week.columns.map((parts, column) => {
        const [first] = parts ?? [];
        if (first !== undefined && sumOf(parts ?? []) === 0) {
          // Nothing, and known to be nothing: a flat column, where an unknown week has none.
          const start = x + slot * 0.14 + width * column;
          const tone = `nothing tone-${first.tone}`;
          return (
            <line key={first.name} class={tone} x1={start} x2={start + width} y1={y(0)} y2={y(0)} />
          );
        }
        let below = 0;
        return (parts ?? []).map((part) => {
          const from = below;
          below += part.value;
          if (part.value <= 0) return null;
          return (
            <rect
              key={`${part.name} ${part.estimated}`}
              class={`tone-${part.tone}`}
              x={x + slot * 0.14 + width * column}
              width={Math.max(1, width - (week.columns.length > 1 ? 0.5 : 0))}
              y={y(below)}
              height={y(from) - y(below)}
              fill={part.estimated ? `url(#${pattern}-${part.tone})` : 'currentColor'}
              stroke={part.estimated || week.partial ? 'currentColor' : 'none'}
              stroke-width={0.8}
              stroke-dasharray={week.partial ? '2 1.5' : undefined}
              fill-opacity={week.partial && !part.estimated ? 0.55 : 1}
            />
          );
        });
      })}
    </>
  );
}

interface LineProps {
  readonly values: readonly (number | null)[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

/** Straight from week to week, never smoothed, and broken where nothing is known. */
function Line({ values, x, y }: LineProps) {
  const steps = values.map((value, index) => {
    if (value === null) return '';
    const isFirst = index === 0 || values[index - 1] === null;
    return `${isFirst ? 'M' : 'L'}${x(index)} ${y(value)}`;
  });
  return (
    <g class="load-line">
      <path d={steps.join(' ')} fill="none" />
      {values.map((value, index) =>
        value === null ? null : <circle key={x(index)} cx={x(index)} cy={y(value)} r="1.8" />,
      )}
    </g>
  );
}

function Legend({ chart }: { readonly chart: ChartModel }) {
  const parts = partsOf(chart).filter(({ value }) => value > 0);
  const names = [...new Map(parts.map((part) => [part.name, part])).values()];
  const estimated = parts.some((part) => part.estimated);
  const partial = chart.weeks.some((week) => week.partial);
  if (names.length < 2 && !estimated && !partial && chart.lineName === null) return null;
  return (
    <ul class="load-legend" aria-hidden="true">
      {names.map(({ name, tone }) => (
        <li key={name}>
          <span class={`swatch tone-${tone}`} />
          {name}
        </li>
      ))}
      {chart.lineName !== null && (
        <li>
          <span class="swatch line" />
          {chart.lineName}
        </li>
      )}
      {estimated && (
        <li>
          <span class="swatch hatched" />
          estimated
        </li>
      )}
      {partial && <li>* part of a week</li>}
    </ul>
  );
}

function Figures({ chart }: { readonly chart: ChartModel }) {
  const rows = chart.weeks.map((week) => new Map(cellsOf(chart, week)));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Week</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.weeks.map((week, index) => (
          <tr key={week.label + String(index)}>
            <th scope="row">
              {week.label}
              {week.partial && ', part'}
            </th>
            {names.map((name) => (
              <td key={name}>{rows[index]?.get(name) ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const partsOf = (chart: ChartModel): readonly Part[] =>
  chart.weeks.flatMap(({ columns }) => columns.flatMap((parts) => parts ?? []));

const short = (label: string): string => label.replace(/^Week /, '');

const pointerWords = (chart: ChartModel, week: ChartWeekModel): string =>
  `${week.label}${week.partial ? ', part of a week' : ''}: ${cellsOf(chart, week)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')}`;

/** "Effort load, effort x minutes, 12 weeks: 900 to 2190, highest in the week of 17 May." */
function summaryOf(chart: ChartModel): string {
  const known = chart.weeks.flatMap((week) =>
    week.columns.flatMap((parts) =>
      parts === null ? [] : [{ label: week.label, value: sumOf(parts) }],
    ),
  );
  const values = known.map(({ value }) => value);
  const highest = known.find(({ value }) => value === Math.max(...values));
  const range =
    highest === undefined
      ? 'nothing known'
      : `${sayValue(Math.min(...values), chart.percent)} to ${sayValue(highest.value, chart.percent)}, highest at ${highest.label}`;
  const model = chart.isModel ? ', a model' : '';
  return `${chart.title}${model}, ${chart.counts}, ${chart.weeks.length} weeks: ${range}. The figures are in the table below.`;
}
