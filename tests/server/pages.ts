// Pages that Vite serves from the sources, and people who look at them in browsers of their own.
import react from '@vitejs/plugin-react';
import { chromium, type BrowserContext } from 'playwright';
import { createServer } from 'vite';
import { onTestFinished } from 'vitest';
import { aliases } from '../../scripts/aliases.mjs';
import { findChromium } from '../../scripts/chromium.mjs';

/** Serves a page that runs one module. @param entry from the project's root @returns its address */
export async function servePage(entry: string): Promise<string> {
  const root = new URL('../..', import.meta.url).pathname;
  const name = entry.replace(/^.*\/(.+)\.page\.tsx$/, '$1');
  const vite = await createServer({
    configFile: false,
    root,
    cacheDir: `node_modules/.cache/vite-${name}`,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    resolve: { alias: aliases },
    optimizeDeps: {
      entries: [entry],
      include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'styled-components', 'yjs'],
    },
    plugins: [
      react(),
      {
        name: 'page',
        configureServer: ({ middlewares }) => {
          middlewares.use(`/page-of/${name}`, (_, response) => {
            response.setHeader('content-type', 'text/html');
            response.end(
              '<!doctype html><html lang="en"><link rel="icon" href="data:,"><div id="root"></div>' +
                `<script type="module" src="/${entry}"></script>`,
            );
          });
        },
      },
    ],
  });
  await vite.listen();
  onTestFinished(() => vite.close());
  return `${vite.resolvedUrls!.local[0]!}page-of/${name}`;
}

export async function openBrowser() {
  const found = await findChromium();
  if (!found) throw new Error('There is no browser: npm run pretest');
  const { executablePath, args, env } = found;
  const browser = await chromium.launch({ executablePath, args, env });
  onTestFinished(() => browser.close());
  return browser;
}

/** One person's browser: all that came over its socket, as messages, and what its console complained of. */
export async function openPage(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const heard: Uint8Array[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // StrictMode leaves a first socket before it is open, and the browser says so.
    const isFirst = /closed before the connection is established/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isFirst) errors.push(message.text());
  });
  page.on('websocket', (socket) => {
    const keep = ({ payload }: { payload: string | Buffer }) => {
      if (typeof payload !== 'string') heard.push(new Uint8Array(payload));
    };
    socket.on('framesent', keep).on('framereceived', keep);
  });
  await page.goto(url);
  return { page, heard, errors };
}
