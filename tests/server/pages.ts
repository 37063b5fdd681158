// Pages that are bundled from the sources, and people who look at them in browsers of their own.
import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { onTestFinished } from 'vitest';
import { serve } from '../../scripts/check-package/serve.mjs';
import { findChromium } from '../../scripts/chromium.mjs';

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">' +
  '<link rel="stylesheet" href="page.css"><div id="root"></div><script type="module" src="page.js"></script>';

/**
 * Serves a page that runs one module. Bundled: a development server has two browsers ask for a thousand files each.
 * @param entry from the project's root @returns its address
 */
export async function servePage(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plinth-page-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await build({
    entryPoints: { page: new URL(`../../${entry}`, import.meta.url).pathname },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    jsxDev: true,
    define: { 'process.env.NODE_ENV': '"development"', 'import.meta.env': '{}' },
    loader: { '.woff2': 'file', '.woff': 'file' },
    logLevel: 'error',
  });
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'page.css'), '', { flag: 'a' });
  const { url, close } = await serve(folder);
  onTestFinished(close);
  return url;
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
  // What a page throws while it loads leaves nothing to wait for: whoever races with it hears of it at once.
  const thrown = new Promise<never>((_, reject) => page.on('pageerror', reject));
  thrown.catch(() => {});
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
  return { page, heard, errors, thrown };
}
