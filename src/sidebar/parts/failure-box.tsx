// What the coach sees when something failed: what happened, what is safe, what to do.
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../failure';
import { Copy } from './copy';
import { Disclosure } from './disclosure';
import { Icon } from './icon';

export function FailureBox({ failure }: { readonly failure: Failure }) {
  const box = useShown();
  return (
    <section ref={box} class="box failure" role="alert">
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
  const box = useShown();
  return (
    <section ref={box} class="box problem" role="alert">
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

/** Scrolls a box that appears into sight: the action it speaks of may have been far below. */
function useShown() {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return box;
}
