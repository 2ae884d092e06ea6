// A browser for tests, and the built preview open in it.
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = join(__dirname, '../..');

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chrome and Chromium as they are installed on this computer. */
function installedBrowsers(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].filter((path) => existsSync(path));
}

/**
 * The browser that came with the packages (Linux only), unpacked once. Several test files may ask
 * at the same time, so it is unpacked aside and moved into place whole.
 */
function packagedBrowser(): string {
  const source = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
  const folder = join(ROOT, 'node_modules/.cache/packaged-chromium');
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const aside = mkdtempSync(`${folder}-`);
    const inflated = (name: string) => brotliDecompressSync(readFileSync(join(source, name)));
    writeFileSync(join(aside, 'chromium'), inflated('chromium.br'), { mode: 0o755 });
    for (const [archive, into] of [
      ['swiftshader.tar.br', '.'],
      ['fonts.tar.br', 'fonts'],
      ['al2023.tar.br', 'al2023'],
    ] as const) {
      mkdirSync(join(aside, into), { recursive: true });
      execFileSync('tar', ['-x', '-C', join(aside, into)], { input: inflated(archive) });
    }
    writeFileSync(join(aside, 'fonts/fonts.conf'), fontsOf(folder));
    try {
      renameSync(aside, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error; // else another test file was first, with the same
    }
  }
  return folder;
}

/** The fonts that came along and the system's: without any font the browser dies on its first page. */
function fontsOf(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((each) => `<dir>${each}</dir>`),
    `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Only what the bare system lacks: libraries and fonts that lie beside the packaged browser. */
function packagedEnvironment(folder: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  return {
    ...Object.fromEntries(inherited),
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  };
}

/**
 * Starts an installed Chrome or Chromium, else the one that came with the packages.
 * Throws with every reason when none starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox'];
  const reasons: string[] = [];
  if (!process.env.CROSSTRAIN_PACKAGED_BROWSER) {
    for (const executablePath of installedBrowsers()) {
      try {
        return await chromium.launch({ executablePath, args });
      } catch (error) {
        reasons.push(`${executablePath}: ${error}`);
      }
    }
  }
  try {
    const folder = packagedBrowser();
    const executablePath = join(folder, 'chromium');
    return await chromium.launch({ executablePath, args, env: packagedEnvironment(folder) });
  } catch (error) {
    reasons.push(`the packaged browser: ${error}`);
  }
  throw new Error(`No browser starts. Install Chrome or Chromium.\n${reasons.join('\n')}`);
}

export interface PreviewServer {
  readonly address: string;
  /** Ctrl+C; answers the exit code. */
  stop(): Promise<number | null>;
}

/** Serves the built preview in a process of its own, as `npm start` does; port 0 takes any. */
export async function servePreview(port = 0): Promise<PreviewServer> {
  const module = JSON.stringify(join(ROOT, 'src/preview/serve.mjs'));
  const options = JSON.stringify({ root: join(ROOT, 'dist'), port, open: false });
  const server = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { serve } = await import(${module}); await serve(${options});`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (part: Buffer) => {
      printed += part.toString();
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) => reject(new Error(`The server ended at once (${code}).`)));
  });
  return {
    address,
    stop: () => {
      server.kill('SIGINT');
      return ended;
    },
  };
}

export interface Preview {
  readonly browser: Browser;
  readonly page: Page;
  /** Errors that reached the page's console or were thrown in it. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** The built preview in a browser, calculated and ready for the coach. */
export async function openPreview(size = { width: 1440, height: 900 }): Promise<Preview> {
  const server = await servePreview();
  // Whatever fails on the way, nothing may be left running: it would keep the tests from ending.
  const opened: Browser[] = [];
  const close = async (): Promise<void> => {
    for (const browser of opened) await browser.close();
    await server.stop();
  };
  try {
    const browser = await launchBrowser();
    opened.push(browser);
    const page = await browser.newPage({ viewport: size });
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(server.address);
    await page.waitForSelector('body.ready, body.failed', { timeout: 60_000 });
    return { browser, page, errors, close };
  } catch (error) {
    await close();
    throw error;
  }
}
