// A page of the add-on in a sandboxed frame, and the calls it makes from there.
import { element } from './element';
import { type FrameReply, type FrameRequest, withScriptApi } from './frame-script';

/** What a page of the add-on can ask for. */
export interface FrameHost {
  readonly functions: readonly string[];
  readonly run: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
  readonly focusEditor: () => void;
}

/**
 * A frame that shows `html`. It has no origin of its own: it reaches the spreadsheet through
 * messages alone, and only while it is on the page.
 */
export function addOnFrame(title: string, html: string, host: FrameHost): HTMLIFrameElement {
  const frame = element('iframe', {
    title,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    srcdoc: withScriptApi(html, host.functions),
  });
  const listener = (event: MessageEvent<FrameRequest>) => {
    if (!frame.isConnected) window.removeEventListener('message', listener);
    else if (event.source === frame.contentWindow) handle(frame, event.data, host);
  };
  window.addEventListener('message', listener);
  return frame;
}

function handle(frame: HTMLIFrameElement, request: FrameRequest, host: FrameHost): void {
  switch (request.type) {
    case 'close':
      host.close();
      break;
    case 'focus-editor':
      host.focusEditor();
      break;
    case 'run': {
      const reply = (message: FrameReply) => frame.contentWindow?.postMessage(message, '*');
      host.run(request.name, request.args).then(
        (value) => reply({ id: request.id, value }),
        (error: unknown) => reply({ id: request.id, error: messageOf(error) }),
      );
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
