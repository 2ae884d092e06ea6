// A fresh realm in the browser: a hidden frame, robbed of what Google's servers do not have.
import type { OpenRealm, Realm } from './realm';

const NOT_AT_GOOGLE = [
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'structuredClone',
  'alert',
] as const;

type Frame = Window & Omit<Realm, 'global' | 'dispose'> & Record<string, unknown>;

export const openBrowserRealm: OpenRealm = (code, services) => {
  const element = document.createElement('iframe');
  element.hidden = true;
  document.body.append(element);
  const global = element.contentWindow as unknown as Frame | null;
  if (global === null) throw new Error('The browser gave the add-on no frame to run in.');
  for (const name of NOT_AT_GOOGLE) {
    Object.defineProperty(global, name, { value: undefined, configurable: true, writable: true });
  }
  const realm: Realm = {
    global,
    Array: global.Array,
    Object: global.Object,
    Date: global.Date,
    Error: global.Error,
    dispose: () => element.remove(),
  };
  for (const [name, service] of Object.entries(services(realm))) {
    Object.defineProperty(global, name, { value: service, configurable: true, writable: true });
  }
  try {
    runScript(global, code);
  } catch (error) {
    realm.dispose();
    throw error;
  }
  return realm;
};

/**
 * Runs the bundle as a script: its functions become global although it is strict, as `eval` would
 * not let them.
 *
 * @throws what the script throws while it loads, and where it cannot be parsed.
 */
function runScript(global: Frame, code: string): void {
  let failure: ErrorEvent | null = null;
  const notice = (event: ErrorEvent): void => {
    failure ??= event;
    event.preventDefault();
  };
  global.addEventListener('error', notice);
  const script = global.document.createElement('script');
  script.textContent = code;
  global.document.documentElement.append(script);
  global.removeEventListener('error', notice);
  const { error, message } = (failure ?? {}) as Partial<ErrorEvent>;
  if (failure !== null) throw error ?? new Error(message);
}
