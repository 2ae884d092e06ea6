// The button for an action that asks the server: disabled while it waits, with room kept for the spinner.
import type { ComponentChildren } from 'preact';

interface ActionProps {
  /** One coloured button a view; the others are grey. */
  readonly main?: boolean;
  /** This very action is under way. */
  readonly waiting?: boolean;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

export function Action({ main, waiting, disabled, submit, onPress, children }: ActionProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={main ? 'action main' : 'action'}
      disabled={disabled || waiting}
      aria-busy={waiting ? 'true' : undefined}
      onClick={onPress}
    >
      <span class="action-words">{children}</span>
      {waiting && <span class="spinner" aria-hidden="true" />}
    </button>
  );
}
