// What the coach can set right about the reading: unit, language, start date.
import { useEffect, useId, useState } from 'preact/hooks';
import type { CheckAnswer, ReadOptions } from '../../sheets/answers';
import { Action } from '../parts/action';

interface ReadingSettingsProps {
  readonly answer: CheckAnswer;
  readonly options: ReadOptions;
  readonly busy: boolean;
  readonly onOptions: (options: ReadOptions) => void;
}

const UNIT_NAMES = { mi: 'miles', km: 'kilometres' } as const;

export function ReadingSettings({ answer, options, busy, onOptions }: ReadingSettingsProps) {
  const id = useId();
  const language =
    answer.languages.find(({ code }) => code === answer.language)?.name ?? answer.language;
  return (
    <div class="reading-settings">
      <div class="field side">
        <label for={`${id}-unit`}>Bare numbers are</label>
        <select
          id={`${id}-unit`}
          value={options.unit ?? ''}
          disabled={busy}
          onChange={({ currentTarget: { value } }) =>
            onOptions({ ...options, unit: value === 'mi' || value === 'km' ? value : null })
          }
        >
          <option value="">
            {options.unit === null ? `as read: ${UNIT_NAMES[answer.unit]}` : 'as read'}
          </option>
          <option value="mi">miles</option>
          <option value="km">kilometres</option>
        </select>
      </div>
      <div class="field side">
        <label for={`${id}-language`}>Language</label>
        <select
          id={`${id}-language`}
          value={options.language ?? ''}
          disabled={busy}
          onChange={({ currentTarget: { value } }) =>
            onOptions({ ...options, language: value === '' ? null : value })
          }
        >
          <option value="">{options.language === null ? `as read: ${language}` : 'as read'}</option>
          {answer.languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {(!answer.dated || options.start !== null) && (
        <StartDate
          start={options.start}
          busy={busy}
          onStart={(start) => onOptions({ ...options, start })}
        />
      )}
    </div>
  );
}

interface StartDateProps {
  readonly start: string | null;
  readonly busy: boolean;
  readonly onStart: (start: string | null) => void;
}

/** A date field reports every half-typed year, so it is read only when the coach says so. */
function StartDate({ start, busy, onStart }: StartDateProps) {
  const id = useId();
  const [typed, setTyped] = useState(start ?? '');
  useEffect(() => setTyped(start ?? ''), [start]);
  return (
    <form id={`${id}-form`} class="field start">
      <label for={id}>First day of the plan</label>
      <div class="row">
        <input
          id={id}
          type="date"
          value={typed}
          disabled={busy}
          aria-describedby={`${id}-help`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Action
          submits={`${id}-form`}
          disabled={busy || typed === (start ?? '')}
          onPress={() => onStart(typed === '' ? null : typed)}
        >
          Set
        </Action>
      </div>
      <p id={`${id}-help`} class="hint">
        The sheet holds no dates. With one, past weeks fold away and race week is known.
      </p>
    </form>
  );
}
