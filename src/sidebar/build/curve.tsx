// The plan at a glance: the curve of weekly running, the longest runs, easier weeks, hard days as dots.
import type { BuildPreview, PreviewWeek } from '../../sheets/build/answers';
import { PHASES, phaseName } from './phases';

const WIDTH = 264;
const LEFT = 24;
const RIGHT = 6;
const TOP = 8;
const FLOOR = 96;
const DOT = 2.4;
const DOT_STEP = 7;
const DOTS = FLOOR + 10;
const WEEK_LABEL = 144;
const LABEL_ROOM = 16;

export function Curve({ preview }: { readonly preview: BuildPreview }) {
  const { weeks, unit } = preview;
  const slot = (WIDTH - LEFT - RIGHT) / Math.max(1, weeks.length);
  const top = topOf(weeks);
  const x = (index: number) => LEFT + slot * (index + 0.5);
  const y = (distance: number) => FLOOR - ((FLOOR - TOP) * distance) / top;
  const line = weeks.map(({ distance }, index) => `${x(index)} ${y(distance)}`).join(' L ');
  const every = Math.max(1, Math.ceil(LABEL_ROOM / slot));
  return (
    <figure class="build-curve">
      <figcaption>
        Running a week, {unit}
        <span class="hint">Columns: the long run. Dots: hard days. Rings: easier weeks.</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${WEEK_LABEL + 6}`} role="img" aria-label={summaryOf(preview)}>
        {phasesOf(weeks).map(({ phase, from, to }) => (
          <rect
            key={`${phase}-${from}`}
            class={`band ${PHASES.includes(phase) ? phase : 'base'}`}
            x={LEFT + slot * from}
            y={TOP}
            width={slot * (to - from + 1)}
            height={FLOOR - TOP}
          />
        ))}
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line class="rule" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            <text class="tick" x={LEFT - 4} y={y(value) + 3} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {weeks.map(({ number, long }, index) => (
          <rect
            key={number}
            class="long"
            x={x(index) - slot * 0.28}
            y={y(long ?? 0)}
            width={slot * 0.56}
            height={FLOOR - y(long ?? 0)}
          />
        ))}
        <path class="volume" d={`M ${line}`} />
        {weeks.map((week, index) => (
          <g key={week.number}>
            <title>{weekWords(week, unit)}</title>
            <rect
              class="reach"
              x={LEFT + slot * index}
              y={TOP}
              width={slot}
              height={DOTS + 18 - TOP}
            />
            <circle
              class={week.easier ? 'point easier' : 'point'}
              cx={x(index)}
              cy={y(week.distance)}
              r={week.easier ? 3.4 : 2}
            />
            {week.hardDays.map((day, nth) => (
              <circle key={day} class="hard" cx={x(index)} cy={DOTS + DOT_STEP * nth} r={DOT} />
            ))}
            {week.race && (
              <text class="race" x={x(index)} y={TOP + 8} text-anchor="middle">
                race
              </text>
            )}
            {index % every === 0 && (
              <text class="tick" x={x(index)} y={WEEK_LABEL} text-anchor="middle">
                {week.number}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul class="build-legend">
        {phasesOf(weeks).map(({ phase, from, to }) => (
          <li key={`${phase}-${from}`}>
            <span class={`swatch ${phase}`} />
            {phaseName(phase)} {from === to ? from + 1 : `${from + 1}–${to + 1}`}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** A round figure that no week is above. */
function topOf(weeks: readonly PreviewWeek[]): number {
  const highest = Math.max(10, ...weeks.map(({ distance }) => distance));
  const step = highest > 60 ? 20 : 10;
  return Math.ceil(highest / step) * step;
}

interface Stretch {
  readonly phase: PreviewWeek['phase'];
  readonly from: number;
  readonly to: number;
}

/** Weeks of one phase that follow each other. */
function phasesOf(weeks: readonly PreviewWeek[]): readonly Stretch[] {
  const found: { phase: PreviewWeek['phase']; from: number; to: number }[] = [];
  weeks.forEach(({ phase }, index) => {
    const last = found[found.length - 1];
    if (last !== undefined && last.phase === phase) last.to = index;
    else found.push({ phase, from: index, to: index });
  });
  return found;
}

function weekWords(week: PreviewWeek, unit: string): string {
  const parts = [
    `${week.distance} ${unit}`,
    ...(week.long === null ? [] : [`long run ${week.long} ${unit}`]),
    `${week.hardDays.length} hard ${week.hardDays.length === 1 ? 'day' : 'days'}`,
    ...(week.easier ? ['an easier week'] : []),
    ...(week.race ? ['the race'] : []),
  ];
  return `Week ${week.number}, ${phaseName(week.phase)}: ${parts.join(', ')}`;
}

function summaryOf({ weeks, unit }: BuildPreview): string {
  const most = Math.max(...weeks.map(({ distance }) => distance));
  const longest = Math.max(...weeks.map(({ long }) => long ?? 0));
  const easier = weeks.filter((week) => week.easier).map(({ number }) => number);
  const rest = easier.length === 0 ? '' : `, easier weeks ${easier.join(', ')}`;
  return `${weeks.length} weeks from ${weeks[0]?.distance ?? 0} to ${most} ${unit}, long run to ${longest} ${unit}${rest}.`;
}
