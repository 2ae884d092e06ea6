// The README names what there is, and pictures that exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGISTRY } from '../../src/rules/registry';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const main = readFileSync(join(root, 'src/main.ts'), 'utf8');
const scripts = Object.keys(
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as Record<string, string>,
);

test('every rule, custom function and script is in the README', () => {
  for (const { id, title } of REGISTRY)
    expect(readme).toContain(`[\`${id}\`](docs/rules/${id}.md) | ${title} |`);
  for (const [, name] of main.matchAll(/function (CROSSTRAIN_\w+)/g))
    expect(readme).toContain(`${name}(`);
  for (const script of scripts) expect(readme).toMatch(new RegExp(`npm (run )?${script}\\b`));
});

test('its pictures are there', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(pictures.length).toBeGreaterThan(0);
  for (const path of pictures) expect(existsSync(join(root, path))).toBe(true);
});
