// The fields of package.json that follow from the source tree: one subpath per public module.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { publicModules } from '../build/public-modules.mjs';

/** @returns {Record<string, unknown>} */
export function expectedFields(root) {
  const modules = publicModules(root);
  const exports = Object.fromEntries(modules.map(({ subpath, name }) => [subpath, conditions(name)]));
  // For resolvers that know no `exports` (TypeScript's node10).
  const typesVersions = Object.fromEntries(
    modules
      .filter(({ subpath }) => subpath !== '.')
      .map(({ subpath, name }) => [subpath.slice(2), [`./dist/${name}.d.ts`]]),
  );
  return {
    main: './dist/entries/index.cjs',
    module: './dist/entries/index.js',
    types: './dist/entries/index.d.ts',
    unpkg: './dist/standalone/plinth.js',
    jsdelivr: './dist/standalone/plinth.js',
    exports: { ...exports, './package.json': './package.json' },
    typesVersions: { '*': typesVersions },
    sideEffects: false,
    files: ['dist', 'README.md', 'CHANGELOG.md', 'LICENSE'],
  };
}

function conditions(name) {
  return {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}

/** @param {import('./context.mjs').Context} context */
export async function checkManifest({ root, update }) {
  const path = `${root}/package.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const expected = expectedFields(root);
  const different = Object.keys(expected).filter(
    (key) => JSON.stringify(manifest[key]) !== JSON.stringify(expected[key]),
  );
  if (different.length === 0) return [];
  if (!update)
    return different.map((key) => `package.json: "${key}" does not follow src/entries; run with --update`);
  writeFileSync(path, await format(JSON.stringify(merge(manifest, expected)), { parser: 'json-stringify' }));
  return [];
}

/** New fields go before `files`, so that the file reads as before. */
function merge(manifest, expected) {
  const merged = {};
  for (const [key, value] of Object.entries(manifest)) {
    if (key === 'files') for (const name of Object.keys(expected)) merged[name] ??= expected[name];
    merged[key] = expected[key] ?? value;
  }
  return { ...merged, ...expected };
}
