// Build a plan: the short form, then what would come of it. Nothing is written before the button.
import type { BuildPreview } from '../../sheets/build/answers';
import { LoadingView } from '../check/waiting';
import { Action } from '../parts/action';
import { Disclosure } from '../parts/disclosure';
import { FailureBox, ProblemBox } from '../parts/failure-box';
import { Icon } from '../parts/icon';
import { BuildFormFields, said } from './build-form';
import { Curve } from './curve';
import { phaseName } from './phases';
import { type BuildState, isComplete } from './use-build';

export function BuildView({ state }: { readonly state: BuildState }) {
  const { form, question, preview, isFresh, busy, failure, problem } = state;
  const refusal = isFresh ? (preview?.refusal ?? null) : null;
  return (
    <>
      {failure !== null && <FailureBox failure={failure} />}
      {problem !== null && <ProblemBox text={problem} onClose={state.closeProblem} />}
      {form === null && busy !== null && <LoadingView />}
      {form === null && busy === null && (
        <Action main onPress={state.load}>
          Try again
        </Action>
      )}
      {form !== null && question !== null && (
        <>
          <BuildFormFields
            form={form}
            question={question}
            refusal={refusal}
            onAthlete={state.choose}
            onChange={state.change}
          />
          {!isComplete(question) && (
            <p class="box">
              Say what the athlete runs a week now and how long the longest run is, and the plan
              appears here.
            </p>
          )}
          {isComplete(question) && preview !== null && preview.refusal === null && (
            <Preview preview={preview} isOld={!isFresh} />
          )}
        </>
      )}
    </>
  );
}

interface PreviewProps {
  readonly preview: BuildPreview;
  readonly isOld: boolean;
}

function Preview({ preview, isOld }: PreviewProps) {
  const { name, race, medical, reasons, remaining } = preview;
  return (
    <section class={isOld ? 'build-preview old' : 'build-preview'} aria-busy={isOld}>
      <h3>{name}</h3>
      <p class="hint">Race on {race}</p>
      {medical !== null && (
        <p class="box medical">
          <Icon name="medical" />
          {medical}
        </p>
      )}
      <Curve preview={preview} />
      <Disclosure label="The weeks in figures">
        <Weeks preview={preview} />
      </Disclosure>
      <ul class="build-reasons">
        {reasons.map((each) => (
          <li key={each}>{said(each)}</li>
        ))}
      </ul>
      {remaining.length > 0 && (
        <div class="box problem">
          <ul>
            {remaining.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Weeks({ preview: { weeks, unit } }: { readonly preview: BuildPreview }) {
  return (
    <table class="build-weeks">
      <thead>
        <tr>
          <th scope="col">Week</th>
          <th scope="col">{unit}</th>
          <th scope="col">Long</th>
          <th scope="col">Hard</th>
          <th scope="col">Cross</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.number}>
            <th scope="row">
              {week.number} · {week.from}
              <span class="hint">
                {phaseName(week.phase)}
                {week.easier && ', easier'}
              </span>
            </th>
            <td>{week.distance}</td>
            <td>{week.long ?? '–'}</td>
            <td>{week.hardDays.join(' ') || '–'}</td>
            <td>{week.crossMinutes} min</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
