// Bundles the preview page: index.html, page.js and page.css.
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Writes the page into `outdir`. The bundle is large because it carries a whole spreadsheet. */
export async function buildPage({ outdir }) {
  await mkdir(outdir, { recursive: true });
  await esbuild.build({
    entryPoints: [join(here, 'page.ts'), join(here, 'page.css')],
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    legalComments: 'none',
    logLevel: 'warning',
  });
  await copyFile(join(here, 'index.html'), join(outdir, 'index.html'));
}
