// A button that copies text; where the clipboard is closed, the text is shown selected instead.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface CopyProps {
  readonly text: string;
  /** What the text is, for those who hear the page. */
  readonly name: string;
  readonly children: ComponentChildren;
}

type State = 'ready' | 'copied' | 'by-hand';

export function Copy({ text, name, children }: CopyProps) {
  const [state, setState] = useState<State>('ready');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state !== 'by-hand') return;
    area.current?.focus();
    area.current?.select();
  }, [state]);
  const copy = () => {
    writeClipboard(text).then(
      () => setState('copied'),
      () => setState('by-hand'),
    );
  };
  return (
    <div class="copy">
      <button type="button" class="plain link" onClick={copy}>
        {children}
      </button>
      <span class="copy-state" role="status">
        {state === 'copied' && 'Copied'}
        {state === 'by-hand' && 'Press Ctrl+C (⌘C on a Mac) to copy.'}
      </span>
      {state === 'by-hand' && (
        <textarea ref={area} readOnly aria-label={name} value={text} rows={rowsOf(text)} />
      )}
    </div>
  );
}

/** Rejects where the page may not write to the clipboard, as in some frames. */
const writeClipboard = (text: string): Promise<void> =>
  navigator.clipboard === undefined
    ? Promise.reject(new Error('no clipboard'))
    : navigator.clipboard.writeText(text);

const rowsOf = (text: string): number => Math.min(10, text.split('\n').length + 2);
