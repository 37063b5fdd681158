import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/plinth-sources');

/**
 * Imports a module written in TypeScript, its own imports of `plinth` too. Bundled, which takes half a second: a process
 * that is started again and again cannot wait for a development server each time.
 * @param {string} entry from the project's root
 */
export async function importSources(entry) {
  mkdirSync(CACHE, { recursive: true });
  // A name of its own: two processes may start at once.
  const outfile = resolve(CACHE, `${entry.replaceAll(/\W+/g, '-')}-${process.pid}.mjs`);
  await build({
    entryPoints: [resolve(import.meta.dirname, '..', entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
