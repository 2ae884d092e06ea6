// The days of running: seven boxes in a row, three to six of them ticked.
import { useId } from 'preact/hooks';
import type { BuildQuestion } from '../../sheets/build/answers';
import { LONG_NAMES, RUN_WEEK } from './weekdays';

type Weekday = BuildQuestion['longRunDay'];

interface RunDaysProps {
  readonly chosen: readonly Weekday[];
  readonly error: string | null;
  readonly onChosen: (days: readonly Weekday[]) => void;
}

export function RunDays({ chosen, error, onChosen }: RunDaysProps) {
  const id = useId();
  return (
    <fieldset class={error === null ? 'run-days' : 'run-days wrong'} aria-describedby={id}>
      <legend>Runs on</legend>
      <div class="days">
        {RUN_WEEK.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              class="unseen"
              aria-label={LONG_NAMES[day]}
              checked={chosen.includes(day)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                onChosen(RUN_WEEK.filter((each) => (each === day ? on : chosen.includes(each))));
              }}
            />
            <span aria-hidden="true">{day.slice(0, 2)}</span>
          </label>
        ))}
      </div>
      <p
        id={id}
        class={error === null ? 'hint' : 'trouble'}
        role={error === null ? undefined : 'alert'}
      >
        {error ?? `${chosen.length} days a week`}
      </p>
    </fieldset>
  );
}
