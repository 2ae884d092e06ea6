// The checker of foreign data sleeps in the bundle until a sidebar call wakes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');

test('custom functions do not load it, a request to write does', () => {
  const context = vm.createContext({});
  const isAwake = () => vm.runInContext("'__zod_globalConfig' in globalThis", context);
  vm.runInContext(`${code}\nCROSSTRAIN_RULES();`, context);
  expect(isAwake()).toBe(false);
  expect(vm.runInContext('sidebarWrite({})', context)).toEqual({
    problem: expect.stringMatching(/nothing was written/),
  });
  expect(isAwake()).toBe(true);
});
