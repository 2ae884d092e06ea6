// Writes the rule pages from the rules' own metadata: node docs/build.mjs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/rules');
const bundle = join(tmpdir(), `crosstrain-pages-${process.pid}.mjs`);

await build({
  stdin: {
    contents: `export { REGISTRY } from './src/rules/registry'; export * from './src/rules/page';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
});
const { REGISTRY, pageOf, indexOf } = await import(pathToFileURL(bundle).href);
rmSync(bundle);

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const rule of REGISTRY) writeFileSync(join(folder, `${rule.id}.md`), pageOf(rule));
writeFileSync(join(folder, 'README.md'), indexOf(REGISTRY));
console.log(`${REGISTRY.length} rule pages in docs/rules`);
