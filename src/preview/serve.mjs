// Serves the built preview and the add-on's bundle on this computer only.
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const HOST = '127.0.0.1';
/** How many ports are tried from the asked one upward before giving up. */
const PORTS_TRIED = 50;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The file behind a request's path, or null where there is none inside `root`.
 * The page lives in `preview/` and is served at `/`; the add-on's files are served at `/addon/`.
 */
async function fileFor(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return null; // a malformed address names no file
  }
  if (path.includes('\0')) return null;
  const [folder, rest] = path.startsWith('/addon/')
    ? [root, path.slice('/addon/'.length)]
    : [join(root, 'preview'), path === '/' ? 'index.html' : path.slice(1)];
  const file = normalize(join(folder, rest));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, size: found.size } : null;
}

function handler(root) {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await fileFor(root, request.url ?? '/');
    if (!found) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is nothing at this address.\n');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      server.off('listening', listening);
      reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve();
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, HOST);
  });
}

async function listenOnFreePort(server, first) {
  for (let port = first; ; port += 1) {
    try {
      await listen(server, port);
      return server.address().port;
    } catch (error) {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!taken || port === 65535 || port - first >= PORTS_TRIED) throw error;
    }
  }
}

/** Opens the address in the person's browser; without one, the printed address must do. */
function openBrowser(address) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => {
    // No browser to open: a server or a container. The address stands in the terminal.
  });
  child.unref();
}

/**
 * Serves `root` (the built `dist` folder) without anything printed or opened.
 * Port 0 takes any free port. Throws when none can be had.
 */
export async function startServer({ root, port }) {
  const server = createServer(handler(root));
  const taken = await listenOnFreePort(server, port);
  return {
    address: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves the preview until Ctrl+C, prints its address, and opens a browser when asked to. */
export async function serve({ root, port, open }) {
  const { address, close } = await startServer({ root, port });
  console.log(`\n  Crosstrain is ready at ${address}\n  Press Ctrl+C to stop.\n`);
  if (open && !process.env.CI) openBrowser(address);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await close();
  console.log('\n  Stopped.');
}
