// Weeks as rows of seven small cells. One stop for Tab; the arrow keys walk the days.
import { useRef, useState } from 'preact/hooks';
import type { ReadCell, ReadWeek } from '../../sheets/answers';
import { shortLabel } from './short-label';

interface WeekGridProps {
  readonly weeks: readonly ReadWeek[];
  readonly onSelect: (a1: string) => void;
}

interface At {
  readonly week: number;
  readonly day: number;
}

const STEPS: Readonly<Record<string, At>> = {
  ArrowLeft: { week: 0, day: -1 },
  ArrowRight: { week: 0, day: 1 },
  ArrowUp: { week: -1, day: 0 },
  ArrowDown: { week: 1, day: 0 },
};

export function WeekGrid({ weeks, onSelect }: WeekGridProps) {
  const [current, setCurrent] = useState<At>({ week: 0, day: 0 });
  const [chosen, setChosen] = useState<At | null>(null);
  const grid = useRef<HTMLTableElement>(null);

  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const week = clamp(current.week + step.week, weeks.length);
    const day = clamp(current.day + step.day, weeks[week]?.cells.length ?? 1);
    setCurrent({ week, day });
    grid.current?.querySelector<HTMLElement>(`[data-at="${week},${day}"]`)?.focus();
  };

  const choose = (at: At, cell: ReadCell) => {
    setCurrent(at);
    setChosen(at);
    if (cell.a1 !== null) onSelect(cell.a1);
  };

  return (
    <table ref={grid} class="weeks">
      <caption class="unseen">Weeks as read; the arrow keys move from day to day</caption>
      {weeks.map((week, index) => (
        <tbody key={`${week.number} ${week.from} ${week.cells[0]?.a1}`}>
          <tr>
            <th colSpan={week.cells.length} scope="rowgroup">
              Week {week.number}
              {week.from !== null && <span class="from"> · {week.from}</span>}
            </th>
          </tr>
          <tr>
            {week.cells.map((cell, day) => (
              <td key={`${cell.day} ${cell.date}`}>
                <DayButton
                  cell={cell}
                  at={`${index},${day}`}
                  reachable={current.week === index && current.day === day}
                  chosen={chosen?.week === index && chosen.day === day}
                  onChoose={() => choose({ week: index, day }, cell)}
                  onKey={walk}
                />
              </td>
            ))}
          </tr>
          {chosen?.week === index && (
            <Detail cell={week.cells[chosen.day]} width={week.cells.length} />
          )}
        </tbody>
      ))}
    </table>
  );
}

const clamp = (value: number, length: number): number => Math.max(0, Math.min(value, length - 1));

interface DayButtonProps {
  readonly cell: ReadCell;
  readonly at: string;
  readonly reachable: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function DayButton({ cell, at, reachable, chosen, onChoose, onKey }: DayButtonProps) {
  const [name, more] = shortLabel(cell.sessions);
  const state = cell.unread !== null ? 'is-unread' : cell.doubt !== null ? 'is-doubt' : '';
  const blank = cell.sessions.length === 0 && cell.unread === null;
  return (
    <button
      type="button"
      class={`day-button ${state} ${blank ? 'is-blank' : ''} ${name === 'Rest' ? 'is-rest' : ''} ${chosen ? 'is-chosen' : ''}`}
      data-at={at}
      tabIndex={reachable ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKey}
    >
      <span class="unseen">{`${cell.day} ${cell.date ?? ''}: ${spoken(cell)}`}</span>
      <span class="day-name" aria-hidden="true">
        {cell.day.slice(0, 3)}
        {cell.doubt !== null && ' ?'}
      </span>
      <span class="day-line" aria-hidden="true">
        {state === 'is-unread' ? '?' : name}
      </span>
      <span class="day-line" aria-hidden="true">
        {more}
      </span>
    </button>
  );
}

interface DetailProps {
  readonly cell: ReadCell | undefined;
  readonly width: number;
}

/** The chosen day in full. */
function Detail({ cell, width }: DetailProps) {
  if (cell === undefined) return null;
  return (
    <tr>
      <td colSpan={width} class="detail">
        <p>
          <b>{[cell.day, cell.date].filter(Boolean).join(' ')}</b>{' '}
          {cell.a1 !== null && <span class="place">{cell.a1}</span>}
        </p>
        <p>{cell.sessions.length > 0 ? cell.sessions.join(' + ') : 'Nothing planned.'}</p>
        {cell.text !== '' && (
          <p class="cell-text">
            Written: <bdi>{cell.text}</bdi>
          </p>
        )}
        {cell.doubt !== null && <p class="detail-doubt">{cell.doubt}</p>}
        {cell.unread !== null && <p class="detail-doubt">{cell.unread}</p>}
      </td>
    </tr>
  );
}

function spoken(cell: ReadCell): string {
  if (cell.unread !== null) return `not read, ${cell.unread}`;
  const sessions = cell.sessions.length > 0 ? cell.sessions.join(' and ') : 'nothing planned';
  return cell.doubt === null ? sessions : `${sessions}; in doubt`;
}
