// How I read it: every week in seven small cells, what is in doubt, what could not be read, and how to put it right.
import type { CheckAnswer, ReadCell } from '../../sheets/answers';
import type { CheckState } from '../check/use-check';
import { Icon } from '../parts/icon';
import { ReadingSettings } from './settings';
import { WeekGrid } from './week-grid';

interface ReadingViewProps {
  readonly state: CheckState;
  readonly answer: CheckAnswer;
}

export function ReadingView({ state, answer }: ReadingViewProps) {
  const doubts = answer.weeks
    .flatMap(({ number, cells }) => cells.map((cell) => ({ week: number, cell })))
    .filter(({ cell }) => cell.doubt !== null);
  return (
    <>
      <p class="summary">
        {answer.summary} <span class="range">({answer.range})</span>
      </p>
      <p class="hint">
        Not the part you meant? Select the plan’s cells in the sheet, then press Check again.
      </p>
      <ReadingSettings
        answer={answer}
        options={state.options}
        busy={state.busy !== null}
        onOptions={state.check}
      />
      {doubts.length > 0 && (
        <section class="doubts">
          <h3>
            <Icon name="question" />
            In doubt
          </h3>
          <ul>
            {doubts.map(({ week, cell }) => (
              <li key={`${week} ${cell.day} ${cell.a1}`}>
                <Entry
                  place={placeOf(week, cell)}
                  text={cell.text}
                  a1={cell.a1}
                  onSelect={state.select}
                />
                <p>{cell.doubt}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.unread.length > 0 && (
        <section class="unread">
          <h3>
            <Icon name="warning" />
            Not read
          </h3>
          <ul>
            {answer.unread.map((cell) => (
              <li key={cell.a1}>
                <Entry place={cell.a1} text={cell.text} a1={cell.a1} onSelect={state.select} />
                <p>{cell.reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WeekGrid weeks={answer.weeks} onSelect={state.select} />
    </>
  );
}

interface EntryProps {
  readonly place: string;
  readonly text: string;
  readonly a1: string | null;
  readonly onSelect: (a1: string) => void;
}

/** A cell's place and text; a click selects it. */
const Entry = ({ place, text, a1, onSelect }: EntryProps) => (
  <button
    type="button"
    class="plain entry"
    disabled={a1 === null}
    onClick={() => a1 !== null && onSelect(a1)}
  >
    <span class="place">{place}</span> <bdi class="cell-text">{text}</bdi>
  </button>
);

const placeOf = (week: number, cell: ReadCell): string =>
  cell.date === null ? `Week ${week} ${cell.day}` : `${cell.day} ${cell.date}`;
