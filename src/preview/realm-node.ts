// A fresh realm in Node: a context of its own, with JavaScript and nothing else.
import vm from 'node:vm';
import type { OpenRealm, Realm } from './realm';

const scripts = new Map<string, vm.Script>();

function compiled(code: string): vm.Script {
  const known = scripts.get(code);
  if (known !== undefined) return known;
  const script = new vm.Script(code, { filename: 'Code.js' });
  scripts.set(code, script);
  return script;
}

export const openNodeRealm: OpenRealm = (code, services) => {
  const context = vm.createContext({});
  const world: Omit<Realm, 'global' | 'dispose'> = vm.runInContext(
    '({ Array, Object, Date, Error })',
    context,
  );
  const global: Record<string, unknown> = vm.runInContext('globalThis', context);
  const realm: Realm = { ...world, global, dispose: () => undefined };
  Object.assign(global, services(realm));
  compiled(code).runInContext(context);
  return realm;
};
