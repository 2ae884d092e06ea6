// Convert a run: what the selected cell holds, the activity to do instead, the factor, and the cell after it.
import { useId } from 'preact/hooks';
import type { ConvertAnswer } from '../../sheets/proposals/answers';
import { LoadingView } from '../check/waiting';
import { Changes } from '../fix/changes';
import { FailureBox, ProblemBox } from '../parts/failure-box';
import { Warning } from '../proposals/warning';
import { yearOf } from '../proposals/year';
import { shortWhen } from '../words';
import type { ConvertState } from './use-convert';

export function ConvertView({ state }: { readonly state: ConvertState }) {
  const { answer, noPlan, busy, failure, problem } = state;
  return (
    <>
      <p class="hint convert-hint">
        Select the cell of a run in the sheet, then press Look again. Intervals stay intervals.
      </p>
      {failure !== null && <FailureBox failure={failure} />}
      {problem !== null && <ProblemBox text={problem} onClose={state.closeProblem} />}
      {answer === null && busy !== null && <LoadingView />}
      {noPlan !== null && (
        <p class="box" role="status">
          {noPlan}
        </p>
      )}
      {answer !== null && <Conversion state={state} answer={answer} />}
    </>
  );
}

interface ConversionProps {
  readonly state: ConvertState;
  readonly answer: ConvertAnswer;
}

function Conversion({ state, answer }: ConversionProps) {
  const id = useId();
  const { choices, factor, usual, cells, proposals } = answer;
  const [proposal] = proposals;
  if (proposal === undefined) return null;
  const name = choices.find(({ activity }) => activity === answer.activity)?.name ?? '';
  return (
    <>
      <div class="field">
        <label for={`${id}-into`}>Instead</label>
        <select
          id={`${id}-into`}
          value={state.wanted.activity}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            const choice = choices.find(({ activity }) => activity === wanted);
            if (choice !== undefined) state.want({ activity: choice.activity, factor: null });
          }}
        >
          {choices.map((choice) => (
            <option key={choice.activity} value={choice.activity}>
              {choice.name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-factor`}>Minutes for each minute of the run</label>
        <input
          key={`${answer.activity} ${factor}`}
          id={`${id}-factor`}
          type="number"
          min="0.25"
          max="4"
          step="0.05"
          defaultValue={String(round(factor))}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const wanted = event.currentTarget.valueAsNumber;
            if (wanted > 0) state.want({ ...state.wanted, factor: wanted });
          }}
        />
        <p id={`${id}-help`} class="hint">
          {round(usual)} is usual for {name.toLowerCase()}; a convention, so change it as you know
          the athlete.
        </p>
      </div>
      <section class="conversion" aria-label="What would change">
        <p class="proposal-head">
          <span class="proposal-title">{proposal.title}</span>
          <span class="when">{shortWhen(proposal.when, yearOf(answer))}</span>
        </p>
        <p class="proposal-why">{proposal.why}</p>
        <Warning text={proposal.warning} />
        <Changes cells={cells} onSelect={state.select} />
      </section>
    </>
  );
}

const round = (factor: number): number => Math.round(factor * 100) / 100;
