// The button for an action that asks the server: disabled while it waits, with room kept for the spinner.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ActionProps {
  /** One coloured button a view; the others are grey. */
  readonly main?: boolean;
  /** This very action is under way. */
  readonly waiting?: boolean;
  readonly disabled?: boolean;
  /** Id of the form whose fields press it on Enter. */
  readonly submits?: string;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

export function Action({ main, waiting, disabled, submits, onPress, children }: ActionProps) {
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const waited = useRef(false);
  // A button loses the focus while it is disabled; whoever pressed it goes on from there.
  useLayoutEffect(() => {
    const done = waited.current && !waiting;
    if (done && pressed.current && isLost()) button.current?.focus({ preventScroll: true });
    if (done) pressed.current = false;
    waited.current = waiting === true;
  });
  return (
    <button
      ref={button}
      type={submits === undefined ? 'button' : 'submit'}
      form={submits}
      class={main ? 'action main' : 'action'}
      disabled={disabled || waiting}
      aria-busy={waiting ? 'true' : undefined}
      onClick={(event) => {
        // Enter in a field of the form comes here as a click too; a frame may forbid real submitting.
        event.preventDefault();
        pressed.current = true;
        onPress?.();
      }}
    >
      <span class="action-words">{children}</span>
      {waiting && <span class="spinner" aria-hidden="true" />}
    </button>
  );
}

const isLost = (): boolean => document.hasFocus() && document.activeElement === document.body;
