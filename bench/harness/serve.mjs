import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { BENCH } from './pages.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Serves `bench/dist` on a free port of the loopback. */
export async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(BENCH, 'dist', normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!file.startsWith(join(BENCH, 'dist')) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
