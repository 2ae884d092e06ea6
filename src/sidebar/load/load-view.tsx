// Load: the weeks in small charts, each with its figures, and what the models are worth.
import { EmptyView, LoadingView } from '../check/waiting';
import { Disclosure } from '../parts/disclosure';
import { FailureBox, ProblemBox } from '../parts/failure-box';
import { Icon } from '../parts/icon';
import { LoadChart } from './chart';
import { chartModels } from './chart-model';
import type { LoadState } from './use-load';

interface LoadViewProps {
  readonly state: LoadState;
  readonly onSample: () => void;
}

export function LoadView({ state, onSample }: LoadViewProps) {
  const { answer, noPlan, failure, problem, busy } = state;
  return (
    <>
      {failure !== null && <FailureBox failure={failure} />}
      {problem !== null && <ProblemBox text={problem} onClose={state.closeProblem} />}
      {answer === null && busy !== null && <LoadingView />}
      {noPlan !== null && busy === null && <EmptyView problem={noPlan} onSample={onSample} />}
      {answer !== null && (
        <>
          {answer.medical !== null && (
            <p class="box medical">
              <Icon name="medical" />
              {answer.medical}
            </p>
          )}
          <p class="hint">
            {answer.summary}. Hatched parts are estimated; load, impact and monotony are models, no
            measurements.
          </p>
          {chartModels(answer).map((chart) => (
            <LoadChart key={chart.id} chart={chart} />
          ))}
          <Disclosure label="What these figures are worth" class="load-notes">
            {answer.model.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Disclosure>
          <Disclosure label="What is estimated, and how" class="load-notes">
            {answer.estimates.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Disclosure>
        </>
      )}
    </>
  );
}
