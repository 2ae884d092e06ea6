// What a page of the add-on finds in its frame: google.script.run and google.script.host.
// The function below is turned into text and runs inside the frame, so it must use nothing
// from outside itself but its arguments.

/** Messages from the frame to the page. */
export type FrameRequest =
  | {
      readonly type: 'run';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'close' }
  | { readonly type: 'focus-editor' };

/** Messages from the page to the frame, one for each `run`. */
export type FrameReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

function installScriptApi(names: readonly string[]): void {
  const MOST_AT_ONCE = 10;
  type Handler = (value: unknown, userObject: unknown) => void;
  interface Handlers {
    readonly success?: Handler;
    readonly failure?: Handler;
    readonly userObject?: unknown;
  }

  const waiting: FrameRequest[] = [];
  const pending = new Map<number, Handlers>();
  let running = 0;
  let lastId = 0;

  const ask = (request: FrameRequest) => window.parent.postMessage(request, '*');

  /** Google refuses a Date or a function anywhere, and turns undefined in lists into null. */
  const plain = (value: unknown, place: string): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'function' || value instanceof Date || typeof value === 'symbol') {
      throw new TypeError(`Failed due to illegal value in property: ${place}`);
    }
    if (Array.isArray(value)) return value.map((each) => plain(each, place));
    if (typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => [key, plain(each, key)]),
    );
  };

  const next = () => {
    while (running < MOST_AT_ONCE) {
      const request = waiting.shift();
      if (!request) return;
      running += 1;
      ask(request);
    }
  };

  const runner = (handlers: Handlers): Record<string, unknown> => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of names) {
      made[name] = (...args: unknown[]) => {
        const sent = args.map((each, index) => plain(each, String(index)));
        lastId += 1;
        pending.set(lastId, handlers);
        waiting.push({ type: 'run', id: lastId, name, args: sent });
        next();
      };
    }
    return made;
  };

  window.addEventListener('message', (event: MessageEvent<FrameReply>) => {
    if (event.source !== window.parent) return;
    const handlers = pending.get(event.data.id);
    if (!handlers) return;
    pending.delete(event.data.id);
    running -= 1;
    next();
    if ('error' in event.data) {
      const error = new Error(event.data.error);
      if (handlers.failure) handlers.failure(error, handlers.userObject);
      else console.error('Uncaught', error);
    } else {
      handlers.success?.(event.data.value, handlers.userObject);
    }
  });

  Object.assign(window, {
    google: {
      script: {
        run: runner({}),
        host: {
          close: () => ask({ type: 'close' }),
          setHeight: () => undefined,
          setWidth: () => undefined,
          editor: { focus: () => ask({ type: 'focus-editor' }) },
          origin: '*',
        },
      },
    },
  });
}

/** `html` with google.script in place before any script of its own runs. */
export function withScriptApi(html: string, functions: readonly string[]): string {
  const callable = functions.filter((name) => !name.endsWith('_'));
  const script = `<script>(${installScriptApi})(${JSON.stringify(callable)})</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return script + html;
  const after = head.index + head[0].length;
  return html.slice(0, after) + script + html.slice(after);
}
