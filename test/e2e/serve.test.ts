// The preview's server: what it gives out, what it keeps, where it listens, how it stops.
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { servePreview } from './browser';

const DIST = join(__dirname, '../../dist');

/** Asks for exactly this path: `fetch` would resolve `..` before sending it. */
function ask(address: string, path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).on('error', reject);
  });
}

test('serves the page at / and the very bundle at /addon/', async () => {
  const server = await servePreview();
  const page = await ask(server.address, '/');
  expect(page.status).toBe(200);
  expect(page.body).toContain('<script src="page.js"');
  const bundle = await ask(server.address, '/addon/Code.js');
  expect(bundle.body).toBe(readFileSync(join(DIST, 'Code.js'), 'utf8'));
  await server.stop();
});

test.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/addon/../../package.json',
  '/addon/..%2f..%2fpackage.json',
  '/addon/%2e%2e/%2e%2e/package.json',
  '/addon/..%5c..%5cpackage.json',
  '/addon//etc/passwd',
  '/addon/%00',
  '/%',
  '/addon/',
  '/missing.js',
])('gives nothing out for %s', async (path) => {
  const server = await servePreview();
  expect((await ask(server.address, path)).status).toBe(404);
  await server.stop();
});

test('takes the next free port when one is taken, and listens on this computer alone', async () => {
  const first = await servePreview();
  const taken = Number(new URL(first.address).port);
  const second = await servePreview(taken);
  const { hostname, port } = new URL(second.address);
  expect(hostname).toBe('127.0.0.1');
  expect(Number(port)).toBeGreaterThan(taken);
  expect(Number(port)).toBeLessThan(taken + 50);
  await Promise.all([first.stop(), second.stop()]);
});

test('Ctrl+C stops it cleanly, also with a browser still connected', async () => {
  const server = await servePreview();
  await fetch(server.address);
  expect(await server.stop()).toBe(0);
});
