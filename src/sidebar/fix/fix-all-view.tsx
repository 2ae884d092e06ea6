// Fix all: each repair with a tick and its cells, what they solve together, and what stays and why.
import type { FixAllAnswer } from '../../sheets/proposals/answers';
import { EmptyView, LoadingView } from '../check/waiting';
import { Disclosure } from '../parts/disclosure';
import { FailureBox, ProblemBox } from '../parts/failure-box';
import { Icon, SeverityIcon } from '../parts/icon';
import { ProposalLine } from '../proposals/proposal-line';
import { yearOf } from '../proposals/year';
import { countOf, SEVERITY_WORDS } from '../words';
import { Changes } from './changes';
import { KeptCells } from './kept-cells';
import type { FixAllState } from './use-fix-all';

interface FixAllViewProps {
  readonly state: FixAllState;
  readonly onSample: () => void;
}

export function FixAllView({ state, onSample }: FixAllViewProps) {
  const { answer, noPlan, busy, failure } = state;
  return (
    <>
      {failure !== null && <FailureBox failure={failure} />}
      {state.problem !== null && <ProblemBox text={state.problem} onClose={state.closeProblem} />}
      {answer === null && busy !== null && <LoadingView />}
      {noPlan !== null && busy === null && <EmptyView problem={noPlan} onSample={onSample} />}
      {answer !== null && <Repairs state={state} answer={answer} />}
    </>
  );
}

interface RepairsProps {
  readonly state: FixAllState;
  readonly answer: FixAllAnswer;
}

function Repairs({ state, answer }: RepairsProps) {
  const { proposals, findings } = answer;
  const year = yearOf(answer);
  return (
    <>
      <p class="fix-all-sum">{sayAll(answer)}</p>
      <label class="switch">
        <span>Take sessions out where nothing else helps</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={state.removing}
          checked={state.removing}
          onChange={(event) => state.setRemoving(event.currentTarget.checked)}
        />
      </label>
      <KeptCells kept={state.kept} onRelease={state.release} />
      {proposals.length > 0 && (
        <ul class="proposals repairs">
          {proposals.map((repair) => (
            <ProposalLine
              key={repair.id}
              proposal={repair}
              year={year}
              ticked={state.isTicked(repair.id)}
              disabled={state.busy !== null}
              onTick={() => state.tick(repair.id)}
              onSelect={state.select}
            >
              <Disclosure label={`Changes ${countOf(repair.cells.length, 'cell')}`}>
                <Changes cells={repair.cells} onSelect={state.select} onKeep={state.keep} />
              </Disclosure>
            </ProposalLine>
          ))}
        </ul>
      )}
      {findings.before === 0 && (
        <section class="all-good">
          <Icon name="check" />
          <h3>Nothing to repair</h3>
          <p>The check finds nothing in this plan.</p>
        </section>
      )}
      <Staying state={state} answer={answer} />
    </>
  );
}

/** What all of it solves, honestly. */
function sayAll({ proposals, findings: { before, after } }: FixAllAnswer): string {
  if (before === 0) return '';
  if (proposals.length === 0) {
    return `None of the ${countOf(before, 'finding')} can be repaired by a small change.`;
  }
  return `With ${proposals.length === 1 ? 'this repair' : `these ${proposals.length} repairs`}, ${countOf(before, 'finding')} become ${after}, each time counted. Key runs and races stay as they are.`;
}

function Staying({ state, answer: { left } }: RepairsProps) {
  if (left.length === 0) return null;
  return (
    <section class="staying">
      <h3>What stays</h3>
      <ul>
        {left.map(({ severity, message, a1, reason }) => (
          <li key={`${message} ${reason}`} class={severity}>
            <p class="staying-head">
              <SeverityIcon severity={severity} />
              <span class="unseen">{SEVERITY_WORDS[severity]}: </span>
              {a1 === null ? (
                <span>{message}</span>
              ) : (
                <button
                  type="button"
                  class="plain place-button"
                  title={`Select ${a1} in the sheet`}
                  onClick={() => state.select(a1)}
                >
                  {message}
                </button>
              )}
            </p>
            <p class="proposal-why">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
