// Squad board: how far the run has come, and one card an athlete, who needs a look first.

import { LoadingView } from '../check/waiting';
import { Action } from '../parts/action';
import { FailureBox, ProblemBox } from '../parts/failure-box';
import { AthleteCard } from './athlete-card';
import { Progress } from './progress';
import type { SquadState } from './use-squad';

interface SquadViewProps {
  readonly state: SquadState;
  /** An athlete's tab was opened in the sheet. */
  readonly onOpened: () => void;
}

export function SquadView({ state, onOpened }: SquadViewProps) {
  const { answer, failure, problem } = state;
  return (
    <>
      {failure !== null && <FailureBox failure={failure} />}
      {problem !== null && <ProblemBox text={problem} onClose={state.closeProblem} />}
      {answer === null && state.busy && <LoadingView />}
      {state.noSquad !== null && <NoSquad problem={state.noSquad} state={state} />}
      {answer !== null && (
        <>
          <Progress entries={answer.entries} current={state.current} />
          {!answer.running && !state.running && neverChecked(answer.entries) && (
            <p class="hint squad-hint">
              Each tab is read and checked in turn, and the results go to a tab called Squad board,
              one row an athlete. No plan is touched.
            </p>
          )}
          <ul class="squad-cards">
            {answer.entries.map((entry) => (
              <AthleteCard
                key={`${entry.athlete}\n${entry.tab}`}
                entry={entry}
                isCurrent={entry === state.current}
                inRun={answer.running}
                disabled={state.running || state.busy}
                onOpen={() => state.open(entry, onOpened)}
              />
            ))}
          </ul>
          {!state.running && (
            <button type="button" class="plain link" disabled={state.busy} onClick={state.gather}>
              Add plan tabs that are not listed
            </button>
          )}
        </>
      )}
    </>
  );
}

const neverChecked = (entries: readonly { readonly checked: string }[]): boolean =>
  entries.every(({ checked }) => checked === '');

interface NoSquadProps {
  readonly problem: string;
  readonly state: SquadState;
}

const NoSquad = ({ problem, state }: NoSquadProps) => (
  <section class="empty">
    <h3>There is no squad yet.</h3>
    <p>{problem}</p>
    <Action waiting={state.busy} onPress={state.gather}>
      List my plan tabs
    </Action>
  </section>
);
