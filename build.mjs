// Builds dist/: what is pushed to Google (Code.js, Sidebar.html, appsscript.json) and the preview page.
//   node build.mjs           builds
//   node build.mjs --serve   builds, then serves the preview
//   node build.mjs --push    builds, then pushes to Google with clasp
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { buildPage } from './src/preview/page/build.mjs';
import { serve } from './src/preview/serve.mjs';
import { buildSidebar } from './src/sidebar/build.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const GLOBAL = 'Crosstrain';

/**
 * Google calls top-level functions only, and shows their JSDoc as help while a coach types a
 * formula. The bundler drops both, so each export of main.ts gets a stub that carries its JSDoc.
 */
function stubs(source) {
  const documented = /\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*export function (\w+)\s*\(([^)]*)\)/g;
  const found = [...source.matchAll(documented)].map((match) => {
    const [whole, name, parameters] = match;
    const names = parameters
      .replace(/<(?:[^<>]|<[^<>]*>)*>/g, '') // a comma inside a type parts no parameters
      .split(',')
      .map((each) => each.split(/[?:]/)[0].trim())
      .filter(Boolean);
    const doc = whole.slice(0, whole.indexOf('*/') + 2);
    return {
      name,
      text: `${doc}\nfunction ${name}(${names.join(', ')}) {\n  return ${GLOBAL}.${name}.apply(this, arguments);\n}\n`,
    };
  });
  const exported = [...source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
    (match) => match[1],
  );
  const bare = exported.filter((name) => !found.some((each) => each.name === name));
  if (bare.length > 0) {
    throw new Error(
      `src/main.ts: give a JSDoc comment to ${bare.join(', ')}; it is the help Sheets shows`,
    );
  }
  return found.map((each) => each.text).join('\n');
}

async function buildAddOn() {
  const entry = join(root, 'src/main.ts');
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    minify: true, // every call at Google loads the whole script
    legalComments: 'none',
    logLevel: 'warning',
  });
  const code = result.outputFiles[0].text;
  await writeFile(join(dist, 'Code.js'), `${code}\n${stubs(await readFile(entry, 'utf8'))}`);
  await copyFile(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
}

export async function build() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(join(dist, 'preview'), { recursive: true });
  await Promise.all([
    buildAddOn(),
    buildSidebar({ outfile: join(dist, 'Sidebar.html') }),
    buildPage({ outdir: join(dist, 'preview') }),
  ]);
}

async function push() {
  const { scriptId } = JSON.parse(await readFile(join(root, '.clasp.json'), 'utf8'));
  if (!scriptId) {
    console.error(
      [
        'There is no script to push to yet.',
        'In your spreadsheet open Extensions > Apps Script, then Project Settings, and copy the Script ID.',
        'Put it into .clasp.json as "scriptId", run "npx clasp login" once, then "npm run push" again.',
      ].join('\n'),
    );
    return 1;
  }
  return (
    spawnSync('npx', ['clasp', 'push', '--force'], { cwd: root, stdio: 'inherit' }).status ?? 1
  );
}

await build();
if (process.argv.includes('--serve')) {
  await serve({ root: dist, port: Number(process.env.PORT ?? 8080), open: !process.env.CI });
} else if (process.argv.includes('--push')) {
  process.exitCode = await push();
}
