// The athlete's row as a form. Nothing is required; everything is kept in the sheet alone.
import { useId } from 'preact/hooks';
import type { AthleteField } from '../../sheets/answers';
import { LoadingView } from '../check/waiting';
import { Action } from '../parts/action';
import { FailureBox, ProblemBox } from '../parts/failure-box';
import { Icon } from '../parts/icon';
import { ATHLETE_FORM } from './footer';
import { groupsOf } from './groups';
import type { AthleteState } from './use-athlete';

export function AthleteView({ state }: { readonly state: AthleteState }) {
  const { form, typed, busy, failure, problem } = state;
  const values = new Map(
    form?.fields.map(({ name, value }) => [name, typed[name] ?? value] as const) ?? [],
  );
  const given = (name: string) => (values.get(name) ?? '').trim() !== '';
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
      {form !== null && (
        <form id={ATHLETE_FORM} class="athlete-form">
          <p class="hint">
            Fill in what you know; nothing is required. It is kept in the Athletes tab, which
            everyone with access to this spreadsheet can read.
          </p>
          {given('Injuries') && !given('Cleared by') && <MedicalLine />}
          {form.problems.length > 0 && (
            <ul class="box problems">
              {form.problems.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
          {groupsOf(form).map(({ title, fields }) => (
            <fieldset key={title}>
              <legend>{title}</legend>
              {fields.map((field) => (
                <Field
                  key={field.name}
                  field={field}
                  value={values.get(field.name) ?? ''}
                  onValue={(value) => state.type(field.name, value)}
                />
              ))}
            </fieldset>
          ))}
        </form>
      )}
    </>
  );
}

const MedicalLine = () => (
  <p class="box medical" role="note">
    <Icon name="medical" />
    Have this injury seen by a physiotherapist or doctor first. Until you write down who cleared it,
    only what suits the injury is suggested.
  </p>
);

interface FieldProps {
  readonly field: AthleteField;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Field({ field, value, onValue }: FieldProps) {
  const id = useId();
  const help = `${id}-help`;
  const { choices } = field;
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      {choices === null ? (
        <input
          id={id}
          value={value}
          autoComplete="off"
          aria-describedby={help}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      ) : (
        <select
          id={id}
          value={value}
          aria-describedby={help}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          <option value="">Not said</option>
          {/* What was typed into the sheet stays choosable, also where it is no choice of ours. */}
          {value !== '' && !choices.includes(value) && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
      <p id={help} class="hint">
        {field.help}
      </p>
    </div>
  );
}
