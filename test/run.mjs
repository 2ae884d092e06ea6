// Runs a TypeScript script of the tests: node test/run.mjs test/pictures.ts [arguments]
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);
const folder = join(root, 'node_modules/.cache/scripts');
await mkdir(folder, { recursive: true });
const outfile = join(folder, `${basename(script, '.ts')}-${process.pid}.cjs`);
await esbuild.build({
  entryPoints: [resolve(script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  define: { __dirname: JSON.stringify(dirname(resolve(script))) },
  logLevel: 'warning',
});
process.argv.splice(1, process.argv.length - 1, script, ...rest);
await import(pathToFileURL(outfile).href);
