// One line of a preview: a tick, what would be written, when, and one reason.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ProposedEdit } from '../../sheets/writing/answers';
import { shortWhen } from '../words';
import { Warning } from './warning';

interface ProposalLineProps {
  readonly proposal: ProposedEdit;
  /** The year that goes without saying. */
  readonly year: string;
  readonly ticked: boolean;
  readonly disabled: boolean;
  readonly onTick: () => void;
  readonly onSelect: (a1: string) => void;
  /** More about it, below the reason. */
  readonly children?: ComponentChildren;
}

export function ProposalLine({
  proposal: { when, a1, title, why, warning },
  year,
  ticked,
  disabled,
  onTick,
  onSelect,
  children,
}: ProposalLineProps) {
  const id = useId();
  return (
    <li class={ticked ? 'proposal' : 'proposal is-off'}>
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        disabled={disabled}
        aria-describedby={`${id}-why`}
        onChange={onTick}
      />
      <div class="proposal-words">
        <div class="proposal-head">
          <label for={id} class="proposal-title">
            {title}
          </label>
          {a1 === null ? (
            <span class="when">{shortWhen(when, year)}</span>
          ) : (
            <button
              type="button"
              class="plain when place-button"
              title={`Select ${a1} in the sheet`}
              onClick={() => onSelect(a1)}
            >
              {shortWhen(when, year)}
            </button>
          )}
        </div>
        <p id={`${id}-why`} class="proposal-why">
          {why}
        </p>
        <Warning text={warning} />
        {children}
      </div>
    </li>
  );
}
