// The fields of the form, each with its label above and its one sentence of trouble below.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One sentence; null where nothing is wrong. */
  readonly error?: string | null | undefined;
  readonly children: (
    id: string,
    described: string | undefined,
    invalid: 'true' | undefined,
  ) => ComponentChildren;
}

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const about = `${id}-about`;
  const text = error ?? hint;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children(id, text === undefined ? undefined : about, error ? 'true' : undefined)}
      {text !== undefined && (
        <p id={about} class={error ? 'trouble' : 'hint'} role={error ? 'alert' : undefined}>
          {text}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> extends Omit<FieldProps, 'children'> {
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onValue: (value: Value) => void;
}

export function ChoiceField<Value extends string>({
  value,
  choices,
  onValue,
  ...field
}: ChoiceProps<Value>) {
  return (
    <Field {...field}>
      {(id, described, invalid) => (
        <select
          id={id}
          value={value}
          aria-describedby={described}
          aria-invalid={invalid}
          onChange={(event) => {
            const chosen = choices.find(([each]) => each === event.currentTarget.value);
            if (chosen !== undefined) onValue(chosen[0]);
          }}
        >
          {choices.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DateProps extends Omit<FieldProps, 'children'> {
  /** `YYYY-MM-DD`; `''` where none is given. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function DateField({ value, onValue, ...field }: DateProps) {
  return (
    <Field {...field}>
      {(id, described, invalid) => (
        <input
          id={id}
          type="date"
          value={value}
          aria-describedby={described}
          aria-invalid={invalid}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface NumberProps extends Omit<FieldProps, 'children'> {
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly onValue: (value: number | null) => void;
}

export function NumberField({ value, least, most, onValue, ...field }: NumberProps) {
  return (
    <Field {...field}>
      {(id, described, invalid) => (
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={least}
          max={most}
          step="any"
          value={value ?? ''}
          aria-describedby={described}
          aria-invalid={invalid}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            onValue(typed === '' || Number.isNaN(Number(typed)) ? null : Number(typed));
          }}
        />
      )}
    </Field>
  );
}
