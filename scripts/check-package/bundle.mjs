// What a host's bundler makes of one import: Rollup cuts the chunks as Vite and webpack would, esbuild minifies them.
// (esbuild's own splitting adds glue per chunk that no host with another bundler gets.)
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { join, relative } from 'node:path';
import { rollup } from 'rollup';
import { gzipSync } from 'node:zlib';

const OUTSIDE = /^(react|react-dom|styled-components|yjs)(\/|$)/;
const PROBE = '\0probe';

/**
 * @typedef {object} Bundle
 * @property {number} gzip bytes of what loads at once, minified and compressed
 * @property {number} minified
 * @property {string[]} inputs built files with at least one byte in what loads at once
 * @property {string[]} outside packages left to the host
 * @property {{ name: string, gzip: number }[]} later what loads on demand
 */

/**
 * @param {string} root
 * @param {string} code such as `export * from './dist/entries/index.js'`
 * @returns {Promise<Bundle>}
 */
export async function bundle(root, code) {
  const build = await rollup({
    input: PROBE,
    external: (id) => OUTSIDE.test(id),
    onLog: () => undefined,
    plugins: [probe(root, code), nodeResolve()],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const first = [...reachable(chunks, output.find((chunk) => chunk.isEntry).fileName)].map((name) =>
    chunks.get(name),
  );
  const bytes = Buffer.concat(await Promise.all(first.map(minify)));
  const later = [...chunks.values()].filter((chunk) => !first.includes(chunk));
  return {
    gzip: gzip(bytes),
    minified: bytes.length,
    inputs: first.flatMap((chunk) => used(root, chunk)).sort(),
    outside: [...new Set(first.flatMap((chunk) => chunk.imports).filter((name) => !chunks.has(name)))].sort(),
    later: await Promise.all(
      later.map(async (chunk) => ({ name: chunkName(root, chunk), gzip: gzip(await minify(chunk)) })),
    ),
  };
}

/** Size of some built files by themselves, each in full. */
export async function sizeOf(files, read) {
  const code = await Promise.all(files.map((file) => minify({ code: read(file) })));
  return gzip(Buffer.concat(code));
}

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

async function minify({ code }) {
  const define = { 'process.env.NODE_ENV': '"production"' };
  const options = { minify: true, format: 'esm', target: 'es2022', legalComments: 'none', define };
  return Buffer.from((await transform(code, options)).code);
}

function probe(root, code) {
  return {
    name: 'probe',
    resolveId: (id, importer) => {
      if (id === PROBE) return { id, moduleSideEffects: true };
      return importer === PROBE ? join(root, id) : null;
    },
    load: (id) => (id === PROBE ? code : null),
  };
}

function reachable(chunks, start, seen = new Set()) {
  if (seen.has(start) || !chunks.has(start)) return seen;
  seen.add(start);
  for (const name of chunks.get(start).imports) reachable(chunks, name, seen);
  return seen;
}

function used(root, chunk) {
  return Object.entries(chunk.modules)
    .filter(([id, { renderedLength }]) => renderedLength > 0 && id !== PROBE)
    .map(([id]) => relative(root, id).replaceAll('\\', '/'));
}

/** The file that was asked for, else the largest one in a chunk that several share. */
function chunkName(root, { facadeModuleId, modules }) {
  if (facadeModuleId) return relative(root, facadeModuleId);
  const [largest] = Object.entries(modules).sort(([, a], [, b]) => b.renderedLength - a.renderedLength);
  return `shared: ${relative(root, largest[0])}`;
}
