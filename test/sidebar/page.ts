// The built sidebar in a real browser at 300 px, with a server of the test's own behind it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** What a call answers: a value, a failure of the platform, or nothing until it is released. */
export type Reply =
  | { readonly value: unknown }
  | { readonly fail: string }
  | { readonly wait: unknown };

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

interface FakeServer {
  readonly replies: Record<string, Reply>;
  readonly calls: Call[];
  readonly waiting: (() => void)[];
}

declare global {
  interface Window {
    fakeServer: FakeServer;
  }
}

/** Builds the sidebar into a folder of the system's own and gives its HTML. */
export function builtSidebar(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'sidebar-')), 'Sidebar.html');
  const module = JSON.stringify(join(__dirname, '../../src/sidebar/build.mjs'));
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `const { buildSidebar } = await import(${module}); await buildSidebar({ outfile: ${JSON.stringify(outfile)} });`,
  ]);
  return readFileSync(outfile, 'utf8');
}

/** Runs in the page before the sidebar: google.script.run as the sidebar meets it. */
function installServer(replies: Record<string, Reply>): void {
  const server: FakeServer = { replies, calls: [], waiting: [] };
  window.fakeServer = server;
  type Handler = (value: unknown) => void;
  const runner = (success: Handler, failure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (next: Handler) => runner(next, failure);
          if (name === 'withFailureHandler') return (next: Handler) => runner(success, next);
          return (...args: unknown[]) => {
            server.calls.push({ name: String(name), args: JSON.parse(JSON.stringify(args)) });
            const reply = server.replies[String(name)] ?? { fail: `no ${String(name)}` };
            if ('value' in reply) setTimeout(() => success(reply.value));
            else if ('fail' in reply) setTimeout(() => failure(new Error(reply.fail)));
            else server.waiting.push(() => success(reply.wait));
          };
        },
      },
    );
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}

/**
 * Opens the sidebar, 300 px wide.
 *
 * @param replies by the call's name; null leaves the page without google.script.
 */
export async function openSidebar(
  browser: Browser,
  html: string,
  replies: Record<string, Reply> | null,
  view = 'check',
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  page.setDefaultTimeout(10_000);
  const server = replies === null ? '' : `(${installServer})(${JSON.stringify(replies)})`;
  const framed = html
    .replace('data-view="check"', `data-view="${view}"`)
    .replace('<head>', () => `<head><script>${server.replace(/<\//g, '<\\/')}</script>`);
  await page.setContent(framed);
  return page;
}

export const callsOf = (page: Page): Promise<Call[]> =>
  page.evaluate(() => window.fakeServer.calls);

/** Changes what a call answers from now on. */
export const reply = (page: Page, name: string, answer: Reply): Promise<void> =>
  page.evaluate(
    ([call, value]) => {
      window.fakeServer.replies[call] = value;
    },
    [name, answer] as const,
  );

/** Lets the longest waiting call answer. */
export const release = (page: Page): Promise<void> =>
  page.evaluate(() => window.fakeServer.waiting.shift()?.());
