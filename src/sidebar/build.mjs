// Builds the sidebar into one HTML file: markup, styles and script together, as HtmlService serves it.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Writes the sidebar's page to `outfile`. */
export async function buildSidebar({ outfile }) {
  const result = await esbuild.build({
    entryPoints: [join(here, 'main.tsx'), join(here, 'styles/index.css')],
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const part = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text;
  const template = await readFile(join(here, 'index.html'), 'utf8');
  // A function as replacement: the code may hold `$&`, which a string would interpret.
  const html = template
    .replace('/* styles */', () => part('.css').replace(/<\/style/gi, '<\\/style'))
    .replace('/* script */', () =>
      part('.js')
        .replace(/<\/script/gi, '<\\/script')
        .replace(/<!--/g, '<\\!--'),
    );
  await writeFile(outfile, html);
}
