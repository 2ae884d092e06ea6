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

type Frame = Omit<Realm, 'global' | 'dispose'> &
  Record<string, unknown> & { eval(code: string): unknown };

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
  global.eval(code);
  return realm;
};
