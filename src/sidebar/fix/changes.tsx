// What a repair does to the cells: each as it is and as it would be, with a way to keep it as it is.
import type { CellChange } from '../../sheets/proposals/answers';

interface ChangesProps {
  readonly cells: readonly CellChange[];
  readonly onSelect: (a1: string) => void;
  /** Left out where there is nothing else that could be done. */
  readonly onKeep?: (a1: string) => void;
}

export const Changes = ({ cells, onSelect, onKeep }: ChangesProps) => (
  <ul class="changes">
    {cells.map(({ a1, before, after }, index) => (
      <li key={a1 ?? index} class="change">
        <div class="change-head">
          {a1 === null ? (
            <span class="place">New row</span>
          ) : (
            <>
              <button
                type="button"
                class="plain place place-button"
                title={`Select ${a1} in the sheet`}
                onClick={() => onSelect(a1)}
              >
                {a1}
              </button>
              {onKeep !== undefined && (
                <button
                  type="button"
                  class="plain link keep"
                  aria-label={`Keep as it is: ${a1}`}
                  onClick={() => onKeep(a1)}
                >
                  Keep as it is
                </button>
              )}
            </>
          )}
        </div>
        <Text name="Now" text={before} class="change-before" />
        <Text name="Then" text={after} class="change-after" />
      </li>
    ))}
  </ul>
);

interface TextProps {
  readonly name: string;
  readonly text: string;
  readonly class: string;
}

const Text = ({ name, text, class: look }: TextProps) => (
  <p class={text === '' ? `${look} is-blank` : look}>
    <span class="unseen">{name}: </span>
    {text === '' ? 'blank' : text}
  </p>
);
