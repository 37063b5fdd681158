import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder over loopback.
 * @param {string} folder
 * @param {{
 *   base?: string,
 *   instead?: (path: string, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) =>
 *     boolean | Promise<boolean>,
 * }} [options] `base`: the path the folder stands at, by default `/`. `instead` may answer a request itself and says whether it did.
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(folder, { base = '/', instead = () => false } = {}) {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (await instead(asked, request, response)) return;
    const path = normalize(decodeURIComponent(`/${asked.slice(base.length)}`));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (
      !asked.startsWith(base) ||
      !file.startsWith(folder) ||
      !existsSync(file) ||
      !statSync(file).isFile()
    ) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
