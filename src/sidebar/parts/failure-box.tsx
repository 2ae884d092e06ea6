// What the coach sees when something failed: what happened, what is safe, what to do.
import type { Failure } from '../failure';
import { Action } from './action';
import { Copy } from './copy';
import { Disclosure } from './disclosure';
import { Icon } from './icon';

interface FailureBoxProps {
  readonly failure: Failure;
  readonly onRetry: (() => void) | null;
  readonly waiting: boolean;
}

export function FailureBox({ failure, onRetry, waiting }: FailureBoxProps) {
  return (
    <section class="box failure" role="alert">
      <h3>
        <Icon name="error" />
        {failure.happened}
      </h3>
      <p>{failure.safe}</p>
      <p>{failure.advice}</p>
      {failure.details !== null && (
        <Disclosure label="Details">
          <code class="details">{failure.details}</code>
          <Copy text={failure.details} name="Details of the failure">
            Copy details
          </Copy>
        </Disclosure>
      )}
      {onRetry !== null && (
        <Action onPress={onRetry} waiting={waiting}>
          Try again
        </Action>
      )}
    </section>
  );
}

/** A sentence of the server that says what to do. */
export function ProblemBox({
  text,
  onClose,
}: {
  readonly text: string;
  readonly onClose: () => void;
}) {
  return (
    <section class="box problem" role="alert">
      <p>
        <Icon name="warning" />
        {text}
      </p>
      <button type="button" class="plain close" aria-label="Close this message" onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
