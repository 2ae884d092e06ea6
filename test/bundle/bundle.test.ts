// What is pushed to Google: its language, its names, its help, and that it asks for nothing at load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type Comment, parse } from 'acorn';

const dist = join(__dirname, '../../dist');
const code = readFileSync(join(dist, 'Code.js'), 'utf8');
const comments: Comment[] = [];
const program = parse(code, { ecmaVersion: 2019, onComment: comments });
const functions = program.body.flatMap((node) =>
  node.type === 'FunctionDeclaration' && node.id !== null ? [{ name: node.id.name, node }] : [],
);

const CUSTOM = [
  'CROSSTRAIN_CHECK',
  'CROSSTRAIN_FLAGS',
  'CROSSTRAIN_READ',
  'CROSSTRAIN_RULES',
  'CROSSTRAIN_ACTIVITIES',
  'CROSSTRAIN_SUGGEST',
  'CROSSTRAIN_CONVERT',
  'CROSSTRAIN_LOAD',
];

function helpOf(name: string): string {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is no top-level function`);
  const before = comments.filter((comment) => comment.end <= found.node.start);
  return before[before.length - 1]?.value ?? '';
}

test('every custom function stands at the top level with its help', () => {
  const marked = functions.filter(({ name }) => helpOf(name).includes('@customfunction'));
  expect(marked.map(({ name }) => name)).toEqual(expect.arrayContaining(CUSTOM));
  for (const { name, node } of marked) {
    const help = helpOf(name);
    expect(help).toContain('@return');
    for (const parameter of node.params) {
      if (parameter.type !== 'Identifier') throw new Error(`${name}: a parameter without a name`);
      expect(help).toMatch(new RegExp(`@param \\{[^}]+\\} ${parameter.name} \\S`));
    }
  }
});

test('loads in an empty context and asks for no service', () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  for (const { name } of functions) {
    expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
  }
});

test('every menu item has its handler', () => {
  const handlers: string[] = [];
  const menu = {
    addItem(_caption: string, handler: string) {
      handlers.push(handler);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  const context = vm.createContext({
    SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
  });
  vm.runInContext(`${code}\nonOpen();`, context);
  expect(handlers.length).toBeGreaterThan(0);
  const names = functions.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(handlers));
});

test('every call of the sidebar is answered', () => {
  const html = readFileSync(join(dist, 'Sidebar.html'), 'utf8');
  const called = new Set(html.match(/\bsidebar[A-Z]\w*/g));
  expect(called).toContain('sidebarCheck');
  const names = functions.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...called]));
});

test('asks for the current spreadsheet and its own sidebar, nothing more', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(code).not.toContain('sourceMappingURL');
});
