// Bundles Univer into one CommonJS file, because jest cannot load its ES modules. Also jest's global setup.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'crosstrain');
const entry = join(here, 'univer.ts');

/** Writes `univer.cjs` into the cache unless it is there for these very sources. */
export async function bundleUniver() {
  const sources = [entry, join(root, 'package-lock.json')];
  const hash = createHash('sha256');
  for (const file of sources) hash.update(await readFile(file));
  const stamp = join(cache, `univer-${hash.digest('hex').slice(0, 16)}.stamp`);
  const outfile = join(cache, 'univer.cjs');
  if (existsSync(stamp) && existsSync(outfile)) return outfile;
  await mkdir(cache, { recursive: true });
  const draft = join(cache, `univer-${process.pid}.cjs`);
  await esbuild.build({
    entryPoints: [entry],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  await rename(draft, outfile);
  await esbuild.build({ stdin: { contents: '' }, outfile: stamp, logLevel: 'error' });
  return outfile;
}

export default async () => {
  await bundleUniver();
};
